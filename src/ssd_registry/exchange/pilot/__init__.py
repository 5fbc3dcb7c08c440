"""The shape in which the senders of DfE's pilot send, carried into the combined payload."""
