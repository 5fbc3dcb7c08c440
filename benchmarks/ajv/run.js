// Checks a payload with ajv, all errors, and prints CPU seconds of each round and the number of children with errors.
const fs = require("fs");
const Ajv = require("ajv/dist/2020");
const addFormats = require("ajv-formats");

const [schemaPath, bodyPath, rounds] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const schema = JSON.parse(fs.readFileSync(schemaPath, "utf8"));
const validate = ajv.compile(schema);
const body = fs.readFileSync(bodyPath);
const seconds = [];
let bad = 0;
for (let round = 0; round < Number(rounds); round++) {
  const start = process.cpuUsage();
  const ok = validate(JSON.parse(body.toString("utf8")));
  const used = process.cpuUsage(start);
  seconds.push((used.user + used.system) / 1e6);
  const children = new Set((ok ? [] : validate.errors).map((error) => error.instancePath.split("/")[2]));
  bad = children.size;
}
console.log(JSON.stringify({ seconds, bad }));
