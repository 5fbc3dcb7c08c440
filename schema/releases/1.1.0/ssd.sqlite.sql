-- Generated from release 1.1.0 of the Standard Safeguarding Dataset. Do not edit.
--
-- Tables for SQLite, in three parts: tables, code lists, foreign keys. This file is UTF-8.
-- Load the tables in any order within one transaction: foreign keys are looked at when it ends.
-- Extracts may hold records whose owner is missing, which the foreign keys refuse.
-- SQLite has them in its tables (part 3 is empty), off until you run: pragma foreign_keys = on

-- Part 1: tables

-- Person
create table ssd_person (
  pers_person_id text not null, -- Person identifier
  pers_forename text, -- Given name
  pers_surname text, -- Family name
  pers_sex text, -- Recorded sex (code list sex)
  pers_gender text, -- Gender identity (code list gender)
  pers_ethnicity text, -- Ethnic group (code list ethnicity)
  pers_dob text, -- Date of birth
  pers_single_unique_id text, -- Single unique identifier
  pers_legacy_id text, -- Former system identifier
  pers_upn_unknown text, -- Reason pupil number not held (code list upn-unknown-reason-api)
  pers_send_flag integer, -- Education, health and care plan
  pers_expected_dob text, -- Expected date of birth
  pers_death_date text, -- Date of death
  pers_is_mother integer, -- Is a mother
  pers_nationality text, -- Nationality or country of origin (code list country-of-origin); not checked here: 207 codes, see ssd_code_lists
  pers_upn text, -- Unique pupil number
  constraint pk_ssd_person primary key (pers_person_id),
  constraint ck_ssd_person_pers_sex check (pers_sex in ('M', 'F', 'U')),
  constraint ck_ssd_person_pers_gender check (pers_gender in ('00', '01', '02', '09')),
  constraint ck_ssd_person_pers_ethnicity check (pers_ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT')),
  constraint ck_ssd_person_pers_upn_unknown check (pers_upn_unknown in ('UN1', 'UN2', 'UN3', 'UN4', 'UN5', 'UN6', 'UN7', 'UN8', 'UN9', 'UN10')),
  constraint ck_ssd_person_pers_send_flag check (pers_send_flag in (0, 1)),
  constraint ck_ssd_person_pers_is_mother check (pers_is_mother in (0, 1))
);

-- Address
create table ssd_address (
  addr_table_id text not null, -- Address identifier
  addr_address_text text, -- Full address
  addr_person_id text not null, -- Person at the address
  addr_address_type text, -- Type of address (code list address-type)
  addr_address_start_date text, -- Lived there from
  addr_address_end_date text, -- Lived there until
  addr_address_postcode text, -- Address postcode
  addr_room text, -- Room number or name
  addr_floor text, -- Floor of building
  addr_flat text, -- Flat number or name
  addr_building text, -- Building name
  addr_house text, -- House number or name
  addr_street text, -- Street name
  addr_town text, -- Town or village
  addr_uprn text, -- Unique property reference
  addr_easting integer, -- Grid reference east
  addr_northing integer, -- Grid reference north
  constraint pk_ssd_address primary key (addr_table_id),
  constraint ck_ssd_address_addr_address_type check (addr_address_type in ('Primary Address', 'Placement')),
  constraint ck_ssd_address_addr_easting check (addr_easting >= 0 and addr_easting <= 700000),
  constraint ck_ssd_address_addr_northing check (addr_northing >= 0 and addr_northing <= 1300000),
  constraint fk_ssd_address_addr_person_id foreign key (addr_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Disability
create table ssd_disability (
  disa_person_id text not null, -- Person with the disability
  disa_table_id text not null, -- Disability identifier
  disa_disability_code text not null, -- Type of disability (code list disability-type)
  constraint pk_ssd_disability primary key (disa_table_id),
  constraint ck_ssd_disability_disa_disability_code check (disa_disability_code in ('NONE', 'MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT', 'DDA')),
  constraint fk_ssd_disability_disa_person_id foreign key (disa_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Immigration status
create table ssd_immigration_status (
  immi_person_id text not null, -- Person holding the status
  immi_immigration_status_id text not null, -- Immigration status identifier
  immi_immigration_status text, -- Immigration status (code list immigration-status-type)
  immi_immigration_status_start_date text, -- Status held from
  immi_immigration_status_end_date text, -- Status held until
  constraint pk_ssd_immigration_status primary key (immi_immigration_status_id),
  constraint ck_ssd_immigration_status_immi_immigration_status check (immi_immigration_status in ('Indefinite Leave to Remain in the UK (ILR)', 'Discretionary Leave to Remain in the UK to 18 (DLR)', 'Refugee Status', 'Adult Asylum Seeker', 'Unaccompanied Asylum Seeking Child')),
  constraint fk_ssd_immigration_status_immi_person_id foreign key (immi_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Linked identifier
create table ssd_linked_identifiers (
  link_table_id text not null, -- Linked identifier record
  link_person_id text not null, -- Person identified
  link_identifier_type text, -- Identifier type (code list linked-identifier-type)
  link_identifier_value text, -- Identifier value
  link_valid_from_date text, -- Valid from date
  link_valid_to_date text, -- Valid to date
  link_identifier_issuer text, -- Issuer of the identifier
  link_verified_status text, -- How far verified (code list identifier-verification)
  constraint pk_ssd_linked_identifiers primary key (link_table_id),
  constraint ck_ssd_linked_identifiers_link_identifier_type check (link_identifier_type in ('Case Number', 'Unique Pupil Number', 'NHS Number', 'Home Office Registration', 'National Insurance Number', 'YOT Number', 'Court Case Number', 'RAA ID', 'Incident ID', 'Former Unique Pupil Number')),
  constraint ck_ssd_linked_identifiers_link_verified_status check (link_verified_status in ('VERIFIED', 'UNVERIFIED', 'DOUBTFUL')),
  constraint fk_ssd_linked_identifiers_link_person_id foreign key (link_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Family membership
create table ssd_family (
  fami_table_id text not null, -- Family membership identifier
  fami_family_id text not null, -- Family group identifier
  fami_person_id text not null, -- Family member
  fami_member_role text, -- Role in the family (code list family-role)
  fami_member_start_date text, -- Joined family date
  fami_member_end_date text, -- Left family date
  constraint pk_ssd_family primary key (fami_table_id),
  constraint ck_ssd_family_fami_member_role check (fami_member_role in ('CHILD', 'PARENT', 'STEPPARENT', 'SIBLING', 'GRANDPARENT', 'CARER', 'OTHER')),
  constraint fk_ssd_family_fami_person_id foreign key (fami_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Mother of a child
create table ssd_mother (
  moth_table_id text not null, -- Mother link identifier
  moth_person_id text not null, -- Young mother
  moth_childs_person_id text not null, -- Child of the mother
  moth_childs_dob text, -- Child's date of birth
  constraint pk_ssd_mother primary key (moth_table_id),
  constraint fk_ssd_mother_moth_person_id foreign key (moth_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_mother_moth_childs_person_id foreign key (moth_childs_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Legal status
create table ssd_legal_status (
  lega_legal_status_id text not null, -- Legal status identifier
  lega_person_id text not null, -- Person under the status
  lega_legal_status text, -- Legal status (code list legal-status)
  lega_legal_status_start_date text, -- Status in force from
  lega_legal_status_end_date text, -- Status in force until
  constraint pk_ssd_legal_status primary key (lega_legal_status_id),
  constraint ck_ssd_legal_status_lega_legal_status check (lega_legal_status in ('C1', 'C2', 'D1', 'E1', 'V2', 'V3', 'V4', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3')),
  constraint fk_ssd_legal_status_lega_person_id foreign key (lega_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Looked-after episode
create table ssd_cla_episodes (
  clae_cla_episode_id text not null, -- Looked-after episode identifier
  clae_person_id text not null, -- Looked-after child
  clae_cla_episode_start_date text, -- Episode start date
  clae_cla_episode_start_reason text, -- Reason episode started (code list reason-episode-started)
  clae_cla_primary_need_code text, -- Main reason for care (code list looked-after-primary-need)
  clae_cla_episode_ceased_date text, -- Episode end date
  clae_cla_episode_ceased_reason text, -- Reason episode ended (code list reason-episode-ceased)
  clae_cla_id text, -- Period of care
  clae_referral_id text, -- Referral leading to care
  clae_cla_placement_id text, -- Placement in this episode
  clae_entered_care_date text, -- Entered care date
  clae_cla_last_iro_contact_date text, -- Last reviewing officer contact
  constraint pk_ssd_cla_episodes primary key (clae_cla_episode_id),
  constraint ck_ssd_cla_episodes_clae_cla_episode_start_reason check (clae_cla_episode_start_reason in ('S', 'L', 'P', 'T', 'B', 'U')),
  constraint ck_ssd_cla_episodes_clae_cla_primary_need_code check (clae_cla_primary_need_code in ('N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8')),
  constraint ck_ssd_cla_episodes_clae_cla_episode_ceased_reason check (clae_cla_episode_ceased_reason in ('X1', 'E11', 'E12', 'E2', 'E3', 'E4A', 'E4B', 'E13', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48', 'E5', 'E6', 'E7', 'E8', 'E9', 'E14', 'E15', 'E16', 'E17')),
  constraint fk_ssd_cla_episodes_clae_person_id foreign key (clae_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_cla_episodes_clae_cla_id foreign key (clae_cla_id) references ssd_cla_periods_of_care (poca_cla_id) deferrable initially deferred,
  constraint fk_ssd_cla_episodes_clae_referral_id foreign key (clae_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred,
  constraint fk_ssd_cla_episodes_clae_cla_placement_id foreign key (clae_cla_placement_id) references ssd_cla_placement (clap_cla_placement_id) deferrable initially deferred
);

-- Conviction
create table ssd_cla_convictions (
  clac_cla_conviction_id text not null, -- Conviction identifier
  clac_person_id text not null, -- Child convicted
  clac_cla_conviction_date text, -- Date of offence
  clac_cla_conviction_offence text, -- Offence committed
  constraint pk_ssd_cla_convictions primary key (clac_cla_conviction_id),
  constraint fk_ssd_cla_convictions_clac_person_id foreign key (clac_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Placement
create table ssd_cla_placement (
  clap_cla_placement_id text not null, -- Placement identifier
  clap_cla_placement_start_date text, -- Placement start date
  clap_cla_placement_type text, -- Type of placement (code list placement-type)
  clap_cla_placement_urn text, -- Ofsted provider number
  clap_cla_placement_distance numeric, -- Distance from home
  clap_cla_id text, -- Period of care
  clap_cla_placement_provider text, -- Type of provider (code list placement-provider)
  clap_cla_placement_postcode text, -- Placement postcode
  clap_cla_placement_end_date text, -- Placement end date
  clap_cla_placement_change_reason text, -- Reason placement changed (code list placement-change-reason)
  clap_person_id text not null, -- Child placed
  clap_placement_local_authority text, -- Authority where placed (code list placement-authority); not checked here: 163 codes, see ssd_code_lists
  clap_foster_household_id text, -- Foster household
  constraint pk_ssd_cla_placement primary key (clap_cla_placement_id),
  constraint ck_ssd_cla_placement_clap_cla_placement_type check (clap_cla_placement_type in ('A3', 'A4', 'A5', 'A6', 'H5', 'K1', 'K2', 'K3', 'P1', 'P2', 'P3', 'R1', 'R2', 'R3', 'R5', 'S1', 'T0', 'T1', 'T2', 'T3', 'T4', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14')),
  constraint ck_ssd_cla_placement_clap_cla_placement_distance check (clap_cla_placement_distance >= 0 and clap_cla_placement_distance <= 2000),
  constraint ck_ssd_cla_placement_clap_cla_placement_provider check (clap_cla_placement_provider in ('PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5')),
  constraint ck_ssd_cla_placement_clap_cla_placement_change_reason check (clap_cla_placement_change_reason in ('CARPL', 'CLOSE', 'ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD', 'LAREQ', 'PLACE', 'CUSTOD', 'OTHER')),
  constraint fk_ssd_cla_placement_clap_cla_id foreign key (clap_cla_id) references ssd_cla_periods_of_care (poca_cla_id) deferrable initially deferred,
  constraint fk_ssd_cla_placement_clap_person_id foreign key (clap_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_cla_placement_clap_foster_household_id foreign key (clap_foster_household_id) references ssd_foster_households (foho_foster_household_id) deferrable initially deferred
);

-- Looked-after review
create table ssd_cla_reviews (
  clar_cla_review_id text not null, -- Looked-after review identifier
  clar_cla_id text, -- Period of care reviewed
  clar_cla_review_due_date text, -- Review due date
  clar_cla_review_date text, -- Review held date
  clar_cla_review_cancelled integer, -- Review was cancelled
  clar_cla_review_participation text, -- Child's part in review (code list review-participation)
  clar_cla_person_id text not null, -- Child reviewed
  constraint pk_ssd_cla_reviews primary key (clar_cla_review_id),
  constraint ck_ssd_cla_reviews_clar_cla_review_cancelled check (clar_cla_review_cancelled in (0, 1)),
  constraint ck_ssd_cla_reviews_clar_cla_review_participation check (clar_cla_review_participation in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
  constraint fk_ssd_cla_reviews_clar_cla_id foreign key (clar_cla_id) references ssd_cla_periods_of_care (poca_cla_id) deferrable initially deferred,
  constraint fk_ssd_cla_reviews_clar_cla_person_id foreign key (clar_cla_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Care plan
create table ssd_cla_care_plan (
  lacp_table_id text not null, -- Care plan identifier
  lacp_person_id text not null, -- Child with care plan
  lacp_cla_care_plan_start_date text, -- Care plan start date
  lacp_cla_care_plan_end_date text, -- Care plan end date
  constraint pk_ssd_cla_care_plan primary key (lacp_table_id),
  constraint fk_ssd_cla_care_plan_lacp_person_id foreign key (lacp_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Care plan: Permanence options chosen
create table ssd_cla_care_plan_options (
  lacp_table_id text not null, -- Care plan identifier
  lacp_cla_care_plan_option text not null, -- Permanence options chosen (code list care-plan-permanence-option)
  constraint pk_ssd_cla_care_plan_options primary key (lacp_table_id, lacp_cla_care_plan_option),
  constraint ck_ssd_cla_care_plan_options_lacp_cla_care_plan_option check (lacp_cla_care_plan_option in ('REMAINSUP', 'RETURN1M', 'RETURN6M', 'RETURNEV', 'LTRELFR', 'LTFOST18', 'RESPLMT', 'SUPPLIV', 'ADOPTION', 'OTHERPLN')),
  constraint fk_ssd_cla_care_plan_options_lacp_table_id foreign key (lacp_table_id) references ssd_cla_care_plan (lacp_table_id) deferrable initially deferred
);

-- Looked-after visit
create table ssd_cla_visits (
  clav_cla_visit_id text not null, -- Care visit identifier
  clav_cla_id text, -- Period of care visited
  clav_person_id text not null, -- Child visited
  clav_cla_visit_date text, -- Visit date
  clav_cla_visit_seen integer, -- Child was seen
  clav_cla_visit_seen_alone integer, -- Child seen alone
  constraint pk_ssd_cla_visits primary key (clav_cla_visit_id),
  constraint ck_ssd_cla_visits_clav_cla_visit_seen check (clav_cla_visit_seen in (0, 1)),
  constraint ck_ssd_cla_visits_clav_cla_visit_seen_alone check (clav_cla_visit_seen_alone in (0, 1)),
  constraint fk_ssd_cla_visits_clav_cla_id foreign key (clav_cla_id) references ssd_cla_periods_of_care (poca_cla_id) deferrable initially deferred,
  constraint fk_ssd_cla_visits_clav_person_id foreign key (clav_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Period of care
create table ssd_cla_periods_of_care (
  poca_cla_id text not null, -- Period of care identifier
  poca_person_id text not null, -- Child looked after
  poca_start_date text, -- Period start date
  poca_end_date text, -- Period end date
  constraint pk_ssd_cla_periods_of_care primary key (poca_cla_id),
  constraint fk_ssd_cla_periods_of_care_poca_person_id foreign key (poca_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Deprivation of liberty
create table ssd_cla_deprivation_of_liberty (
  dolo_deprivation_of_liberty_id text not null, -- Deprivation of liberty identifier
  dolo_person_id text not null, -- Child under the order
  dolo_start_date text, -- Order start date
  dolo_end_date text, -- Order end date
  constraint pk_ssd_cla_deprivation_of_liberty primary key (dolo_deprivation_of_liberty_id),
  constraint fk_ssd_cla_deprivation_of_liberty_dolo_person_id foreign key (dolo_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Contact
create table ssd_contacts (
  cont_contact_id text not null, -- Contact identifier
  cont_person_id text not null, -- Child the contact concerns
  cont_contact_date text, -- Contact received date
  cont_contact_source_code text, -- Contact source (code list referral-source)
  cont_contact_source_desc text, -- Contact source in words
  cont_outcome_comments text, -- Comments on the outcome
  cont_decision_date text, -- Decision date
  cont_referral_id text, -- Resulting referral
  constraint pk_ssd_contacts primary key (cont_contact_id),
  constraint ck_ssd_contacts_cont_contact_source_code check (cont_contact_source_code in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10')),
  constraint fk_ssd_contacts_cont_person_id foreign key (cont_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_contacts_cont_referral_id foreign key (cont_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred
);

-- Contact: Contact outcomes
create table ssd_contact_outcomes (
  cont_contact_id text not null, -- Contact identifier
  cont_contact_outcome text not null, -- Contact outcomes (code list contact-outcome)
  constraint pk_ssd_contact_outcomes primary key (cont_contact_id, cont_contact_outcome),
  constraint ck_ssd_contact_outcomes_cont_contact_outcome check (cont_contact_outcome in ('NEW_REFERRAL_FLAG', 'EXISTING_REFERRAL_FLAG', 'CP_ENQUIRY_FLAG', 'NFA_FLAG', 'NON_AGENCY_ADOPTION_FLAG', 'PRIVATE_FOSTERING_FLAG', 'ADVICE_FLAG', 'MISSING_FLAG', 'OLA_CP_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG')),
  constraint fk_ssd_contact_outcomes_cont_contact_id foreign key (cont_contact_id) references ssd_contacts (cont_contact_id) deferrable initially deferred
);

-- Early help episode
create table ssd_early_help_episodes (
  earl_episode_id text not null, -- Early help episode identifier
  earl_person_id text not null, -- Person receiving early help
  earl_episode_start_date text, -- Early help start date
  earl_episode_end_date text, -- Early help end date
  earl_episode_reason text, -- Reason for early help
  earl_episode_end_reason text, -- Reason early help ended
  earl_episode_organisation text, -- Early help organisation, deprecated since 1.1.0
  earl_episode_worker_id text, -- Early help worker
  constraint pk_ssd_early_help_episodes primary key (earl_episode_id),
  constraint fk_ssd_early_help_episodes_earl_person_id foreign key (earl_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_early_help_episodes_earl_episode_worker_id foreign key (earl_episode_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Early help assessment
create table ssd_early_help_assessments (
  ehas_assessment_id text not null, -- Early help assessment identifier
  ehas_person_id text not null, -- Child assessed
  ehas_start_date text, -- Assessment start date
  ehas_completed_date text, -- Assessment completed date
  ehas_organisation text, -- Organisation completing assessment
  constraint pk_ssd_early_help_assessments primary key (ehas_assessment_id),
  constraint fk_ssd_early_help_assessments_ehas_person_id foreign key (ehas_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Early help request
create table ssd_early_help_requests (
  ehrq_request_id text not null, -- Early help request identifier
  ehrq_person_id text not null, -- Child needing help
  ehrq_family_id text, -- Family asking for help
  ehrq_contact_id text, -- Contact behind the request
  ehrq_received_date text, -- Request received date
  ehrq_source text, -- Source of request (code list referral-source)
  ehrq_decision text, -- Decision on request (code list early-help-decision)
  ehrq_decision_date text, -- Decision date
  constraint pk_ssd_early_help_requests primary key (ehrq_request_id),
  constraint ck_ssd_early_help_requests_ehrq_source check (ehrq_source in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10')),
  constraint ck_ssd_early_help_requests_ehrq_decision check (ehrq_decision in ('ACCEPTED', 'SIGNPOSTED', 'STEPPEDUP', 'DECLINED', 'WITHDRAWN')),
  constraint fk_ssd_early_help_requests_ehrq_person_id foreign key (ehrq_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_early_help_requests_ehrq_contact_id foreign key (ehrq_contact_id) references ssd_contacts (cont_contact_id) deferrable initially deferred
);

-- Early help plan
create table ssd_early_help_plans (
  ehpl_plan_id text not null, -- Early help plan identifier
  ehpl_person_id text not null, -- Child on the plan
  ehpl_family_id text, -- Family on the plan
  ehpl_early_help_request_id text, -- Request behind the plan
  ehpl_early_help_episode_id text, -- Early help episode
  ehpl_organisation_id text, -- Lead organisation
  ehpl_start_date text, -- Plan start date
  ehpl_end_date text, -- Plan end date
  ehpl_lead_agency_type text, -- Type of lead agency (code list agency-type)
  ehpl_end_reason text, -- Reason plan ended (code list early-help-plan-end-reason)
  constraint pk_ssd_early_help_plans primary key (ehpl_plan_id),
  constraint ck_ssd_early_help_plans_ehpl_lead_agency_type check (ehpl_lead_agency_type in ('LA', 'SCHOOL', 'HEALTH', 'POLICE', 'VOLUNTARY', 'HOUSING', 'OTHER')),
  constraint ck_ssd_early_help_plans_ehpl_end_reason check (ehpl_end_reason in ('MET', 'STEPUP', 'NFA', 'MOVED', 'WITHDREW')),
  constraint fk_ssd_early_help_plans_ehpl_person_id foreign key (ehpl_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_early_help_plans_ehpl_early_help_request_id foreign key (ehpl_early_help_request_id) references ssd_early_help_requests (ehrq_request_id) deferrable initially deferred,
  constraint fk_ssd_early_help_plans_ehpl_early_help_episode_id foreign key (ehpl_early_help_episode_id) references ssd_early_help_episodes (earl_episode_id) deferrable initially deferred,
  constraint fk_ssd_early_help_plans_ehpl_organisation_id foreign key (ehpl_organisation_id) references ssd_organisations (orga_organisation_id) deferrable initially deferred
);

-- Referral
create table ssd_cin_episodes (
  cine_referral_id text not null, -- Referral identifier
  cine_person_id text not null, -- Child referred
  cine_referral_date text, -- Referral date
  cine_cin_primary_need_code text, -- Main need (code list child-in-need-primary-need)
  cine_referral_source_code text, -- Referral source (code list referral-source)
  cine_referral_source_desc text, -- Referral source in words
  cine_referral_nfa integer, -- Referral needed no further action
  cine_close_reason text, -- Reason case closed (code list child-in-need-closure-reason)
  cine_close_date text, -- Case closed date
  cine_referral_team text, -- Team given the referral
  cine_referral_worker_id text, -- Worker given the referral
  cine_outcome_comments text, -- Comments on the outcome
  constraint pk_ssd_cin_episodes primary key (cine_referral_id),
  constraint ck_ssd_cin_episodes_cine_cin_primary_need_code check (cine_cin_primary_need_code in ('N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N0')),
  constraint ck_ssd_cin_episodes_cine_referral_source_code check (cine_referral_source_code in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10')),
  constraint ck_ssd_cin_episodes_cine_referral_nfa check (cine_referral_nfa in (0, 1)),
  constraint ck_ssd_cin_episodes_cine_close_reason check (cine_close_reason in ('RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9')),
  constraint fk_ssd_cin_episodes_cine_person_id foreign key (cine_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_cin_episodes_cine_referral_team foreign key (cine_referral_team) references ssd_department (dept_team_id) deferrable initially deferred,
  constraint fk_ssd_cin_episodes_cine_referral_worker_id foreign key (cine_referral_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Referral: Referral outcomes
create table ssd_referral_outcomes (
  cine_referral_id text not null, -- Referral identifier
  cine_referral_outcome text not null, -- Referral outcomes (code list referral-outcome)
  constraint pk_ssd_referral_outcomes primary key (cine_referral_id, cine_referral_outcome),
  constraint ck_ssd_referral_outcomes_cine_referral_outcome check (cine_referral_outcome in ('SINGLE_ASSESSMENT_FLAG', 'NFA_FLAG', 'STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'NON_AGENCY_ADOPTION_FLAG', 'PRIVATE_FOSTERING_FLAG', 'CP_TRANSFER_IN_FLAG', 'CP_CONFERENCE_FLAG', 'CARE_LEAVER_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG')),
  constraint fk_ssd_referral_outcomes_cine_referral_id foreign key (cine_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred
);

-- Assessment
create table ssd_cin_assessments (
  cina_assessment_id text not null, -- Assessment identifier
  cina_person_id text not null, -- Child assessed
  cina_referral_id text, -- Referral behind the assessment
  cina_assessment_start_date text, -- Assessment start date
  cina_assessment_child_seen integer, -- Child seen during assessment
  cina_assessment_auth_date text, -- Assessment authorised date
  cina_assessment_outcome_nfa integer, -- Assessment needed no further action
  cina_assessment_team text, -- Assessing team
  cina_assessment_worker_id text, -- Assessing worker
  cina_internal_review_date text, -- Internal review date
  cina_outcome_comments text, -- Comments on the outcome
  cina_status text, -- Assessment status (code list assessment-status)
  cina_due_date text, -- Assessment due date
  cina_delay_reason text, -- Reason for delay (code list assessment-delay-reason)
  constraint pk_ssd_cin_assessments primary key (cina_assessment_id),
  constraint ck_ssd_cin_assessments_cina_assessment_child_seen check (cina_assessment_child_seen in (0, 1)),
  constraint ck_ssd_cin_assessments_cina_assessment_outcome_nfa check (cina_assessment_outcome_nfa in (0, 1)),
  constraint ck_ssd_cin_assessments_cina_status check (cina_status in ('NOTSTARTED', 'INPROGRESS', 'COMPLETED', 'CANCELLED')),
  constraint ck_ssd_cin_assessments_cina_delay_reason check (cina_delay_reason in ('FAMILY', 'MULTIAGENCY', 'CAPACITY', 'SAFEGUARDING', 'OTHER')),
  constraint fk_ssd_cin_assessments_cina_person_id foreign key (cina_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_cin_assessments_cina_referral_id foreign key (cina_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred,
  constraint fk_ssd_cin_assessments_cina_assessment_team foreign key (cina_assessment_team) references ssd_department (dept_team_id) deferrable initially deferred,
  constraint fk_ssd_cin_assessments_cina_assessment_worker_id foreign key (cina_assessment_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Assessment: Assessment outcomes
create table ssd_assessment_outcomes (
  cina_assessment_id text not null, -- Assessment identifier
  cina_assessment_outcome text not null, -- Assessment outcomes (code list assessment-outcome)
  constraint pk_ssd_assessment_outcomes primary key (cina_assessment_id, cina_assessment_outcome),
  constraint ck_ssd_assessment_outcomes_cina_assessment_outcome check (cina_assessment_outcome in ('NFA_FLAG', 'NFA_S47_END_FLAG', 'STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'PRIVATE_FOSTERING_FLAG', 'LEGAL_ACTION_FLAG', 'PROV_OF_SERVICES_FLAG', 'PROV_OF_SB_CARE_FLAG', 'SPECIALIST_ASSESSMENT_FLAG', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'OTHER_ACTIONS_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG')),
  constraint fk_ssd_assessment_outcomes_cina_assessment_id foreign key (cina_assessment_id) references ssd_cin_assessments (cina_assessment_id) deferrable initially deferred
);

-- Assessment factors
create table ssd_assessment_factors (
  cinf_table_id text not null, -- Assessment factors identifier
  cinf_assessment_id text not null, -- Assessment the factors describe
  cinf_person_id text not null, -- Child the factors concern
  constraint pk_ssd_assessment_factors primary key (cinf_table_id),
  constraint fk_ssd_assessment_factors_cinf_assessment_id foreign key (cinf_assessment_id) references ssd_cin_assessments (cina_assessment_id) deferrable initially deferred,
  constraint fk_ssd_assessment_factors_cinf_person_id foreign key (cinf_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Assessment factors: Factors found
create table ssd_assessment_factor_codes (
  cinf_table_id text not null, -- Assessment factors identifier
  cinf_assessment_factor text not null, -- Factors found (code list assessment-factor)
  constraint pk_ssd_assessment_factor_codes primary key (cinf_table_id, cinf_assessment_factor),
  constraint ck_ssd_assessment_factor_codes_cinf_assessment_factor check (cinf_assessment_factor in ('1A', '1B', '1C', '2A', '2B', '2C', '3A', '3B', '3C', '4A', '4B', '4C', '5A', '5B', '5C', '6A', '6B', '6C', '7A', '8A', '8B', '8C', '8D', '8E', '8F', '9A', '10A', '11A', '12A', '13A', '14A', '15A', '16A', '17A', '18A', '18B', '18C', '19A', '19B', '19C', '20', '21', '22A', '23A', '24A', '25A')),
  constraint fk_ssd_assessment_factor_codes_cinf_table_id foreign key (cinf_table_id) references ssd_assessment_factors (cinf_table_id) deferrable initially deferred
);

-- Child in need plan
create table ssd_cin_plans (
  cinp_cin_plan_id text not null, -- Child in need plan identifier
  cinp_referral_id text, -- Referral behind the plan
  cinp_person_id text not null, -- Child on the plan
  cinp_cin_plan_start_date text, -- Plan start date
  cinp_cin_plan_end_date text, -- Plan end date
  cinp_cin_plan_team text, -- Team responsible for the plan
  cinp_cin_plan_worker_id text, -- Worker responsible for the plan
  constraint pk_ssd_cin_plans primary key (cinp_cin_plan_id),
  constraint fk_ssd_cin_plans_cinp_referral_id foreign key (cinp_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred,
  constraint fk_ssd_cin_plans_cinp_person_id foreign key (cinp_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_cin_plans_cinp_cin_plan_team foreign key (cinp_cin_plan_team) references ssd_department (dept_team_id) deferrable initially deferred,
  constraint fk_ssd_cin_plans_cinp_cin_plan_worker_id foreign key (cinp_cin_plan_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Child in need visit
create table ssd_cin_visits (
  cinv_cin_visit_id text not null, -- Child in need visit identifier
  cinv_person_id text not null, -- Child visited
  cinv_cin_visit_date text, -- Visit date
  cinv_cin_visit_seen integer, -- Child seen on the visit
  cinv_cin_visit_seen_alone integer, -- Child seen alone
  cinv_cin_visit_bedroom integer, -- Bedroom seen
  constraint pk_ssd_cin_visits primary key (cinv_cin_visit_id),
  constraint ck_ssd_cin_visits_cinv_cin_visit_seen check (cinv_cin_visit_seen in (0, 1)),
  constraint ck_ssd_cin_visits_cinv_cin_visit_seen_alone check (cinv_cin_visit_seen_alone in (0, 1)),
  constraint ck_ssd_cin_visits_cinv_cin_visit_bedroom check (cinv_cin_visit_bedroom in (0, 1)),
  constraint fk_ssd_cin_visits_cinv_person_id foreign key (cinv_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Section 47 enquiry
create table ssd_s47_enquiry (
  s47e_s47_enquiry_id text not null, -- Section 47 enquiry identifier
  s47e_referral_id text, -- Referral behind the enquiry
  s47e_person_id text not null, -- Child the enquiry concerns
  s47e_s47_start_date text, -- Strategy discussion date
  s47e_s47_end_date text, -- Enquiry completed date
  s47e_s47_nfa integer, -- Enquiry needed no further action
  s47e_s47_completed_by_worker_id text, -- Worker completing the enquiry
  s47e_s47_completed_by_team text, -- Team completing the enquiry
  s47e_conference_required integer, -- Conference required
  s47e_outcome_comments text, -- Comments on the outcome
  constraint pk_ssd_s47_enquiry primary key (s47e_s47_enquiry_id),
  constraint ck_ssd_s47_enquiry_s47e_s47_nfa check (s47e_s47_nfa in (0, 1)),
  constraint ck_ssd_s47_enquiry_s47e_conference_required check (s47e_conference_required in (0, 1)),
  constraint fk_ssd_s47_enquiry_s47e_referral_id foreign key (s47e_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred,
  constraint fk_ssd_s47_enquiry_s47e_person_id foreign key (s47e_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_s47_enquiry_s47e_s47_completed_by_worker_id foreign key (s47e_s47_completed_by_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred,
  constraint fk_ssd_s47_enquiry_s47e_s47_completed_by_team foreign key (s47e_s47_completed_by_team) references ssd_department (dept_team_id) deferrable initially deferred
);

-- Section 47 enquiry: Enquiry outcomes
create table ssd_s47_outcomes (
  s47e_s47_enquiry_id text not null, -- Section 47 enquiry identifier
  s47e_s47_outcome text not null, -- Enquiry outcomes (code list section-47-outcome)
  constraint pk_ssd_s47_outcomes primary key (s47e_s47_enquiry_id, s47e_s47_outcome),
  constraint ck_ssd_s47_outcomes_s47e_s47_outcome check (s47e_s47_outcome in ('NFA_FLAG', 'LEGAL_ACTION_FLAG', 'PROV_OF_SERVICES_FLAG', 'PROV_OF_SB_CARE_FLAG', 'CP_CONFERENCE_FLAG', 'NFA_CONTINUE_SINGLE_FLAG', 'MONITOR_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG')),
  constraint fk_ssd_s47_outcomes_s47e_s47_enquiry_id foreign key (s47e_s47_enquiry_id) references ssd_s47_enquiry (s47e_s47_enquiry_id) deferrable initially deferred
);

-- Initial conference
create table ssd_initial_cp_conference (
  icpc_icpc_id text not null, -- Initial conference identifier
  icpc_icpc_meeting_id text, -- Conference meeting number
  icpc_s47_enquiry_id text, -- Enquiry leading to the conference
  icpc_person_id text not null, -- Child the conference concerns
  icpc_cp_plan_id text, -- Plan made at the conference
  icpc_referral_id text, -- Referral behind the conference
  icpc_icpc_transfer_in integer, -- Conference for a child transferring in
  icpc_icpc_target_date text, -- Conference due date
  icpc_icpc_date text, -- Conference held date
  icpc_icpc_outcome_cp_flag integer, -- Conference led to a plan
  icpc_icpc_team text, -- Team at the conference
  icpc_icpc_worker_id text, -- Worker at the conference
  icpc_outcome_comments text, -- Comments on the outcome
  constraint pk_ssd_initial_cp_conference primary key (icpc_icpc_id),
  constraint ck_ssd_initial_cp_conference_icpc_icpc_transfer_in check (icpc_icpc_transfer_in in (0, 1)),
  constraint ck_ssd_initial_cp_conference_icpc_icpc_outcome_cp_flag check (icpc_icpc_outcome_cp_flag in (0, 1)),
  constraint fk_ssd_initial_cp_conference_icpc_s47_enquiry_id foreign key (icpc_s47_enquiry_id) references ssd_s47_enquiry (s47e_s47_enquiry_id) deferrable initially deferred,
  constraint fk_ssd_initial_cp_conference_icpc_person_id foreign key (icpc_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_initial_cp_conference_icpc_cp_plan_id foreign key (icpc_cp_plan_id) references ssd_cp_plans (cppl_cp_plan_id) deferrable initially deferred,
  constraint fk_ssd_initial_cp_conference_icpc_referral_id foreign key (icpc_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred,
  constraint fk_ssd_initial_cp_conference_icpc_icpc_team foreign key (icpc_icpc_team) references ssd_department (dept_team_id) deferrable initially deferred,
  constraint fk_ssd_initial_cp_conference_icpc_icpc_worker_id foreign key (icpc_icpc_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Initial conference: Conference outcomes
create table ssd_icpc_outcomes (
  icpc_icpc_id text not null, -- Initial conference identifier
  icpc_icpc_outcome text not null, -- Conference outcomes (code list initial-conference-outcome)
  constraint pk_ssd_icpc_outcomes primary key (icpc_icpc_id, icpc_icpc_outcome),
  constraint ck_ssd_icpc_outcomes_icpc_icpc_outcome check (icpc_icpc_outcome in ('NFA_FLAG', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'SINGLE_ASSESSMENT_FLAG', 'PROV_OF_SERVICES_FLAG', 'CP_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG')),
  constraint fk_ssd_icpc_outcomes_icpc_icpc_id foreign key (icpc_icpc_id) references ssd_initial_cp_conference (icpc_icpc_id) deferrable initially deferred
);

-- Child protection plan
create table ssd_cp_plans (
  cppl_cp_plan_id text not null, -- Child protection plan identifier
  cppl_referral_id text, -- Referral behind the plan
  cppl_icpc_id text, -- Conference that made the plan
  cppl_person_id text not null, -- Child on the plan
  cppl_cp_plan_start_date text, -- Plan start date
  cppl_cp_plan_end_date text, -- Plan end date
  cppl_cp_plan_initial_category text, -- First category of abuse (code list child-protection-category)
  cppl_cp_plan_ola integer, -- Made by another authority
  cppl_cp_plan_latest_category text, -- Latest category of abuse (code list child-protection-category)
  cppl_previous_plan_count integer, -- Previous plan count
  constraint pk_ssd_cp_plans primary key (cppl_cp_plan_id),
  constraint ck_ssd_cp_plans_cppl_cp_plan_initial_category check (cppl_cp_plan_initial_category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  constraint ck_ssd_cp_plans_cppl_cp_plan_ola check (cppl_cp_plan_ola in (0, 1)),
  constraint ck_ssd_cp_plans_cppl_cp_plan_latest_category check (cppl_cp_plan_latest_category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  constraint ck_ssd_cp_plans_cppl_previous_plan_count check (cppl_previous_plan_count >= 0 and cppl_previous_plan_count <= 50),
  constraint fk_ssd_cp_plans_cppl_referral_id foreign key (cppl_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred,
  constraint fk_ssd_cp_plans_cppl_icpc_id foreign key (cppl_icpc_id) references ssd_initial_cp_conference (icpc_icpc_id) deferrable initially deferred,
  constraint fk_ssd_cp_plans_cppl_person_id foreign key (cppl_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Child protection visit
create table ssd_cp_visits (
  cppv_cp_visit_id text not null, -- Protection visit identifier
  cppv_person_id text not null, -- Child visited
  cppv_cp_plan_id text, -- Plan visited under
  cppv_cp_visit_date text, -- Visit date
  cppv_cp_visit_seen integer, -- Child was seen
  cppv_cp_visit_seen_alone integer, -- Child seen alone
  cppv_cp_visit_bedroom integer, -- Bedroom was seen
  constraint pk_ssd_cp_visits primary key (cppv_cp_visit_id),
  constraint ck_ssd_cp_visits_cppv_cp_visit_seen check (cppv_cp_visit_seen in (0, 1)),
  constraint ck_ssd_cp_visits_cppv_cp_visit_seen_alone check (cppv_cp_visit_seen_alone in (0, 1)),
  constraint ck_ssd_cp_visits_cppv_cp_visit_bedroom check (cppv_cp_visit_bedroom in (0, 1)),
  constraint fk_ssd_cp_visits_cppv_person_id foreign key (cppv_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_cp_visits_cppv_cp_plan_id foreign key (cppv_cp_plan_id) references ssd_cp_plans (cppl_cp_plan_id) deferrable initially deferred
);

-- Child protection review
create table ssd_cp_reviews (
  cppr_cp_review_id text not null, -- Protection review identifier
  cppr_person_id text not null, -- Child reviewed
  cppr_cp_plan_id text, -- Plan being reviewed
  cppr_cp_review_due_date text, -- Review due date
  cppr_cp_review_date text, -- Review held date
  cppr_cp_review_meeting_id text, -- Shared meeting identifier
  cppr_cp_review_outcome_continue_cp integer, -- Plan to continue
  cppr_cp_review_quorate integer, -- Enough agencies present
  cppr_cp_review_participation text, -- Child's part in review (code list review-participation)
  constraint pk_ssd_cp_reviews primary key (cppr_cp_review_id),
  constraint ck_ssd_cp_reviews_cppr_cp_review_outcome_continue_cp check (cppr_cp_review_outcome_continue_cp in (0, 1)),
  constraint ck_ssd_cp_reviews_cppr_cp_review_quorate check (cppr_cp_review_quorate in (0, 1)),
  constraint ck_ssd_cp_reviews_cppr_cp_review_participation check (cppr_cp_review_participation in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
  constraint fk_ssd_cp_reviews_cppr_person_id foreign key (cppr_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_cp_reviews_cppr_cp_plan_id foreign key (cppr_cp_plan_id) references ssd_cp_plans (cppl_cp_plan_id) deferrable initially deferred
);

-- Health check
create table ssd_cla_health (
  clah_health_check_id text not null, -- Health check identifier
  clah_person_id text not null, -- Child being checked
  clah_health_check_type text, -- Type of health check (code list health-check-type)
  clah_health_check_date text, -- Health check date
  clah_health_check_status text, -- Status of the check (code list health-check-status)
  constraint pk_ssd_cla_health primary key (clah_health_check_id),
  constraint ck_ssd_cla_health_clah_health_check_type check (clah_health_check_type in ('Health Assessment', 'Dental Check', 'Health surveillance checks')),
  constraint ck_ssd_cla_health_clah_health_check_status check (clah_health_check_status in ('Planned', 'Refused', 'Cancelled', 'Completed')),
  constraint fk_ssd_cla_health_clah_person_id foreign key (clah_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Immunisation status
create table ssd_cla_immunisations (
  clai_person_id text not null, -- Child immunised
  clai_immunisations_status integer, -- Immunisations up to date
  clai_immunisations_status_date text, -- Immunisation status date
  constraint pk_ssd_cla_immunisations primary key (clai_person_id),
  constraint ck_ssd_cla_immunisations_clai_immunisations_status check (clai_immunisations_status in (0, 1)),
  constraint fk_ssd_cla_immunisations_clai_person_id foreign key (clai_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Substance misuse
create table ssd_cla_substance_misuse (
  clas_substance_misuse_id text not null, -- Substance misuse identifier
  clas_person_id text not null, -- Young person concerned
  clas_substance_misuse_date text, -- Misuse identified date
  clas_substance_misused text, -- Substance misused
  clas_intervention_received integer, -- Help was received
  clas_intervention_offered integer, -- Help was offered
  constraint pk_ssd_cla_substance_misuse primary key (clas_substance_misuse_id),
  constraint ck_ssd_cla_substance_misuse_clas_intervention_received check (clas_intervention_received in (0, 1)),
  constraint ck_ssd_cla_substance_misuse_clas_intervention_offered check (clas_intervention_offered in (0, 1)),
  constraint fk_ssd_cla_substance_misuse_clas_person_id foreign key (clas_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- SDQ score
create table ssd_sdq_scores (
  csdq_table_id text not null, -- SDQ record identifier
  csdq_person_id text not null, -- Child scored
  csdq_sdq_completed_date text, -- Questionnaire completed date
  csdq_sdq_reason text, -- Reason for no score (code list sdq-missing-reason)
  csdq_sdq_score integer, -- Total difficulties score
  csdq_emotional_score integer, -- Emotional score
  csdq_conduct_score integer, -- Conduct score
  csdq_hyperactivity_score integer, -- Hyperactivity score
  csdq_peer_score integer, -- Peer problems score
  csdq_prosocial_score integer, -- Kindness to others score
  csdq_respondent text, -- Who answered (code list sdq-respondent)
  constraint pk_ssd_sdq_scores primary key (csdq_table_id),
  constraint ck_ssd_sdq_scores_csdq_sdq_reason check (csdq_sdq_reason in ('SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5')),
  constraint ck_ssd_sdq_scores_csdq_sdq_score check (csdq_sdq_score >= 0 and csdq_sdq_score <= 40),
  constraint ck_ssd_sdq_scores_csdq_emotional_score check (csdq_emotional_score >= 0 and csdq_emotional_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_conduct_score check (csdq_conduct_score >= 0 and csdq_conduct_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_hyperactivity_score check (csdq_hyperactivity_score >= 0 and csdq_hyperactivity_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_peer_score check (csdq_peer_score >= 0 and csdq_peer_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_prosocial_score check (csdq_prosocial_score >= 0 and csdq_prosocial_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_respondent check (csdq_respondent in ('CARER', 'TEACHER', 'SELF')),
  constraint fk_ssd_sdq_scores_csdq_person_id foreign key (csdq_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Mental health referral
create table ssd_mental_health_referrals (
  mhre_referral_id text not null, -- Mental health referral identifier
  mhre_person_id text not null, -- Child referred
  mhre_organisation_id text, -- Mental health service
  mhre_referral_date text, -- Referral date
  mhre_decision_date text, -- Decision date
  mhre_first_contact_date text, -- First contact date
  mhre_closed_date text, -- Referral closed date
  mhre_response_priority text, -- How urgent (code list mental-health-response-priority)
  mhre_outcome text, -- Outcome of referral (code list mental-health-referral-outcome)
  constraint pk_ssd_mental_health_referrals primary key (mhre_referral_id),
  constraint ck_ssd_mental_health_referrals_mhre_response_priority check (mhre_response_priority in ('ROUTINE', 'URGENT', 'VERY_URGENT', 'EMERGENCY')),
  constraint ck_ssd_mental_health_referrals_mhre_outcome check (mhre_outcome in ('ACCEPTED', 'NOTACCEPTED', 'WAITING', 'ENDEDSERVICE', 'ENDEDCHILD')),
  constraint fk_ssd_mental_health_referrals_mhre_person_id foreign key (mhre_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_mental_health_referrals_mhre_organisation_id foreign key (mhre_organisation_id) references ssd_organisations (orga_organisation_id) deferrable initially deferred
);

-- Previous permanence
create table ssd_cla_previous_permanence (
  lapp_table_id text not null, -- Previous permanence identifier
  lapp_person_id text not null, -- Child with earlier order
  lapp_previous_permanence_order_date text, -- Earlier order date
  lapp_previous_permanence_option text, -- Earlier permanence option (code list previous-permanence-option)
  lapp_previous_permanence_la text, -- Authority of earlier order (code list previous-permanence-authority); not checked here: 162 codes, see ssd_code_lists
  constraint pk_ssd_cla_previous_permanence primary key (lapp_table_id),
  constraint ck_ssd_cla_previous_permanence_lapp_previous_permanence_option check (lapp_previous_permanence_option in ('P1', 'P2', 'P3', 'P4', 'Z1')),
  constraint fk_ssd_cla_previous_permanence_lapp_person_id foreign key (lapp_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Permanence plan
create table ssd_permanence (
  perm_table_id text not null, -- Permanence record identifier
  perm_person_id text not null, -- Child needing permanence
  perm_cla_id text, -- Period of care
  perm_adm_decision_date text, -- Adoption decision date
  perm_ffa_cp_decision_date text, -- Early permanence decision date
  perm_placement_order_date text, -- Placement order date
  perm_placed_for_adoption_date text, -- Placed for adoption date
  perm_matched_date text, -- Matched with adopters date
  perm_adopted_by_carer_flag integer, -- Adopted by former carer
  perm_placed_ffa_cp_date text, -- Early permanence placement date
  perm_decision_reversed_date text, -- Adoption plan reversed date
  perm_placed_foster_carer_date text, -- Placed with foster carer date
  perm_part_of_sibling_group integer, -- Part of sibling group
  perm_siblings_placed_together integer, -- Siblings placed together
  perm_siblings_placed_apart integer, -- Siblings placed apart
  perm_placement_provider_urn text, -- Adoption agency number
  perm_decision_reversed_reason text, -- Reason plan reversed (code list adoption-reversal-reason)
  perm_permanence_order_date text, -- Permanence order date
  perm_permanence_order_type text, -- Type of permanence order (code list permanence-order-type)
  perm_adoption_worker_id text, -- Adoption social worker
  perm_adopter_sex text, -- Sex of adopters (code list adopter-sex)
  perm_adopter_legal_status text, -- Legal status of adopters (code list adopter-legal-status)
  perm_number_of_adopters integer, -- Number of adopters
  constraint pk_ssd_permanence primary key (perm_table_id),
  constraint ck_ssd_permanence_perm_adopted_by_carer_flag check (perm_adopted_by_carer_flag in (0, 1)),
  constraint ck_ssd_permanence_perm_part_of_sibling_group check (perm_part_of_sibling_group in (0, 1)),
  constraint ck_ssd_permanence_perm_siblings_placed_together check (perm_siblings_placed_together >= 0 and perm_siblings_placed_together <= 30),
  constraint ck_ssd_permanence_perm_siblings_placed_apart check (perm_siblings_placed_apart >= 0 and perm_siblings_placed_apart <= 30),
  constraint ck_ssd_permanence_perm_decision_reversed_reason check (perm_decision_reversed_reason in ('RD1', 'RD2', 'RD3', 'RD4')),
  constraint ck_ssd_permanence_perm_permanence_order_type check (perm_permanence_order_type in ('Adoption', 'Special Guardianship Order', 'Child Arrangements/ Residence Order')),
  constraint ck_ssd_permanence_perm_adopter_sex check (perm_adopter_sex in ('M1', 'F1', 'MM', 'FF', 'MF')),
  constraint ck_ssd_permanence_perm_adopter_legal_status check (perm_adopter_legal_status in ('L0', 'L11', 'L12', 'L2', 'L3', 'L4')),
  constraint ck_ssd_permanence_perm_number_of_adopters check (perm_number_of_adopters >= 1 and perm_number_of_adopters <= 2),
  constraint fk_ssd_permanence_perm_person_id foreign key (perm_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_permanence_perm_cla_id foreign key (perm_cla_id) references ssd_cla_periods_of_care (poca_cla_id) deferrable initially deferred,
  constraint fk_ssd_permanence_perm_adoption_worker_id foreign key (perm_adoption_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Adopter
create table ssd_adopters (
  adpt_adopter_id text not null, -- Adopter identifier
  adpt_family_id text, -- Adoptive family identifier
  adpt_gender text, -- Adopter gender (code list gender)
  adpt_ethnicity text, -- Adopter ethnicity (code list ethnicity)
  adpt_has_disability integer, -- Adopter has a disability
  adpt_fostering_for_adoption integer, -- Fostering for adoption
  adpt_enquiry_date text, -- Enquiry received date
  adpt_stage_1_start_date text, -- Stage one start date
  adpt_stage_1_end_date text, -- Stage one end date
  adpt_stage_2_start_date text, -- Stage two start date
  adpt_stage_2_end_date text, -- Stage two end date
  adpt_application_date text, -- Application submitted date
  adpt_approval_date text, -- Application approved date
  adpt_matched_date text, -- Adopter matched date
  adpt_child_placed_date text, -- Child placed date
  adpt_children_placed_count integer, -- Children placed
  adpt_adoption_order_date text, -- Adoption order date
  adpt_left_date text, -- Left the process date
  adpt_leaving_reason text, -- Reason for leaving (code list adopter-leaving-reason-annex-a)
  constraint pk_ssd_adopters primary key (adpt_adopter_id),
  constraint ck_ssd_adopters_adpt_gender check (adpt_gender in ('00', '01', '02', '09')),
  constraint ck_ssd_adopters_adpt_ethnicity check (adpt_ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT')),
  constraint ck_ssd_adopters_adpt_has_disability check (adpt_has_disability in (0, 1)),
  constraint ck_ssd_adopters_adpt_fostering_for_adoption check (adpt_fostering_for_adoption in (0, 1)),
  constraint ck_ssd_adopters_adpt_children_placed_count check (adpt_children_placed_count >= 0 and adpt_children_placed_count <= 20),
  constraint ck_ssd_adopters_adpt_leaving_reason check (adpt_leaving_reason in ('1', '2', '3'))
);

-- Missing episode
create table ssd_missing (
  miss_table_id text not null, -- Missing episode identifier
  miss_person_id text not null, -- Child who was missing
  miss_missing_episode_start_date text, -- Missing from date
  miss_missing_episode_type text, -- Missing or away (code list missing-type)
  miss_missing_episode_end_date text, -- Date child was found
  miss_missing_rhi_offered text, -- Return interview offered (code list yes-no-not-applicable)
  miss_missing_rhi_accepted text, -- Return interview accepted (code list yes-no-not-applicable)
  miss_started_at text, -- Missing from time
  miss_ended_at text, -- Found at time
  miss_missing_from text, -- Missing from where (code list missing-from)
  miss_return_interview_date text, -- Return interview date
  constraint pk_ssd_missing primary key (miss_table_id),
  constraint ck_ssd_missing_miss_missing_episode_type check (miss_missing_episode_type in ('M', 'A')),
  constraint ck_ssd_missing_miss_missing_rhi_offered check (miss_missing_rhi_offered in ('Y', 'N', 'NA')),
  constraint ck_ssd_missing_miss_missing_rhi_accepted check (miss_missing_rhi_accepted in ('Y', 'N', 'NA')),
  constraint ck_ssd_missing_miss_missing_from check (miss_missing_from in ('HOME', 'CARE', 'SCHOOL')),
  constraint fk_ssd_missing_miss_person_id foreign key (miss_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Exploitation risk
create table ssd_exploitation_risks (
  exri_risk_id text not null, -- Exploitation risk identifier
  exri_person_id text not null, -- Child at risk
  exri_risk_type text, -- Type of exploitation (code list exploitation-type)
  exri_level text, -- Risk level (code list exploitation-risk-level)
  exri_assessed_date text, -- Risk assessed date
  exri_national_referral_date text, -- National referral date
  exri_reasonable_grounds text, -- First decision (code list national-referral-decision)
  exri_conclusive_grounds text, -- Final decision (code list national-referral-decision)
  constraint pk_ssd_exploitation_risks primary key (exri_risk_id),
  constraint ck_ssd_exploitation_risks_exri_risk_type check (exri_risk_type in ('SEXUAL', 'CRIMINAL')),
  constraint ck_ssd_exploitation_risks_exri_level check (exri_level in ('NOKNOWNRISK', 'RISKPRESENT')),
  constraint ck_ssd_exploitation_risks_exri_reasonable_grounds check (exri_reasonable_grounds in ('POSITIVE', 'NEGATIVE', 'PENDING')),
  constraint ck_ssd_exploitation_risks_exri_conclusive_grounds check (exri_conclusive_grounds in ('POSITIVE', 'NEGATIVE', 'PENDING')),
  constraint fk_ssd_exploitation_risks_exri_person_id foreign key (exri_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Care leaver
create table ssd_care_leavers (
  clea_table_id text not null, -- Care leaver record identifier
  clea_person_id text not null, -- Young person leaving care
  clea_care_leaver_eligibility text, -- Care leaver entitlement group (code list care-leaver-eligibility)
  clea_care_leaver_in_touch text, -- In touch with authority (code list care-leaver-in-touch)
  clea_care_leaver_latest_contact text, -- Latest contact date
  clea_care_leaver_accommodation text, -- Type of accommodation (code list care-leaver-accommodation)
  clea_care_leaver_accom_suitable text, -- Accommodation suitability (code list care-leaver-accommodation-suitability)
  clea_care_leaver_activity text, -- Main activity (code list care-leaver-activity)
  clea_pathway_plan_review_date text, -- Pathway plan review date
  clea_care_leaver_personal_adviser text, -- Personal adviser
  clea_care_leaver_allocated_team text, -- Leaving care team
  clea_care_leaver_worker_id text, -- Care leaver's worker
  constraint pk_ssd_care_leavers primary key (clea_table_id),
  constraint ck_ssd_care_leavers_clea_care_leaver_eligibility check (clea_care_leaver_eligibility in ('Relevant', 'Former Relevant', 'Eligible', 'Qualifying', 'No Current Eligibility')),
  constraint ck_ssd_care_leavers_clea_care_leaver_in_touch check (clea_care_leaver_in_touch in ('YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM')),
  constraint ck_ssd_care_leavers_clea_care_leaver_accommodation check (clea_care_leaver_accommodation in ('B', 'C', 'D', 'E', 'G', 'H', 'K', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')),
  constraint ck_ssd_care_leavers_clea_care_leaver_accom_suitable check (clea_care_leaver_accom_suitable in ('1', '2')),
  constraint ck_ssd_care_leavers_clea_care_leaver_activity check (clea_care_leaver_activity in ('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5', 'G4', 'G5', 'G6', '0')),
  constraint fk_ssd_care_leavers_clea_person_id foreign key (clea_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_care_leavers_clea_care_leaver_allocated_team foreign key (clea_care_leaver_allocated_team) references ssd_department (dept_team_id) deferrable initially deferred,
  constraint fk_ssd_care_leavers_clea_care_leaver_worker_id foreign key (clea_care_leaver_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Professional
create table ssd_professionals (
  prof_professional_id text not null, -- Professional identifier
  prof_staff_id text, -- Staff number
  prof_professional_name text, -- Professional name
  prof_social_worker_registration_no text, -- Social worker registration number
  prof_professional_job_title text, -- Job title, deprecated since 1.1.0
  prof_professional_caseload integer, -- Cases held on 30 September
  prof_professional_department text, -- Department name
  prof_full_time_equivalency numeric, -- Full-time equivalent
  prof_agency_worker_flag integer, -- Agency worker
  prof_date_of_birth text, -- Worker date of birth
  prof_sex text, -- Worker sex (code list sex)
  prof_ethnicity text, -- Worker ethnicity (code list ethnicity)
  constraint pk_ssd_professionals primary key (prof_professional_id),
  constraint ck_ssd_professionals_prof_professional_caseload check (prof_professional_caseload >= 0 and prof_professional_caseload <= 500),
  constraint ck_ssd_professionals_prof_full_time_equivalency check (prof_full_time_equivalency >= 0 and prof_full_time_equivalency <= 1.5),
  constraint ck_ssd_professionals_prof_agency_worker_flag check (prof_agency_worker_flag in (0, 1)),
  constraint ck_ssd_professionals_prof_sex check (prof_sex in ('M', 'F', 'U')),
  constraint ck_ssd_professionals_prof_ethnicity check (prof_ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT'))
);

-- Team
create table ssd_department (
  dept_team_id text not null, -- Team identifier
  dept_team_name text, -- Team name
  dept_team_parent_id text, -- Parent team identifier
  dept_team_parent_name text, -- Parent team name
  constraint pk_ssd_department primary key (dept_team_id),
  constraint fk_ssd_department_dept_team_parent_id foreign key (dept_team_parent_id) references ssd_department (dept_team_id) deferrable initially deferred
);

-- Worker involvement
create table ssd_involvements (
  invo_involvements_id text not null, -- Involvement identifier
  invo_professional_id text, -- Professional involved
  invo_professional_role_id text, -- Role in the case (code list involvement-role)
  invo_professional_team text, -- Team involved
  invo_involvement_start_date text, -- Involvement start date
  invo_involvement_end_date text, -- Involvement end date
  invo_worker_change_reason text, -- Reason worker changed (code list worker-change-reason)
  invo_person_id text not null, -- Child supported
  invo_referral_id text, -- Related referral
  constraint pk_ssd_involvements primary key (invo_involvements_id),
  constraint ck_ssd_involvements_invo_professional_role_id check (invo_professional_role_id in ('CW', '16PLUS')),
  constraint ck_ssd_involvements_invo_worker_change_reason check (invo_worker_change_reason in ('MANAGE', 'FCONTA', 'LEFTRL', 'ORGRST', 'TSPROC', 'ABSENC', 'CHCHAN', 'PCCHAN', 'SWDIED', 'OTHERS')),
  constraint fk_ssd_involvements_invo_professional_id foreign key (invo_professional_id) references ssd_professionals (prof_professional_id) deferrable initially deferred,
  constraint fk_ssd_involvements_invo_professional_team foreign key (invo_professional_team) references ssd_department (dept_team_id) deferrable initially deferred,
  constraint fk_ssd_involvements_invo_person_id foreign key (invo_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_involvements_invo_referral_id foreign key (invo_referral_id) references ssd_cin_episodes (cine_referral_id) deferrable initially deferred
);

-- Employment
create table ssd_employments (
  empl_employment_id text not null, -- Employment identifier
  empl_worker_id text, -- Worker employed
  empl_role text, -- Role in the organisation (code list workforce-role)
  empl_start_date text, -- Role start date
  empl_start_origin text, -- Where worker came from (code list workforce-starter-origin)
  empl_end_date text, -- Role end date
  empl_leaver_destination text, -- Where worker went (code list workforce-leaver-destination)
  empl_leaving_reason text, -- Reason for leaving (code list workforce-leaving-reason)
  empl_full_time_equivalent_30_september numeric, -- Full-time share 30 September
  empl_working_days_lost numeric, -- Working days lost
  empl_contract_weeks numeric, -- Weeks under contract
  empl_absent_30_september integer, -- Absent on 30 September
  empl_absence_reason text, -- Reason for absence (code list workforce-absence-reason)
  empl_qualification_level text, -- Level of qualification (code list workforce-qualification-level)
  empl_qualification_institution text, -- Where worker qualified
  empl_step_up_graduate integer, -- Step Up graduate
  empl_frontline_graduate integer, -- Frontline graduate
  empl_knowledge_and_skills_status text, -- Knowledge and skills stage (code list workforce-accreditation-status)
  constraint pk_ssd_employments primary key (empl_employment_id),
  constraint ck_ssd_employments_empl_role check (empl_role in ('1', '2', '3', '4', '5', '6')),
  constraint ck_ssd_employments_empl_start_origin check (empl_start_origin in ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')),
  constraint ck_ssd_employments_empl_leaver_destination check (empl_leaver_destination in ('1', '2', '3', '4', '5', '6', '7', '8', '9')),
  constraint ck_ssd_employments_empl_leaving_reason check (empl_leaving_reason in ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')),
  constraint ck_ssd_employments_empl_full_time_equivalent_30_september check (empl_full_time_equivalent_30_september >= 0 and empl_full_time_equivalent_30_september <= 1),
  constraint ck_ssd_employments_empl_working_days_lost check (empl_working_days_lost >= 0 and empl_working_days_lost <= 366),
  constraint ck_ssd_employments_empl_contract_weeks check (empl_contract_weeks >= 0 and empl_contract_weeks <= 53),
  constraint ck_ssd_employments_empl_absent_30_september check (empl_absent_30_september in (0, 1)),
  constraint ck_ssd_employments_empl_absence_reason check (empl_absence_reason in ('MAT', 'OTH', 'PUB', 'SIC', 'TRN', 'UNA', 'UNP')),
  constraint ck_ssd_employments_empl_qualification_level check (empl_qualification_level in ('1', '2', '3')),
  constraint ck_ssd_employments_empl_step_up_graduate check (empl_step_up_graduate in (0, 1)),
  constraint ck_ssd_employments_empl_frontline_graduate check (empl_frontline_graduate in (0, 1)),
  constraint ck_ssd_employments_empl_knowledge_and_skills_status check (empl_knowledge_and_skills_status in ('1', '2', '3', '4')),
  constraint fk_ssd_employments_empl_worker_id foreign key (empl_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Authority workforce figures
create table ssd_authority_workforce (
  auwf_workforce_id text not null, -- Workforce figures identifier
  auwf_census_date text, -- Census day
  auwf_vacancies numeric, -- Vacant posts
  auwf_agency_full_time_equivalent numeric, -- Agency workers, full-time
  auwf_agency_headcount integer, -- Agency workers, headcount
  constraint pk_ssd_authority_workforce primary key (auwf_workforce_id),
  constraint ck_ssd_authority_workforce_auwf_vacancies check (auwf_vacancies >= 0 and auwf_vacancies <= 5000),
  constraint ck_ssd_authority_workforce_auwf_agency_full_time_equivalent check (auwf_agency_full_time_equivalent >= 0 and auwf_agency_full_time_equivalent <= 5000),
  constraint ck_ssd_authority_workforce_auwf_agency_headcount check (auwf_agency_headcount >= 0 and auwf_agency_headcount <= 5000)
);

-- Placement finance
create table ssd_s251_finance (
  s251_table_id text not null, -- Placement finance identifier
  s251_cla_placement_id text, -- Placement costed
  s251_placeholder_1 text, -- Unassigned finance field 1, deprecated since 1.1.0
  s251_placeholder_2 text, -- Unassigned finance field 2, deprecated since 1.1.0
  s251_placeholder_3 text, -- Unassigned finance field 3, deprecated since 1.1.0
  s251_placeholder_4 text, -- Unassigned finance field 4, deprecated since 1.1.0
  s251_person_id text not null, -- Child the cost concerns
  constraint pk_ssd_s251_finance primary key (s251_table_id),
  constraint fk_ssd_s251_finance_s251_cla_placement_id foreign key (s251_cla_placement_id) references ssd_cla_placement (clap_cla_placement_id) deferrable initially deferred,
  constraint fk_ssd_s251_finance_s251_person_id foreign key (s251_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Placement cost
create table ssd_placement_costs (
  plco_cost_id text not null, -- Placement cost identifier
  plco_person_id text not null, -- Child placed
  plco_placement_id text, -- Placement costed
  plco_total_weekly_cost numeric, -- Total weekly cost
  plco_total_committed_cost numeric, -- Committed cost this year
  plco_contribution_social_care numeric, -- Paid by social care
  plco_contribution_health numeric, -- Paid by health
  plco_contribution_education numeric, -- Paid by education
  plco_procurement_route text, -- How place was bought (code list procurement-route)
  plco_framework_name text, -- Framework name
  plco_start_date text, -- Cost start date
  plco_end_date text, -- Cost end date
  constraint pk_ssd_placement_costs primary key (plco_cost_id),
  constraint ck_ssd_placement_costs_plco_total_weekly_cost check (plco_total_weekly_cost >= 0 and plco_total_weekly_cost <= 100000),
  constraint ck_ssd_placement_costs_plco_total_committed_cost check (plco_total_committed_cost >= 0 and plco_total_committed_cost <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_social_care check (plco_contribution_social_care >= 0 and plco_contribution_social_care <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_health check (plco_contribution_health >= 0 and plco_contribution_health <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_education check (plco_contribution_education >= 0 and plco_contribution_education <= 5000000),
  constraint ck_ssd_placement_costs_plco_procurement_route check (plco_procurement_route in ('FRAMEWORK', 'SPOT', 'BLOCK')),
  constraint fk_ssd_placement_costs_plco_person_id foreign key (plco_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_placement_costs_plco_placement_id foreign key (plco_placement_id) references ssd_cla_placement (clap_cla_placement_id) deferrable initially deferred
);

-- Voice of the child, deprecated since 1.1.0
create table ssd_voice_of_child (
  voch_table_id text not null, -- Voice record identifier
  voch_person_id text not null, -- Child answering
  voch_explained_worries text, -- Worries explained to child, deprecated since 1.1.0 (code list voice-answer)
  voch_story_help_understand text, -- Story helped understanding, deprecated since 1.1.0 (code list voice-answer)
  voch_agree_worker text, -- Agrees with worker, deprecated since 1.1.0 (code list voice-answer)
  voch_plan_safe text, -- Plan keeps child safe, deprecated since 1.1.0 (code list voice-answer)
  voch_tablet_help_explain text, -- Tablet helped child explain, deprecated since 1.1.0 (code list voice-answer)
  constraint pk_ssd_voice_of_child primary key (voch_table_id),
  constraint ck_ssd_voice_of_child_voch_explained_worries check (voch_explained_worries in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_story_help_understand check (voch_story_help_understand in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_agree_worker check (voch_agree_worker in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_plan_safe check (voch_plan_safe in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_tablet_help_explain check (voch_tablet_help_explain in ('Y', 'N', 'U')),
  constraint fk_ssd_voice_of_child_voch_person_id foreign key (voch_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Child's answers
create table ssd_voice_responses (
  vore_response_id text not null, -- Answer identifier
  vore_person_id text not null, -- Child who was asked
  vore_response_date text, -- Date child was asked
  vore_tool text, -- Survey used (code list voice-tool)
  vore_domain text, -- Part of life (code list bright-spots-domain)
  vore_feels_safe text, -- Feels safe (code list how-often)
  vore_feels_settled text, -- Feels settled (code list how-often)
  vore_happy_scale integer, -- How happy
  vore_given_how text, -- How answers were given (code list voice-given-how)
  vore_supported_by text, -- Who helped child (code list voice-supported-by)
  vore_declined integer, -- Child declined
  constraint pk_ssd_voice_responses primary key (vore_response_id),
  constraint ck_ssd_voice_responses_vore_tool check (vore_tool in ('YLYC', 'YLBC', 'ONS4', 'LOCAL')),
  constraint ck_ssd_voice_responses_vore_domain check (vore_domain in ('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')),
  constraint ck_ssd_voice_responses_vore_feels_safe check (vore_feels_safe in ('ALWAYS', 'MOSTLY', 'SOMETIMES', 'HARDLYEVER', 'NEVER', 'PREFERNOT')),
  constraint ck_ssd_voice_responses_vore_feels_settled check (vore_feels_settled in ('ALWAYS', 'MOSTLY', 'SOMETIMES', 'HARDLYEVER', 'NEVER', 'PREFERNOT')),
  constraint ck_ssd_voice_responses_vore_happy_scale check (vore_happy_scale >= 0 and vore_happy_scale <= 10),
  constraint ck_ssd_voice_responses_vore_given_how check (vore_given_how in ('CHILD', 'ADVOCATE', 'CARER', 'OBSERVED')),
  constraint ck_ssd_voice_responses_vore_supported_by check (vore_supported_by in ('NOBODY', 'ADVOCATE', 'CARER', 'WORKER', 'OTHER')),
  constraint ck_ssd_voice_responses_vore_declined check (vore_declined in (0, 1)),
  constraint fk_ssd_voice_responses_vore_person_id foreign key (vore_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Pre-proceedings
create table ssd_pre_proceedings (
  prep_table_id text not null, -- Pre-proceedings identifier
  prep_person_id text not null, -- Child in pre-proceedings
  prep_plo_family_id text, -- Family group identifier
  prep_pre_pro_decision_date text, -- Pre-proceedings decision date
  prep_initial_pre_pro_meeting_date text, -- First meeting date
  prep_pre_pro_outcome text, -- Pre-proceedings outcome (code list pre-proceedings-outcome)
  prep_agree_stepdown_issue_date text, -- Outcome decision date
  prep_cp_plans_referral_period integer, -- Child protection plans this referral
  prep_legal_gateway_outcome text, -- Legal gateway decision (code list legal-gateway-outcome)
  prep_prev_pre_proc_child integer, -- Earlier pre-proceedings
  prep_prev_care_proc_child integer, -- Earlier care proceedings
  prep_pre_pro_letter_date text, -- Letter before proceedings date
  prep_care_pro_letter_date text, -- Care proceedings letter date
  prep_pre_pro_meetings_num integer, -- Review meetings held
  prep_pre_pro_parents_legal_rep text, -- Parents represented beforehand (code list pre-proceedings-yes-no-unknown)
  prep_parents_legal_rep_point_of_issue text, -- Parents represented at issue (code list care-proceedings-yes-no-unknown)
  prep_court_reference text, -- Court case reference
  prep_care_proc_court_hearings integer, -- Court hearings held
  prep_care_proc_short_notice text, -- Short notice application (code list care-proceedings-yes-no-unknown)
  prep_proc_short_notice_reason text, -- Reason for short notice (code list short-notice-reason)
  prep_la_initial_plan_approved text, -- Initial plan approved (code list pre-proceedings-yes-no-unknown)
  prep_la_initial_care_plan text, -- Initial care plan (code list initial-care-plan)
  prep_la_final_plan_approved text, -- Final plan approved (code list pre-proceedings-yes-no-unknown)
  prep_la_final_care_plan text, -- Final care plan (code list final-care-plan)
  prep_family_group_meeting_offered integer, -- Family group meeting offered
  prep_family_group_meeting_held integer, -- Family group meeting held
  prep_court_application_date text, -- Court application date
  prep_census_outcome text, -- Census outcome code
  constraint pk_ssd_pre_proceedings primary key (prep_table_id),
  constraint ck_ssd_pre_proceedings_prep_pre_pro_outcome check (prep_pre_pro_outcome in ('Decision to Issue Care Proceedings', 'Decision to step down')),
  constraint ck_ssd_pre_proceedings_prep_cp_plans_referral_period check (prep_cp_plans_referral_period >= 0 and prep_cp_plans_referral_period <= 50),
  constraint ck_ssd_pre_proceedings_prep_legal_gateway_outcome check (prep_legal_gateway_outcome in ('A', 'B', 'C', 'D')),
  constraint ck_ssd_pre_proceedings_prep_prev_pre_proc_child check (prep_prev_pre_proc_child >= 0 and prep_prev_pre_proc_child <= 50),
  constraint ck_ssd_pre_proceedings_prep_prev_care_proc_child check (prep_prev_care_proc_child >= 0 and prep_prev_care_proc_child <= 50),
  constraint ck_ssd_pre_proceedings_prep_pre_pro_meetings_num check (prep_pre_pro_meetings_num >= 0 and prep_pre_pro_meetings_num <= 100),
  constraint ck_ssd_pre_proceedings_prep_pre_pro_parents_legal_rep check (prep_pre_pro_parents_legal_rep in ('Yes', 'No', 'Unknown')),
  constraint ck_ssd_pre_proceedings_prep_parents_legal_rep_point_of_issue check (prep_parents_legal_rep_point_of_issue in ('Yes', 'No', 'Unknown', 'Not in care proceedings')),
  constraint ck_ssd_pre_proceedings_prep_care_proc_court_hearings check (prep_care_proc_court_hearings >= 0 and prep_care_proc_court_hearings <= 200),
  constraint ck_ssd_pre_proceedings_prep_care_proc_short_notice check (prep_care_proc_short_notice in ('Yes', 'No', 'Unknown', 'Not in care proceedings')),
  constraint ck_ssd_pre_proceedings_prep_proc_short_notice_reason check (prep_proc_short_notice_reason in ('A', 'B', 'C')),
  constraint ck_ssd_pre_proceedings_prep_la_initial_plan_approved check (prep_la_initial_plan_approved in ('Yes', 'No', 'Unknown')),
  constraint ck_ssd_pre_proceedings_prep_la_initial_care_plan check (prep_la_initial_care_plan in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  constraint ck_ssd_pre_proceedings_prep_la_final_plan_approved check (prep_la_final_plan_approved in ('Yes', 'No', 'Unknown')),
  constraint ck_ssd_pre_proceedings_prep_la_final_care_plan check (prep_la_final_care_plan in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H')),
  constraint ck_ssd_pre_proceedings_prep_family_group_meeting_offered check (prep_family_group_meeting_offered in (0, 1)),
  constraint ck_ssd_pre_proceedings_prep_family_group_meeting_held check (prep_family_group_meeting_held in (0, 1)),
  constraint fk_ssd_pre_proceedings_prep_person_id foreign key (prep_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Care proceedings
create table ssd_care_proceedings (
  capr_proceedings_id text not null, -- Care proceedings identifier
  capr_person_id text not null, -- Child before the court
  capr_pre_proceedings_id text, -- Pre-proceedings before court
  capr_case_number text, -- Court case number
  capr_issue_date text, -- Issue date
  capr_final_hearing_date text, -- Final hearing date
  capr_order_type text, -- Final order (code list care-proceedings-order)
  constraint pk_ssd_care_proceedings primary key (capr_proceedings_id),
  constraint ck_ssd_care_proceedings_capr_order_type check (capr_order_type in ('CO', 'SO', 'PO', 'SGO', 'CAO', 'NOORDER', 'WITHDRAWN', 'OTHER')),
  constraint fk_ssd_care_proceedings_capr_person_id foreign key (capr_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_care_proceedings_capr_pre_proceedings_id foreign key (capr_pre_proceedings_id) references ssd_pre_proceedings (prep_table_id) deferrable initially deferred
);

-- SEND record
create table ssd_send (
  send_table_id text not null, -- SEND record identifier
  send_upn text, -- UPN on SEND record, deprecated since 1.1.0
  send_uln text, -- Unique learner number
  send_upn_unknown text, -- Reason UPN and ULN missing (code list upn-unknown-reason-sen)
  send_person_id text not null, -- Child on SEND record
  constraint pk_ssd_send primary key (send_table_id),
  constraint ck_ssd_send_send_upn_unknown check (send_upn_unknown in ('UN1', 'UN2', 'UN3', 'UN5', 'UN8', 'UN9', 'UN10')),
  constraint fk_ssd_send_send_person_id foreign key (send_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Special educational need
create table ssd_sen_need (
  senn_table_id text not null, -- SEN need identifier
  senn_active_ehcp_id text, -- Plan naming the need
  senn_active_ehcp_need_type text, -- Type of need (code list sen-type)
  senn_active_ehcp_need_rank text, -- Need rank (code list sen-rank)
  senn_person_id text not null, -- Child with the need
  constraint pk_ssd_sen_need primary key (senn_table_id),
  constraint ck_ssd_sen_need_senn_active_ehcp_need_type check (senn_active_ehcp_need_type in ('SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'DS', 'OTH')),
  constraint ck_ssd_sen_need_senn_active_ehcp_need_rank check (senn_active_ehcp_need_rank in ('1', '2')),
  constraint fk_ssd_sen_need_senn_active_ehcp_id foreign key (senn_active_ehcp_id) references ssd_ehcp_active_plans (ehcp_active_ehcp_id) deferrable initially deferred,
  constraint fk_ssd_sen_need_senn_person_id foreign key (senn_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- EHC request
create table ssd_ehcp_requests (
  ehcr_ehcp_request_id text not null, -- EHC request identifier
  ehcr_send_table_id text, -- SEND record of request
  ehcr_ehcp_req_date text, -- Request received date
  ehcr_ehcp_req_outcome_date text, -- Request decision date
  ehcr_ehcp_req_outcome text, -- Decision to assess (code list ehc-decision)
  ehcr_person_id text not null, -- Child the request concerns
  ehcr_request_source text, -- Who asked (code list sen2-request-source)
  ehcr_in_youth_accommodation integer, -- Asked in youth accommodation
  ehcr_mediation integer, -- Mediation about request
  ehcr_tribunal integer, -- Tribunal about request
  ehcr_exported_local_authority text, -- Authority moved to (code list local-authority); not checked here: 158 codes, see ssd_code_lists
  constraint pk_ssd_ehcp_requests primary key (ehcr_ehcp_request_id),
  constraint ck_ssd_ehcp_requests_ehcr_ehcp_req_outcome check (ehcr_ehcp_req_outcome in ('Y', 'N', 'A', 'W', 'H')),
  constraint ck_ssd_ehcp_requests_ehcr_request_source check (ehcr_request_source in ('1', '2', '3', '4', '5')),
  constraint ck_ssd_ehcp_requests_ehcr_in_youth_accommodation check (ehcr_in_youth_accommodation in (0, 1)),
  constraint ck_ssd_ehcp_requests_ehcr_mediation check (ehcr_mediation in (0, 1)),
  constraint ck_ssd_ehcp_requests_ehcr_tribunal check (ehcr_tribunal in (0, 1)),
  constraint fk_ssd_ehcp_requests_ehcr_send_table_id foreign key (ehcr_send_table_id) references ssd_send (send_table_id) deferrable initially deferred,
  constraint fk_ssd_ehcp_requests_ehcr_person_id foreign key (ehcr_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- EHC assessment
create table ssd_ehcp_assessment (
  ehca_ehcp_assessment_id text not null, -- EHC assessment identifier
  ehca_ehcp_request_id text, -- Request being assessed
  ehca_ehcp_assessment_outcome_date text, -- Assessment decision date
  ehca_ehcp_assessment_outcome text, -- Decision to issue plan (code list ehc-decision)
  ehca_ehcp_assessment_exceptions integer, -- Twenty-week exception applies
  ehca_person_id text not null, -- Child being assessed
  ehca_mediation integer, -- Mediation about plan refusal
  ehca_tribunal integer, -- Tribunal about plan refusal
  ehca_other_mediation integer, -- Mediation on other matters
  ehca_other_tribunal integer, -- Tribunal on other matters
  constraint pk_ssd_ehcp_assessment primary key (ehca_ehcp_assessment_id),
  constraint ck_ssd_ehcp_assessment_ehca_ehcp_assessment_outcome check (ehca_ehcp_assessment_outcome in ('Y', 'N', 'A', 'W', 'H')),
  constraint ck_ssd_ehcp_assessment_ehca_ehcp_assessment_exceptions check (ehca_ehcp_assessment_exceptions in (0, 1)),
  constraint ck_ssd_ehcp_assessment_ehca_mediation check (ehca_mediation in (0, 1)),
  constraint ck_ssd_ehcp_assessment_ehca_tribunal check (ehca_tribunal in (0, 1)),
  constraint ck_ssd_ehcp_assessment_ehca_other_mediation check (ehca_other_mediation in (0, 1)),
  constraint ck_ssd_ehcp_assessment_ehca_other_tribunal check (ehca_other_tribunal in (0, 1)),
  constraint fk_ssd_ehcp_assessment_ehca_ehcp_request_id foreign key (ehca_ehcp_request_id) references ssd_ehcp_requests (ehcr_ehcp_request_id) deferrable initially deferred,
  constraint fk_ssd_ehcp_assessment_ehca_person_id foreign key (ehca_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- EHC plan
create table ssd_ehcp_named_plan (
  ehcn_named_plan_id text not null, -- Named plan identifier
  ehcn_ehcp_asmt_id text, -- Assessment behind plan
  ehcn_named_plan_start_date text, -- Plan start date
  ehcn_named_plan_ceased_date text, -- Plan ceased date
  ehcn_named_plan_ceased_reason text, -- Reason plan ceased (code list ehc-plan-ceased-reason)
  ehcn_person_id text not null, -- Child the plan is for
  ehcn_residential text, -- Residential setting code
  ehcn_work_based text, -- Work-based learning code
  ehcn_personal_budget integer, -- Personal budget taken up
  ehcn_organised_arrangement integer, -- Organised arrangement
  ehcn_direct_payment text, -- Direct payment code
  constraint pk_ssd_ehcp_named_plan primary key (ehcn_named_plan_id),
  constraint ck_ssd_ehcp_named_plan_ehcn_named_plan_ceased_reason check (ehcn_named_plan_ceased_reason in ('1', '2', '3', '4', '5', '6', '7', '8', '9')),
  constraint ck_ssd_ehcp_named_plan_ehcn_personal_budget check (ehcn_personal_budget in (0, 1)),
  constraint ck_ssd_ehcp_named_plan_ehcn_organised_arrangement check (ehcn_organised_arrangement in (0, 1)),
  constraint fk_ssd_ehcp_named_plan_ehcn_ehcp_asmt_id foreign key (ehcn_ehcp_asmt_id) references ssd_ehcp_assessment (ehca_ehcp_assessment_id) deferrable initially deferred,
  constraint fk_ssd_ehcp_named_plan_ehcn_person_id foreign key (ehcn_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Active EHC plan
create table ssd_ehcp_active_plans (
  ehcp_active_ehcp_id text not null, -- Active plan identifier
  ehcp_ehcp_request_id text, -- Request behind plan
  ehcp_active_ehcp_last_review_date text, -- Last annual review decision date
  ehcp_person_id text not null, -- Child with active plan
  ehcp_transfer_local_authority text, -- Authority moved from (code list local-authority); not checked here: 158 codes, see ssd_code_lists
  ehcp_review_meeting_date text, -- Review meeting date
  ehcp_review_outcome text, -- Annual review decision (code list sen2-review-outcome)
  ehcp_review_draft_date text, -- Draft changed plan date
  ehcp_phase_transfer_due_date text, -- Phase transfer due date
  ehcp_phase_transfer_final_date text, -- Phase transfer final date
  constraint pk_ssd_ehcp_active_plans primary key (ehcp_active_ehcp_id),
  constraint ck_ssd_ehcp_active_plans_ehcp_review_outcome check (ehcp_review_outcome in ('A', 'C', 'M')),
  constraint fk_ssd_ehcp_active_plans_ehcp_ehcp_request_id foreign key (ehcp_ehcp_request_id) references ssd_ehcp_requests (ehcr_ehcp_request_id) deferrable initially deferred,
  constraint fk_ssd_ehcp_active_plans_ehcp_person_id foreign key (ehcp_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Education placement under plan
create table ssd_ehcp_placements (
  ehpp_placement_id text not null, -- Education placement identifier
  ehpp_person_id text not null, -- Child attending
  ehpp_ehc_named_plan_id text, -- Named plan
  ehpp_ehc_active_plan_id text, -- Active plan
  ehpp_urn text, -- School number
  ehpp_provider_reference_number text, -- Learning provider number
  ehpp_setting_type text, -- Type of setting (code list sen-setting)
  ehpp_setting_other text, -- Other setting described
  ehpp_rank integer, -- Placement rank
  ehpp_sen_unit integer, -- In a SEN unit
  ehpp_resourced_provision integer, -- In resourced provision
  ehpp_start_date text, -- Entry date
  ehpp_end_date text, -- Leaving date
  ehpp_residential text, -- Residential setting code
  ehpp_work_based text, -- Work-based learning code
  constraint pk_ssd_ehcp_placements primary key (ehpp_placement_id),
  constraint ck_ssd_ehcp_placements_ehpp_setting_type check (ehpp_setting_type in ('OLA', 'OPA', 'EHE', 'EYP', 'OTH', 'NEET', 'NIEC', 'NIEO')),
  constraint ck_ssd_ehcp_placements_ehpp_rank check (ehpp_rank >= 1 and ehpp_rank <= 9),
  constraint ck_ssd_ehcp_placements_ehpp_sen_unit check (ehpp_sen_unit in (0, 1)),
  constraint ck_ssd_ehcp_placements_ehpp_resourced_provision check (ehpp_resourced_provision in (0, 1)),
  constraint fk_ssd_ehcp_placements_ehpp_person_id foreign key (ehpp_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_ehcp_placements_ehpp_ehc_named_plan_id foreign key (ehpp_ehc_named_plan_id) references ssd_ehcp_named_plan (ehcn_named_plan_id) deferrable initially deferred,
  constraint fk_ssd_ehcp_placements_ehpp_ehc_active_plan_id foreign key (ehpp_ehc_active_plan_id) references ssd_ehcp_active_plans (ehcp_active_ehcp_id) deferrable initially deferred
);

-- Version log, deprecated since 1.1.0
create table ssd_version_log (
  version_number text not null, -- Version number
  release_date text, -- Release date
  description text, -- Release description
  is_current integer, -- Current release
  created_at text, -- Entry created at
  created_by text, -- Entry created by
  impact_description text, -- Release impact
  constraint pk_ssd_version_log primary key (version_number),
  constraint ck_ssd_version_log_is_current check (is_current in (0, 1))
);

-- API staging row, deprecated since 1.1.0
create table ssd_api_data_staging (
  id text not null, -- Staging row identifier
  person_id text not null, -- Person in payload
  json_payload text, -- Current message content
  current_hash text, -- Current content fingerprint
  previous_hash text, -- Previous content fingerprint
  submission_status text, -- Sending status (code list api-submission-status)
  submission_timestamp text, -- Sent at
  api_response text, -- Receiver's reply
  row_state text, -- Row change state (code list api-row-state)
  last_updated text, -- Last changed at
  constraint pk_ssd_api_data_staging primary key (id),
  constraint ck_ssd_api_data_staging_submission_status check (submission_status in ('Pending', 'Sent', 'Error', 'Testing')),
  constraint ck_ssd_api_data_staging_row_state check (row_state in ('New', 'Updated', 'Deleted', 'Unchanged')),
  constraint fk_ssd_api_data_staging_person_id foreign key (person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Organisation
create table ssd_organisations (
  orga_organisation_id text not null, -- Organisation identifier
  orga_name text, -- Organisation name
  orga_type text, -- Type of organisation (code list organisation-type)
  orga_urn text, -- School or Ofsted number
  orga_provider_reference_number text, -- Learning provider number
  orga_data_service_code text, -- Health organisation code
  orga_postcode text, -- Organisation postcode
  constraint pk_ssd_organisations primary key (orga_organisation_id),
  constraint ck_ssd_organisations_orga_type check (orga_type in ('LA', 'SCHOOL', 'HEALTH', 'POLICE', 'VOLUNTARY', 'HOUSING', 'FOSTERING', 'ADOPTION', 'PROVIDER', 'HUB', 'OTHER'))
);

-- Event from a partner
create table ssd_partner_events (
  paev_event_id text not null, -- Partner event identifier
  paev_person_id text not null, -- Child concerned
  paev_organisation_id text, -- Organisation sharing
  paev_agency_type text, -- Type of agency (code list agency-type)
  paev_event_type text, -- Type of event (code list partner-event-type)
  paev_event_date text, -- Event date
  paev_source_system text, -- Source system
  paev_lawful_basis text, -- Lawful basis for sharing (code list lawful-basis)
  paev_shared_date text, -- Shared date
  constraint pk_ssd_partner_events primary key (paev_event_id),
  constraint ck_ssd_partner_events_paev_agency_type check (paev_agency_type in ('LA', 'SCHOOL', 'HEALTH', 'POLICE', 'VOLUNTARY', 'HOUSING', 'OTHER')),
  constraint ck_ssd_partner_events_paev_event_type check (paev_event_type in ('AE', 'MISSEDAPPT', 'INCIDENT', 'CUSTODY', 'DOMABUSE', 'HOMELESS', 'TEMPHOUSING', 'EVICTION')),
  constraint ck_ssd_partner_events_paev_lawful_basis check (paev_lawful_basis in ('CONSENT', 'CONTRACT', 'LEGALDUTY', 'VITAL', 'PUBLICTASK', 'LEGITIMATE')),
  constraint fk_ssd_partner_events_paev_person_id foreign key (paev_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_partner_events_paev_organisation_id foreign key (paev_organisation_id) references ssd_organisations (orga_organisation_id) deferrable initially deferred
);

-- Outcome
create table ssd_outcomes (
  outc_outcome_id text not null, -- Outcome identifier
  outc_person_id text not null, -- Child concerned
  outc_framework text, -- Outcome framework
  outc_outcome_code text, -- Outcome code
  outc_tool text, -- Scoring tool used (code list outcome-tool)
  outc_baseline_score numeric, -- Score at the start
  outc_review_score numeric, -- Score at review
  outc_measured_date text, -- Measured date
  outc_achieved integer, -- Outcome achieved
  outc_plan_type text, -- Type of plan (code list plan-type)
  outc_plan_id text, -- Plan setting the outcome
  constraint pk_ssd_outcomes primary key (outc_outcome_id),
  constraint ck_ssd_outcomes_outc_tool check (outc_tool in ('SDQ', 'ONS4', 'STAR', 'GOALS', 'OTHER')),
  constraint ck_ssd_outcomes_outc_baseline_score check (outc_baseline_score >= -1000 and outc_baseline_score <= 1000),
  constraint ck_ssd_outcomes_outc_review_score check (outc_review_score >= -1000 and outc_review_score <= 1000),
  constraint ck_ssd_outcomes_outc_achieved check (outc_achieved in (0, 1)),
  constraint ck_ssd_outcomes_outc_plan_type check (outc_plan_type in ('EARLYHELP', 'CHILDINNEED', 'PROTECTION', 'CARE', 'PATHWAY', 'EHC')),
  constraint fk_ssd_outcomes_outc_person_id foreign key (outc_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Family need
create table ssd_family_needs (
  fane_need_id text not null, -- Family need identifier
  fane_person_id text not null, -- Child in the family
  fane_family_id text, -- Family with the need
  fane_outcome text, -- Supporting Families heading (code list supporting-families-outcome)
  fane_identified_date text, -- Need identified date
  fane_achieved integer, -- Need was met
  fane_achieved_date text, -- Need met date
  fane_sustained_date text, -- Progress sustained date
  constraint pk_ssd_family_needs primary key (fane_need_id),
  constraint ck_ssd_family_needs_fane_outcome check (fane_outcome in ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')),
  constraint ck_ssd_family_needs_fane_achieved check (fane_achieved in (0, 1)),
  constraint fk_ssd_family_needs_fane_person_id foreign key (fane_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Family intervention
create table ssd_family_interventions (
  fain_intervention_id text not null, -- Family intervention identifier
  fain_person_id text not null, -- Child in the family
  fain_family_id text, -- Family being helped
  fain_worker_id text, -- Lead practitioner
  fain_whole_family_assessment_date text, -- Whole-family assessment date
  fain_closed_date text, -- Help closed date
  constraint pk_ssd_family_interventions primary key (fain_intervention_id),
  constraint fk_ssd_family_interventions_fain_person_id foreign key (fain_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_family_interventions_fain_worker_id foreign key (fain_worker_id) references ssd_professionals (prof_professional_id) deferrable initially deferred
);

-- Education outside school
create table ssd_education_otherwise (
  edot_education_otherwise_id text not null, -- Education outside school identifier
  edot_person_id text not null, -- Child outside school
  edot_type text, -- Type of arrangement (code list education-otherwise-type)
  edot_start_date text, -- Start date
  edot_end_date text, -- End date
  edot_primary_reason text, -- Main reason (code list home-education-reason)
  edot_previous_school_urn text, -- Previous school number
  edot_suitability text, -- Suitability of education (code list education-suitability)
  edot_last_contact_date text, -- Last contact date
  constraint pk_ssd_education_otherwise primary key (edot_education_otherwise_id),
  constraint ck_ssd_education_otherwise_edot_type check (edot_type in ('EHE', 'CME', 'EOTAS')),
  constraint ck_ssd_education_otherwise_edot_primary_reason check (edot_primary_reason in ('PHI', 'LIF', 'REL', 'PHH', 'MEH', 'COV', 'SUG', 'BUL', 'SEN', 'SCH', 'EXC', 'RIS', 'PRF', 'NOP', 'OTH')),
  constraint ck_ssd_education_otherwise_edot_suitability check (edot_suitability in ('SUITABLE', 'UNSUITABLE', 'NOTJUDGED')),
  constraint fk_ssd_education_otherwise_edot_person_id foreign key (edot_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Foster household
create table ssd_foster_households (
  foho_foster_household_id text not null, -- Foster household identifier
  foho_agency_urn text, -- Fostering agency number
  foho_carer_count integer, -- Number of carers
  foho_application_stage text, -- Stage reached (code list foster-application-stage)
  foho_enquiry_date text, -- Enquiry date
  foho_application_date text, -- Application date
  foho_withdrawn_reason text, -- Reason application withdrawn (code list foster-application-withdrawal-reason)
  foho_approval_date text, -- Approval date
  foho_approval_type text, -- Type of approval (code list foster-approval-type)
  foho_approved_places integer, -- Approved places
  foho_deregistered_date text, -- Stopped fostering date
  foho_deregistration_reason text, -- Reason stopped fostering (code list foster-deregistration-reason)
  constraint pk_ssd_foster_households primary key (foho_foster_household_id),
  constraint ck_ssd_foster_households_foho_carer_count check (foho_carer_count >= 1 and foho_carer_count <= 2),
  constraint ck_ssd_foster_households_foho_application_stage check (foho_application_stage in ('ENQUIRY', 'APPLIED', 'STAGE1', 'STAGE2', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  constraint ck_ssd_foster_households_foho_withdrawn_reason check (foho_withdrawn_reason in ('AW0', 'AW1', 'AW2', 'AW3', 'AW4', 'AW5')),
  constraint ck_ssd_foster_households_foho_approval_type check (foho_approval_type in ('MAINSTREAM', 'FAMILY', 'SHORTBREAK', 'PARENTCHILD')),
  constraint ck_ssd_foster_households_foho_approved_places check (foho_approved_places >= 0 and foho_approved_places <= 20),
  constraint ck_ssd_foster_households_foho_deregistration_reason check (foho_deregistration_reason in ('RESIGNED', 'TERMINATED', 'TRANSFERRED', 'OTHER'))
);

-- Kinship arrangement
create table ssd_kinship_arrangements (
  kins_arrangement_id text not null, -- Kinship arrangement identifier
  kins_person_id text not null, -- Child living with kin
  kins_type text, -- Type of arrangement (code list kinship-arrangement-type)
  kins_carer_person_id text, -- Kinship carer
  kins_relationship text, -- Carer's relationship (code list kinship-relationship)
  kins_start_date text, -- Arrangement start date
  kins_end_date text, -- Arrangement end date
  kins_order_date text, -- Court order date
  kins_has_support_plan integer, -- Support plan in place
  kins_has_financial_allowance integer, -- Allowance is paid
  kins_previously_looked_after integer, -- Was looked after before
  constraint pk_ssd_kinship_arrangements primary key (kins_arrangement_id),
  constraint ck_ssd_kinship_arrangements_kins_type check (kins_type in ('INFORMAL', 'SHORT', 'PF', 'CAO', 'SGO', 'KFC', 'ADOPT')),
  constraint ck_ssd_kinship_arrangements_kins_relationship check (kins_relationship in ('GRANDPARENT', 'SIBLING', 'AUNTUNCLE', 'FRIEND', 'OTHER')),
  constraint ck_ssd_kinship_arrangements_kins_has_support_plan check (kins_has_support_plan in (0, 1)),
  constraint ck_ssd_kinship_arrangements_kins_has_financial_allowance check (kins_has_financial_allowance in (0, 1)),
  constraint ck_ssd_kinship_arrangements_kins_previously_looked_after check (kins_previously_looked_after in (0, 1)),
  constraint fk_ssd_kinship_arrangements_kins_person_id foreign key (kins_person_id) references ssd_person (pers_person_id) deferrable initially deferred
);

-- Service location
create table ssd_service_locations (
  selo_location_id text not null, -- Service location identifier
  selo_organisation_id text, -- Running organisation
  selo_name text, -- Location name
  selo_type text, -- Type of location (code list service-location-type)
  selo_postcode text, -- Location postcode
  constraint pk_ssd_service_locations primary key (selo_location_id),
  constraint ck_ssd_service_locations_selo_type check (selo_type in ('HUB', 'SPOKE', 'ONLINE')),
  constraint fk_ssd_service_locations_selo_organisation_id foreign key (selo_organisation_id) references ssd_organisations (orga_organisation_id) deferrable initially deferred
);

-- Use of a service
create table ssd_service_uses (
  seus_use_id text not null, -- Service use identifier
  seus_person_id text not null, -- Child using service
  seus_family_id text, -- Family using service
  seus_service_location_id text, -- Where service was used
  seus_service text, -- Service used (code list family-hub-service)
  seus_use_date text, -- Date of use
  seus_referred_by text, -- Who sent the family (code list referral-source)
  constraint pk_ssd_service_uses primary key (seus_use_id),
  constraint ck_ssd_service_uses_seus_service check (seus_service in ('PARENTING', 'FEEDING', 'PERINATAL', 'LANGUAGE', 'HEALTH', 'SEND', 'MONEY', 'ABUSE', 'YOUTH', 'OTHER')),
  constraint ck_ssd_service_uses_seus_referred_by check (seus_referred_by in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10')),
  constraint fk_ssd_service_uses_seus_person_id foreign key (seus_person_id) references ssd_person (pers_person_id) deferrable initially deferred,
  constraint fk_ssd_service_uses_seus_service_location_id foreign key (seus_service_location_id) references ssd_service_locations (selo_location_id) deferrable initially deferred
);

-- Part 2: code lists

-- The codes of every code list, to join to for their titles
create table ssd_code_lists (
  code_list text not null, -- Code list
  code text not null, -- Code
  title text not null, -- What the code means
  valid_from text, -- First day it is valid for
  valid_to text, -- Last day it is valid for
  confirmed integer not null, -- Known from its owner
  constraint pk_ssd_code_lists primary key (code_list, code),
  constraint ck_ssd_code_lists_confirmed check (confirmed in (0, 1))
);

-- Type of address
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('address-type', 'Primary Address', 'Primary address', null, null, 0),
  ('address-type', 'Placement', 'Placement', null, null, 0);

-- Reason adopters left process
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('adopter-leaving-reason-annex-a', '1', 'Adopter withdrew', null, null, 1),
  ('adopter-leaving-reason-annex-a', '2', 'Process put on hold', null, null, 1),
  ('adopter-leaving-reason-annex-a', '3', 'Application refused', null, null, 1);

-- Legal status of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('adopter-legal-status', 'L0', 'Single adopter', null, null, 1),
  ('adopter-legal-status', 'L11', 'Different gender married couple', null, null, 1),
  ('adopter-legal-status', 'L12', 'Same gender married couple', null, null, 1),
  ('adopter-legal-status', 'L2', 'Civil partnership couple', null, null, 1),
  ('adopter-legal-status', 'L3', 'Different gender unmarried couple', null, null, 1),
  ('adopter-legal-status', 'L4', 'Same gender couple not married or in civil partnership', null, null, 1);

-- Sex of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('adopter-sex', 'M1', 'Single male', null, null, 1),
  ('adopter-sex', 'F1', 'Single female', null, null, 1),
  ('adopter-sex', 'MM', 'Male couple', null, null, 1),
  ('adopter-sex', 'FF', 'Female couple', null, null, 1),
  ('adopter-sex', 'MF', 'Male/female couple', null, null, 1);

-- Reason adoption plan reversed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('adoption-reversal-reason', 'RD1', 'Child''s needs changed', null, null, 1),
  ('adoption-reversal-reason', 'RD2', 'Court did not make a placement order', null, null, 1),
  ('adoption-reversal-reason', 'RD3', 'Prospective adopters could not be found', null, null, 1),
  ('adoption-reversal-reason', 'RD4', 'Any other reason', null, null, 1);

-- Type of agency
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('agency-type', 'LA', 'Local authority', null, null, 0),
  ('agency-type', 'SCHOOL', 'School or college', null, null, 0),
  ('agency-type', 'HEALTH', 'Health', null, null, 0),
  ('agency-type', 'POLICE', 'Police', null, null, 0),
  ('agency-type', 'VOLUNTARY', 'Voluntary or community sector', null, null, 0),
  ('agency-type', 'HOUSING', 'Housing', null, null, 0),
  ('agency-type', 'OTHER', 'Other', null, null, 0);

-- API record state
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('api-row-state', 'New', 'New', null, null, 1),
  ('api-row-state', 'Updated', 'Updated', null, null, 1),
  ('api-row-state', 'Deleted', 'Deleted', null, null, 1),
  ('api-row-state', 'Unchanged', 'Unchanged', null, null, 1);

-- API submission status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('api-submission-status', 'Pending', 'Pending', null, null, 1),
  ('api-submission-status', 'Sent', 'Sent', null, null, 1),
  ('api-submission-status', 'Error', 'Error', null, null, 1),
  ('api-submission-status', 'Testing', 'Testing', null, null, 0);

-- Reason assessment was late
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('assessment-delay-reason', 'FAMILY', 'Family circumstances', null, null, 0),
  ('assessment-delay-reason', 'MULTIAGENCY', 'Waiting for other agencies', null, null, 0),
  ('assessment-delay-reason', 'CAPACITY', 'Team capacity', null, null, 0),
  ('assessment-delay-reason', 'SAFEGUARDING', 'Urgent safeguarding work came first', null, null, 0),
  ('assessment-delay-reason', 'OTHER', 'Other', null, null, 0);

-- Factors found at assessment
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('assessment-factor', '1A', 'Alcohol misuse - child', null, null, 1),
  ('assessment-factor', '1B', 'Alcohol misuse - parent or carer', null, null, 1),
  ('assessment-factor', '1C', 'Alcohol misuse - another person in household', null, null, 1),
  ('assessment-factor', '2A', 'Drug misuse - child', null, null, 1),
  ('assessment-factor', '2B', 'Drug misuse - parent or carer', null, null, 1),
  ('assessment-factor', '2C', 'Drug misuse - another person in household', null, null, 1),
  ('assessment-factor', '3A', 'Domestic abuse - child', null, null, 1),
  ('assessment-factor', '3B', 'Domestic abuse - parent or carer', null, null, 1),
  ('assessment-factor', '3C', 'Domestic abuse - another person in household', null, null, 1),
  ('assessment-factor', '4A', 'Mental health - child', null, null, 1),
  ('assessment-factor', '4B', 'Mental health - parent or carer', null, null, 1),
  ('assessment-factor', '4C', 'Mental health - another person in household', null, null, 1),
  ('assessment-factor', '5A', 'Learning disability - child', null, null, 1),
  ('assessment-factor', '5B', 'Learning disability - parent or carer', null, null, 1),
  ('assessment-factor', '5C', 'Learning disability - another person in household', null, null, 1),
  ('assessment-factor', '6A', 'Physical disability or illness - child', null, null, 1),
  ('assessment-factor', '6B', 'Physical disability or illness - parent or carer', null, null, 1),
  ('assessment-factor', '6C', 'Physical disability or illness - another person in household', null, null, 1),
  ('assessment-factor', '7A', 'Young carer', null, null, 1),
  ('assessment-factor', '8A', 'Privately fostered (old single code)', null, null, 0),
  ('assessment-factor', '8B', 'Privately fostered - overseas children who intend to return', null, null, 1),
  ('assessment-factor', '8C', 'Privately fostered - overseas children who intend to stay', null, null, 1),
  ('assessment-factor', '8D', 'Privately fostered - UK children in educational placements', null, null, 1),
  ('assessment-factor', '8E', 'Privately fostered - UK children, alternative family arrangements', null, null, 1),
  ('assessment-factor', '8F', 'Privately fostered - other', null, null, 1),
  ('assessment-factor', '9A', 'Unaccompanied asylum-seeking child', null, null, 1),
  ('assessment-factor', '10A', 'Missing', null, null, 1),
  ('assessment-factor', '11A', 'Child sexual exploitation', null, null, 1),
  ('assessment-factor', '12A', 'Trafficking', null, null, 1),
  ('assessment-factor', '13A', 'Gangs', null, null, 1),
  ('assessment-factor', '14A', 'Socially unacceptable behaviour', null, null, 1),
  ('assessment-factor', '15A', 'Self-harm', null, null, 1),
  ('assessment-factor', '16A', 'Abuse or neglect - neglect', null, null, 1),
  ('assessment-factor', '17A', 'Abuse or neglect - emotional abuse', null, null, 1),
  ('assessment-factor', '18A', 'Abuse or neglect - physical abuse (old single code)', null, '2020-03-31', 1),
  ('assessment-factor', '18B', 'Abuse or neglect - physical abuse (child on child)', '2020-04-01', null, 1),
  ('assessment-factor', '18C', 'Abuse or neglect - physical abuse (adult on child)', '2020-04-01', null, 1),
  ('assessment-factor', '19A', 'Abuse or neglect - sexual abuse (old single code)', null, '2020-03-31', 1),
  ('assessment-factor', '19B', 'Abuse or neglect - sexual abuse (child on child)', '2020-04-01', null, 1),
  ('assessment-factor', '19C', 'Abuse or neglect - sexual abuse (adult on child)', '2020-04-01', null, 1),
  ('assessment-factor', '20', 'Other', null, null, 1),
  ('assessment-factor', '21', 'No factors identified', null, null, 1),
  ('assessment-factor', '22A', 'Female genital mutilation (FGM)', null, null, 1),
  ('assessment-factor', '23A', 'Abuse linked to faith or belief', null, null, 1),
  ('assessment-factor', '24A', 'Child criminal exploitation', '2021-04-01', null, 1),
  ('assessment-factor', '25A', '(not found in any source)', null, null, 0);

-- Assessment outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('assessment-outcome', 'NFA_FLAG', 'No further action', null, null, 1),
  ('assessment-outcome', 'NFA_S47_END_FLAG', 'NFA, s47 ended', null, null, 1),
  ('assessment-outcome', 'STRATEGY_DISCUSSION_FLAG', 'Strategy discussion', null, null, 1),
  ('assessment-outcome', 'CLA_REQUEST_FLAG', 'Request to look after', null, null, 1),
  ('assessment-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, 1),
  ('assessment-outcome', 'LEGAL_ACTION_FLAG', 'Legal action', null, null, 1),
  ('assessment-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, 1),
  ('assessment-outcome', 'PROV_OF_SB_CARE_FLAG', 'Provision of short break care', null, null, 1),
  ('assessment-outcome', 'SPECIALIST_ASSESSMENT_FLAG', 'Specialist assessment', null, null, 1),
  ('assessment-outcome', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'Referral to other agency', null, null, 1),
  ('assessment-outcome', 'OTHER_ACTIONS_FLAG', 'Other actions', null, null, 1),
  ('assessment-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Assessment outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('assessment-outcome-draft', 'No Further Action', 'No further action', null, null, 1),
  ('assessment-outcome-draft', 'Step-down to Early Help', 'Step-down to early help', null, null, 1),
  ('assessment-outcome-draft', 'Strategy discussion and/or Section 47 enquiry', 'Strategy discussion or s47', null, null, 1),
  ('assessment-outcome-draft', 'Other', 'Other', null, null, 1);

-- Assessment status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('assessment-status', 'NOTSTARTED', 'Not started', null, null, 0),
  ('assessment-status', 'INPROGRESS', 'In progress', null, null, 0),
  ('assessment-status', 'COMPLETED', 'Completed', null, null, 0),
  ('assessment-status', 'CANCELLED', 'Cancelled', null, null, 0);

-- Bright Spots wellbeing domains
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('bright-spots-domain', 'RELATIONSHIPS', 'Relationships', null, null, 1),
  ('bright-spots-domain', 'RIGHTS', 'Rights', null, null, 1),
  ('bright-spots-domain', 'RESILIENCE', 'Resilience building', null, null, 1),
  ('bright-spots-domain', 'RECOVERY', 'Recovery', null, null, 1);

-- Care leaver accommodation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-accommodation', 'B', 'With parents or relatives', null, null, 1),
  ('care-leaver-accommodation', 'C', 'Community home or residential care', null, null, 1),
  ('care-leaver-accommodation', 'D', 'Semi-independent, transitional or self-contained with support', null, null, 1),
  ('care-leaver-accommodation', 'E', 'Supported lodgings', null, null, 1),
  ('care-leaver-accommodation', 'G', 'Gone abroad', null, null, 1),
  ('care-leaver-accommodation', 'H', 'Deported', null, null, 1),
  ('care-leaver-accommodation', 'K', 'Ordinary lodgings, no formal support', null, null, 1),
  ('care-leaver-accommodation', 'R', 'Residence not known', null, null, 1),
  ('care-leaver-accommodation', 'S', 'No fixed abode or homeless', null, null, 1),
  ('care-leaver-accommodation', 'T', 'Foyers and similar supported accommodation', null, null, 1),
  ('care-leaver-accommodation', 'U', 'Independent living', null, null, 1),
  ('care-leaver-accommodation', 'V', 'Emergency accommodation', null, null, 1),
  ('care-leaver-accommodation', 'W', 'Bed and breakfast', null, null, 1),
  ('care-leaver-accommodation', 'X', 'In custody', null, null, 1),
  ('care-leaver-accommodation', 'Y', 'Other accommodation', null, null, 1),
  ('care-leaver-accommodation', 'Z', 'With former foster carers', null, null, 1);

-- Care leaver accommodation suitability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-accommodation-suitability', '1', 'Suitable', null, null, 1),
  ('care-leaver-accommodation-suitability', '2', 'Unsuitable', null, null, 1);

-- Care leaver accommodation and suitability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-accommodation-with-suitability', 'B1', 'With parents or relatives - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'B2', 'With parents or relatives - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'C1', 'Community home or residential care - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'C2', 'Community home or residential care - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'D1', 'Semi-independent, transitional or self-contained with support - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'D2', 'Semi-independent, transitional or self-contained with support - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'E1', 'Supported lodgings - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'E2', 'Supported lodgings - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'G1', 'Gone abroad - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'G2', 'Gone abroad - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'H1', 'Deported - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'H2', 'Deported - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'K1', 'Ordinary lodgings, no formal support - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'K2', 'Ordinary lodgings, no formal support - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'R1', 'Residence not known - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'R2', 'Residence not known - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'S2', 'No fixed abode or homeless - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'T1', 'Foyers and similar supported accommodation - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'T2', 'Foyers and similar supported accommodation - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'U1', 'Independent living - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'U2', 'Independent living - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'V1', 'Emergency accommodation - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'V2', 'Emergency accommodation - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'W1', 'Bed and breakfast - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'W2', 'Bed and breakfast - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'X2', 'In custody - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'Y1', 'Other accommodation - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'Y2', 'Other accommodation - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'Z1', 'With former foster carers - suitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', 'Z2', 'With former foster carers - unsuitable', null, null, 1),
  ('care-leaver-accommodation-with-suitability', '0', 'Not in touch, not known', null, null, 1);

-- Care leaver main activity
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-activity', 'F1', 'Full time higher education', null, null, 1),
  ('care-leaver-activity', 'P1', 'Part time higher education', null, null, 1),
  ('care-leaver-activity', 'F2', 'Full time education other than higher', null, null, 1),
  ('care-leaver-activity', 'P2', 'Part time education other than higher', null, null, 1),
  ('care-leaver-activity', 'F3', 'Full time training or employment', null, '2021-03-31', 1),
  ('care-leaver-activity', 'P3', 'Part time training or employment', null, '2021-03-31', 1),
  ('care-leaver-activity', 'F4', 'Full time apprenticeship', '2021-04-01', null, 1),
  ('care-leaver-activity', 'P4', 'Part time apprenticeship', '2021-04-01', null, 1),
  ('care-leaver-activity', 'F5', 'Full time training or employment, not apprenticeship', '2021-04-01', null, 1),
  ('care-leaver-activity', 'P5', 'Part time training or employment, not apprenticeship', '2021-04-01', null, 1),
  ('care-leaver-activity', 'G4', 'NEET due to illness or disability', null, null, 1),
  ('care-leaver-activity', 'G5', 'NEET, other circumstances', null, null, 1),
  ('care-leaver-activity', 'G6', 'NEET due to pregnancy or parenting', null, null, 1),
  ('care-leaver-activity', '0', 'Not in touch, not known', null, null, 1);

-- Care leaver eligibility
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-eligibility', 'Relevant', 'Relevant child', null, null, 1),
  ('care-leaver-eligibility', 'Former Relevant', 'Former relevant child', null, null, 1),
  ('care-leaver-eligibility', 'Eligible', 'Eligible child', null, null, 1),
  ('care-leaver-eligibility', 'Qualifying', 'Qualifying care leaver', null, null, 1),
  ('care-leaver-eligibility', 'No Current Eligibility', 'No current eligibility', null, null, 1);

-- Care leaver in touch
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-in-touch', 'YES', 'In touch', null, null, 1),
  ('care-leaver-in-touch', 'NO', 'Not in touch', null, null, 1),
  ('care-leaver-in-touch', 'DIED', 'Died after leaving care', null, null, 1),
  ('care-leaver-in-touch', 'REFU', 'Young person refuses contact', null, null, 1),
  ('care-leaver-in-touch', 'NREQ', 'No longer requires services', null, null, 1),
  ('care-leaver-in-touch', 'RHOM', 'Returned home for 6 months or more', null, null, 1);

-- Care plan permanence options
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-plan-permanence-option', 'REMAINSUP', 'Remaining with birth family, shared care or short breaks', null, null, 1),
  ('care-plan-permanence-option', 'RETURN1M', 'Return to birth family within 1 month', null, null, 1),
  ('care-plan-permanence-option', 'RETURN6M', 'Return to birth family within 6 months', null, null, 1),
  ('care-plan-permanence-option', 'RETURNEV', 'Eventual return to birth family', null, null, 1),
  ('care-plan-permanence-option', 'LTRELFR', 'Long term with relatives or friends', null, null, 1),
  ('care-plan-permanence-option', 'LTFOST18', 'Long term with foster carers to 18', null, null, 1),
  ('care-plan-permanence-option', 'RESPLMT', 'Residential placement until independence', null, null, 1),
  ('care-plan-permanence-option', 'SUPPLIV', 'Supported living in the community', null, null, 1),
  ('care-plan-permanence-option', 'ADOPTION', 'Adoption', null, null, 1),
  ('care-plan-permanence-option', 'OTHERPLN', 'Other plan', null, null, 1);

-- Final order in care proceedings
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-proceedings-order', 'CO', 'Care order', null, null, 0),
  ('care-proceedings-order', 'SO', 'Supervision order', null, null, 0),
  ('care-proceedings-order', 'PO', 'Placement order', null, null, 0),
  ('care-proceedings-order', 'SGO', 'Special guardianship order', null, null, 0),
  ('care-proceedings-order', 'CAO', 'Child arrangements order', null, null, 0),
  ('care-proceedings-order', 'NOORDER', 'No order', null, null, 0),
  ('care-proceedings-order', 'WITHDRAWN', 'Application withdrawn', null, null, 0),
  ('care-proceedings-order', 'OTHER', 'Other order', null, null, 0);

-- Care proceedings yes, no or unknown
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-proceedings-yes-no-unknown', 'Yes', 'Yes', null, null, 1),
  ('care-proceedings-yes-no-unknown', 'No', 'No', null, null, 1),
  ('care-proceedings-yes-no-unknown', 'Unknown', 'Unknown', null, null, 1),
  ('care-proceedings-yes-no-unknown', 'Not in care proceedings', 'Not in care proceedings', null, null, 1);

-- Case status in Annex A
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('case-status-annex-a', 'a', 'Looked after child', null, null, 1),
  ('case-status-annex-a', 'b', 'Child protection plan', null, null, 1),
  ('case-status-annex-a', 'c', 'Child in need plan', null, null, 1),
  ('case-status-annex-a', 'd', 'Open assessment', null, null, 1),
  ('case-status-annex-a', 'e', 'Closed episode', null, null, 1);

-- Child in need closure reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('child-in-need-closure-reason', 'RC1', 'Adopted', null, null, 1),
  ('child-in-need-closure-reason', 'RC2', 'Died', null, null, 1),
  ('child-in-need-closure-reason', 'RC3', 'Child arrangements order', null, null, 1),
  ('child-in-need-closure-reason', 'RC4', 'Special guardianship order', null, null, 1),
  ('child-in-need-closure-reason', 'RC5', 'Transferred to services of another local authority', null, null, 1),
  ('child-in-need-closure-reason', 'RC6', 'Transferred to adult social care services', null, null, 1),
  ('child-in-need-closure-reason', 'RC7', 'Services ceased for any other reason, including child no longer in need', null, null, 1),
  ('child-in-need-closure-reason', 'RC8', 'Case closed after assessment, no further action', null, null, 1),
  ('child-in-need-closure-reason', 'RC9', 'Case closed after assessment, referred to early help', '2022-04-01', null, 1);

-- Child in need primary need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('child-in-need-primary-need', 'N1', 'Abuse or neglect', null, null, 1),
  ('child-in-need-primary-need', 'N2', 'Child''s disability', null, null, 1),
  ('child-in-need-primary-need', 'N3', 'Parental disability or illness', null, null, 1),
  ('child-in-need-primary-need', 'N4', 'Family in acute stress', null, null, 1),
  ('child-in-need-primary-need', 'N5', 'Family dysfunction', null, null, 1),
  ('child-in-need-primary-need', 'N6', 'Socially unacceptable behaviour', null, null, 1),
  ('child-in-need-primary-need', 'N7', 'Low income', null, null, 1),
  ('child-in-need-primary-need', 'N8', 'Absent parenting', null, null, 1),
  ('child-in-need-primary-need', 'N9', 'Cases other than children in need', null, null, 1),
  ('child-in-need-primary-need', 'N0', 'Not stated', null, null, 1);

-- Child protection category of abuse
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('child-protection-category', 'NEG', 'Neglect', null, null, 1),
  ('child-protection-category', 'PHY', 'Physical abuse', null, null, 1),
  ('child-protection-category', 'SAB', 'Sexual abuse', null, null, 1),
  ('child-protection-category', 'EMO', 'Emotional abuse', null, null, 1),
  ('child-protection-category', 'MUL', 'Multiple/not recommended', null, null, 1);

-- Contact outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('contact-outcome', 'NEW_REFERRAL_FLAG', 'New referral', null, null, 1),
  ('contact-outcome', 'EXISTING_REFERRAL_FLAG', 'Existing referral', null, null, 1),
  ('contact-outcome', 'CP_ENQUIRY_FLAG', 'Child protection enquiry', null, null, 1),
  ('contact-outcome', 'NFA_FLAG', 'No further action', null, null, 1),
  ('contact-outcome', 'NON_AGENCY_ADOPTION_FLAG', 'Non-agency adoption', null, null, 1),
  ('contact-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, 1),
  ('contact-outcome', 'ADVICE_FLAG', 'Advice', null, null, 1),
  ('contact-outcome', 'MISSING_FLAG', 'Missing', null, null, 1),
  ('contact-outcome', 'OLA_CP_FLAG', 'Other LA child protection', null, null, 1),
  ('contact-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Contact outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('contact-outcome-draft', 'No Further Action', 'No further action', null, null, 1),
  ('contact-outcome-draft', 'Information and Advice', 'Information and advice', null, null, 1),
  ('contact-outcome-draft', 'EH Referral', 'Early help referral', null, null, 1),
  ('contact-outcome-draft', 'CIN Referral', 'CIN referral', null, null, 1);

-- Country of origin
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('country-of-origin', 'AF', 'Afghanistan', null, null, 1),
  ('country-of-origin', 'AL', 'Albania', null, null, 1),
  ('country-of-origin', 'DZ', 'Algeria', null, null, 1),
  ('country-of-origin', 'AS', 'American Samoa', null, null, 1),
  ('country-of-origin', 'AD', 'Andorra', null, null, 1),
  ('country-of-origin', 'AO', 'Angola', null, null, 1),
  ('country-of-origin', 'AI', 'Anguilla (British)', null, null, 1),
  ('country-of-origin', 'AG', 'Antigua and Barbuda', null, null, 1),
  ('country-of-origin', 'AR', 'Argentina', null, null, 1),
  ('country-of-origin', 'AM', 'Armenia', null, null, 1),
  ('country-of-origin', 'AW', 'Aruba', null, null, 1),
  ('country-of-origin', 'AU', 'Australia', null, null, 1),
  ('country-of-origin', 'AT', 'Austria', null, null, 1),
  ('country-of-origin', 'AZ', 'Azerbaijan', null, null, 1),
  ('country-of-origin', 'BS', 'Bahamas, The', null, null, 1),
  ('country-of-origin', 'BH', 'Bahrain', null, null, 1),
  ('country-of-origin', 'BD', 'Bangladesh', null, null, 1),
  ('country-of-origin', 'BB', 'Barbados', null, null, 1),
  ('country-of-origin', 'BY', 'Belarus', null, null, 1),
  ('country-of-origin', 'BE', 'Belgium', null, null, 1),
  ('country-of-origin', 'BZ', 'Belize', null, null, 1),
  ('country-of-origin', 'BJ', 'Benin', null, null, 1),
  ('country-of-origin', 'BM', 'Bermuda (British)', null, null, 1),
  ('country-of-origin', 'BT', 'Bhutan', null, null, 1),
  ('country-of-origin', 'BO', 'Bolivia', null, null, 1),
  ('country-of-origin', 'BA', 'Bosnia and Herzegovina', null, null, 1),
  ('country-of-origin', 'BW', 'Botswana', null, null, 1),
  ('country-of-origin', 'BR', 'Brazil', null, null, 1),
  ('country-of-origin', 'British overseas citizens', 'British overseas citizens', null, null, 0),
  ('country-of-origin', 'BN', 'Brunei', null, null, 1),
  ('country-of-origin', 'BG', 'Bulgaria', null, null, 1),
  ('country-of-origin', 'BF', 'Burkina', null, null, 1),
  ('country-of-origin', 'MM', 'Burma', null, null, 1),
  ('country-of-origin', 'BI', 'Burundi', null, null, 1),
  ('country-of-origin', 'KH', 'Cambodia', null, null, 1),
  ('country-of-origin', 'CM', 'Cameroon', null, null, 1),
  ('country-of-origin', 'CA', 'Canada', null, null, 1),
  ('country-of-origin', 'CV', 'Cape Verde', null, null, 1),
  ('country-of-origin', 'CF', 'Central African Republic', null, null, 1),
  ('country-of-origin', 'TD', 'Chad', null, null, 1),
  ('country-of-origin', 'CL', 'Chile', null, null, 1),
  ('country-of-origin', 'CN', 'China', null, null, 1),
  ('country-of-origin', 'CX', 'Christmas Island', null, null, 1),
  ('country-of-origin', 'CO', 'Colombia', null, null, 1),
  ('country-of-origin', 'KM', 'Comoros', null, null, 1),
  ('country-of-origin', 'CG', 'Congo', null, null, 1),
  ('country-of-origin', 'CD', 'Congo (Democratic Republic)', null, null, 1),
  ('country-of-origin', 'CR', 'Costa Rica', null, null, 1),
  ('country-of-origin', 'HR', 'Croatia', null, null, 1),
  ('country-of-origin', 'CU', 'Cuba', null, null, 1),
  ('country-of-origin', 'CY', 'Cyprus', null, null, 1),
  ('country-of-origin', 'CY-2', 'Cyprus (Northern part of)', null, null, 0),
  ('country-of-origin', 'CZ', 'Czech Republic', null, null, 1),
  ('country-of-origin', 'DK', 'Denmark', null, null, 1),
  ('country-of-origin', 'DJ', 'Djibouti', null, null, 1),
  ('country-of-origin', 'DM', 'Dominica', null, null, 1),
  ('country-of-origin', 'DO', 'Dominican Republic', null, null, 1),
  ('country-of-origin', 'TL', 'East Timor', null, null, 1),
  ('country-of-origin', 'EC', 'Ecuador', null, null, 1),
  ('country-of-origin', 'EG', 'Egypt', null, null, 1),
  ('country-of-origin', 'SV', 'El Salvador', null, null, 1),
  ('country-of-origin', 'GQ', 'Equatorial Guinea', null, null, 1),
  ('country-of-origin', 'ER', 'Eritrea', null, null, 1),
  ('country-of-origin', 'EE', 'Estonia', null, null, 1),
  ('country-of-origin', 'ET', 'Ethiopia', null, null, 1),
  ('country-of-origin', 'FJ', 'Fiji', null, null, 1),
  ('country-of-origin', 'FI', 'Finland', null, null, 1),
  ('country-of-origin', 'Former Yugoslavia', 'Former Yugoslavia', null, null, 0),
  ('country-of-origin', 'FR', 'France', null, null, 1),
  ('country-of-origin', 'GF', 'French Guiana', null, null, 1),
  ('country-of-origin', 'GA', 'Gabon', null, null, 1),
  ('country-of-origin', 'GM', 'Gambia, The', null, null, 1),
  ('country-of-origin', 'GE', 'Georgia', null, null, 1),
  ('country-of-origin', 'DE', 'Germany', null, null, 1),
  ('country-of-origin', 'GH', 'Ghana', null, null, 1),
  ('country-of-origin', 'GR', 'Greece', null, null, 1),
  ('country-of-origin', 'GD', 'Grenada', null, null, 1),
  ('country-of-origin', 'GT', 'Guatemala', null, null, 1),
  ('country-of-origin', 'GN', 'Guinea', null, null, 1),
  ('country-of-origin', 'GW', 'Guinea-Bissau', null, null, 1),
  ('country-of-origin', 'GY', 'Guyana', null, null, 1),
  ('country-of-origin', 'HT', 'Haiti', null, null, 1),
  ('country-of-origin', 'HN', 'Honduras', null, null, 1),
  ('country-of-origin', 'HK', 'Hong Kong', null, null, 1),
  ('country-of-origin', 'HU', 'Hungary', null, null, 1),
  ('country-of-origin', 'IN', 'India', null, null, 1),
  ('country-of-origin', 'ID', 'Indonesia', null, null, 1),
  ('country-of-origin', 'IR', 'Iran', null, null, 1),
  ('country-of-origin', 'IQ', 'Iraq', null, null, 1),
  ('country-of-origin', 'IE', 'Ireland', null, null, 1),
  ('country-of-origin', 'IL', 'Israel', null, null, 1),
  ('country-of-origin', 'IT', 'Italy', null, null, 1),
  ('country-of-origin', 'CI', 'Ivory Coast', null, null, 1),
  ('country-of-origin', 'JM', 'Jamaica', null, null, 1),
  ('country-of-origin', 'JP', 'Japan', null, null, 1),
  ('country-of-origin', 'JO', 'Jordan', null, null, 1),
  ('country-of-origin', 'KZ', 'Kazakhstan', null, null, 1),
  ('country-of-origin', 'KE', 'Kenya', null, null, 1),
  ('country-of-origin', 'KP', 'Korea (North)', null, null, 1),
  ('country-of-origin', 'KR', 'Korea (South)', null, null, 1),
  ('country-of-origin', 'XK', 'Kosovo', null, null, 1),
  ('country-of-origin', 'KW', 'Kuwait', null, null, 1),
  ('country-of-origin', 'KG', 'Kyrgyzstan', null, null, 1),
  ('country-of-origin', 'LA', 'Laos', null, null, 1),
  ('country-of-origin', 'LV', 'Latvia', null, null, 1),
  ('country-of-origin', 'LB', 'Lebanon', null, null, 1),
  ('country-of-origin', 'LS', 'Lesotho', null, null, 1),
  ('country-of-origin', 'LR', 'Liberia', null, null, 1),
  ('country-of-origin', 'LY', 'Libya', null, null, 1),
  ('country-of-origin', 'LT', 'Lithuania', null, null, 1),
  ('country-of-origin', 'LU', 'Luxembourg', null, null, 1),
  ('country-of-origin', 'MO', 'Macau', null, null, 1),
  ('country-of-origin', 'MK', 'Macedonia', null, null, 1),
  ('country-of-origin', 'MG', 'Madagascar', null, null, 1),
  ('country-of-origin', 'MW', 'Malawi', null, null, 1),
  ('country-of-origin', 'MY', 'Malaysia', null, null, 1),
  ('country-of-origin', 'MV', 'Maldives', null, null, 1),
  ('country-of-origin', 'ML', 'Mali', null, null, 1),
  ('country-of-origin', 'MT', 'Malta', null, null, 1),
  ('country-of-origin', 'MH', 'Marshall Islands', null, null, 1),
  ('country-of-origin', 'MR', 'Mauritania', null, null, 1),
  ('country-of-origin', 'MU', 'Mauritius', null, null, 1),
  ('country-of-origin', 'MX', 'Mexico', null, null, 1),
  ('country-of-origin', 'MD', 'Moldova', null, null, 1),
  ('country-of-origin', 'MN', 'Mongolia', null, null, 1),
  ('country-of-origin', 'ME', 'Montenegro', null, null, 1),
  ('country-of-origin', 'MA', 'Morocco', null, null, 1),
  ('country-of-origin', 'MZ', 'Mozambique', null, null, 1),
  ('country-of-origin', 'NA', 'Namibia', null, null, 1),
  ('country-of-origin', 'NR', 'Nauru', null, null, 1),
  ('country-of-origin', 'NP', 'Nepal', null, null, 1),
  ('country-of-origin', 'NL', 'Netherlands', null, null, 1),
  ('country-of-origin', 'NZ', 'New Zealand', null, null, 1),
  ('country-of-origin', 'NI', 'Nicaragua', null, null, 1),
  ('country-of-origin', 'NE', 'Niger', null, null, 1),
  ('country-of-origin', 'NG', 'Nigeria', null, null, 1),
  ('country-of-origin', 'NO', 'Norway', null, null, 1),
  ('country-of-origin', 'PS', 'Occupied Palestinian Territories', null, null, 1),
  ('country-of-origin', 'OM', 'Oman', null, null, 1),
  ('country-of-origin', 'Other and unknown', 'Other and unknown', null, null, 0),
  ('country-of-origin', 'PK', 'Pakistan', null, null, 1),
  ('country-of-origin', 'PA', 'Panama', null, null, 1),
  ('country-of-origin', 'PG', 'Papua New Guinea', null, null, 1),
  ('country-of-origin', 'PY', 'Paraguay', null, null, 1),
  ('country-of-origin', 'PE', 'Peru', null, null, 1),
  ('country-of-origin', 'PH', 'Philippines', null, null, 1),
  ('country-of-origin', 'PL', 'Poland', null, null, 1),
  ('country-of-origin', 'PT', 'Portugal', null, null, 1),
  ('country-of-origin', 'QA', 'Qatar', null, null, 1),
  ('country-of-origin', 'Refugee', 'Refugee', null, null, 0),
  ('country-of-origin', 'RO', 'Romania', null, null, 1),
  ('country-of-origin', 'RU', 'Russia', null, null, 1),
  ('country-of-origin', 'RW', 'Rwanda', null, null, 1),
  ('country-of-origin', 'SM', 'San Marino', null, null, 1),
  ('country-of-origin', 'ST', 'Sao Tome and Principe', null, null, 1),
  ('country-of-origin', 'SA', 'Saudi Arabia', null, null, 1),
  ('country-of-origin', 'SN', 'Senegal', null, null, 1),
  ('country-of-origin', 'RS', 'Serbia', null, null, 1),
  ('country-of-origin', 'CS', 'Serbia and Montenegro', null, null, 1),
  ('country-of-origin', 'SC', 'Seychelles', null, null, 1),
  ('country-of-origin', 'SL', 'Sierra Leone', null, null, 1),
  ('country-of-origin', 'SG', 'Singapore', null, null, 1),
  ('country-of-origin', 'SK', 'Slovakia', null, null, 1),
  ('country-of-origin', 'SI', 'Slovenia', null, null, 1),
  ('country-of-origin', 'SB', 'Solomon Islands', null, null, 1),
  ('country-of-origin', 'SO', 'Somalia', null, null, 1),
  ('country-of-origin', 'ZA', 'South Africa', null, null, 1),
  ('country-of-origin', 'ES', 'Spain', null, null, 1),
  ('country-of-origin', 'LK', 'Sri Lanka', null, null, 1),
  ('country-of-origin', 'KN', 'St. Kitts and Nevis', null, null, 1),
  ('country-of-origin', 'LC', 'St. Lucia', null, null, 1),
  ('country-of-origin', 'VC', 'St. Vincent and the Grenadines', null, null, 1),
  ('country-of-origin', 'Stateless', 'Stateless', null, null, 0),
  ('country-of-origin', 'SD', 'Sudan', null, null, 1),
  ('country-of-origin', 'SS', 'Sudan (South)', null, null, 1),
  ('country-of-origin', 'SR', 'Surinam', null, null, 1),
  ('country-of-origin', 'SJ', 'Svalbard and Jan Mayen', null, null, 1),
  ('country-of-origin', 'SZ', 'Swaziland', null, null, 1),
  ('country-of-origin', 'SE', 'Sweden', null, null, 1),
  ('country-of-origin', 'CH', 'Switzerland', null, null, 1),
  ('country-of-origin', 'SY', 'Syria', null, null, 1),
  ('country-of-origin', 'TW', 'Taiwan', null, null, 1),
  ('country-of-origin', 'TJ', 'Tajikistan', null, null, 1),
  ('country-of-origin', 'TZ', 'Tanzania', null, null, 1),
  ('country-of-origin', 'TH', 'Thailand', null, null, 1),
  ('country-of-origin', 'TG', 'Togo', null, null, 1),
  ('country-of-origin', 'TK', 'Tokelau', null, null, 1),
  ('country-of-origin', 'TO', 'Tonga', null, null, 1),
  ('country-of-origin', 'TT', 'Trinidad and Tobago', null, null, 1),
  ('country-of-origin', 'TN', 'Tunisia', null, null, 1),
  ('country-of-origin', 'TR', 'Turkey', null, null, 1),
  ('country-of-origin', 'TM', 'Turkmenistan', null, null, 1),
  ('country-of-origin', 'TC', 'Turks and Caicos Islands (British)', null, null, 1),
  ('country-of-origin', 'TV', 'Tuvalu', null, null, 1),
  ('country-of-origin', 'UG', 'Uganda', null, null, 1),
  ('country-of-origin', 'UA', 'Ukraine', null, null, 1),
  ('country-of-origin', 'AE', 'United Arab Emirates', null, null, 1),
  ('country-of-origin', 'US', 'United States', null, null, 1),
  ('country-of-origin', 'UY', 'Uruguay', null, null, 1),
  ('country-of-origin', 'UZ', 'Uzbekistan', null, null, 1),
  ('country-of-origin', 'VU', 'Vanuatu', null, null, 1),
  ('country-of-origin', 'VE', 'Venezuela', null, null, 1),
  ('country-of-origin', 'VN', 'Vietnam', null, null, 1),
  ('country-of-origin', 'EH', 'Western Sahara', null, null, 1),
  ('country-of-origin', 'YE', 'Yemen', null, null, 1),
  ('country-of-origin', 'ZM', 'Zambia', null, null, 1),
  ('country-of-origin', 'ZW', 'Zimbabwe', null, null, 1);

-- Type of disability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('disability-type', 'NONE', 'No disability', null, null, 1),
  ('disability-type', 'MOB', 'Mobility', null, null, 1),
  ('disability-type', 'HAND', 'Hand function', null, null, 1),
  ('disability-type', 'PC', 'Personal care', null, null, 1),
  ('disability-type', 'INC', 'Incontinence', null, null, 1),
  ('disability-type', 'COMM', 'Communication', null, null, 1),
  ('disability-type', 'LD', 'Learning', null, null, 1),
  ('disability-type', 'HEAR', 'Hearing', null, null, 1),
  ('disability-type', 'VIS', 'Vision', null, null, 1),
  ('disability-type', 'BEH', 'Behaviour', null, null, 1),
  ('disability-type', 'CON', 'Consciousness', null, null, 1),
  ('disability-type', 'AUT', 'Autism or Asperger syndrome (diagnosed)', null, null, 1),
  ('disability-type', 'DDA', 'Other disability under the DDA', null, null, 1);

-- Decision on early help request
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('early-help-decision', 'ACCEPTED', 'Accepted', null, null, 0),
  ('early-help-decision', 'SIGNPOSTED', 'Pointed to another service', null, null, 0),
  ('early-help-decision', 'STEPPEDUP', 'Stepped up to social care', null, null, 0),
  ('early-help-decision', 'DECLINED', 'Declined', null, null, 0),
  ('early-help-decision', 'WITHDRAWN', 'Withdrawn', null, null, 0);

-- Reason early help ended
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('early-help-end-reason', 'Outcomes met', 'Outcomes met', null, null, 0),
  ('early-help-end-reason', 'Step-up', 'Step up to social care', null, null, 0),
  ('early-help-end-reason', 'NFA', 'No further action', null, null, 0);

-- Reason early help plan ended
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('early-help-plan-end-reason', 'MET', 'Outcomes met', null, null, 0),
  ('early-help-plan-end-reason', 'STEPUP', 'Stepped up to social care', null, null, 0),
  ('early-help-plan-end-reason', 'NFA', 'No further action', null, null, 0),
  ('early-help-plan-end-reason', 'MOVED', 'Family moved away', null, null, 0),
  ('early-help-plan-end-reason', 'WITHDREW', 'Family withdrew', null, null, 0);

-- Education outside school
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('education-otherwise-type', 'EHE', 'Elective home education', null, null, 1),
  ('education-otherwise-type', 'CME', 'Child missing education', null, null, 1),
  ('education-otherwise-type', 'EOTAS', 'Education otherwise than at school', null, null, 1);

-- Suitability of education
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('education-suitability', 'SUITABLE', 'Suitable', null, null, 0),
  ('education-suitability', 'UNSUITABLE', 'Unsuitable', null, null, 0),
  ('education-suitability', 'NOTJUDGED', 'Not yet judged', null, null, 0);

-- Education, health and care decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('ehc-decision', 'Y', 'Yes, proceed / issue', null, null, 1),
  ('ehc-decision', 'N', 'No', null, null, 1),
  ('ehc-decision', 'A', 'Decision not yet made', null, null, 1),
  ('ehc-decision', 'W', 'Withdrawn or ceased before decision', null, null, 1),
  ('ehc-decision', 'H', 'Historical, before the collection period', null, null, 1);

-- Reason EHC plan ceased
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('ehc-plan-ceased-reason', '1', 'Reached maximum age', null, null, 1),
  ('ehc-plan-ceased-reason', '2', 'Needs met without a plan', null, null, 1),
  ('ehc-plan-ceased-reason', '3', 'Moved on to higher education', null, null, 1),
  ('ehc-plan-ceased-reason', '4', 'Moved on to paid employment', null, null, 1),
  ('ehc-plan-ceased-reason', '5', 'Transferred to another LA', null, null, 1),
  ('ehc-plan-ceased-reason', '6', 'No longer wishes to engage', null, null, 1),
  ('ehc-plan-ceased-reason', '7', 'Moved outside England', null, null, 1),
  ('ehc-plan-ceased-reason', '8', 'Deceased', null, null, 1),
  ('ehc-plan-ceased-reason', '9', 'Other', null, null, 1);

-- Ethnic background
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('ethnicity', 'WBRI', 'White British', null, null, 1),
  ('ethnicity', 'WIRI', 'White Irish', null, null, 1),
  ('ethnicity', 'WIRT', 'Traveller of Irish heritage', null, null, 1),
  ('ethnicity', 'WOTH', 'Any other White background', null, null, 1),
  ('ethnicity', 'WROM', 'Gypsy/Roma', null, null, 1),
  ('ethnicity', 'MWBC', 'White and Black Caribbean', null, null, 1),
  ('ethnicity', 'MWBA', 'White and Black African', null, null, 1),
  ('ethnicity', 'MWAS', 'White and Asian', null, null, 1),
  ('ethnicity', 'MOTH', 'Any other Mixed background', null, null, 1),
  ('ethnicity', 'AIND', 'Indian', null, null, 1),
  ('ethnicity', 'APKN', 'Pakistani', null, null, 1),
  ('ethnicity', 'ABAN', 'Bangladeshi', null, null, 1),
  ('ethnicity', 'AOTH', 'Any other Asian background', null, null, 1),
  ('ethnicity', 'BCRB', 'Caribbean', null, null, 1),
  ('ethnicity', 'BAFR', 'African', null, null, 1),
  ('ethnicity', 'BOTH', 'Any other Black background', null, null, 1),
  ('ethnicity', 'CHNE', 'Chinese', null, null, 1),
  ('ethnicity', 'OOTH', 'Any other ethnic group', null, null, 1),
  ('ethnicity', 'REFU', 'Refused', null, null, 1),
  ('ethnicity', 'NOBT', 'Information not yet obtained', null, null, 1);

-- Exploitation risk level
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('exploitation-risk-level', 'NOKNOWNRISK', 'No known risk', null, null, 1),
  ('exploitation-risk-level', 'RISKPRESENT', 'Risk present', null, null, 1);

-- Type of exploitation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('exploitation-type', 'SEXUAL', 'Sexual exploitation', null, null, 1),
  ('exploitation-type', 'CRIMINAL', 'Criminal exploitation', null, null, 1);

-- Family hub service
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('family-hub-service', 'PARENTING', 'Parenting support', null, null, 0),
  ('family-hub-service', 'FEEDING', 'Infant feeding support', null, null, 0),
  ('family-hub-service', 'PERINATAL', 'Perinatal mental health and parent-infant relationships', null, null, 0),
  ('family-hub-service', 'LANGUAGE', 'Early language and home learning', null, null, 0),
  ('family-hub-service', 'HEALTH', 'Health visiting and other health services', null, null, 0),
  ('family-hub-service', 'SEND', 'Support with special educational needs', null, null, 0),
  ('family-hub-service', 'MONEY', 'Money, debt and housing advice', null, null, 0),
  ('family-hub-service', 'ABUSE', 'Domestic abuse support', null, null, 0),
  ('family-hub-service', 'YOUTH', 'Youth services', null, null, 0),
  ('family-hub-service', 'OTHER', 'Other', null, null, 0);

-- Role in the family
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('family-role', 'CHILD', 'Child', null, null, 0),
  ('family-role', 'PARENT', 'Parent', null, null, 0),
  ('family-role', 'STEPPARENT', 'Step-parent or partner of parent', null, null, 0),
  ('family-role', 'SIBLING', 'Brother or sister', null, null, 0),
  ('family-role', 'GRANDPARENT', 'Grandparent', null, null, 0),
  ('family-role', 'CARER', 'Other carer', null, null, 0),
  ('family-role', 'OTHER', 'Other', null, null, 0);

-- Final care plan for court
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('final-care-plan', 'A', 'Care order', null, null, 1),
  ('final-care-plan', 'B', 'Care order - placement with parents', null, null, 1),
  ('final-care-plan', 'C', 'Adoption', null, null, 1),
  ('final-care-plan', 'D', 'Supervision order', null, null, 1),
  ('final-care-plan', 'E', 'Special guardianship order', null, null, 1),
  ('final-care-plan', 'F', 'Private law order', null, null, 1),
  ('final-care-plan', 'G', 'Other', null, null, 1),
  ('final-care-plan', 'H', 'Not yet at final hearing', null, null, 1);

-- Stage of fostering application
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('foster-application-stage', 'ENQUIRY', 'Enquiry', null, null, 0),
  ('foster-application-stage', 'APPLIED', 'Application received', null, null, 0),
  ('foster-application-stage', 'STAGE1', 'First stage of assessment', null, null, 0),
  ('foster-application-stage', 'STAGE2', 'Second stage of assessment', null, null, 0),
  ('foster-application-stage', 'APPROVED', 'Approved', null, null, 0),
  ('foster-application-stage', 'REFUSED', 'Not approved', null, null, 0),
  ('foster-application-stage', 'WITHDRAWN', 'Withdrawn', null, null, 0);

-- Reason foster application withdrawn
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('foster-application-withdrawal-reason', 'AW0', 'Other or unknown reason', '2023-04-01', null, 1),
  ('foster-application-withdrawal-reason', 'AW1', 'Fostering was not as expected', '2023-04-01', null, 1),
  ('foster-application-withdrawal-reason', 'AW2', 'Assessment process was not as expected', '2023-04-01', null, 1),
  ('foster-application-withdrawal-reason', 'AW3', 'Household circumstances changed during assessment (not financial)', '2023-04-01', null, 1),
  ('foster-application-withdrawal-reason', 'AW4', 'Unable to continue for financial reasons', '2023-04-01', null, 1),
  ('foster-application-withdrawal-reason', 'AW5', 'Concerned about risk of allegations', '2023-04-01', null, 1);

-- Type of fostering approval
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('foster-approval-type', 'MAINSTREAM', 'Mainstream', null, null, 0),
  ('foster-approval-type', 'FAMILY', 'Family and friends', null, null, 0),
  ('foster-approval-type', 'SHORTBREAK', 'Short break', null, null, 0),
  ('foster-approval-type', 'PARENTCHILD', 'Parent and child', null, null, 0);

-- Reason stopped fostering
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('foster-deregistration-reason', 'RESIGNED', 'Carers resigned', null, null, 0),
  ('foster-deregistration-reason', 'TERMINATED', 'Agency ended approval', null, null, 0),
  ('foster-deregistration-reason', 'TRANSFERRED', 'Moved to another agency', null, null, 0),
  ('foster-deregistration-reason', 'OTHER', 'Other', null, null, 0);

-- Gender identity
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('gender', '00', 'Not known', null, null, 1),
  ('gender', '01', 'Man / Boy / Male', null, null, 1),
  ('gender', '02', 'Woman / Girl / Female', null, null, 1),
  ('gender', '09', 'Prefer to self-describe', null, null, 1);

-- Gender codes before April 2024
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('gender-before-april-2024-cin', '0', 'Not recorded or unborn', null, '2024-03-31', 1),
  ('gender-before-april-2024-cin', '1', 'Male', null, '2024-03-31', 1),
  ('gender-before-april-2024-cin', '2', 'Female', null, '2024-03-31', 1),
  ('gender-before-april-2024-cin', '9', 'Indeterminate', null, '2024-03-31', 1);

-- Gender in case systems
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('gender-case-system', 'F', 'Female', null, null, 0),
  ('gender-case-system', 'M', 'Male', null, null, 0),
  ('gender-case-system', 'U', 'Unknown', null, null, 0),
  ('gender-case-system', 'I', 'Indeterminate or neither', null, null, 0);

-- Health check status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('health-check-status', 'Planned', 'Planned', null, null, 1),
  ('health-check-status', 'Refused', 'Refused', null, null, 1),
  ('health-check-status', 'Cancelled', 'Cancelled', null, null, 1),
  ('health-check-status', 'Completed', 'Completed', null, null, 1);

-- Type of health check
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('health-check-type', 'Health Assessment', 'Annual health assessment', null, null, 0),
  ('health-check-type', 'Dental Check', 'Dental check', null, null, 0),
  ('health-check-type', 'Health surveillance checks', 'Development assessments, under 5s', null, null, 0);

-- Looked after outcomes yes or no
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('health-outcome-yes-no', '0', 'No', null, null, 1),
  ('health-outcome-yes-no', '1', 'Yes', null, null, 1);

-- Main reason for home education
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('home-education-reason', 'PHI', 'Philosophical or preferential reasons', null, null, 0),
  ('home-education-reason', 'LIF', 'Lifestyle', null, null, 0),
  ('home-education-reason', 'REL', 'Religious reasons', null, null, 0),
  ('home-education-reason', 'PHH', 'Health concerns - physical', null, null, 0),
  ('home-education-reason', 'MEH', 'Health concerns - mental', null, null, 0),
  ('home-education-reason', 'COV', 'Health concerns - COVID-19', null, null, 0),
  ('home-education-reason', 'SUG', 'School suggestion or off-rolling', null, null, 0),
  ('home-education-reason', 'BUL', 'School dissatisfaction - bullying', null, null, 0),
  ('home-education-reason', 'SEN', 'School dissatisfaction - SEND needs not met', null, null, 0),
  ('home-education-reason', 'SCH', 'School dissatisfaction - other', null, null, 0),
  ('home-education-reason', 'EXC', 'Permanent exclusion', null, null, 0),
  ('home-education-reason', 'RIS', 'Risk of permanent exclusion', null, null, 0),
  ('home-education-reason', 'PRF', 'Did not get preferred school', null, null, 0),
  ('home-education-reason', 'NOP', 'Difficulty in accessing a suitable school place', null, null, 0),
  ('home-education-reason', 'OTH', 'Other', null, null, 0);

-- How often
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('how-often', 'ALWAYS', 'Always', null, null, 0),
  ('how-often', 'MOSTLY', 'Mostly', null, null, 0),
  ('how-often', 'SOMETIMES', 'Sometimes', null, null, 0),
  ('how-often', 'HARDLYEVER', 'Hardly ever', null, null, 0),
  ('how-often', 'NEVER', 'Never', null, null, 0),
  ('how-often', 'PREFERNOT', 'Prefer not to say', null, null, 0);

-- Identifier verification
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('identifier-verification', 'VERIFIED', 'Checked with the issuer', null, null, 0),
  ('identifier-verification', 'UNVERIFIED', 'Not checked', null, null, 0),
  ('identifier-verification', 'DOUBTFUL', 'Checked and did not match', null, null, 0);

-- Immigration status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('immigration-status-type', 'Indefinite Leave to Remain in the UK (ILR)', 'Indefinite leave to remain', null, null, 0),
  ('immigration-status-type', 'Discretionary Leave to Remain in the UK to 18 (DLR)', 'Discretionary leave to remain to 18', null, null, 0),
  ('immigration-status-type', 'Refugee Status', 'Refugee status', null, null, 0),
  ('immigration-status-type', 'Adult Asylum Seeker', 'Adult asylum seeker', null, null, 0),
  ('immigration-status-type', 'Unaccompanied Asylum Seeking Child', 'Unaccompanied asylum-seeking child', null, null, 0);

-- Initial care plan for court
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('initial-care-plan', 'A', 'Interim / care order', null, null, 1),
  ('initial-care-plan', 'B', 'Interim / care order - placement with parents', null, null, 1),
  ('initial-care-plan', 'C', 'Adoption', null, null, 1),
  ('initial-care-plan', 'D', 'Interim / supervision order', null, null, 1),
  ('initial-care-plan', 'E', 'Special guardianship order', null, null, 1),
  ('initial-care-plan', 'F', 'Private law order', null, null, 1),
  ('initial-care-plan', 'G', 'Other', null, null, 1);

-- Initial conference not required flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('initial-conference-not-required-flag', '0', 'ICPC required', null, null, 1),
  ('initial-conference-not-required-flag', '1', 'ICPC not required', null, null, 1),
  ('initial-conference-not-required-flag', 'false', 'ICPC required (false)', null, null, 1),
  ('initial-conference-not-required-flag', 'true', 'ICPC not required (true)', null, null, 1);

-- Initial conference outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('initial-conference-outcome', 'NFA_FLAG', 'No further action', null, null, 1),
  ('initial-conference-outcome', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'Referral to other agency', null, null, 1),
  ('initial-conference-outcome', 'SINGLE_ASSESSMENT_FLAG', 'Single assessment', null, null, 1),
  ('initial-conference-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, 1),
  ('initial-conference-outcome', 'CP_FLAG', 'CP plan', null, null, 1),
  ('initial-conference-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Role of involved worker
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('involvement-role', 'CW', 'Allocated case worker', null, null, 0),
  ('involvement-role', '16PLUS', '16-plus or leaving care worker', null, null, 0);

-- Type of kinship arrangement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('kinship-arrangement-type', 'INFORMAL', 'Informal family arrangement', null, null, 1),
  ('kinship-arrangement-type', 'SHORT', 'Short-term private arrangement (under 28 days)', null, null, 1),
  ('kinship-arrangement-type', 'PF', 'Private fostering (28 days or more)', null, null, 1),
  ('kinship-arrangement-type', 'CAO', 'Lives-with child arrangements order', null, null, 1),
  ('kinship-arrangement-type', 'SGO', 'Special guardianship order', null, null, 1),
  ('kinship-arrangement-type', 'KFC', 'Kinship foster care', null, null, 1),
  ('kinship-arrangement-type', 'ADOPT', 'Adoption by relative or friend', null, null, 1);

-- Kinship carer's relationship
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('kinship-relationship', 'GRANDPARENT', 'Grandparent', null, null, 0),
  ('kinship-relationship', 'SIBLING', 'Brother or sister', null, null, 0),
  ('kinship-relationship', 'AUNTUNCLE', 'Aunt or uncle', null, null, 0),
  ('kinship-relationship', 'FRIEND', 'Family friend', null, null, 0),
  ('kinship-relationship', 'OTHER', 'Other', null, null, 0);

-- Lawful basis
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('lawful-basis', 'CONSENT', 'Consent', null, null, 1),
  ('lawful-basis', 'CONTRACT', 'Contract', null, null, 1),
  ('lawful-basis', 'LEGALDUTY', 'Legal obligation', null, null, 1),
  ('lawful-basis', 'VITAL', 'Vital interests', null, null, 1),
  ('lawful-basis', 'PUBLICTASK', 'Public task', null, null, 1),
  ('lawful-basis', 'LEGITIMATE', 'Legitimate interests', null, null, 1);

-- Legal gateway meeting outcome
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('legal-gateway-outcome', 'A', 'Continue with current plan', null, null, 1),
  ('legal-gateway-outcome', 'B', 'Start pre-proceedings', null, null, 1),
  ('legal-gateway-outcome', 'C', 'Issue care proceedings', null, null, 1),
  ('legal-gateway-outcome', 'D', 'Unknown', null, null, 1);

-- Legal status while looked after
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('legal-status', 'C1', 'Interim care order', null, null, 1),
  ('legal-status', 'C2', 'Full care order', null, null, 1),
  ('legal-status', 'D1', 'Freeing order granted', null, '2005-12-31', 1),
  ('legal-status', 'E1', 'Placement order granted', '2005-12-01', null, 1),
  ('legal-status', 'V2', 'Single period of accommodation under section 20', null, null, 1),
  ('legal-status', 'V3', 'Accommodated under agreed short-term breaks, individual episodes recorded', null, null, 1),
  ('legal-status', 'V4', 'Accommodated under agreed short-term breaks, agreements recorded', null, null, 1),
  ('legal-status', 'L1', 'Under police protection and in LA accommodation', null, null, 1),
  ('legal-status', 'L2', 'Emergency protection order (EPO)', null, null, 1),
  ('legal-status', 'L3', 'Under child assessment order and in LA accommodation', null, null, 1),
  ('legal-status', 'J1', 'Remanded to LA accommodation or youth detention accommodation', null, null, 1),
  ('legal-status', 'J2', 'Placed in LA accommodation under PACE 1984', null, null, 1),
  ('legal-status', 'J3', 'Sentenced to youth rehabilitation order with residence or fostering requirement', null, null, 1);

-- Type of linked identifier
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('linked-identifier-type', 'Case Number', 'Case number', null, null, 1),
  ('linked-identifier-type', 'Unique Pupil Number', 'UPN', null, null, 1),
  ('linked-identifier-type', 'NHS Number', 'NHS number', null, null, 1),
  ('linked-identifier-type', 'Home Office Registration', 'Home Office registration', null, null, 1),
  ('linked-identifier-type', 'National Insurance Number', 'National Insurance number', null, null, 1),
  ('linked-identifier-type', 'YOT Number', 'Youth offending team number', null, null, 1),
  ('linked-identifier-type', 'Court Case Number', 'Court case number', null, null, 1),
  ('linked-identifier-type', 'RAA ID', 'Regional adoption agency ID', null, null, 1),
  ('linked-identifier-type', 'Incident ID', 'Incident ID', null, null, 1),
  ('linked-identifier-type', 'Former Unique Pupil Number', 'Former UPN', null, null, 1);

-- Local authority
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('local-authority', '201', 'City of London', null, null, 1),
  ('local-authority', '202', 'Camden', null, null, 1),
  ('local-authority', '203', 'Greenwich', null, null, 1),
  ('local-authority', '204', 'Hackney', null, null, 1),
  ('local-authority', '205', 'Hammersmith and Fulham', null, null, 1),
  ('local-authority', '206', 'Islington', null, null, 1),
  ('local-authority', '207', 'Kensington and Chelsea', null, null, 1),
  ('local-authority', '208', 'Lambeth', null, null, 1),
  ('local-authority', '209', 'Lewisham', null, null, 1),
  ('local-authority', '210', 'Southwark', null, null, 1),
  ('local-authority', '211', 'Tower Hamlets', null, null, 1),
  ('local-authority', '212', 'Wandsworth', null, null, 1),
  ('local-authority', '213', 'Westminster', null, null, 1),
  ('local-authority', '301', 'Barking and Dagenham', null, null, 1),
  ('local-authority', '302', 'Barnet', null, null, 1),
  ('local-authority', '303', 'Bexley', null, null, 1),
  ('local-authority', '304', 'Brent', null, null, 1),
  ('local-authority', '305', 'Bromley', null, null, 1),
  ('local-authority', '306', 'Croydon', null, null, 1),
  ('local-authority', '307', 'Ealing', null, null, 1),
  ('local-authority', '308', 'Enfield', null, null, 1),
  ('local-authority', '309', 'Haringey', null, null, 1),
  ('local-authority', '310', 'Harrow', null, null, 1),
  ('local-authority', '311', 'Havering', null, null, 1),
  ('local-authority', '312', 'Hillingdon', null, null, 1),
  ('local-authority', '313', 'Hounslow', null, null, 1),
  ('local-authority', '314', 'Kingston upon Thames', null, null, 1),
  ('local-authority', '315', 'Merton', null, null, 1),
  ('local-authority', '316', 'Newham', null, null, 1),
  ('local-authority', '317', 'Redbridge', null, null, 1),
  ('local-authority', '318', 'Richmond upon Thames', null, null, 1),
  ('local-authority', '319', 'Sutton', null, null, 1),
  ('local-authority', '320', 'Waltham Forest', null, null, 1),
  ('local-authority', '330', 'Birmingham', null, null, 1),
  ('local-authority', '331', 'Coventry', null, null, 1),
  ('local-authority', '332', 'Dudley', null, null, 1),
  ('local-authority', '333', 'Sandwell', null, null, 1),
  ('local-authority', '334', 'Solihull', null, null, 1),
  ('local-authority', '335', 'Walsall', null, null, 1),
  ('local-authority', '336', 'Wolverhampton', null, null, 1),
  ('local-authority', '340', 'Knowsley', null, null, 1),
  ('local-authority', '341', 'Liverpool', null, null, 1),
  ('local-authority', '342', 'St Helens', null, null, 1),
  ('local-authority', '343', 'Sefton', null, null, 1),
  ('local-authority', '344', 'Wirral', null, null, 1),
  ('local-authority', '350', 'Bolton', null, null, 1),
  ('local-authority', '351', 'Bury', null, null, 1),
  ('local-authority', '352', 'Manchester', null, null, 1),
  ('local-authority', '353', 'Oldham', null, null, 1),
  ('local-authority', '354', 'Rochdale', null, null, 1),
  ('local-authority', '355', 'Salford', null, null, 1),
  ('local-authority', '356', 'Stockport', null, null, 1),
  ('local-authority', '357', 'Tameside', null, null, 1),
  ('local-authority', '358', 'Trafford', null, null, 1),
  ('local-authority', '359', 'Wigan', null, null, 1),
  ('local-authority', '370', 'Barnsley', null, null, 1),
  ('local-authority', '371', 'Doncaster', null, null, 1),
  ('local-authority', '372', 'Rotherham', null, null, 1),
  ('local-authority', '373', 'Sheffield', null, null, 1),
  ('local-authority', '380', 'Bradford', null, null, 1),
  ('local-authority', '381', 'Calderdale', null, null, 1),
  ('local-authority', '382', 'Kirklees', null, null, 1),
  ('local-authority', '383', 'Leeds', null, null, 1),
  ('local-authority', '384', 'Wakefield', null, null, 1),
  ('local-authority', '390', 'Gateshead', null, null, 1),
  ('local-authority', '391', 'Newcastle upon Tyne', null, null, 1),
  ('local-authority', '392', 'North Tyneside', null, null, 1),
  ('local-authority', '393', 'South Tyneside', null, null, 1),
  ('local-authority', '394', 'Sunderland', null, null, 1),
  ('local-authority', '420', 'Isles of Scilly', null, null, 1),
  ('local-authority', '800', 'Bath and North East Somerset', null, null, 1),
  ('local-authority', '801', 'Bristol', null, null, 1),
  ('local-authority', '802', 'North Somerset', null, null, 1),
  ('local-authority', '803', 'South Gloucestershire', null, null, 1),
  ('local-authority', '805', 'Hartlepool', null, null, 1),
  ('local-authority', '806', 'Middlesbrough', null, null, 1),
  ('local-authority', '807', 'Redcar and Cleveland', null, null, 1),
  ('local-authority', '808', 'Stockton-on-Tees', null, null, 1),
  ('local-authority', '810', 'Kingston upon Hull', null, null, 1),
  ('local-authority', '811', 'East Riding of Yorkshire', null, null, 1),
  ('local-authority', '812', 'North East Lincolnshire', null, null, 1),
  ('local-authority', '813', 'North Lincolnshire', null, null, 1),
  ('local-authority', '815', 'North Yorkshire', null, null, 1),
  ('local-authority', '816', 'York', null, null, 1),
  ('local-authority', '821', 'Luton', null, null, 1),
  ('local-authority', '822', 'Bedford', null, null, 1),
  ('local-authority', '823', 'Central Bedfordshire', null, null, 1),
  ('local-authority', '825', 'Buckinghamshire', null, null, 1),
  ('local-authority', '826', 'Milton Keynes', null, null, 1),
  ('local-authority', '830', 'Derbyshire', null, null, 1),
  ('local-authority', '831', 'Derby', null, null, 1),
  ('local-authority', '835', 'Dorset (before April 2019)', null, '2019-03-31', 1),
  ('local-authority', '836', 'Poole', null, '2019-03-31', 1),
  ('local-authority', '837', 'Bournemouth', null, '2019-03-31', 1),
  ('local-authority', '838', 'Dorset', '2019-04-01', null, 1),
  ('local-authority', '839', 'Bournemouth, Christchurch and Poole', '2019-04-01', null, 1),
  ('local-authority', '840', 'Durham', null, null, 1),
  ('local-authority', '841', 'Darlington', null, null, 1),
  ('local-authority', '845', 'East Sussex', null, null, 1),
  ('local-authority', '846', 'Brighton and Hove', null, null, 1),
  ('local-authority', '850', 'Hampshire', null, null, 1),
  ('local-authority', '851', 'Portsmouth', null, null, 1),
  ('local-authority', '852', 'Southampton', null, null, 1),
  ('local-authority', '855', 'Leicestershire', null, null, 1),
  ('local-authority', '856', 'Leicester', null, null, 1),
  ('local-authority', '857', 'Rutland', null, null, 1),
  ('local-authority', '860', 'Staffordshire', null, null, 1),
  ('local-authority', '861', 'Stoke-on-Trent', null, null, 1),
  ('local-authority', '865', 'Wiltshire', null, null, 1),
  ('local-authority', '866', 'Swindon', null, null, 1),
  ('local-authority', '867', 'Bracknell Forest', null, null, 1),
  ('local-authority', '868', 'Windsor and Maidenhead', null, null, 1),
  ('local-authority', '869', 'West Berkshire', null, null, 1),
  ('local-authority', '870', 'Reading', null, null, 1),
  ('local-authority', '871', 'Slough', null, null, 1),
  ('local-authority', '872', 'Wokingham', null, null, 1),
  ('local-authority', '873', 'Cambridgeshire', null, null, 1),
  ('local-authority', '874', 'Peterborough', null, null, 1),
  ('local-authority', '876', 'Halton', null, null, 1),
  ('local-authority', '877', 'Warrington', null, null, 1),
  ('local-authority', '878', 'Devon', null, null, 1),
  ('local-authority', '879', 'Plymouth', null, null, 1),
  ('local-authority', '880', 'Torbay', null, null, 1),
  ('local-authority', '881', 'Essex', null, null, 1),
  ('local-authority', '882', 'Southend-on-Sea', null, null, 1),
  ('local-authority', '883', 'Thurrock', null, null, 1),
  ('local-authority', '884', 'Herefordshire', null, null, 1),
  ('local-authority', '885', 'Worcestershire', null, null, 1),
  ('local-authority', '886', 'Kent', null, null, 1),
  ('local-authority', '887', 'Medway', null, null, 1),
  ('local-authority', '888', 'Lancashire', null, null, 1),
  ('local-authority', '889', 'Blackburn with Darwen', null, null, 1),
  ('local-authority', '890', 'Blackpool', null, null, 1),
  ('local-authority', '891', 'Nottinghamshire', null, null, 1),
  ('local-authority', '892', 'Nottingham', null, null, 1),
  ('local-authority', '893', 'Shropshire', null, null, 1),
  ('local-authority', '894', 'Telford and Wrekin', null, null, 1),
  ('local-authority', '895', 'Cheshire East', null, null, 1),
  ('local-authority', '896', 'Cheshire West and Chester', null, null, 1),
  ('local-authority', '908', 'Cornwall', null, null, 1),
  ('local-authority', '909', 'Cumbria', null, '2023-03-31', 1),
  ('local-authority', '916', 'Gloucestershire', null, null, 1),
  ('local-authority', '919', 'Hertfordshire', null, null, 1),
  ('local-authority', '921', 'Isle of Wight', null, null, 1),
  ('local-authority', '925', 'Lincolnshire', null, null, 1),
  ('local-authority', '926', 'Norfolk', null, null, 1),
  ('local-authority', '928', 'Northamptonshire', null, '2021-03-31', 1),
  ('local-authority', '929', 'Northumberland', null, null, 1),
  ('local-authority', '931', 'Oxfordshire', null, null, 1),
  ('local-authority', '933', 'Somerset', null, null, 1),
  ('local-authority', '935', 'Suffolk', null, null, 1),
  ('local-authority', '936', 'Surrey', null, null, 1),
  ('local-authority', '937', 'Warwickshire', null, null, 1),
  ('local-authority', '938', 'West Sussex', null, null, 1),
  ('local-authority', '940', 'North Northamptonshire', '2021-04-01', null, 1),
  ('local-authority', '941', 'West Northamptonshire', '2021-04-01', null, 1),
  ('local-authority', '942', 'Cumberland', '2023-04-01', null, 1),
  ('local-authority', '943', 'Westmorland and Furness', '2023-04-01', null, 1);

-- Looked after primary need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('looked-after-primary-need', 'N1', 'Abuse or neglect', null, null, 1),
  ('looked-after-primary-need', 'N2', 'Child''s disability', null, null, 1),
  ('looked-after-primary-need', 'N3', 'Parental illness or disability', null, null, 1),
  ('looked-after-primary-need', 'N4', 'Family in acute stress', null, null, 1),
  ('looked-after-primary-need', 'N5', 'Family dysfunction', null, null, 1),
  ('looked-after-primary-need', 'N6', 'Socially unacceptable behaviour', null, null, 1),
  ('looked-after-primary-need', 'N7', 'Low income', null, null, 1),
  ('looked-after-primary-need', 'N8', 'Absent parenting', null, null, 1);

-- Outcome of mental health referral
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('mental-health-referral-outcome', 'ACCEPTED', 'Accepted', null, null, 0),
  ('mental-health-referral-outcome', 'NOTACCEPTED', 'Not accepted', null, null, 0),
  ('mental-health-referral-outcome', 'WAITING', 'Waiting', null, null, 0),
  ('mental-health-referral-outcome', 'ENDEDSERVICE', 'Ended by the service', null, null, 0),
  ('mental-health-referral-outcome', 'ENDEDCHILD', 'Ended by the child or young person', null, null, 0);

-- Mental health referral priority
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('mental-health-response-priority', 'ROUTINE', 'Routine', null, null, 1),
  ('mental-health-response-priority', 'URGENT', 'Urgent', null, null, 1),
  ('mental-health-response-priority', 'VERY_URGENT', 'Very urgent', null, null, 1),
  ('mental-health-response-priority', 'EMERGENCY', 'Emergency', null, null, 1);

-- Missing from where
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('missing-from', 'HOME', 'Home', null, null, 0),
  ('missing-from', 'CARE', 'Care placement', null, null, 0),
  ('missing-from', 'SCHOOL', 'School', null, null, 0);

-- Missing or away
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('missing-type', 'M', 'Missing from care', null, null, 1),
  ('missing-type', 'A', 'Away from placement without authorisation', null, null, 1);

-- National referral decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('national-referral-decision', 'POSITIVE', 'Positive', null, null, 0),
  ('national-referral-decision', 'NEGATIVE', 'Negative', null, null, 0),
  ('national-referral-decision', 'PENDING', 'Not yet decided', null, null, 0);

-- Number of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('number-of-adopters', '1', 'One adopter', null, null, 1),
  ('number-of-adopters', '2', 'Two adopters', null, null, 1);

-- Type of organisation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('organisation-type', 'LA', 'Local authority', null, null, 0),
  ('organisation-type', 'SCHOOL', 'School or college', null, null, 0),
  ('organisation-type', 'HEALTH', 'Health body', null, null, 0),
  ('organisation-type', 'POLICE', 'Police', null, null, 0),
  ('organisation-type', 'VOLUNTARY', 'Voluntary or community organisation', null, null, 0),
  ('organisation-type', 'HOUSING', 'Housing organisation', null, null, 0),
  ('organisation-type', 'FOSTERING', 'Fostering agency', null, null, 0),
  ('organisation-type', 'ADOPTION', 'Adoption agency', null, null, 0),
  ('organisation-type', 'PROVIDER', 'Placement provider', null, null, 0),
  ('organisation-type', 'HUB', 'Family hub', null, null, 0),
  ('organisation-type', 'OTHER', 'Other', null, null, 0);

-- Scoring tool
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('outcome-tool', 'SDQ', 'Strengths and difficulties questionnaire', null, null, 0),
  ('outcome-tool', 'ONS4', 'Four national wellbeing questions', null, null, 0),
  ('outcome-tool', 'STAR', 'Outcomes Star', null, null, 0),
  ('outcome-tool', 'GOALS', 'Goal-based outcomes', null, null, 0),
  ('outcome-tool', 'OTHER', 'Other or local tool', null, null, 0);

-- Type of partner event
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('partner-event-type', 'AE', 'Accident and emergency attendance', null, null, 0),
  ('partner-event-type', 'MISSEDAPPT', 'Missed health appointment', null, null, 0),
  ('partner-event-type', 'INCIDENT', 'Police incident', null, null, 0),
  ('partner-event-type', 'CUSTODY', 'Time in police custody', null, null, 0),
  ('partner-event-type', 'DOMABUSE', 'Police domestic abuse notice', null, null, 0),
  ('partner-event-type', 'HOMELESS', 'Homelessness application', null, null, 0),
  ('partner-event-type', 'TEMPHOUSING', 'Move to temporary housing', null, null, 0),
  ('partner-event-type', 'EVICTION', 'Eviction', null, null, 0);

-- Type of permanence order
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('permanence-order-type', 'Adoption', 'Adoption', null, null, 0),
  ('permanence-order-type', 'Special Guardianship Order', 'Special guardianship', null, null, 0),
  ('permanence-order-type', 'Child Arrangements/ Residence Order', 'Child arrangements or residence order', null, null, 0);

-- Permanence plan in Annex A
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('permanence-plan-type-annex-a', 'a', 'Return to family', null, null, 1),
  ('permanence-plan-type-annex-a', 'b', 'Adoption', null, null, 1),
  ('permanence-plan-type-annex-a', 'c', 'SGO/CAO', null, null, 1),
  ('permanence-plan-type-annex-a', 'd', 'Supported living in the community', null, null, 1),
  ('permanence-plan-type-annex-a', 'e', 'Long-term residential placement', null, null, 1),
  ('permanence-plan-type-annex-a', 'f', 'Long-term fostering', null, null, 1),
  ('permanence-plan-type-annex-a', 'g', 'Other', null, null, 1);

-- Authority of a placement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-authority', '201', 'City of London', null, null, 1),
  ('placement-authority', '202', 'Camden', null, null, 1),
  ('placement-authority', '203', 'Greenwich', null, null, 1),
  ('placement-authority', '204', 'Hackney', null, null, 1),
  ('placement-authority', '205', 'Hammersmith and Fulham', null, null, 1),
  ('placement-authority', '206', 'Islington', null, null, 1),
  ('placement-authority', '207', 'Kensington and Chelsea', null, null, 1),
  ('placement-authority', '208', 'Lambeth', null, null, 1),
  ('placement-authority', '209', 'Lewisham', null, null, 1),
  ('placement-authority', '210', 'Southwark', null, null, 1),
  ('placement-authority', '211', 'Tower Hamlets', null, null, 1),
  ('placement-authority', '212', 'Wandsworth', null, null, 1),
  ('placement-authority', '213', 'Westminster', null, null, 1),
  ('placement-authority', '301', 'Barking and Dagenham', null, null, 1),
  ('placement-authority', '302', 'Barnet', null, null, 1),
  ('placement-authority', '303', 'Bexley', null, null, 1),
  ('placement-authority', '304', 'Brent', null, null, 1),
  ('placement-authority', '305', 'Bromley', null, null, 1),
  ('placement-authority', '306', 'Croydon', null, null, 1),
  ('placement-authority', '307', 'Ealing', null, null, 1),
  ('placement-authority', '308', 'Enfield', null, null, 1),
  ('placement-authority', '309', 'Haringey', null, null, 1),
  ('placement-authority', '310', 'Harrow', null, null, 1),
  ('placement-authority', '311', 'Havering', null, null, 1),
  ('placement-authority', '312', 'Hillingdon', null, null, 1),
  ('placement-authority', '313', 'Hounslow', null, null, 1),
  ('placement-authority', '314', 'Kingston upon Thames', null, null, 1),
  ('placement-authority', '315', 'Merton', null, null, 1),
  ('placement-authority', '316', 'Newham', null, null, 1),
  ('placement-authority', '317', 'Redbridge', null, null, 1),
  ('placement-authority', '318', 'Richmond upon Thames', null, null, 1),
  ('placement-authority', '319', 'Sutton', null, null, 1),
  ('placement-authority', '320', 'Waltham Forest', null, null, 1),
  ('placement-authority', '330', 'Birmingham', null, null, 1),
  ('placement-authority', '331', 'Coventry', null, null, 1),
  ('placement-authority', '332', 'Dudley', null, null, 1),
  ('placement-authority', '333', 'Sandwell', null, null, 1),
  ('placement-authority', '334', 'Solihull', null, null, 1),
  ('placement-authority', '335', 'Walsall', null, null, 1),
  ('placement-authority', '336', 'Wolverhampton', null, null, 1),
  ('placement-authority', '340', 'Knowsley', null, null, 1),
  ('placement-authority', '341', 'Liverpool', null, null, 1),
  ('placement-authority', '342', 'St Helens', null, null, 1),
  ('placement-authority', '343', 'Sefton', null, null, 1),
  ('placement-authority', '344', 'Wirral', null, null, 1),
  ('placement-authority', '350', 'Bolton', null, null, 1),
  ('placement-authority', '351', 'Bury', null, null, 1),
  ('placement-authority', '352', 'Manchester', null, null, 1),
  ('placement-authority', '353', 'Oldham', null, null, 1),
  ('placement-authority', '354', 'Rochdale', null, null, 1),
  ('placement-authority', '355', 'Salford', null, null, 1),
  ('placement-authority', '356', 'Stockport', null, null, 1),
  ('placement-authority', '357', 'Tameside', null, null, 1),
  ('placement-authority', '358', 'Trafford', null, null, 1),
  ('placement-authority', '359', 'Wigan', null, null, 1),
  ('placement-authority', '370', 'Barnsley', null, null, 1),
  ('placement-authority', '371', 'Doncaster', null, null, 1),
  ('placement-authority', '372', 'Rotherham', null, null, 1),
  ('placement-authority', '373', 'Sheffield', null, null, 1),
  ('placement-authority', '380', 'Bradford', null, null, 1),
  ('placement-authority', '381', 'Calderdale', null, null, 1),
  ('placement-authority', '382', 'Kirklees', null, null, 1),
  ('placement-authority', '383', 'Leeds', null, null, 1),
  ('placement-authority', '384', 'Wakefield', null, null, 1),
  ('placement-authority', '390', 'Gateshead', null, null, 1),
  ('placement-authority', '391', 'Newcastle upon Tyne', null, null, 1),
  ('placement-authority', '392', 'North Tyneside', null, null, 1),
  ('placement-authority', '393', 'South Tyneside', null, null, 1),
  ('placement-authority', '394', 'Sunderland', null, null, 1),
  ('placement-authority', '420', 'Isles of Scilly', null, null, 1),
  ('placement-authority', '800', 'Bath and North East Somerset', null, null, 1),
  ('placement-authority', '801', 'Bristol', null, null, 1),
  ('placement-authority', '802', 'North Somerset', null, null, 1),
  ('placement-authority', '803', 'South Gloucestershire', null, null, 1),
  ('placement-authority', '805', 'Hartlepool', null, null, 1),
  ('placement-authority', '806', 'Middlesbrough', null, null, 1),
  ('placement-authority', '807', 'Redcar and Cleveland', null, null, 1),
  ('placement-authority', '808', 'Stockton-on-Tees', null, null, 1),
  ('placement-authority', '810', 'Kingston upon Hull', null, null, 1),
  ('placement-authority', '811', 'East Riding of Yorkshire', null, null, 1),
  ('placement-authority', '812', 'North East Lincolnshire', null, null, 1),
  ('placement-authority', '813', 'North Lincolnshire', null, null, 1),
  ('placement-authority', '815', 'North Yorkshire', null, null, 1),
  ('placement-authority', '816', 'York', null, null, 1),
  ('placement-authority', '821', 'Luton', null, null, 1),
  ('placement-authority', '822', 'Bedford', null, null, 1),
  ('placement-authority', '823', 'Central Bedfordshire', null, null, 1),
  ('placement-authority', '825', 'Buckinghamshire', null, null, 1),
  ('placement-authority', '826', 'Milton Keynes', null, null, 1),
  ('placement-authority', '830', 'Derbyshire', null, null, 1),
  ('placement-authority', '831', 'Derby', null, null, 1),
  ('placement-authority', '835', 'Dorset (before April 2019)', null, '2019-03-31', 1),
  ('placement-authority', '836', 'Poole', null, '2019-03-31', 1),
  ('placement-authority', '837', 'Bournemouth', null, '2019-03-31', 1),
  ('placement-authority', '838', 'Dorset', '2019-04-01', null, 1),
  ('placement-authority', '839', 'Bournemouth, Christchurch and Poole', '2019-04-01', null, 1),
  ('placement-authority', '840', 'Durham', null, null, 1),
  ('placement-authority', '841', 'Darlington', null, null, 1),
  ('placement-authority', '845', 'East Sussex', null, null, 1),
  ('placement-authority', '846', 'Brighton and Hove', null, null, 1),
  ('placement-authority', '850', 'Hampshire', null, null, 1),
  ('placement-authority', '851', 'Portsmouth', null, null, 1),
  ('placement-authority', '852', 'Southampton', null, null, 1),
  ('placement-authority', '855', 'Leicestershire', null, null, 1),
  ('placement-authority', '856', 'Leicester', null, null, 1),
  ('placement-authority', '857', 'Rutland', null, null, 1),
  ('placement-authority', '860', 'Staffordshire', null, null, 1),
  ('placement-authority', '861', 'Stoke-on-Trent', null, null, 1),
  ('placement-authority', '865', 'Wiltshire', null, null, 1),
  ('placement-authority', '866', 'Swindon', null, null, 1),
  ('placement-authority', '867', 'Bracknell Forest', null, null, 1),
  ('placement-authority', '868', 'Windsor and Maidenhead', null, null, 1),
  ('placement-authority', '869', 'West Berkshire', null, null, 1),
  ('placement-authority', '870', 'Reading', null, null, 1),
  ('placement-authority', '871', 'Slough', null, null, 1),
  ('placement-authority', '872', 'Wokingham', null, null, 1),
  ('placement-authority', '873', 'Cambridgeshire', null, null, 1),
  ('placement-authority', '874', 'Peterborough', null, null, 1),
  ('placement-authority', '876', 'Halton', null, null, 1),
  ('placement-authority', '877', 'Warrington', null, null, 1),
  ('placement-authority', '878', 'Devon', null, null, 1),
  ('placement-authority', '879', 'Plymouth', null, null, 1),
  ('placement-authority', '880', 'Torbay', null, null, 1),
  ('placement-authority', '881', 'Essex', null, null, 1),
  ('placement-authority', '882', 'Southend-on-Sea', null, null, 1),
  ('placement-authority', '883', 'Thurrock', null, null, 1),
  ('placement-authority', '884', 'Herefordshire', null, null, 1),
  ('placement-authority', '885', 'Worcestershire', null, null, 1),
  ('placement-authority', '886', 'Kent', null, null, 1),
  ('placement-authority', '887', 'Medway', null, null, 1),
  ('placement-authority', '888', 'Lancashire', null, null, 1),
  ('placement-authority', '889', 'Blackburn with Darwen', null, null, 1),
  ('placement-authority', '890', 'Blackpool', null, null, 1),
  ('placement-authority', '891', 'Nottinghamshire', null, null, 1),
  ('placement-authority', '892', 'Nottingham', null, null, 1),
  ('placement-authority', '893', 'Shropshire', null, null, 1),
  ('placement-authority', '894', 'Telford and Wrekin', null, null, 1),
  ('placement-authority', '895', 'Cheshire East', null, null, 1),
  ('placement-authority', '896', 'Cheshire West and Chester', null, null, 1),
  ('placement-authority', '908', 'Cornwall', null, null, 1),
  ('placement-authority', '909', 'Cumbria', null, '2023-03-31', 1),
  ('placement-authority', '916', 'Gloucestershire', null, null, 1),
  ('placement-authority', '919', 'Hertfordshire', null, null, 1),
  ('placement-authority', '921', 'Isle of Wight', null, null, 1),
  ('placement-authority', '925', 'Lincolnshire', null, null, 1),
  ('placement-authority', '926', 'Norfolk', null, null, 1),
  ('placement-authority', '928', 'Northamptonshire', null, '2021-03-31', 1),
  ('placement-authority', '929', 'Northumberland', null, null, 1),
  ('placement-authority', '931', 'Oxfordshire', null, null, 1),
  ('placement-authority', '933', 'Somerset', null, null, 1),
  ('placement-authority', '935', 'Suffolk', null, null, 1),
  ('placement-authority', '936', 'Surrey', null, null, 1),
  ('placement-authority', '937', 'Warwickshire', null, null, 1),
  ('placement-authority', '938', 'West Sussex', null, null, 1),
  ('placement-authority', '940', 'North Northamptonshire', '2021-04-01', null, 1),
  ('placement-authority', '941', 'West Northamptonshire', '2021-04-01', null, 1),
  ('placement-authority', '942', 'Cumberland', '2023-04-01', null, 1),
  ('placement-authority', '943', 'Westmorland and Furness', '2023-04-01', null, 1),
  ('placement-authority', 'WAL', 'Wales', null, null, 1),
  ('placement-authority', 'SCO', 'Scotland', null, null, 1),
  ('placement-authority', 'NIR', 'Northern Ireland', null, null, 1),
  ('placement-authority', 'NUK', 'Outside the United Kingdom', null, null, 1),
  ('placement-authority', 'CON', 'Confidential', null, null, 1);

-- Reason a placement changed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-change-reason', 'CARPL', 'Change to or implementation of care plan', null, null, 1),
  ('placement-change-reason', 'CLOSE', 'Resignation or closure of provision', null, null, 1),
  ('placement-change-reason', 'ALLEG', 'Allegation (s47)', null, null, 1),
  ('placement-change-reason', 'STAND', 'Standards of care concern', null, null, 1),
  ('placement-change-reason', 'APPRR', 'Approval removed', null, null, 1),
  ('placement-change-reason', 'CREQB', 'Carer requests end due to child''s behaviour', null, null, 1),
  ('placement-change-reason', 'CREQO', 'Carer requests end, other than behaviour', null, null, 1),
  ('placement-change-reason', 'CHILD', 'Child requests placement end', null, null, 1),
  ('placement-change-reason', 'LAREQ', 'Responsible or area authority requests end', null, null, 1),
  ('placement-change-reason', 'PLACE', 'Change in status of placement only', null, null, 1),
  ('placement-change-reason', 'CUSTOD', 'Custody arrangement', '2018-04-01', null, 1),
  ('placement-change-reason', 'OTHER', 'Other', null, null, 1);

-- Placement inside or outside area
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-location', 'In', 'In responsible LA', null, null, 1),
  ('placement-location', 'Out', 'Outside responsible LA', null, null, 1);

-- Placement provider
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-provider', 'PR0', 'Parents or other with parental responsibility', null, null, 1),
  ('placement-provider', 'PR1', 'Own provision', null, null, 1),
  ('placement-provider', 'PR2', 'Other local authority provision', null, null, 1),
  ('placement-provider', 'PR3', 'Other public provision', null, null, 1),
  ('placement-provider', 'PR4', 'Private provision', null, null, 1),
  ('placement-provider', 'PR5', 'Voluntary or third sector provision', null, null, 1);

-- Type of placement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-type', 'A3', 'Placed for adoption with consent, current foster carer', null, null, 1),
  ('placement-type', 'A4', 'Placed for adoption with consent, not current foster carer', null, null, 1),
  ('placement-type', 'A5', 'Placed for adoption with placement order, current foster carer', null, null, 1),
  ('placement-type', 'A6', 'Placed for adoption with placement order, not current foster carer', null, null, 1),
  ('placement-type', 'H5', 'Semi-independent living, not subject to children''s homes regulations', null, '2025-03-31', 1),
  ('placement-type', 'K1', 'Secure children''s homes', null, null, 1),
  ('placement-type', 'K2', 'Children''s homes subject to children''s homes regulations', null, null, 1),
  ('placement-type', 'K3', 'Supported accommodation', '2024-04-01', null, 1),
  ('placement-type', 'P1', 'Placed with own parents or other with parental responsibility', null, null, 1),
  ('placement-type', 'P2', 'Independent living', null, '2023-10-27', 1),
  ('placement-type', 'P3', 'Residential employment', null, null, 1),
  ('placement-type', 'R1', 'Residential care home', null, null, 1),
  ('placement-type', 'R2', 'NHS or health trust establishment', null, null, 1),
  ('placement-type', 'R3', 'Family centre or mother and baby unit', null, null, 1),
  ('placement-type', 'R5', 'Young offender institution', null, null, 1),
  ('placement-type', 'S1', 'Residential school', null, null, 1),
  ('placement-type', 'T0', 'All types of temporary move', null, null, 1),
  ('placement-type', 'T1', 'Temporary period in hospital', null, null, 1),
  ('placement-type', 'T2', 'Temporary absence on holiday', null, null, 1),
  ('placement-type', 'T3', 'Temporary accommodation while carer on holiday', null, null, 1),
  ('placement-type', 'T4', 'Temporary accommodation of seven days or less', null, null, 1),
  ('placement-type', 'U1', 'Foster placement with relative or friend - long term', null, null, 1),
  ('placement-type', 'U2', 'Foster placement with relative or friend - FFA or concurrent planning', null, null, 1),
  ('placement-type', 'U3', 'Foster placement with relative or friend - not long term or FFA', null, null, 1),
  ('placement-type', 'U4', 'Foster placement with other carer - long term', null, null, 1),
  ('placement-type', 'U5', 'Foster placement with other carer - FFA or concurrent planning', null, null, 1),
  ('placement-type', 'U6', 'Foster placement with other carer - not long term or FFA', null, null, 1),
  ('placement-type', 'Z1', 'Other placements', null, '2025-03-31', 1),
  ('placement-type', 'Z11', 'Other placements - type 1 (label not found)', '2025-04-01', null, 0),
  ('placement-type', 'Z12', 'Other placements - type 2 (label not found)', '2025-04-01', null, 0),
  ('placement-type', 'Z13', 'Other placements - type 3 (label not found)', '2025-04-01', null, 0),
  ('placement-type', 'Z14', 'Other placements - type 4 (label not found)', '2025-04-01', null, 0);

-- Type of plan
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('plan-type', 'EARLYHELP', 'Early help plan', null, null, 0),
  ('plan-type', 'CHILDINNEED', 'Child in need plan', null, null, 0),
  ('plan-type', 'PROTECTION', 'Child protection plan', null, null, 0),
  ('plan-type', 'CARE', 'Care plan', null, null, 0),
  ('plan-type', 'PATHWAY', 'Pathway plan', null, null, 0),
  ('plan-type', 'EHC', 'Education, health and care plan', null, null, 0);

-- Pre-proceedings outcome
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('pre-proceedings-outcome', 'Decision to Issue Care Proceedings', 'Issue care proceedings', null, null, 1),
  ('pre-proceedings-outcome', 'Decision to step down', 'Step down', null, null, 1);

-- Pre-proceedings outcome in census
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('pre-proceedings-outcome-cin', 'A', '(label not found)', '2026-04-01', null, 0);

-- Pre-proceedings yes, no or unknown
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('pre-proceedings-yes-no-unknown', 'Yes', 'Yes', null, null, 1),
  ('pre-proceedings-yes-no-unknown', 'No', 'No', null, null, 1),
  ('pre-proceedings-yes-no-unknown', 'Unknown', 'Unknown', null, null, 1);

-- Authority of previous permanence
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('previous-permanence-authority', '201', 'City of London', null, null, 1),
  ('previous-permanence-authority', '202', 'Camden', null, null, 1),
  ('previous-permanence-authority', '203', 'Greenwich', null, null, 1),
  ('previous-permanence-authority', '204', 'Hackney', null, null, 1),
  ('previous-permanence-authority', '205', 'Hammersmith and Fulham', null, null, 1),
  ('previous-permanence-authority', '206', 'Islington', null, null, 1),
  ('previous-permanence-authority', '207', 'Kensington and Chelsea', null, null, 1),
  ('previous-permanence-authority', '208', 'Lambeth', null, null, 1),
  ('previous-permanence-authority', '209', 'Lewisham', null, null, 1),
  ('previous-permanence-authority', '210', 'Southwark', null, null, 1),
  ('previous-permanence-authority', '211', 'Tower Hamlets', null, null, 1),
  ('previous-permanence-authority', '212', 'Wandsworth', null, null, 1),
  ('previous-permanence-authority', '213', 'Westminster', null, null, 1),
  ('previous-permanence-authority', '301', 'Barking and Dagenham', null, null, 1),
  ('previous-permanence-authority', '302', 'Barnet', null, null, 1),
  ('previous-permanence-authority', '303', 'Bexley', null, null, 1),
  ('previous-permanence-authority', '304', 'Brent', null, null, 1),
  ('previous-permanence-authority', '305', 'Bromley', null, null, 1),
  ('previous-permanence-authority', '306', 'Croydon', null, null, 1),
  ('previous-permanence-authority', '307', 'Ealing', null, null, 1),
  ('previous-permanence-authority', '308', 'Enfield', null, null, 1),
  ('previous-permanence-authority', '309', 'Haringey', null, null, 1),
  ('previous-permanence-authority', '310', 'Harrow', null, null, 1),
  ('previous-permanence-authority', '311', 'Havering', null, null, 1),
  ('previous-permanence-authority', '312', 'Hillingdon', null, null, 1),
  ('previous-permanence-authority', '313', 'Hounslow', null, null, 1),
  ('previous-permanence-authority', '314', 'Kingston upon Thames', null, null, 1),
  ('previous-permanence-authority', '315', 'Merton', null, null, 1),
  ('previous-permanence-authority', '316', 'Newham', null, null, 1),
  ('previous-permanence-authority', '317', 'Redbridge', null, null, 1),
  ('previous-permanence-authority', '318', 'Richmond upon Thames', null, null, 1),
  ('previous-permanence-authority', '319', 'Sutton', null, null, 1),
  ('previous-permanence-authority', '320', 'Waltham Forest', null, null, 1),
  ('previous-permanence-authority', '330', 'Birmingham', null, null, 1),
  ('previous-permanence-authority', '331', 'Coventry', null, null, 1),
  ('previous-permanence-authority', '332', 'Dudley', null, null, 1),
  ('previous-permanence-authority', '333', 'Sandwell', null, null, 1),
  ('previous-permanence-authority', '334', 'Solihull', null, null, 1),
  ('previous-permanence-authority', '335', 'Walsall', null, null, 1),
  ('previous-permanence-authority', '336', 'Wolverhampton', null, null, 1),
  ('previous-permanence-authority', '340', 'Knowsley', null, null, 1),
  ('previous-permanence-authority', '341', 'Liverpool', null, null, 1),
  ('previous-permanence-authority', '342', 'St Helens', null, null, 1),
  ('previous-permanence-authority', '343', 'Sefton', null, null, 1),
  ('previous-permanence-authority', '344', 'Wirral', null, null, 1),
  ('previous-permanence-authority', '350', 'Bolton', null, null, 1),
  ('previous-permanence-authority', '351', 'Bury', null, null, 1),
  ('previous-permanence-authority', '352', 'Manchester', null, null, 1),
  ('previous-permanence-authority', '353', 'Oldham', null, null, 1),
  ('previous-permanence-authority', '354', 'Rochdale', null, null, 1),
  ('previous-permanence-authority', '355', 'Salford', null, null, 1),
  ('previous-permanence-authority', '356', 'Stockport', null, null, 1),
  ('previous-permanence-authority', '357', 'Tameside', null, null, 1),
  ('previous-permanence-authority', '358', 'Trafford', null, null, 1),
  ('previous-permanence-authority', '359', 'Wigan', null, null, 1),
  ('previous-permanence-authority', '370', 'Barnsley', null, null, 1),
  ('previous-permanence-authority', '371', 'Doncaster', null, null, 1),
  ('previous-permanence-authority', '372', 'Rotherham', null, null, 1),
  ('previous-permanence-authority', '373', 'Sheffield', null, null, 1),
  ('previous-permanence-authority', '380', 'Bradford', null, null, 1),
  ('previous-permanence-authority', '381', 'Calderdale', null, null, 1),
  ('previous-permanence-authority', '382', 'Kirklees', null, null, 1),
  ('previous-permanence-authority', '383', 'Leeds', null, null, 1),
  ('previous-permanence-authority', '384', 'Wakefield', null, null, 1),
  ('previous-permanence-authority', '390', 'Gateshead', null, null, 1),
  ('previous-permanence-authority', '391', 'Newcastle upon Tyne', null, null, 1),
  ('previous-permanence-authority', '392', 'North Tyneside', null, null, 1),
  ('previous-permanence-authority', '393', 'South Tyneside', null, null, 1),
  ('previous-permanence-authority', '394', 'Sunderland', null, null, 1),
  ('previous-permanence-authority', '420', 'Isles of Scilly', null, null, 1),
  ('previous-permanence-authority', '800', 'Bath and North East Somerset', null, null, 1),
  ('previous-permanence-authority', '801', 'Bristol', null, null, 1),
  ('previous-permanence-authority', '802', 'North Somerset', null, null, 1),
  ('previous-permanence-authority', '803', 'South Gloucestershire', null, null, 1),
  ('previous-permanence-authority', '805', 'Hartlepool', null, null, 1),
  ('previous-permanence-authority', '806', 'Middlesbrough', null, null, 1),
  ('previous-permanence-authority', '807', 'Redcar and Cleveland', null, null, 1),
  ('previous-permanence-authority', '808', 'Stockton-on-Tees', null, null, 1),
  ('previous-permanence-authority', '810', 'Kingston upon Hull', null, null, 1),
  ('previous-permanence-authority', '811', 'East Riding of Yorkshire', null, null, 1),
  ('previous-permanence-authority', '812', 'North East Lincolnshire', null, null, 1),
  ('previous-permanence-authority', '813', 'North Lincolnshire', null, null, 1),
  ('previous-permanence-authority', '815', 'North Yorkshire', null, null, 1),
  ('previous-permanence-authority', '816', 'York', null, null, 1),
  ('previous-permanence-authority', '821', 'Luton', null, null, 1),
  ('previous-permanence-authority', '822', 'Bedford', null, null, 1),
  ('previous-permanence-authority', '823', 'Central Bedfordshire', null, null, 1),
  ('previous-permanence-authority', '825', 'Buckinghamshire', null, null, 1),
  ('previous-permanence-authority', '826', 'Milton Keynes', null, null, 1),
  ('previous-permanence-authority', '830', 'Derbyshire', null, null, 1),
  ('previous-permanence-authority', '831', 'Derby', null, null, 1),
  ('previous-permanence-authority', '835', 'Dorset (before April 2019)', null, null, 1),
  ('previous-permanence-authority', '836', 'Poole', null, null, 1),
  ('previous-permanence-authority', '837', 'Bournemouth', null, null, 1),
  ('previous-permanence-authority', '838', 'Dorset', null, null, 1),
  ('previous-permanence-authority', '839', 'Bournemouth, Christchurch and Poole', null, null, 1),
  ('previous-permanence-authority', '840', 'Durham', null, null, 1),
  ('previous-permanence-authority', '841', 'Darlington', null, null, 1),
  ('previous-permanence-authority', '845', 'East Sussex', null, null, 1),
  ('previous-permanence-authority', '846', 'Brighton and Hove', null, null, 1),
  ('previous-permanence-authority', '850', 'Hampshire', null, null, 1),
  ('previous-permanence-authority', '851', 'Portsmouth', null, null, 1),
  ('previous-permanence-authority', '852', 'Southampton', null, null, 1),
  ('previous-permanence-authority', '855', 'Leicestershire', null, null, 1),
  ('previous-permanence-authority', '856', 'Leicester', null, null, 1),
  ('previous-permanence-authority', '857', 'Rutland', null, null, 1),
  ('previous-permanence-authority', '860', 'Staffordshire', null, null, 1),
  ('previous-permanence-authority', '861', 'Stoke-on-Trent', null, null, 1),
  ('previous-permanence-authority', '865', 'Wiltshire', null, null, 1),
  ('previous-permanence-authority', '866', 'Swindon', null, null, 1),
  ('previous-permanence-authority', '867', 'Bracknell Forest', null, null, 1),
  ('previous-permanence-authority', '868', 'Windsor and Maidenhead', null, null, 1),
  ('previous-permanence-authority', '869', 'West Berkshire', null, null, 1),
  ('previous-permanence-authority', '870', 'Reading', null, null, 1),
  ('previous-permanence-authority', '871', 'Slough', null, null, 1),
  ('previous-permanence-authority', '872', 'Wokingham', null, null, 1),
  ('previous-permanence-authority', '873', 'Cambridgeshire', null, null, 1),
  ('previous-permanence-authority', '874', 'Peterborough', null, null, 1),
  ('previous-permanence-authority', '876', 'Halton', null, null, 1),
  ('previous-permanence-authority', '877', 'Warrington', null, null, 1),
  ('previous-permanence-authority', '878', 'Devon', null, null, 1),
  ('previous-permanence-authority', '879', 'Plymouth', null, null, 1),
  ('previous-permanence-authority', '880', 'Torbay', null, null, 1),
  ('previous-permanence-authority', '881', 'Essex', null, null, 1),
  ('previous-permanence-authority', '882', 'Southend-on-Sea', null, null, 1),
  ('previous-permanence-authority', '883', 'Thurrock', null, null, 1),
  ('previous-permanence-authority', '884', 'Herefordshire', null, null, 1),
  ('previous-permanence-authority', '885', 'Worcestershire', null, null, 1),
  ('previous-permanence-authority', '886', 'Kent', null, null, 1),
  ('previous-permanence-authority', '887', 'Medway', null, null, 1),
  ('previous-permanence-authority', '888', 'Lancashire', null, null, 1),
  ('previous-permanence-authority', '889', 'Blackburn with Darwen', null, null, 1),
  ('previous-permanence-authority', '890', 'Blackpool', null, null, 1),
  ('previous-permanence-authority', '891', 'Nottinghamshire', null, null, 1),
  ('previous-permanence-authority', '892', 'Nottingham', null, null, 1),
  ('previous-permanence-authority', '893', 'Shropshire', null, null, 1),
  ('previous-permanence-authority', '894', 'Telford and Wrekin', null, null, 1),
  ('previous-permanence-authority', '895', 'Cheshire East', null, null, 1),
  ('previous-permanence-authority', '896', 'Cheshire West and Chester', null, null, 1),
  ('previous-permanence-authority', '908', 'Cornwall', null, null, 1),
  ('previous-permanence-authority', '909', 'Cumbria', null, null, 1),
  ('previous-permanence-authority', '916', 'Gloucestershire', null, null, 1),
  ('previous-permanence-authority', '919', 'Hertfordshire', null, null, 1),
  ('previous-permanence-authority', '921', 'Isle of Wight', null, null, 1),
  ('previous-permanence-authority', '925', 'Lincolnshire', null, null, 1),
  ('previous-permanence-authority', '926', 'Norfolk', null, null, 1),
  ('previous-permanence-authority', '928', 'Northamptonshire', null, null, 1),
  ('previous-permanence-authority', '929', 'Northumberland', null, null, 1),
  ('previous-permanence-authority', '931', 'Oxfordshire', null, null, 1),
  ('previous-permanence-authority', '933', 'Somerset', null, null, 1),
  ('previous-permanence-authority', '935', 'Suffolk', null, null, 1),
  ('previous-permanence-authority', '936', 'Surrey', null, null, 1),
  ('previous-permanence-authority', '937', 'Warwickshire', null, null, 1),
  ('previous-permanence-authority', '938', 'West Sussex', null, null, 1),
  ('previous-permanence-authority', '940', 'North Northamptonshire', null, null, 1),
  ('previous-permanence-authority', '941', 'West Northamptonshire', null, null, 1),
  ('previous-permanence-authority', '942', 'Cumberland', null, null, 1),
  ('previous-permanence-authority', '943', 'Westmorland and Furness', null, null, 1),
  ('previous-permanence-authority', 'WAL', 'Wales', null, null, 1),
  ('previous-permanence-authority', 'SCO', 'Scotland', null, null, 1),
  ('previous-permanence-authority', 'NIR', 'Northern Ireland', null, null, 1),
  ('previous-permanence-authority', 'NUK', 'Outside the UK', null, null, 1);

-- Previous permanence option
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('previous-permanence-option', 'P1', 'Adoption', null, null, 1),
  ('previous-permanence-option', 'P2', 'Special guardianship order', null, null, 1),
  ('previous-permanence-option', 'P3', 'Residence order or child arrangements order', null, null, 1),
  ('previous-permanence-option', 'P4', 'Unknown', null, null, 1),
  ('previous-permanence-option', 'Z1', 'No previous permanence option', null, null, 1);

-- How a placement was bought
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('procurement-route', 'FRAMEWORK', 'Framework', null, null, 1),
  ('procurement-route', 'SPOT', 'Spot purchase', null, null, 1),
  ('procurement-route', 'BLOCK', 'Block contract', null, null, 1);

-- Reason a care episode ceased
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('reason-episode-ceased', 'X1', 'Episode ceases and new episode begins same day', null, null, 1),
  ('reason-episode-ceased', 'E11', 'Adopted - application unopposed', null, null, 1),
  ('reason-episode-ceased', 'E12', 'Adopted - consent dispensed with', null, null, 1),
  ('reason-episode-ceased', 'E2', 'Died', null, null, 1),
  ('reason-episode-ceased', 'E3', 'Care taken over by another LA in the UK', null, null, 1),
  ('reason-episode-ceased', 'E4A', 'Returned home, part of care planning', null, null, 1),
  ('reason-episode-ceased', 'E4B', 'Returned home, not part of care planning', null, null, 1),
  ('reason-episode-ceased', 'E13', 'Left care to live with parents or others with no parental responsibility', null, null, 1),
  ('reason-episode-ceased', 'E41', 'Residence order or child arrangements order granted', null, null, 1),
  ('reason-episode-ceased', 'E43', 'SGO made to former foster carers', null, '2018-03-31', 0),
  ('reason-episode-ceased', 'E44', 'SGO made to carers other than former foster carers', null, '2018-03-31', 0),
  ('reason-episode-ceased', 'E45', 'SGO to former foster carer who is relative or friend', '2018-04-01', null, 1),
  ('reason-episode-ceased', 'E46', 'SGO to former foster carer, not relative or friend', '2018-04-01', null, 1),
  ('reason-episode-ceased', 'E47', 'SGO to other carer who is relative or friend', '2018-04-01', null, 1),
  ('reason-episode-ceased', 'E48', 'SGO to other carer, not relative or friend', '2018-04-01', null, 1),
  ('reason-episode-ceased', 'E5', 'Independent living with formal support', null, null, 1),
  ('reason-episode-ceased', 'E6', 'Independent living without formal support', null, null, 1),
  ('reason-episode-ceased', 'E7', 'Transferred to residential care funded by adult social care', null, null, 1),
  ('reason-episode-ceased', 'E8', 'Ceased for any other reason', null, null, 1),
  ('reason-episode-ceased', 'E9', 'Sentenced to custody', null, null, 1),
  ('reason-episode-ceased', 'E14', 'Accommodation on remand ended', null, null, 1),
  ('reason-episode-ceased', 'E15', 'Age assessment found child 18 or over', null, null, 1),
  ('reason-episode-ceased', 'E16', 'Child moved abroad', null, null, 1),
  ('reason-episode-ceased', 'E17', 'Aged 18 or over, remained with current carers', null, null, 1);

-- Reason a care episode started
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('reason-episode-started', 'S', 'Started to be looked after', null, null, 1),
  ('reason-episode-started', 'L', 'Change of legal status only', null, null, 1),
  ('reason-episode-started', 'P', 'Change of placement and carer only', null, null, 1),
  ('reason-episode-started', 'T', 'Change of placement, same carer', null, null, 1),
  ('reason-episode-started', 'B', 'Change of legal status, placement and carer', null, null, 1),
  ('reason-episode-started', 'U', 'Change of legal status and placement, same carer', null, null, 1);

-- Referral no further action flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('referral-no-further-action-flag', '0', 'No', null, null, 1),
  ('referral-no-further-action-flag', '1', 'Yes', null, null, 1),
  ('referral-no-further-action-flag', 'false', 'No (false)', null, null, 1),
  ('referral-no-further-action-flag', 'true', 'Yes (true)', null, null, 1);

-- Referral outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('referral-outcome', 'SINGLE_ASSESSMENT_FLAG', 'Single assessment', null, null, 1),
  ('referral-outcome', 'NFA_FLAG', 'No further action', null, null, 1),
  ('referral-outcome', 'STRATEGY_DISCUSSION_FLAG', 'Strategy discussion', null, null, 1),
  ('referral-outcome', 'CLA_REQUEST_FLAG', 'Request to look after', null, null, 1),
  ('referral-outcome', 'NON_AGENCY_ADOPTION_FLAG', 'Non-agency adoption', null, null, 1),
  ('referral-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, 1),
  ('referral-outcome', 'CP_TRANSFER_IN_FLAG', 'CP transfer in', null, null, 1),
  ('referral-outcome', 'CP_CONFERENCE_FLAG', 'CP conference', null, null, 1),
  ('referral-outcome', 'CARE_LEAVER_FLAG', 'Care leaver', null, null, 1),
  ('referral-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Referral outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('referral-outcome-draft', 'No Further Action', 'No further action', null, null, 1),
  ('referral-outcome-draft', 'Advice and Information or signpost to other services', 'Advice or signpost', null, null, 1),
  ('referral-outcome-draft', 'Step-down to Early Help', 'Step-down to early help', null, null, 1),
  ('referral-outcome-draft', 'Assessment required', 'Assessment required', null, null, 1),
  ('referral-outcome-draft', 'Strategy discussion and/or Section 47 enquiry', 'Strategy discussion or s47', null, null, 1),
  ('referral-outcome-draft', 'Other', 'Other', null, null, 1);

-- Contact and referral source
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('referral-source', '1A', 'Individual - family member, relative or carer', null, null, 1),
  ('referral-source', '1B', 'Individual - acquaintance', null, null, 1),
  ('referral-source', '1C', 'Individual - self', null, null, 1),
  ('referral-source', '1D', 'Individual - other', null, null, 1),
  ('referral-source', '2A', 'Schools', null, null, 1),
  ('referral-source', '2B', 'Education services', null, null, 1),
  ('referral-source', '3A', 'Health services - GP', null, null, 1),
  ('referral-source', '3B', 'Health services - health visitor', null, null, 1),
  ('referral-source', '3C', 'Health services - school nurse', null, null, 1),
  ('referral-source', '3D', 'Health services - other primary health', null, null, 1),
  ('referral-source', '3E', 'Health services - A&E', null, null, 1),
  ('referral-source', '3F', 'Health services - other', null, null, 1),
  ('referral-source', '4', 'Housing', null, null, 1),
  ('referral-source', '5A', 'LA services - social care', null, null, 1),
  ('referral-source', '5B', 'LA services - other internal', null, null, 1),
  ('referral-source', '5C', 'LA services - external (another LA)', null, null, 1),
  ('referral-source', '5D', 'LA services - early help', '2022-04-01', null, 1),
  ('referral-source', '6', 'Police', null, null, 1),
  ('referral-source', '7', 'Other legal agency', null, null, 1),
  ('referral-source', '8', 'Other', null, null, 1),
  ('referral-source', '9', 'Anonymous', null, null, 1),
  ('referral-source', '10', 'Unknown', null, null, 1);

-- Child's part in reviews
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('review-participation', 'PN0', 'Child aged under 4 at review', null, null, 1),
  ('review-participation', 'PN1', 'Attends and speaks for self', null, null, 1),
  ('review-participation', 'PN2', 'Attends, advocate speaks', null, null, 1),
  ('review-participation', 'PN3', 'Attends, views symbolic (non-verbal)', null, null, 1),
  ('review-participation', 'PN4', 'Attends without contribution', null, null, 1),
  ('review-participation', 'PN5', 'Not attending, briefs advocate', null, null, 1),
  ('review-participation', 'PN6', 'Not attending, sends views by other means', null, null, 1),
  ('review-participation', 'PN7', 'Not attending, views not conveyed', null, null, 1);

-- Reason for no SDQ score
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sdq-missing-reason', 'SDQ1', 'No form returned, child under 4 or over 16', null, null, 1),
  ('sdq-missing-reason', 'SDQ2', 'Carer refused to complete', null, null, 1),
  ('sdq-missing-reason', 'SDQ3', 'Not possible due to severity of disability', null, null, 1),
  ('sdq-missing-reason', 'SDQ4', 'Other', null, null, 1),
  ('sdq-missing-reason', 'SDQ5', 'Child refuses SDQ', null, null, 1);

-- Who answered the SDQ
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sdq-respondent', 'CARER', 'Parent or carer', null, null, 1),
  ('sdq-respondent', 'TEACHER', 'Teacher', null, null, 1),
  ('sdq-respondent', 'SELF', 'Young person', null, null, 1);

-- Section 47 enquiry outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('section-47-outcome', 'NFA_FLAG', 'No further action', null, null, 1),
  ('section-47-outcome', 'LEGAL_ACTION_FLAG', 'Legal action', null, null, 1),
  ('section-47-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, 1),
  ('section-47-outcome', 'PROV_OF_SB_CARE_FLAG', 'Provision of short break care', null, null, 1),
  ('section-47-outcome', 'CP_CONFERENCE_FLAG', 'Initial CP conference', null, null, 1),
  ('section-47-outcome', 'NFA_CONTINUE_SINGLE_FLAG', 'NFA, continue single assessment', null, null, 1),
  ('section-47-outcome', 'MONITOR_FLAG', 'Other agency to monitor', null, null, 1),
  ('section-47-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Section 47 outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('section-47-outcome-draft', 'Initial CP Conference', 'Initial CP conference', null, null, 1),
  ('section-47-outcome-draft', 'Other Agency to Monitor Child''s Welfare', 'Other agency to monitor welfare', null, null, 1),
  ('section-47-outcome-draft', 'NFA - Continue With Family Assessment', 'NFA, continue assessment', null, null, 1),
  ('section-47-outcome-draft', 'Initiate Legal Action', 'Initiate legal action', null, null, 1),
  ('section-47-outcome-draft', 'Provision of Services (s17)', 'Provision of services (s17)', null, null, 1),
  ('section-47-outcome-draft', 'Provision of Short Break Care (s17)', 'Short break care (s17)', null, null, 1),
  ('section-47-outcome-draft', 'No Further Action', 'No further action', null, null, 1),
  ('section-47-outcome-draft', 'Other Outcome', 'Other outcome', null, null, 1);

-- Rank of special educational need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sen-rank', '1', 'Primary need', null, null, 1),
  ('sen-rank', '2', 'Secondary need', null, null, 1);

-- Setting other than a school
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sen-setting', 'OLA', 'Other LA arrangements, including EOTAS', null, null, 1),
  ('sen-setting', 'OPA', 'Other parent or person arrangements, not EHE', null, null, 1),
  ('sen-setting', 'EHE', 'Elective home education', null, null, 1),
  ('sen-setting', 'EYP', 'Early years provider with no URN', null, null, 1),
  ('sen-setting', 'OTH', 'Other', null, null, 1),
  ('sen-setting', 'NEET', 'Not in education, employment or training, aged 16-25', null, null, 1),
  ('sen-setting', 'NIEC', 'Not in education, notice to cease issued', null, null, 1),
  ('sen-setting', 'NIEO', 'Not in education, other', null, null, 1);

-- Type of special educational need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sen-type', 'SPLD', 'Specific learning difficulty', null, null, 1),
  ('sen-type', 'MLD', 'Moderate learning difficulty', null, null, 1),
  ('sen-type', 'SLD', 'Severe learning difficulty', null, null, 1),
  ('sen-type', 'PMLD', 'Profound and multiple learning difficulty', null, null, 1),
  ('sen-type', 'SEMH', 'Social, emotional and mental health', null, null, 1),
  ('sen-type', 'SLCN', 'Speech, language and communication needs', null, null, 1),
  ('sen-type', 'HI', 'Hearing impairment', null, null, 1),
  ('sen-type', 'VI', 'Vision impairment', null, null, 1),
  ('sen-type', 'MSI', 'Multi-sensory impairment', null, null, 1),
  ('sen-type', 'PD', 'Physical disability', null, null, 1),
  ('sen-type', 'ASD', 'Autistic spectrum disorder', null, null, 1),
  ('sen-type', 'DS', 'Down syndrome', null, null, 1),
  ('sen-type', 'OTH', 'Other difficulty', null, null, 1);

-- Who asked for EHC assessment
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sen2-request-source', '1', 'Young person or parent', null, null, 1),
  ('sen2-request-source', '2', 'School or other education setting', null, null, 1),
  ('sen2-request-source', '3', 'Health professionals', null, null, 1),
  ('sen2-request-source', '4', 'Social care professionals', null, null, 1),
  ('sen2-request-source', '5', 'Other', null, null, 1);

-- Annual review decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sen2-review-outcome', 'A', 'Amend the plan', null, null, 1),
  ('sen2-review-outcome', 'C', 'Cease the plan', null, null, 1),
  ('sen2-review-outcome', 'M', 'Maintain the plan', null, null, 1);

-- Type of service location
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('service-location-type', 'HUB', 'Family hub', null, null, 0),
  ('service-location-type', 'SPOKE', 'Place linked to a hub', null, null, 0),
  ('service-location-type', 'ONLINE', 'Online', null, null, 0);

-- Recorded sex
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sex', 'M', 'Male', '2024-04-01', null, 1),
  ('sex', 'F', 'Female', '2024-04-01', null, 1),
  ('sex', 'U', 'Unknown', '2024-04-01', null, 1);

-- Sex codes before April 2024
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sex-before-april-2024', '1', 'Male', null, '2024-03-31', 1),
  ('sex-before-april-2024', '2', 'Female', null, '2024-03-31', 1);

-- Reason for short notice application
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('short-notice-reason', 'A', 'Child''s immediate safety (including abduction threat)', null, null, 1),
  ('short-notice-reason', 'B', 'Emergency protection order criteria met', null, null, 1),
  ('short-notice-reason', 'C', 'Other', null, null, 1);

-- Mode of a payload
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('submission-mode', 'full', 'Every child in the extract', null, null, 1),
  ('submission-mode', 'delta', 'Whole documents of the children that changed', null, null, 1);

-- Supporting Families outcomes
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('supporting-families-outcome', '1', 'Getting a good education', '2022-10-03', null, 1),
  ('supporting-families-outcome', '2', 'Good early years development', '2022-10-03', null, 1),
  ('supporting-families-outcome', '3', 'Improved mental and physical health', '2022-10-03', null, 1),
  ('supporting-families-outcome', '4', 'Better managed substance use (Promoting recovery and reducing harm)', '2022-10-03', null, 1),
  ('supporting-families-outcome', '5', 'Improved family relationships', '2022-10-03', null, 1),
  ('supporting-families-outcome', '6', 'Children safe from abuse and exploitation', '2022-10-03', null, 1),
  ('supporting-families-outcome', '7', 'Families diverted from crime', '2022-10-03', null, 1),
  ('supporting-families-outcome', '8', 'Safe from domestic abuse', '2022-10-03', null, 1),
  ('supporting-families-outcome', '9', 'Secure housing', '2022-10-03', null, 1),
  ('supporting-families-outcome', '10', 'Financial stability', '2022-10-03', null, 1);

-- Unaccompanied asylum-seeking status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('unaccompanied-asylum-seeking-status', '0', 'Not UASC at any time in year', null, null, 1),
  ('unaccompanied-asylum-seeking-status', '1', 'UASC at some time in year', null, null, 1);

-- API UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('upn-unknown-reason-api', 'UN1', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning', null, null, 0),
  ('upn-unknown-reason-api', 'UN2', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN2)', null, null, 0),
  ('upn-unknown-reason-api', 'UN3', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN3)', null, null, 0),
  ('upn-unknown-reason-api', 'UN4', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN4)', null, null, 0),
  ('upn-unknown-reason-api', 'UN5', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN5)', null, null, 0),
  ('upn-unknown-reason-api', 'UN6', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN6)', null, null, 0),
  ('upn-unknown-reason-api', 'UN7', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN7)', null, null, 0),
  ('upn-unknown-reason-api', 'UN8', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN8)', null, null, 0),
  ('upn-unknown-reason-api', 'UN9', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN9)', null, null, 0),
  ('upn-unknown-reason-api', 'UN10', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN10)', null, null, 0);

-- Children in need UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('upn-unknown-reason-cin', 'UN1', 'Not of school age, no UPN yet', null, null, 1),
  ('upn-unknown-reason-cin', 'UN2', 'Never attended a maintained school in England', null, null, 1),
  ('upn-unknown-reason-cin', 'UN3', 'Educated outside England', null, null, 1),
  ('upn-unknown-reason-cin', 'UN4', 'Newly in need, UPN not yet known', null, null, 0),
  ('upn-unknown-reason-cin', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, 1),
  ('upn-unknown-reason-cin', 'UN6', '(label not found)', null, null, 0),
  ('upn-unknown-reason-cin', 'UN7', 'Referral with no further action', null, null, 1);

-- Looked after UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('upn-unknown-reason-looked-after', 'UN1', 'Not of school age, no UPN yet', null, null, 1),
  ('upn-unknown-reason-looked-after', 'UN2', 'Never attended a maintained school in England', null, null, 1),
  ('upn-unknown-reason-looked-after', 'UN3', 'Educated outside England', null, null, 1),
  ('upn-unknown-reason-looked-after', 'UN4', 'Newly looked after, UPN not yet known', null, null, 1),
  ('upn-unknown-reason-looked-after', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, 1);

-- SEN2 UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('upn-unknown-reason-sen', 'UN1', 'Under 6 and no UPN yet', null, null, 1),
  ('upn-unknown-reason-sen', 'UN2', 'Never attended a state-funded school in England', null, null, 1),
  ('upn-unknown-reason-sen', 'UN3', 'Educated outside England', null, null, 1),
  ('upn-unknown-reason-sen', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, 1),
  ('upn-unknown-reason-sen', 'UN8', 'New to LA, UPN or ULN not yet known', null, null, 1),
  ('upn-unknown-reason-sen', 'UN9', 'Never in state-funded school or FE in England, no UPN or ULN', null, null, 1),
  ('upn-unknown-reason-sen', 'UN10', 'Request ended before UPN or ULN known', null, null, 1);

-- Answer to a voice question
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('voice-answer', 'Y', 'Yes', null, null, 0),
  ('voice-answer', 'N', 'No', null, null, 0),
  ('voice-answer', 'U', 'Not sure', null, null, 0);

-- How answers were given
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('voice-given-how', 'CHILD', 'By the child', null, null, 0),
  ('voice-given-how', 'ADVOCATE', 'By an advocate for the child', null, null, 0),
  ('voice-given-how', 'CARER', 'By a carer for the child', null, null, 0),
  ('voice-given-how', 'OBSERVED', 'By observing the child', null, null, 0);

-- Who helped the child answer
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('voice-supported-by', 'NOBODY', 'Nobody', null, null, 0),
  ('voice-supported-by', 'ADVOCATE', 'Advocate', null, null, 0),
  ('voice-supported-by', 'CARER', 'Carer', null, null, 0),
  ('voice-supported-by', 'WORKER', 'Worker', null, null, 0),
  ('voice-supported-by', 'OTHER', 'Someone else', null, null, 0);

-- Survey used with children
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('voice-tool', 'YLYC', 'Your Life, Your Care', null, null, 0),
  ('voice-tool', 'YLBC', 'Your Life Beyond Care', null, null, 0),
  ('voice-tool', 'ONS4', 'Four national wellbeing questions', null, null, 0),
  ('voice-tool', 'LOCAL', 'Local questions', null, null, 0);

-- Reason social worker changed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('worker-change-reason', 'MANAGE', 'Managing caseloads', '2023-04-01', null, 1),
  ('worker-change-reason', 'FCONTA', 'First contact or re-referral', '2023-04-01', null, 1),
  ('worker-change-reason', 'LEFTRL', 'Previous social worker left role', '2023-04-01', null, 1),
  ('worker-change-reason', 'ORGRST', 'Organisational restructure', '2023-04-01', null, 1),
  ('worker-change-reason', 'TSPROC', 'Transfer by standard process', '2023-04-01', null, 1),
  ('worker-change-reason', 'ABSENC', 'Absence cover or return from absence', '2023-04-01', null, 1),
  ('worker-change-reason', 'CHCHAN', 'Child requested change', '2023-04-01', null, 1),
  ('worker-change-reason', 'PCCHAN', 'Parent or carer requested change', '2023-04-01', null, 1),
  ('worker-change-reason', 'SWDIED', 'Previous social worker died', '2023-04-01', null, 1),
  ('worker-change-reason', 'OTHERS', 'Other reason', '2023-04-01', null, 1);

-- Social worker absence reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-absence-reason', 'MAT', 'Maternity or paternity leave', null, null, 1),
  ('workforce-absence-reason', 'OTH', 'Other paid authorised absence', null, null, 1),
  ('workforce-absence-reason', 'PUB', 'Paid absence for public duties', null, null, 1),
  ('workforce-absence-reason', 'SIC', 'Sick leave', null, null, 1),
  ('workforce-absence-reason', 'TRN', 'Training', null, null, 1),
  ('workforce-absence-reason', 'UNA', 'Unauthorised absence', null, null, 1),
  ('workforce-absence-reason', 'UNP', 'Unpaid authorised absence', null, null, 1);

-- Social worker knowledge and skills stage
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-accreditation-status', '1', 'Assessed and supported year in employment', null, null, 1),
  ('workforce-accreditation-status', '2', 'Frontline practitioner', null, null, 1),
  ('workforce-accreditation-status', '3', 'Practice supervisor', null, null, 1),
  ('workforce-accreditation-status', '4', 'Practice leader', null, null, 1);

-- Agency social worker flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-agency-flag', '0', 'Not an agency worker', null, null, 1),
  ('workforce-agency-flag', '1', 'Agency worker', null, null, 1);

-- Social worker leaving destination
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-leaver-destination', '1', 'Social worker in a different LA in England', null, null, 1),
  ('workforce-leaver-destination', '2', 'Social worker outside England', null, null, 1),
  ('workforce-leaver-destination', '3', 'Agency or consultancy in social work', null, null, 1),
  ('workforce-leaver-destination', '4', 'Other social work role, not LA', null, null, 1),
  ('workforce-leaver-destination', '5', 'Other social care role', null, null, 1),
  ('workforce-leaver-destination', '6', 'Non-social care role, outside England, no employment or career break', null, null, 1),
  ('workforce-leaver-destination', '7', 'Other', null, null, 1),
  ('workforce-leaver-destination', '8', 'Not known', null, null, 1),
  ('workforce-leaver-destination', '9', 'Not yet collected', null, null, 1);

-- Social worker leaving reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-leaving-reason', '1', 'Resignation', null, null, 1),
  ('workforce-leaving-reason', '2', 'Voluntary redundancy', null, null, 1),
  ('workforce-leaving-reason', '3', 'Compulsory redundancy', null, null, 1),
  ('workforce-leaving-reason', '4', 'Dismissed', null, null, 1),
  ('workforce-leaving-reason', '5', 'Retired', null, null, 1),
  ('workforce-leaving-reason', '6', 'Deceased', null, null, 1),
  ('workforce-leaving-reason', '7', 'Moved to a non child and family role in LA', null, null, 1),
  ('workforce-leaving-reason', '8', 'Other', null, null, 1),
  ('workforce-leaving-reason', '9', 'Not known', null, null, 1),
  ('workforce-leaving-reason', '10', 'Not yet collected', null, null, 1);

-- Social worker qualification level
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-qualification-level', '1', 'Under-graduate', null, null, 1),
  ('workforce-qualification-level', '2', 'Post-graduate', null, null, 1),
  ('workforce-qualification-level', '3', 'Other', null, null, 1);

-- Social worker role
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-role', '1', 'Senior manager', null, null, 1),
  ('workforce-role', '2', 'Middle manager', null, null, 1),
  ('workforce-role', '3', 'First line manager', null, null, 1),
  ('workforce-role', '4', 'Senior practitioner', null, null, 1),
  ('workforce-role', '5', 'Case holder', null, null, 1),
  ('workforce-role', '6', 'Qualified without cases', null, null, 1);

-- Social worker previous role
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-starter-origin', '1', 'Newly qualified social worker', null, null, 1),
  ('workforce-starter-origin', '2', 'Social worker in a different LA in England', null, null, 1),
  ('workforce-starter-origin', '3', 'Social worker outside England', null, null, 1),
  ('workforce-starter-origin', '4', 'Agency or consultancy in social work', null, null, 1),
  ('workforce-starter-origin', '5', 'Other social work role, not LA', null, null, 1),
  ('workforce-starter-origin', '6', 'Other social care role', null, null, 1),
  ('workforce-starter-origin', '7', 'Non-social care role, outside England, no employment or career break', null, null, 1),
  ('workforce-starter-origin', '8', 'Other', null, null, 1),
  ('workforce-starter-origin', '9', 'Not known', null, null, 1),
  ('workforce-starter-origin', '10', 'Not yet collected', null, null, 1);

-- Yes or no
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('yes-no', 'Y', 'Yes', null, null, 1),
  ('yes-no', 'N', 'No', null, null, 1);

-- Yes, no or not applicable
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('yes-no-not-applicable', 'Y', 'Yes', null, null, 1),
  ('yes-no-not-applicable', 'N', 'No', null, null, 1),
  ('yes-no-not-applicable', 'NA', 'Not applicable', null, null, 1);

-- Zero or one flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('zero-one', '0', 'No', null, null, 1),
  ('zero-one', '1', 'Yes', null, null, 1);

-- Part 3: foreign keys
