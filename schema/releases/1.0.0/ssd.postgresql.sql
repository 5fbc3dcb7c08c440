-- Generated from release 1.0.0 of the Standard Safeguarding Dataset. Do not edit.
--
-- Tables for PostgreSQL, in three parts: tables, code lists, foreign keys. This file is UTF-8.
-- Load the tables in any order: the foreign keys come last, so add them when the data is in.
-- Extracts may hold records whose owner is missing, which the foreign keys refuse.
-- You can leave out part 3: nothing else depends on it.

-- Part 1: tables

-- Person
create table ssd_person (
  pers_person_id varchar(48) not null,
  pers_forename varchar(255),
  pers_surname varchar(255),
  pers_sex varchar(5),
  pers_gender varchar(5),
  pers_ethnicity varchar(5),
  pers_dob date,
  pers_single_unique_id varchar(48),
  pers_legacy_id varchar(48),
  pers_upn_unknown varchar(5),
  pers_send_flag boolean,
  pers_expected_dob date,
  pers_death_date date,
  pers_is_mother boolean,
  pers_nationality varchar(25),
  pers_upn varchar(48),
  constraint pk_ssd_person primary key (pers_person_id),
  constraint ck_ssd_person_pers_sex check (pers_sex in ('M', 'F', 'U')),
  constraint ck_ssd_person_pers_gender check (pers_gender in ('00', '01', '02', '09')),
  constraint ck_ssd_person_pers_ethnicity check (pers_ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT')),
  constraint ck_ssd_person_pers_upn_unknown check (pers_upn_unknown in ('UN1', 'UN2', 'UN3', 'UN4', 'UN5', 'UN6', 'UN7', 'UN8', 'UN9', 'UN10'))
);
comment on table ssd_person is 'Person';
comment on column ssd_person.pers_person_id is 'Person identifier';
comment on column ssd_person.pers_forename is 'Given name';
comment on column ssd_person.pers_surname is 'Family name';
comment on column ssd_person.pers_sex is 'Recorded sex (code list sex)';
comment on column ssd_person.pers_gender is 'Gender identity (code list gender)';
comment on column ssd_person.pers_ethnicity is 'Ethnic group (code list ethnicity)';
comment on column ssd_person.pers_dob is 'Date of birth';
comment on column ssd_person.pers_single_unique_id is 'Single unique identifier';
comment on column ssd_person.pers_legacy_id is 'Former system identifier';
comment on column ssd_person.pers_upn_unknown is 'Reason pupil number not held (code list upn-unknown-reason-api)';
comment on column ssd_person.pers_send_flag is 'Education, health and care plan';
comment on column ssd_person.pers_expected_dob is 'Expected date of birth';
comment on column ssd_person.pers_death_date is 'Date of death';
comment on column ssd_person.pers_is_mother is 'Is a mother';
comment on column ssd_person.pers_nationality is 'Nationality or country of origin (code list country-of-origin); not checked here: 207 codes, see ssd_code_lists';
comment on column ssd_person.pers_upn is 'Unique pupil number';

-- Address
create table ssd_address (
  addr_table_id varchar(48) not null,
  addr_address_text varchar(1000),
  addr_person_id varchar(48) not null,
  addr_address_type varchar(15),
  addr_address_start_date date,
  addr_address_end_date date,
  addr_address_postcode varchar(48),
  addr_room varchar(50),
  addr_floor varchar(50),
  addr_flat varchar(50),
  addr_building varchar(100),
  addr_house varchar(100),
  addr_street varchar(100),
  addr_town varchar(100),
  addr_uprn varchar(12),
  addr_easting integer,
  addr_northing integer,
  constraint pk_ssd_address primary key (addr_table_id),
  constraint ck_ssd_address_addr_address_type check (addr_address_type in ('Primary Address', 'Placement')),
  constraint ck_ssd_address_addr_easting check (addr_easting >= 0 and addr_easting <= 700000),
  constraint ck_ssd_address_addr_northing check (addr_northing >= 0 and addr_northing <= 1300000)
);
comment on table ssd_address is 'Address';
comment on column ssd_address.addr_table_id is 'Address identifier';
comment on column ssd_address.addr_address_text is 'Full address';
comment on column ssd_address.addr_person_id is 'Person at the address';
comment on column ssd_address.addr_address_type is 'Type of address (code list address-type)';
comment on column ssd_address.addr_address_start_date is 'Lived there from';
comment on column ssd_address.addr_address_end_date is 'Lived there until';
comment on column ssd_address.addr_address_postcode is 'Address postcode';
comment on column ssd_address.addr_room is 'Room number or name';
comment on column ssd_address.addr_floor is 'Floor of building';
comment on column ssd_address.addr_flat is 'Flat number or name';
comment on column ssd_address.addr_building is 'Building name';
comment on column ssd_address.addr_house is 'House number or name';
comment on column ssd_address.addr_street is 'Street name';
comment on column ssd_address.addr_town is 'Town or village';
comment on column ssd_address.addr_uprn is 'Unique property reference';
comment on column ssd_address.addr_easting is 'Grid reference east';
comment on column ssd_address.addr_northing is 'Grid reference north';

-- Disability
create table ssd_disability (
  disa_person_id varchar(48) not null,
  disa_table_id varchar(48) not null,
  disa_disability_code varchar(5) not null,
  constraint pk_ssd_disability primary key (disa_table_id),
  constraint ck_ssd_disability_disa_disability_code check (disa_disability_code in ('NONE', 'MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT', 'DDA'))
);
comment on table ssd_disability is 'Disability';
comment on column ssd_disability.disa_person_id is 'Person with the disability';
comment on column ssd_disability.disa_table_id is 'Disability identifier';
comment on column ssd_disability.disa_disability_code is 'Type of disability (code list disability-type)';

-- Immigration status
create table ssd_immigration_status (
  immi_person_id varchar(48) not null,
  immi_immigration_status_id varchar(48) not null,
  immi_immigration_status varchar(55),
  immi_immigration_status_start_date date,
  immi_immigration_status_end_date date,
  constraint pk_ssd_immigration_status primary key (immi_immigration_status_id),
  constraint ck_ssd_immigration_status_immi_immigration_status check (immi_immigration_status in ('Indefinite Leave to Remain in the UK (ILR)', 'Discretionary Leave to Remain in the UK to 18 (DLR)', 'Refugee Status', 'Adult Asylum Seeker', 'Unaccompanied Asylum Seeking Child'))
);
comment on table ssd_immigration_status is 'Immigration status';
comment on column ssd_immigration_status.immi_person_id is 'Person holding the status';
comment on column ssd_immigration_status.immi_immigration_status_id is 'Immigration status identifier';
comment on column ssd_immigration_status.immi_immigration_status is 'Immigration status (code list immigration-status-type)';
comment on column ssd_immigration_status.immi_immigration_status_start_date is 'Status held from';
comment on column ssd_immigration_status.immi_immigration_status_end_date is 'Status held until';

-- Linked identifier
create table ssd_linked_identifiers (
  link_table_id varchar(48) not null,
  link_person_id varchar(48) not null,
  link_identifier_type varchar(30),
  link_identifier_value varchar(100),
  link_valid_from_date date,
  link_valid_to_date date,
  constraint pk_ssd_linked_identifiers primary key (link_table_id),
  constraint ck_ssd_linked_identifiers_link_identifier_type check (link_identifier_type in ('Case Number', 'Unique Pupil Number', 'NHS Number', 'Home Office Registration', 'National Insurance Number', 'YOT Number', 'Court Case Number', 'RAA ID', 'Incident ID', 'Former Unique Pupil Number'))
);
comment on table ssd_linked_identifiers is 'Linked identifier';
comment on column ssd_linked_identifiers.link_table_id is 'Linked identifier record';
comment on column ssd_linked_identifiers.link_person_id is 'Person identified';
comment on column ssd_linked_identifiers.link_identifier_type is 'Identifier type (code list linked-identifier-type)';
comment on column ssd_linked_identifiers.link_identifier_value is 'Identifier value';
comment on column ssd_linked_identifiers.link_valid_from_date is 'Valid from date';
comment on column ssd_linked_identifiers.link_valid_to_date is 'Valid to date';

-- Family membership
create table ssd_family (
  fami_table_id varchar(48) not null,
  fami_family_id varchar(48) not null,
  fami_person_id varchar(48) not null,
  constraint pk_ssd_family primary key (fami_table_id)
);
comment on table ssd_family is 'Family membership';
comment on column ssd_family.fami_table_id is 'Family membership identifier';
comment on column ssd_family.fami_family_id is 'Family group identifier';
comment on column ssd_family.fami_person_id is 'Family member';

-- Mother of a child
create table ssd_mother (
  moth_table_id varchar(48) not null,
  moth_person_id varchar(48) not null,
  moth_childs_person_id varchar(48) not null,
  moth_childs_dob date,
  constraint pk_ssd_mother primary key (moth_table_id)
);
comment on table ssd_mother is 'Mother of a child';
comment on column ssd_mother.moth_table_id is 'Mother link identifier';
comment on column ssd_mother.moth_person_id is 'Young mother';
comment on column ssd_mother.moth_childs_person_id is 'Child of the mother';
comment on column ssd_mother.moth_childs_dob is 'Child''s date of birth';

-- Legal status
create table ssd_legal_status (
  lega_legal_status_id varchar(48) not null,
  lega_person_id varchar(48) not null,
  lega_legal_status varchar(5),
  lega_legal_status_start_date date,
  lega_legal_status_end_date date,
  constraint pk_ssd_legal_status primary key (lega_legal_status_id),
  constraint ck_ssd_legal_status_lega_legal_status check (lega_legal_status in ('C1', 'C2', 'D1', 'E1', 'V2', 'V3', 'V4', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3'))
);
comment on table ssd_legal_status is 'Legal status';
comment on column ssd_legal_status.lega_legal_status_id is 'Legal status identifier';
comment on column ssd_legal_status.lega_person_id is 'Person under the status';
comment on column ssd_legal_status.lega_legal_status is 'Legal status (code list legal-status)';
comment on column ssd_legal_status.lega_legal_status_start_date is 'Status in force from';
comment on column ssd_legal_status.lega_legal_status_end_date is 'Status in force until';

-- Looked-after episode
create table ssd_cla_episodes (
  clae_cla_episode_id varchar(48) not null,
  clae_person_id varchar(48) not null,
  clae_cla_episode_start_date date,
  clae_cla_episode_start_reason varchar(5),
  clae_cla_primary_need_code varchar(5),
  clae_cla_episode_ceased_date date,
  clae_cla_episode_ceased_reason varchar(5),
  clae_cla_id varchar(48),
  clae_referral_id varchar(48),
  clae_cla_placement_id varchar(48),
  clae_entered_care_date date,
  clae_cla_last_iro_contact_date date,
  constraint pk_ssd_cla_episodes primary key (clae_cla_episode_id),
  constraint ck_ssd_cla_episodes_clae_cla_episode_start_reason check (clae_cla_episode_start_reason in ('S', 'L', 'P', 'T', 'B', 'U')),
  constraint ck_ssd_cla_episodes_clae_cla_primary_need_code check (clae_cla_primary_need_code in ('N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8')),
  constraint ck_ssd_cla_episodes_clae_cla_episode_ceased_reason check (clae_cla_episode_ceased_reason in ('X1', 'E11', 'E12', 'E2', 'E3', 'E4A', 'E4B', 'E13', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48', 'E5', 'E6', 'E7', 'E8', 'E9', 'E14', 'E15', 'E16', 'E17'))
);
comment on table ssd_cla_episodes is 'Looked-after episode';
comment on column ssd_cla_episodes.clae_cla_episode_id is 'Looked-after episode identifier';
comment on column ssd_cla_episodes.clae_person_id is 'Looked-after child';
comment on column ssd_cla_episodes.clae_cla_episode_start_date is 'Episode start date';
comment on column ssd_cla_episodes.clae_cla_episode_start_reason is 'Reason episode started (code list reason-episode-started)';
comment on column ssd_cla_episodes.clae_cla_primary_need_code is 'Main reason for care (code list looked-after-primary-need)';
comment on column ssd_cla_episodes.clae_cla_episode_ceased_date is 'Episode end date';
comment on column ssd_cla_episodes.clae_cla_episode_ceased_reason is 'Reason episode ended (code list reason-episode-ceased)';
comment on column ssd_cla_episodes.clae_cla_id is 'Period of care';
comment on column ssd_cla_episodes.clae_referral_id is 'Referral leading to care';
comment on column ssd_cla_episodes.clae_cla_placement_id is 'Placement in this episode';
comment on column ssd_cla_episodes.clae_entered_care_date is 'Entered care date';
comment on column ssd_cla_episodes.clae_cla_last_iro_contact_date is 'Last reviewing officer contact';

-- Conviction
create table ssd_cla_convictions (
  clac_cla_conviction_id varchar(48) not null,
  clac_person_id varchar(48) not null,
  clac_cla_conviction_date date,
  clac_cla_conviction_offence varchar(1000),
  constraint pk_ssd_cla_convictions primary key (clac_cla_conviction_id)
);
comment on table ssd_cla_convictions is 'Conviction';
comment on column ssd_cla_convictions.clac_cla_conviction_id is 'Conviction identifier';
comment on column ssd_cla_convictions.clac_person_id is 'Child convicted';
comment on column ssd_cla_convictions.clac_cla_conviction_date is 'Date of offence';
comment on column ssd_cla_convictions.clac_cla_conviction_offence is 'Offence committed';

-- Placement
create table ssd_cla_placement (
  clap_cla_placement_id varchar(48) not null,
  clap_cla_placement_start_date date,
  clap_cla_placement_type varchar(5),
  clap_cla_placement_urn varchar(48),
  clap_cla_placement_distance numeric(12,4),
  clap_cla_id varchar(48),
  clap_cla_placement_provider varchar(5),
  clap_cla_placement_postcode varchar(48),
  clap_cla_placement_end_date date,
  clap_cla_placement_change_reason varchar(10),
  clap_person_id varchar(48) not null,
  clap_placement_local_authority varchar(5),
  constraint pk_ssd_cla_placement primary key (clap_cla_placement_id),
  constraint ck_ssd_cla_placement_clap_cla_placement_type check (clap_cla_placement_type in ('A3', 'A4', 'A5', 'A6', 'H5', 'K1', 'K2', 'K3', 'P1', 'P2', 'P3', 'R1', 'R2', 'R3', 'R5', 'S1', 'T0', 'T1', 'T2', 'T3', 'T4', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14')),
  constraint ck_ssd_cla_placement_clap_cla_placement_distance check (clap_cla_placement_distance >= 0 and clap_cla_placement_distance <= 2000),
  constraint ck_ssd_cla_placement_clap_cla_placement_provider check (clap_cla_placement_provider in ('PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5')),
  constraint ck_ssd_cla_placement_clap_cla_placement_change_reason check (clap_cla_placement_change_reason in ('CARPL', 'CLOSE', 'ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD', 'LAREQ', 'PLACE', 'CUSTOD', 'OTHER'))
);
comment on table ssd_cla_placement is 'Placement';
comment on column ssd_cla_placement.clap_cla_placement_id is 'Placement identifier';
comment on column ssd_cla_placement.clap_cla_placement_start_date is 'Placement start date';
comment on column ssd_cla_placement.clap_cla_placement_type is 'Type of placement (code list placement-type)';
comment on column ssd_cla_placement.clap_cla_placement_urn is 'Ofsted provider number';
comment on column ssd_cla_placement.clap_cla_placement_distance is 'Distance from home';
comment on column ssd_cla_placement.clap_cla_id is 'Period of care';
comment on column ssd_cla_placement.clap_cla_placement_provider is 'Type of provider (code list placement-provider)';
comment on column ssd_cla_placement.clap_cla_placement_postcode is 'Placement postcode';
comment on column ssd_cla_placement.clap_cla_placement_end_date is 'Placement end date';
comment on column ssd_cla_placement.clap_cla_placement_change_reason is 'Reason placement changed (code list placement-change-reason)';
comment on column ssd_cla_placement.clap_person_id is 'Child placed';
comment on column ssd_cla_placement.clap_placement_local_authority is 'Authority where placed (code list placement-authority); not checked here: 163 codes, see ssd_code_lists';

-- Looked-after review
create table ssd_cla_reviews (
  clar_cla_review_id varchar(48) not null,
  clar_cla_id varchar(48),
  clar_cla_review_due_date date,
  clar_cla_review_date date,
  clar_cla_review_cancelled boolean,
  clar_cla_review_participation varchar(5),
  clar_cla_person_id varchar(48) not null,
  constraint pk_ssd_cla_reviews primary key (clar_cla_review_id),
  constraint ck_ssd_cla_reviews_clar_cla_review_participation check (clar_cla_review_participation in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'))
);
comment on table ssd_cla_reviews is 'Looked-after review';
comment on column ssd_cla_reviews.clar_cla_review_id is 'Looked-after review identifier';
comment on column ssd_cla_reviews.clar_cla_id is 'Period of care reviewed';
comment on column ssd_cla_reviews.clar_cla_review_due_date is 'Review due date';
comment on column ssd_cla_reviews.clar_cla_review_date is 'Review held date';
comment on column ssd_cla_reviews.clar_cla_review_cancelled is 'Review was cancelled';
comment on column ssd_cla_reviews.clar_cla_review_participation is 'Child''s part in review (code list review-participation)';
comment on column ssd_cla_reviews.clar_cla_person_id is 'Child reviewed';

-- Care plan
create table ssd_cla_care_plan (
  lacp_table_id varchar(48) not null,
  lacp_person_id varchar(48) not null,
  lacp_cla_care_plan_start_date date,
  lacp_cla_care_plan_end_date date,
  constraint pk_ssd_cla_care_plan primary key (lacp_table_id)
);
comment on table ssd_cla_care_plan is 'Care plan';
comment on column ssd_cla_care_plan.lacp_table_id is 'Care plan identifier';
comment on column ssd_cla_care_plan.lacp_person_id is 'Child with care plan';
comment on column ssd_cla_care_plan.lacp_cla_care_plan_start_date is 'Care plan start date';
comment on column ssd_cla_care_plan.lacp_cla_care_plan_end_date is 'Care plan end date';

-- Care plan: Permanence options chosen
create table ssd_cla_care_plan_options (
  lacp_table_id varchar(48) not null,
  lacp_cla_care_plan_option varchar(10) not null,
  constraint pk_ssd_cla_care_plan_options primary key (lacp_table_id, lacp_cla_care_plan_option),
  constraint ck_ssd_cla_care_plan_options_lacp_cla_care_plan_option check (lacp_cla_care_plan_option in ('REMAINSUP', 'RETURN1M', 'RETURN6M', 'RETURNEV', 'LTRELFR', 'LTFOST18', 'RESPLMT', 'SUPPLIV', 'ADOPTION', 'OTHERPLN'))
);
comment on table ssd_cla_care_plan_options is 'Care plan: Permanence options chosen';
comment on column ssd_cla_care_plan_options.lacp_table_id is 'Care plan identifier';
comment on column ssd_cla_care_plan_options.lacp_cla_care_plan_option is 'Permanence options chosen (code list care-plan-permanence-option)';

-- Looked-after visit
create table ssd_cla_visits (
  clav_cla_visit_id varchar(48) not null,
  clav_cla_id varchar(48),
  clav_person_id varchar(48) not null,
  clav_cla_visit_date date,
  clav_cla_visit_seen boolean,
  clav_cla_visit_seen_alone boolean,
  constraint pk_ssd_cla_visits primary key (clav_cla_visit_id)
);
comment on table ssd_cla_visits is 'Looked-after visit';
comment on column ssd_cla_visits.clav_cla_visit_id is 'Care visit identifier';
comment on column ssd_cla_visits.clav_cla_id is 'Period of care visited';
comment on column ssd_cla_visits.clav_person_id is 'Child visited';
comment on column ssd_cla_visits.clav_cla_visit_date is 'Visit date';
comment on column ssd_cla_visits.clav_cla_visit_seen is 'Child was seen';
comment on column ssd_cla_visits.clav_cla_visit_seen_alone is 'Child seen alone';

-- Period of care
create table ssd_cla_periods_of_care (
  poca_cla_id varchar(48) not null,
  poca_person_id varchar(48) not null,
  poca_start_date date,
  poca_end_date date,
  constraint pk_ssd_cla_periods_of_care primary key (poca_cla_id)
);
comment on table ssd_cla_periods_of_care is 'Period of care';
comment on column ssd_cla_periods_of_care.poca_cla_id is 'Period of care identifier';
comment on column ssd_cla_periods_of_care.poca_person_id is 'Child looked after';
comment on column ssd_cla_periods_of_care.poca_start_date is 'Period start date';
comment on column ssd_cla_periods_of_care.poca_end_date is 'Period end date';

-- Deprivation of liberty
create table ssd_cla_deprivation_of_liberty (
  dolo_deprivation_of_liberty_id varchar(48) not null,
  dolo_person_id varchar(48) not null,
  dolo_start_date date,
  dolo_end_date date,
  constraint pk_ssd_cla_deprivation_of_liberty primary key (dolo_deprivation_of_liberty_id)
);
comment on table ssd_cla_deprivation_of_liberty is 'Deprivation of liberty';
comment on column ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id is 'Deprivation of liberty identifier';
comment on column ssd_cla_deprivation_of_liberty.dolo_person_id is 'Child under the order';
comment on column ssd_cla_deprivation_of_liberty.dolo_start_date is 'Order start date';
comment on column ssd_cla_deprivation_of_liberty.dolo_end_date is 'Order end date';

-- Contact
create table ssd_contacts (
  cont_contact_id varchar(48) not null,
  cont_person_id varchar(48) not null,
  cont_contact_date date,
  cont_contact_source_code varchar(5),
  cont_contact_source_desc varchar(255),
  cont_outcome_comments varchar(1000),
  constraint pk_ssd_contacts primary key (cont_contact_id),
  constraint ck_ssd_contacts_cont_contact_source_code check (cont_contact_source_code in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10'))
);
comment on table ssd_contacts is 'Contact';
comment on column ssd_contacts.cont_contact_id is 'Contact identifier';
comment on column ssd_contacts.cont_person_id is 'Child the contact concerns';
comment on column ssd_contacts.cont_contact_date is 'Contact received date';
comment on column ssd_contacts.cont_contact_source_code is 'Contact source (code list referral-source)';
comment on column ssd_contacts.cont_contact_source_desc is 'Contact source in words';
comment on column ssd_contacts.cont_outcome_comments is 'Comments on the outcome';

-- Contact: Contact outcomes
create table ssd_contact_outcomes (
  cont_contact_id varchar(48) not null,
  cont_contact_outcome varchar(25) not null,
  constraint pk_ssd_contact_outcomes primary key (cont_contact_id, cont_contact_outcome),
  constraint ck_ssd_contact_outcomes_cont_contact_outcome check (cont_contact_outcome in ('NEW_REFERRAL_FLAG', 'EXISTING_REFERRAL_FLAG', 'CP_ENQUIRY_FLAG', 'NFA_FLAG', 'NON_AGENCY_ADOPTION_FLAG', 'PRIVATE_FOSTERING_FLAG', 'ADVICE_FLAG', 'MISSING_FLAG', 'OLA_CP_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_contact_outcomes is 'Contact: Contact outcomes';
comment on column ssd_contact_outcomes.cont_contact_id is 'Contact identifier';
comment on column ssd_contact_outcomes.cont_contact_outcome is 'Contact outcomes (code list contact-outcome)';

-- Early help episode
create table ssd_early_help_episodes (
  earl_episode_id varchar(48) not null,
  earl_person_id varchar(48) not null,
  earl_episode_start_date date,
  earl_episode_end_date date,
  earl_episode_reason varchar(100),
  earl_episode_end_reason varchar(100),
  earl_episode_organisation varchar(100),
  earl_episode_worker_id varchar(48),
  constraint pk_ssd_early_help_episodes primary key (earl_episode_id)
);
comment on table ssd_early_help_episodes is 'Early help episode';
comment on column ssd_early_help_episodes.earl_episode_id is 'Early help episode identifier';
comment on column ssd_early_help_episodes.earl_person_id is 'Person receiving early help';
comment on column ssd_early_help_episodes.earl_episode_start_date is 'Early help start date';
comment on column ssd_early_help_episodes.earl_episode_end_date is 'Early help end date';
comment on column ssd_early_help_episodes.earl_episode_reason is 'Reason for early help';
comment on column ssd_early_help_episodes.earl_episode_end_reason is 'Reason early help ended';
comment on column ssd_early_help_episodes.earl_episode_organisation is 'Early help organisation';
comment on column ssd_early_help_episodes.earl_episode_worker_id is 'Early help worker';

-- Early help assessment
create table ssd_early_help_assessments (
  ehas_assessment_id varchar(48) not null,
  ehas_person_id varchar(48) not null,
  ehas_start_date date,
  ehas_completed_date date,
  ehas_organisation varchar(255),
  constraint pk_ssd_early_help_assessments primary key (ehas_assessment_id)
);
comment on table ssd_early_help_assessments is 'Early help assessment';
comment on column ssd_early_help_assessments.ehas_assessment_id is 'Early help assessment identifier';
comment on column ssd_early_help_assessments.ehas_person_id is 'Child assessed';
comment on column ssd_early_help_assessments.ehas_start_date is 'Assessment start date';
comment on column ssd_early_help_assessments.ehas_completed_date is 'Assessment completed date';
comment on column ssd_early_help_assessments.ehas_organisation is 'Organisation completing assessment';

-- Referral
create table ssd_cin_episodes (
  cine_referral_id varchar(48) not null,
  cine_person_id varchar(48) not null,
  cine_referral_date date,
  cine_cin_primary_need_code varchar(5),
  cine_referral_source_code varchar(5),
  cine_referral_source_desc varchar(255),
  cine_referral_nfa boolean,
  cine_close_reason varchar(5),
  cine_close_date date,
  cine_referral_team varchar(48),
  cine_referral_worker_id varchar(48),
  cine_outcome_comments varchar(1000),
  constraint pk_ssd_cin_episodes primary key (cine_referral_id),
  constraint ck_ssd_cin_episodes_cine_cin_primary_need_code check (cine_cin_primary_need_code in ('N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N0')),
  constraint ck_ssd_cin_episodes_cine_referral_source_code check (cine_referral_source_code in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10')),
  constraint ck_ssd_cin_episodes_cine_close_reason check (cine_close_reason in ('RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9'))
);
comment on table ssd_cin_episodes is 'Referral';
comment on column ssd_cin_episodes.cine_referral_id is 'Referral identifier';
comment on column ssd_cin_episodes.cine_person_id is 'Child referred';
comment on column ssd_cin_episodes.cine_referral_date is 'Referral date';
comment on column ssd_cin_episodes.cine_cin_primary_need_code is 'Main need (code list child-in-need-primary-need)';
comment on column ssd_cin_episodes.cine_referral_source_code is 'Referral source (code list referral-source)';
comment on column ssd_cin_episodes.cine_referral_source_desc is 'Referral source in words';
comment on column ssd_cin_episodes.cine_referral_nfa is 'Referral needed no further action';
comment on column ssd_cin_episodes.cine_close_reason is 'Reason case closed (code list child-in-need-closure-reason)';
comment on column ssd_cin_episodes.cine_close_date is 'Case closed date';
comment on column ssd_cin_episodes.cine_referral_team is 'Team given the referral';
comment on column ssd_cin_episodes.cine_referral_worker_id is 'Worker given the referral';
comment on column ssd_cin_episodes.cine_outcome_comments is 'Comments on the outcome';

-- Referral: Referral outcomes
create table ssd_referral_outcomes (
  cine_referral_id varchar(48) not null,
  cine_referral_outcome varchar(25) not null,
  constraint pk_ssd_referral_outcomes primary key (cine_referral_id, cine_referral_outcome),
  constraint ck_ssd_referral_outcomes_cine_referral_outcome check (cine_referral_outcome in ('SINGLE_ASSESSMENT_FLAG', 'NFA_FLAG', 'STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'NON_AGENCY_ADOPTION_FLAG', 'PRIVATE_FOSTERING_FLAG', 'CP_TRANSFER_IN_FLAG', 'CP_CONFERENCE_FLAG', 'CARE_LEAVER_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_referral_outcomes is 'Referral: Referral outcomes';
comment on column ssd_referral_outcomes.cine_referral_id is 'Referral identifier';
comment on column ssd_referral_outcomes.cine_referral_outcome is 'Referral outcomes (code list referral-outcome)';

-- Assessment
create table ssd_cin_assessments (
  cina_assessment_id varchar(48) not null,
  cina_person_id varchar(48) not null,
  cina_referral_id varchar(48),
  cina_assessment_start_date date,
  cina_assessment_child_seen boolean,
  cina_assessment_auth_date date,
  cina_assessment_outcome_nfa boolean,
  cina_assessment_team varchar(48),
  cina_assessment_worker_id varchar(48),
  cina_internal_review_date date,
  cina_outcome_comments varchar(1000),
  constraint pk_ssd_cin_assessments primary key (cina_assessment_id)
);
comment on table ssd_cin_assessments is 'Assessment';
comment on column ssd_cin_assessments.cina_assessment_id is 'Assessment identifier';
comment on column ssd_cin_assessments.cina_person_id is 'Child assessed';
comment on column ssd_cin_assessments.cina_referral_id is 'Referral behind the assessment';
comment on column ssd_cin_assessments.cina_assessment_start_date is 'Assessment start date';
comment on column ssd_cin_assessments.cina_assessment_child_seen is 'Child seen during assessment';
comment on column ssd_cin_assessments.cina_assessment_auth_date is 'Assessment authorised date';
comment on column ssd_cin_assessments.cina_assessment_outcome_nfa is 'Assessment needed no further action';
comment on column ssd_cin_assessments.cina_assessment_team is 'Assessing team';
comment on column ssd_cin_assessments.cina_assessment_worker_id is 'Assessing worker';
comment on column ssd_cin_assessments.cina_internal_review_date is 'Internal review date';
comment on column ssd_cin_assessments.cina_outcome_comments is 'Comments on the outcome';

-- Assessment: Assessment outcomes
create table ssd_assessment_outcomes (
  cina_assessment_id varchar(48) not null,
  cina_assessment_outcome varchar(30) not null,
  constraint pk_ssd_assessment_outcomes primary key (cina_assessment_id, cina_assessment_outcome),
  constraint ck_ssd_assessment_outcomes_cina_assessment_outcome check (cina_assessment_outcome in ('NFA_FLAG', 'NFA_S47_END_FLAG', 'STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'PRIVATE_FOSTERING_FLAG', 'LEGAL_ACTION_FLAG', 'PROV_OF_SERVICES_FLAG', 'PROV_OF_SB_CARE_FLAG', 'SPECIALIST_ASSESSMENT_FLAG', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'OTHER_ACTIONS_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_assessment_outcomes is 'Assessment: Assessment outcomes';
comment on column ssd_assessment_outcomes.cina_assessment_id is 'Assessment identifier';
comment on column ssd_assessment_outcomes.cina_assessment_outcome is 'Assessment outcomes (code list assessment-outcome)';

-- Assessment factors
create table ssd_assessment_factors (
  cinf_table_id varchar(48) not null,
  cinf_assessment_id varchar(48) not null,
  cinf_person_id varchar(48) not null,
  constraint pk_ssd_assessment_factors primary key (cinf_table_id)
);
comment on table ssd_assessment_factors is 'Assessment factors';
comment on column ssd_assessment_factors.cinf_table_id is 'Assessment factors identifier';
comment on column ssd_assessment_factors.cinf_assessment_id is 'Assessment the factors describe';
comment on column ssd_assessment_factors.cinf_person_id is 'Child the factors concern';

-- Assessment factors: Factors found
create table ssd_assessment_factor_codes (
  cinf_table_id varchar(48) not null,
  cinf_assessment_factor varchar(5) not null,
  constraint pk_ssd_assessment_factor_codes primary key (cinf_table_id, cinf_assessment_factor),
  constraint ck_ssd_assessment_factor_codes_cinf_assessment_factor check (cinf_assessment_factor in ('1A', '1B', '1C', '2A', '2B', '2C', '3A', '3B', '3C', '4A', '4B', '4C', '5A', '5B', '5C', '6A', '6B', '6C', '7A', '8A', '8B', '8C', '8D', '8E', '8F', '9A', '10A', '11A', '12A', '13A', '14A', '15A', '16A', '17A', '18A', '18B', '18C', '19A', '19B', '19C', '20', '21', '22A', '23A', '24A', '25A'))
);
comment on table ssd_assessment_factor_codes is 'Assessment factors: Factors found';
comment on column ssd_assessment_factor_codes.cinf_table_id is 'Assessment factors identifier';
comment on column ssd_assessment_factor_codes.cinf_assessment_factor is 'Factors found (code list assessment-factor)';

-- Child in need plan
create table ssd_cin_plans (
  cinp_cin_plan_id varchar(48) not null,
  cinp_referral_id varchar(48),
  cinp_person_id varchar(48) not null,
  cinp_cin_plan_start_date date,
  cinp_cin_plan_end_date date,
  cinp_cin_plan_team varchar(48),
  cinp_cin_plan_worker_id varchar(48),
  constraint pk_ssd_cin_plans primary key (cinp_cin_plan_id)
);
comment on table ssd_cin_plans is 'Child in need plan';
comment on column ssd_cin_plans.cinp_cin_plan_id is 'Child in need plan identifier';
comment on column ssd_cin_plans.cinp_referral_id is 'Referral behind the plan';
comment on column ssd_cin_plans.cinp_person_id is 'Child on the plan';
comment on column ssd_cin_plans.cinp_cin_plan_start_date is 'Plan start date';
comment on column ssd_cin_plans.cinp_cin_plan_end_date is 'Plan end date';
comment on column ssd_cin_plans.cinp_cin_plan_team is 'Team responsible for the plan';
comment on column ssd_cin_plans.cinp_cin_plan_worker_id is 'Worker responsible for the plan';

-- Child in need visit
create table ssd_cin_visits (
  cinv_cin_visit_id varchar(48) not null,
  cinv_person_id varchar(48) not null,
  cinv_cin_visit_date date,
  cinv_cin_visit_seen boolean,
  cinv_cin_visit_seen_alone boolean,
  cinv_cin_visit_bedroom boolean,
  constraint pk_ssd_cin_visits primary key (cinv_cin_visit_id)
);
comment on table ssd_cin_visits is 'Child in need visit';
comment on column ssd_cin_visits.cinv_cin_visit_id is 'Child in need visit identifier';
comment on column ssd_cin_visits.cinv_person_id is 'Child visited';
comment on column ssd_cin_visits.cinv_cin_visit_date is 'Visit date';
comment on column ssd_cin_visits.cinv_cin_visit_seen is 'Child seen on the visit';
comment on column ssd_cin_visits.cinv_cin_visit_seen_alone is 'Child seen alone';
comment on column ssd_cin_visits.cinv_cin_visit_bedroom is 'Bedroom seen';

-- Section 47 enquiry
create table ssd_s47_enquiry (
  s47e_s47_enquiry_id varchar(48) not null,
  s47e_referral_id varchar(48),
  s47e_person_id varchar(48) not null,
  s47e_s47_start_date date,
  s47e_s47_end_date date,
  s47e_s47_nfa boolean,
  s47e_s47_completed_by_worker_id varchar(48),
  s47e_s47_completed_by_team varchar(48),
  s47e_conference_required boolean,
  s47e_outcome_comments varchar(1000),
  constraint pk_ssd_s47_enquiry primary key (s47e_s47_enquiry_id)
);
comment on table ssd_s47_enquiry is 'Section 47 enquiry';
comment on column ssd_s47_enquiry.s47e_s47_enquiry_id is 'Section 47 enquiry identifier';
comment on column ssd_s47_enquiry.s47e_referral_id is 'Referral behind the enquiry';
comment on column ssd_s47_enquiry.s47e_person_id is 'Child the enquiry concerns';
comment on column ssd_s47_enquiry.s47e_s47_start_date is 'Strategy discussion date';
comment on column ssd_s47_enquiry.s47e_s47_end_date is 'Enquiry completed date';
comment on column ssd_s47_enquiry.s47e_s47_nfa is 'Enquiry needed no further action';
comment on column ssd_s47_enquiry.s47e_s47_completed_by_worker_id is 'Worker completing the enquiry';
comment on column ssd_s47_enquiry.s47e_s47_completed_by_team is 'Team completing the enquiry';
comment on column ssd_s47_enquiry.s47e_conference_required is 'Conference required';
comment on column ssd_s47_enquiry.s47e_outcome_comments is 'Comments on the outcome';

-- Section 47 enquiry: Enquiry outcomes
create table ssd_s47_outcomes (
  s47e_s47_enquiry_id varchar(48) not null,
  s47e_s47_outcome varchar(25) not null,
  constraint pk_ssd_s47_outcomes primary key (s47e_s47_enquiry_id, s47e_s47_outcome),
  constraint ck_ssd_s47_outcomes_s47e_s47_outcome check (s47e_s47_outcome in ('NFA_FLAG', 'LEGAL_ACTION_FLAG', 'PROV_OF_SERVICES_FLAG', 'PROV_OF_SB_CARE_FLAG', 'CP_CONFERENCE_FLAG', 'NFA_CONTINUE_SINGLE_FLAG', 'MONITOR_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_s47_outcomes is 'Section 47 enquiry: Enquiry outcomes';
comment on column ssd_s47_outcomes.s47e_s47_enquiry_id is 'Section 47 enquiry identifier';
comment on column ssd_s47_outcomes.s47e_s47_outcome is 'Enquiry outcomes (code list section-47-outcome)';

-- Initial conference
create table ssd_initial_cp_conference (
  icpc_icpc_id varchar(48) not null,
  icpc_icpc_meeting_id varchar(48),
  icpc_s47_enquiry_id varchar(48),
  icpc_person_id varchar(48) not null,
  icpc_cp_plan_id varchar(48),
  icpc_referral_id varchar(48),
  icpc_icpc_transfer_in boolean,
  icpc_icpc_target_date date,
  icpc_icpc_date date,
  icpc_icpc_outcome_cp_flag boolean,
  icpc_icpc_team varchar(48),
  icpc_icpc_worker_id varchar(48),
  icpc_outcome_comments varchar(1000),
  constraint pk_ssd_initial_cp_conference primary key (icpc_icpc_id)
);
comment on table ssd_initial_cp_conference is 'Initial conference';
comment on column ssd_initial_cp_conference.icpc_icpc_id is 'Initial conference identifier';
comment on column ssd_initial_cp_conference.icpc_icpc_meeting_id is 'Conference meeting number';
comment on column ssd_initial_cp_conference.icpc_s47_enquiry_id is 'Enquiry leading to the conference';
comment on column ssd_initial_cp_conference.icpc_person_id is 'Child the conference concerns';
comment on column ssd_initial_cp_conference.icpc_cp_plan_id is 'Plan made at the conference';
comment on column ssd_initial_cp_conference.icpc_referral_id is 'Referral behind the conference';
comment on column ssd_initial_cp_conference.icpc_icpc_transfer_in is 'Conference for a child transferring in';
comment on column ssd_initial_cp_conference.icpc_icpc_target_date is 'Conference due date';
comment on column ssd_initial_cp_conference.icpc_icpc_date is 'Conference held date';
comment on column ssd_initial_cp_conference.icpc_icpc_outcome_cp_flag is 'Conference led to a plan';
comment on column ssd_initial_cp_conference.icpc_icpc_team is 'Team at the conference';
comment on column ssd_initial_cp_conference.icpc_icpc_worker_id is 'Worker at the conference';
comment on column ssd_initial_cp_conference.icpc_outcome_comments is 'Comments on the outcome';

-- Initial conference: Conference outcomes
create table ssd_icpc_outcomes (
  icpc_icpc_id varchar(48) not null,
  icpc_icpc_outcome varchar(30) not null,
  constraint pk_ssd_icpc_outcomes primary key (icpc_icpc_id, icpc_icpc_outcome),
  constraint ck_ssd_icpc_outcomes_icpc_icpc_outcome check (icpc_icpc_outcome in ('NFA_FLAG', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'SINGLE_ASSESSMENT_FLAG', 'PROV_OF_SERVICES_FLAG', 'CP_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_icpc_outcomes is 'Initial conference: Conference outcomes';
comment on column ssd_icpc_outcomes.icpc_icpc_id is 'Initial conference identifier';
comment on column ssd_icpc_outcomes.icpc_icpc_outcome is 'Conference outcomes (code list initial-conference-outcome)';

-- Child protection plan
create table ssd_cp_plans (
  cppl_cp_plan_id varchar(48) not null,
  cppl_referral_id varchar(48),
  cppl_icpc_id varchar(48),
  cppl_person_id varchar(48) not null,
  cppl_cp_plan_start_date date,
  cppl_cp_plan_end_date date,
  cppl_cp_plan_initial_category varchar(5),
  cppl_cp_plan_ola boolean,
  cppl_cp_plan_latest_category varchar(5),
  cppl_previous_plan_count integer,
  constraint pk_ssd_cp_plans primary key (cppl_cp_plan_id),
  constraint ck_ssd_cp_plans_cppl_cp_plan_initial_category check (cppl_cp_plan_initial_category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  constraint ck_ssd_cp_plans_cppl_cp_plan_latest_category check (cppl_cp_plan_latest_category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  constraint ck_ssd_cp_plans_cppl_previous_plan_count check (cppl_previous_plan_count >= 0 and cppl_previous_plan_count <= 50)
);
comment on table ssd_cp_plans is 'Child protection plan';
comment on column ssd_cp_plans.cppl_cp_plan_id is 'Child protection plan identifier';
comment on column ssd_cp_plans.cppl_referral_id is 'Referral behind the plan';
comment on column ssd_cp_plans.cppl_icpc_id is 'Conference that made the plan';
comment on column ssd_cp_plans.cppl_person_id is 'Child on the plan';
comment on column ssd_cp_plans.cppl_cp_plan_start_date is 'Plan start date';
comment on column ssd_cp_plans.cppl_cp_plan_end_date is 'Plan end date';
comment on column ssd_cp_plans.cppl_cp_plan_initial_category is 'First category of abuse (code list child-protection-category)';
comment on column ssd_cp_plans.cppl_cp_plan_ola is 'Made by another authority';
comment on column ssd_cp_plans.cppl_cp_plan_latest_category is 'Latest category of abuse (code list child-protection-category)';
comment on column ssd_cp_plans.cppl_previous_plan_count is 'Previous plan count';

-- Child protection visit
create table ssd_cp_visits (
  cppv_cp_visit_id varchar(48) not null,
  cppv_person_id varchar(48) not null,
  cppv_cp_plan_id varchar(48),
  cppv_cp_visit_date date,
  cppv_cp_visit_seen boolean,
  cppv_cp_visit_seen_alone boolean,
  cppv_cp_visit_bedroom boolean,
  constraint pk_ssd_cp_visits primary key (cppv_cp_visit_id)
);
comment on table ssd_cp_visits is 'Child protection visit';
comment on column ssd_cp_visits.cppv_cp_visit_id is 'Protection visit identifier';
comment on column ssd_cp_visits.cppv_person_id is 'Child visited';
comment on column ssd_cp_visits.cppv_cp_plan_id is 'Plan visited under';
comment on column ssd_cp_visits.cppv_cp_visit_date is 'Visit date';
comment on column ssd_cp_visits.cppv_cp_visit_seen is 'Child was seen';
comment on column ssd_cp_visits.cppv_cp_visit_seen_alone is 'Child seen alone';
comment on column ssd_cp_visits.cppv_cp_visit_bedroom is 'Bedroom was seen';

-- Child protection review
create table ssd_cp_reviews (
  cppr_cp_review_id varchar(48) not null,
  cppr_person_id varchar(48) not null,
  cppr_cp_plan_id varchar(48),
  cppr_cp_review_due_date date,
  cppr_cp_review_date date,
  cppr_cp_review_meeting_id varchar(48),
  cppr_cp_review_outcome_continue_cp boolean,
  cppr_cp_review_quorate boolean,
  cppr_cp_review_participation varchar(5),
  constraint pk_ssd_cp_reviews primary key (cppr_cp_review_id),
  constraint ck_ssd_cp_reviews_cppr_cp_review_participation check (cppr_cp_review_participation in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'))
);
comment on table ssd_cp_reviews is 'Child protection review';
comment on column ssd_cp_reviews.cppr_cp_review_id is 'Protection review identifier';
comment on column ssd_cp_reviews.cppr_person_id is 'Child reviewed';
comment on column ssd_cp_reviews.cppr_cp_plan_id is 'Plan being reviewed';
comment on column ssd_cp_reviews.cppr_cp_review_due_date is 'Review due date';
comment on column ssd_cp_reviews.cppr_cp_review_date is 'Review held date';
comment on column ssd_cp_reviews.cppr_cp_review_meeting_id is 'Shared meeting identifier';
comment on column ssd_cp_reviews.cppr_cp_review_outcome_continue_cp is 'Plan to continue';
comment on column ssd_cp_reviews.cppr_cp_review_quorate is 'Enough agencies present';
comment on column ssd_cp_reviews.cppr_cp_review_participation is 'Child''s part in review (code list review-participation)';

-- Health check
create table ssd_cla_health (
  clah_health_check_id varchar(48) not null,
  clah_person_id varchar(48) not null,
  clah_health_check_type varchar(30),
  clah_health_check_date date,
  clah_health_check_status varchar(10),
  constraint pk_ssd_cla_health primary key (clah_health_check_id),
  constraint ck_ssd_cla_health_clah_health_check_type check (clah_health_check_type in ('Health Assessment', 'Dental Check', 'Health surveillance checks')),
  constraint ck_ssd_cla_health_clah_health_check_status check (clah_health_check_status in ('Planned', 'Refused', 'Cancelled', 'Completed'))
);
comment on table ssd_cla_health is 'Health check';
comment on column ssd_cla_health.clah_health_check_id is 'Health check identifier';
comment on column ssd_cla_health.clah_person_id is 'Child being checked';
comment on column ssd_cla_health.clah_health_check_type is 'Type of health check (code list health-check-type)';
comment on column ssd_cla_health.clah_health_check_date is 'Health check date';
comment on column ssd_cla_health.clah_health_check_status is 'Status of the check (code list health-check-status)';

-- Immunisation status
create table ssd_cla_immunisations (
  clai_person_id varchar(48) not null,
  clai_immunisations_status boolean,
  clai_immunisations_status_date date,
  constraint pk_ssd_cla_immunisations primary key (clai_person_id)
);
comment on table ssd_cla_immunisations is 'Immunisation status';
comment on column ssd_cla_immunisations.clai_person_id is 'Child immunised';
comment on column ssd_cla_immunisations.clai_immunisations_status is 'Immunisations up to date';
comment on column ssd_cla_immunisations.clai_immunisations_status_date is 'Immunisation status date';

-- Substance misuse
create table ssd_cla_substance_misuse (
  clas_substance_misuse_id varchar(48) not null,
  clas_person_id varchar(48) not null,
  clas_substance_misuse_date date,
  clas_substance_misused varchar(100),
  clas_intervention_received boolean,
  clas_intervention_offered boolean,
  constraint pk_ssd_cla_substance_misuse primary key (clas_substance_misuse_id)
);
comment on table ssd_cla_substance_misuse is 'Substance misuse';
comment on column ssd_cla_substance_misuse.clas_substance_misuse_id is 'Substance misuse identifier';
comment on column ssd_cla_substance_misuse.clas_person_id is 'Young person concerned';
comment on column ssd_cla_substance_misuse.clas_substance_misuse_date is 'Misuse identified date';
comment on column ssd_cla_substance_misuse.clas_substance_misused is 'Substance misused';
comment on column ssd_cla_substance_misuse.clas_intervention_received is 'Help was received';
comment on column ssd_cla_substance_misuse.clas_intervention_offered is 'Help was offered';

-- SDQ score
create table ssd_sdq_scores (
  csdq_table_id varchar(48) not null,
  csdq_person_id varchar(48) not null,
  csdq_sdq_completed_date date,
  csdq_sdq_reason varchar(5),
  csdq_sdq_score integer,
  constraint pk_ssd_sdq_scores primary key (csdq_table_id),
  constraint ck_ssd_sdq_scores_csdq_sdq_reason check (csdq_sdq_reason in ('SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5')),
  constraint ck_ssd_sdq_scores_csdq_sdq_score check (csdq_sdq_score >= 0 and csdq_sdq_score <= 40)
);
comment on table ssd_sdq_scores is 'SDQ score';
comment on column ssd_sdq_scores.csdq_table_id is 'SDQ record identifier';
comment on column ssd_sdq_scores.csdq_person_id is 'Child scored';
comment on column ssd_sdq_scores.csdq_sdq_completed_date is 'Questionnaire completed date';
comment on column ssd_sdq_scores.csdq_sdq_reason is 'Reason for no score (code list sdq-missing-reason)';
comment on column ssd_sdq_scores.csdq_sdq_score is 'Total difficulties score';

-- Previous permanence
create table ssd_cla_previous_permanence (
  lapp_table_id varchar(48) not null,
  lapp_person_id varchar(48) not null,
  lapp_previous_permanence_order_date varchar(48),
  lapp_previous_permanence_option varchar(5),
  lapp_previous_permanence_la varchar(5),
  constraint pk_ssd_cla_previous_permanence primary key (lapp_table_id),
  constraint ck_ssd_cla_previous_permanence_lapp_previous_permanence_option check (lapp_previous_permanence_option in ('P1', 'P2', 'P3', 'P4', 'Z1'))
);
comment on table ssd_cla_previous_permanence is 'Previous permanence';
comment on column ssd_cla_previous_permanence.lapp_table_id is 'Previous permanence identifier';
comment on column ssd_cla_previous_permanence.lapp_person_id is 'Child with earlier order';
comment on column ssd_cla_previous_permanence.lapp_previous_permanence_order_date is 'Earlier order date';
comment on column ssd_cla_previous_permanence.lapp_previous_permanence_option is 'Earlier permanence option (code list previous-permanence-option)';
comment on column ssd_cla_previous_permanence.lapp_previous_permanence_la is 'Authority of earlier order (code list previous-permanence-authority); not checked here: 162 codes, see ssd_code_lists';

-- Permanence plan
create table ssd_permanence (
  perm_table_id varchar(48) not null,
  perm_person_id varchar(48) not null,
  perm_cla_id varchar(48),
  perm_adm_decision_date date,
  perm_ffa_cp_decision_date date,
  perm_placement_order_date date,
  perm_placed_for_adoption_date date,
  perm_matched_date date,
  perm_adopted_by_carer_flag boolean,
  perm_placed_ffa_cp_date date,
  perm_decision_reversed_date date,
  perm_placed_foster_carer_date date,
  perm_part_of_sibling_group boolean,
  perm_siblings_placed_together integer,
  perm_siblings_placed_apart integer,
  perm_placement_provider_urn varchar(48),
  perm_decision_reversed_reason varchar(5),
  perm_permanence_order_date date,
  perm_permanence_order_type varchar(35),
  perm_adoption_worker_id varchar(48),
  perm_adopter_sex varchar(5),
  perm_adopter_legal_status varchar(5),
  perm_number_of_adopters integer,
  constraint pk_ssd_permanence primary key (perm_table_id),
  constraint ck_ssd_permanence_perm_siblings_placed_together check (perm_siblings_placed_together >= 0 and perm_siblings_placed_together <= 30),
  constraint ck_ssd_permanence_perm_siblings_placed_apart check (perm_siblings_placed_apart >= 0 and perm_siblings_placed_apart <= 30),
  constraint ck_ssd_permanence_perm_decision_reversed_reason check (perm_decision_reversed_reason in ('RD1', 'RD2', 'RD3', 'RD4')),
  constraint ck_ssd_permanence_perm_permanence_order_type check (perm_permanence_order_type in ('Adoption', 'Special Guardianship Order', 'Child Arrangements/ Residence Order')),
  constraint ck_ssd_permanence_perm_adopter_sex check (perm_adopter_sex in ('M1', 'F1', 'MM', 'FF', 'MF')),
  constraint ck_ssd_permanence_perm_adopter_legal_status check (perm_adopter_legal_status in ('L0', 'L11', 'L12', 'L2', 'L3', 'L4')),
  constraint ck_ssd_permanence_perm_number_of_adopters check (perm_number_of_adopters >= 1 and perm_number_of_adopters <= 2)
);
comment on table ssd_permanence is 'Permanence plan';
comment on column ssd_permanence.perm_table_id is 'Permanence record identifier';
comment on column ssd_permanence.perm_person_id is 'Child needing permanence';
comment on column ssd_permanence.perm_cla_id is 'Period of care';
comment on column ssd_permanence.perm_adm_decision_date is 'Adoption decision date';
comment on column ssd_permanence.perm_ffa_cp_decision_date is 'Early permanence decision date';
comment on column ssd_permanence.perm_placement_order_date is 'Placement order date';
comment on column ssd_permanence.perm_placed_for_adoption_date is 'Placed for adoption date';
comment on column ssd_permanence.perm_matched_date is 'Matched with adopters date';
comment on column ssd_permanence.perm_adopted_by_carer_flag is 'Adopted by former carer';
comment on column ssd_permanence.perm_placed_ffa_cp_date is 'Early permanence placement date';
comment on column ssd_permanence.perm_decision_reversed_date is 'Adoption plan reversed date';
comment on column ssd_permanence.perm_placed_foster_carer_date is 'Placed with foster carer date';
comment on column ssd_permanence.perm_part_of_sibling_group is 'Part of sibling group';
comment on column ssd_permanence.perm_siblings_placed_together is 'Siblings placed together';
comment on column ssd_permanence.perm_siblings_placed_apart is 'Siblings placed apart';
comment on column ssd_permanence.perm_placement_provider_urn is 'Adoption agency number';
comment on column ssd_permanence.perm_decision_reversed_reason is 'Reason plan reversed (code list adoption-reversal-reason)';
comment on column ssd_permanence.perm_permanence_order_date is 'Permanence order date';
comment on column ssd_permanence.perm_permanence_order_type is 'Type of permanence order (code list permanence-order-type)';
comment on column ssd_permanence.perm_adoption_worker_id is 'Adoption social worker';
comment on column ssd_permanence.perm_adopter_sex is 'Sex of adopters (code list adopter-sex)';
comment on column ssd_permanence.perm_adopter_legal_status is 'Legal status of adopters (code list adopter-legal-status)';
comment on column ssd_permanence.perm_number_of_adopters is 'Number of adopters';

-- Adopter
create table ssd_adopters (
  adpt_adopter_id varchar(48) not null,
  adpt_family_id varchar(48),
  adpt_gender varchar(5),
  adpt_ethnicity varchar(5),
  adpt_has_disability boolean,
  adpt_fostering_for_adoption boolean,
  adpt_enquiry_date date,
  adpt_stage_1_start_date date,
  adpt_stage_1_end_date date,
  adpt_stage_2_start_date date,
  adpt_stage_2_end_date date,
  adpt_application_date date,
  adpt_approval_date date,
  adpt_matched_date date,
  adpt_child_placed_date date,
  adpt_children_placed_count integer,
  adpt_adoption_order_date date,
  adpt_left_date date,
  adpt_leaving_reason varchar(5),
  constraint pk_ssd_adopters primary key (adpt_adopter_id),
  constraint ck_ssd_adopters_adpt_gender check (adpt_gender in ('00', '01', '02', '09')),
  constraint ck_ssd_adopters_adpt_ethnicity check (adpt_ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT')),
  constraint ck_ssd_adopters_adpt_children_placed_count check (adpt_children_placed_count >= 0 and adpt_children_placed_count <= 20),
  constraint ck_ssd_adopters_adpt_leaving_reason check (adpt_leaving_reason in ('1', '2', '3'))
);
comment on table ssd_adopters is 'Adopter';
comment on column ssd_adopters.adpt_adopter_id is 'Adopter identifier';
comment on column ssd_adopters.adpt_family_id is 'Adoptive family identifier';
comment on column ssd_adopters.adpt_gender is 'Adopter gender (code list gender)';
comment on column ssd_adopters.adpt_ethnicity is 'Adopter ethnicity (code list ethnicity)';
comment on column ssd_adopters.adpt_has_disability is 'Adopter has a disability';
comment on column ssd_adopters.adpt_fostering_for_adoption is 'Fostering for adoption';
comment on column ssd_adopters.adpt_enquiry_date is 'Enquiry received date';
comment on column ssd_adopters.adpt_stage_1_start_date is 'Stage one start date';
comment on column ssd_adopters.adpt_stage_1_end_date is 'Stage one end date';
comment on column ssd_adopters.adpt_stage_2_start_date is 'Stage two start date';
comment on column ssd_adopters.adpt_stage_2_end_date is 'Stage two end date';
comment on column ssd_adopters.adpt_application_date is 'Application submitted date';
comment on column ssd_adopters.adpt_approval_date is 'Application approved date';
comment on column ssd_adopters.adpt_matched_date is 'Adopter matched date';
comment on column ssd_adopters.adpt_child_placed_date is 'Child placed date';
comment on column ssd_adopters.adpt_children_placed_count is 'Children placed';
comment on column ssd_adopters.adpt_adoption_order_date is 'Adoption order date';
comment on column ssd_adopters.adpt_left_date is 'Left the process date';
comment on column ssd_adopters.adpt_leaving_reason is 'Reason for leaving (code list adopter-leaving-reason-annex-a)';

-- Missing episode
create table ssd_missing (
  miss_table_id varchar(48) not null,
  miss_person_id varchar(48) not null,
  miss_missing_episode_start_date date,
  miss_missing_episode_type varchar(5),
  miss_missing_episode_end_date date,
  miss_missing_rhi_offered varchar(5),
  miss_missing_rhi_accepted varchar(5),
  constraint pk_ssd_missing primary key (miss_table_id),
  constraint ck_ssd_missing_miss_missing_episode_type check (miss_missing_episode_type in ('M', 'A')),
  constraint ck_ssd_missing_miss_missing_rhi_offered check (miss_missing_rhi_offered in ('Y', 'N', 'NA')),
  constraint ck_ssd_missing_miss_missing_rhi_accepted check (miss_missing_rhi_accepted in ('Y', 'N', 'NA'))
);
comment on table ssd_missing is 'Missing episode';
comment on column ssd_missing.miss_table_id is 'Missing episode identifier';
comment on column ssd_missing.miss_person_id is 'Child who was missing';
comment on column ssd_missing.miss_missing_episode_start_date is 'Missing from date';
comment on column ssd_missing.miss_missing_episode_type is 'Missing or away (code list missing-type)';
comment on column ssd_missing.miss_missing_episode_end_date is 'Date child was found';
comment on column ssd_missing.miss_missing_rhi_offered is 'Return interview offered (code list yes-no-not-applicable)';
comment on column ssd_missing.miss_missing_rhi_accepted is 'Return interview accepted (code list yes-no-not-applicable)';

-- Care leaver
create table ssd_care_leavers (
  clea_table_id varchar(48) not null,
  clea_person_id varchar(48) not null,
  clea_care_leaver_eligibility varchar(25),
  clea_care_leaver_in_touch varchar(5),
  clea_care_leaver_latest_contact date,
  clea_care_leaver_accommodation varchar(5),
  clea_care_leaver_accom_suitable varchar(5),
  clea_care_leaver_activity varchar(5),
  clea_pathway_plan_review_date date,
  clea_care_leaver_personal_adviser varchar(100),
  clea_care_leaver_allocated_team varchar(48),
  clea_care_leaver_worker_id varchar(48),
  constraint pk_ssd_care_leavers primary key (clea_table_id),
  constraint ck_ssd_care_leavers_clea_care_leaver_eligibility check (clea_care_leaver_eligibility in ('Relevant', 'Former Relevant', 'Eligible', 'Qualifying', 'No Current Eligibility')),
  constraint ck_ssd_care_leavers_clea_care_leaver_in_touch check (clea_care_leaver_in_touch in ('YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM')),
  constraint ck_ssd_care_leavers_clea_care_leaver_accommodation check (clea_care_leaver_accommodation in ('B', 'C', 'D', 'E', 'G', 'H', 'K', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z')),
  constraint ck_ssd_care_leavers_clea_care_leaver_accom_suitable check (clea_care_leaver_accom_suitable in ('1', '2')),
  constraint ck_ssd_care_leavers_clea_care_leaver_activity check (clea_care_leaver_activity in ('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5', 'G4', 'G5', 'G6', '0'))
);
comment on table ssd_care_leavers is 'Care leaver';
comment on column ssd_care_leavers.clea_table_id is 'Care leaver record identifier';
comment on column ssd_care_leavers.clea_person_id is 'Young person leaving care';
comment on column ssd_care_leavers.clea_care_leaver_eligibility is 'Care leaver entitlement group (code list care-leaver-eligibility)';
comment on column ssd_care_leavers.clea_care_leaver_in_touch is 'In touch with authority (code list care-leaver-in-touch)';
comment on column ssd_care_leavers.clea_care_leaver_latest_contact is 'Latest contact date';
comment on column ssd_care_leavers.clea_care_leaver_accommodation is 'Type of accommodation (code list care-leaver-accommodation)';
comment on column ssd_care_leavers.clea_care_leaver_accom_suitable is 'Accommodation suitability (code list care-leaver-accommodation-suitability)';
comment on column ssd_care_leavers.clea_care_leaver_activity is 'Main activity (code list care-leaver-activity)';
comment on column ssd_care_leavers.clea_pathway_plan_review_date is 'Pathway plan review date';
comment on column ssd_care_leavers.clea_care_leaver_personal_adviser is 'Personal adviser';
comment on column ssd_care_leavers.clea_care_leaver_allocated_team is 'Leaving care team';
comment on column ssd_care_leavers.clea_care_leaver_worker_id is 'Care leaver''s worker';

-- Professional
create table ssd_professionals (
  prof_professional_id varchar(48) not null,
  prof_staff_id varchar(48),
  prof_professional_name varchar(300),
  prof_social_worker_registration_no varchar(48),
  prof_professional_job_title varchar(500),
  prof_professional_caseload integer,
  prof_professional_department varchar(100),
  prof_full_time_equivalency numeric(12,4),
  prof_agency_worker_flag boolean,
  constraint pk_ssd_professionals primary key (prof_professional_id),
  constraint ck_ssd_professionals_prof_professional_caseload check (prof_professional_caseload >= 0 and prof_professional_caseload <= 500),
  constraint ck_ssd_professionals_prof_full_time_equivalency check (prof_full_time_equivalency >= 0 and prof_full_time_equivalency <= 1.5)
);
comment on table ssd_professionals is 'Professional';
comment on column ssd_professionals.prof_professional_id is 'Professional identifier';
comment on column ssd_professionals.prof_staff_id is 'Staff number';
comment on column ssd_professionals.prof_professional_name is 'Professional name';
comment on column ssd_professionals.prof_social_worker_registration_no is 'Social worker registration number';
comment on column ssd_professionals.prof_professional_job_title is 'Job title';
comment on column ssd_professionals.prof_professional_caseload is 'Cases held on 30 September';
comment on column ssd_professionals.prof_professional_department is 'Department name';
comment on column ssd_professionals.prof_full_time_equivalency is 'Full-time equivalent';
comment on column ssd_professionals.prof_agency_worker_flag is 'Agency worker';

-- Team
create table ssd_department (
  dept_team_id varchar(48) not null,
  dept_team_name varchar(255),
  dept_team_parent_id varchar(48),
  dept_team_parent_name varchar(255),
  constraint pk_ssd_department primary key (dept_team_id)
);
comment on table ssd_department is 'Team';
comment on column ssd_department.dept_team_id is 'Team identifier';
comment on column ssd_department.dept_team_name is 'Team name';
comment on column ssd_department.dept_team_parent_id is 'Parent team identifier';
comment on column ssd_department.dept_team_parent_name is 'Parent team name';

-- Worker involvement
create table ssd_involvements (
  invo_involvements_id varchar(48) not null,
  invo_professional_id varchar(48),
  invo_professional_role_id varchar(10),
  invo_professional_team varchar(48),
  invo_involvement_start_date date,
  invo_involvement_end_date date,
  invo_worker_change_reason varchar(10),
  invo_person_id varchar(48) not null,
  invo_referral_id varchar(48),
  constraint pk_ssd_involvements primary key (invo_involvements_id),
  constraint ck_ssd_involvements_invo_professional_role_id check (invo_professional_role_id in ('CW', '16PLUS')),
  constraint ck_ssd_involvements_invo_worker_change_reason check (invo_worker_change_reason in ('MANAGE', 'FCONTA', 'LEFTRL', 'ORGRST', 'TSPROC', 'ABSENC', 'CHCHAN', 'PCCHAN', 'SWDIED', 'OTHERS'))
);
comment on table ssd_involvements is 'Worker involvement';
comment on column ssd_involvements.invo_involvements_id is 'Involvement identifier';
comment on column ssd_involvements.invo_professional_id is 'Professional involved';
comment on column ssd_involvements.invo_professional_role_id is 'Role in the case (code list involvement-role)';
comment on column ssd_involvements.invo_professional_team is 'Team involved';
comment on column ssd_involvements.invo_involvement_start_date is 'Involvement start date';
comment on column ssd_involvements.invo_involvement_end_date is 'Involvement end date';
comment on column ssd_involvements.invo_worker_change_reason is 'Reason worker changed (code list worker-change-reason)';
comment on column ssd_involvements.invo_person_id is 'Child supported';
comment on column ssd_involvements.invo_referral_id is 'Related referral';

-- Placement finance
create table ssd_s251_finance (
  s251_table_id varchar(48) not null,
  s251_cla_placement_id varchar(48),
  s251_placeholder_1 varchar(48),
  s251_placeholder_2 varchar(48),
  s251_placeholder_3 varchar(48),
  s251_placeholder_4 varchar(48),
  s251_person_id varchar(48) not null,
  constraint pk_ssd_s251_finance primary key (s251_table_id)
);
comment on table ssd_s251_finance is 'Placement finance';
comment on column ssd_s251_finance.s251_table_id is 'Placement finance identifier';
comment on column ssd_s251_finance.s251_cla_placement_id is 'Placement costed';
comment on column ssd_s251_finance.s251_placeholder_1 is 'Unassigned finance field 1';
comment on column ssd_s251_finance.s251_placeholder_2 is 'Unassigned finance field 2';
comment on column ssd_s251_finance.s251_placeholder_3 is 'Unassigned finance field 3';
comment on column ssd_s251_finance.s251_placeholder_4 is 'Unassigned finance field 4';
comment on column ssd_s251_finance.s251_person_id is 'Child the cost concerns';

-- Voice of the child
create table ssd_voice_of_child (
  voch_table_id varchar(48) not null,
  voch_person_id varchar(48) not null,
  voch_explained_worries varchar(5),
  voch_story_help_understand varchar(5),
  voch_agree_worker varchar(5),
  voch_plan_safe varchar(5),
  voch_tablet_help_explain varchar(5),
  constraint pk_ssd_voice_of_child primary key (voch_table_id),
  constraint ck_ssd_voice_of_child_voch_explained_worries check (voch_explained_worries in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_story_help_understand check (voch_story_help_understand in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_agree_worker check (voch_agree_worker in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_plan_safe check (voch_plan_safe in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_tablet_help_explain check (voch_tablet_help_explain in ('Y', 'N', 'U'))
);
comment on table ssd_voice_of_child is 'Voice of the child';
comment on column ssd_voice_of_child.voch_table_id is 'Voice record identifier';
comment on column ssd_voice_of_child.voch_person_id is 'Child answering';
comment on column ssd_voice_of_child.voch_explained_worries is 'Worries explained to child (code list voice-answer)';
comment on column ssd_voice_of_child.voch_story_help_understand is 'Story helped understanding (code list voice-answer)';
comment on column ssd_voice_of_child.voch_agree_worker is 'Agrees with worker (code list voice-answer)';
comment on column ssd_voice_of_child.voch_plan_safe is 'Plan keeps child safe (code list voice-answer)';
comment on column ssd_voice_of_child.voch_tablet_help_explain is 'Tablet helped child explain (code list voice-answer)';

-- Pre-proceedings
create table ssd_pre_proceedings (
  prep_table_id varchar(48) not null,
  prep_person_id varchar(48) not null,
  prep_plo_family_id varchar(48),
  prep_pre_pro_decision_date date,
  prep_initial_pre_pro_meeting_date date,
  prep_pre_pro_outcome varchar(35),
  prep_agree_stepdown_issue_date date,
  prep_cp_plans_referral_period integer,
  prep_legal_gateway_outcome varchar(5),
  prep_prev_pre_proc_child integer,
  prep_prev_care_proc_child integer,
  prep_pre_pro_letter_date date,
  prep_care_pro_letter_date date,
  prep_pre_pro_meetings_num integer,
  prep_pre_pro_parents_legal_rep varchar(10),
  prep_parents_legal_rep_point_of_issue varchar(25),
  prep_court_reference varchar(48),
  prep_care_proc_court_hearings integer,
  prep_care_proc_short_notice varchar(25),
  prep_proc_short_notice_reason varchar(5),
  prep_la_initial_plan_approved varchar(10),
  prep_la_initial_care_plan varchar(5),
  prep_la_final_plan_approved varchar(10),
  prep_la_final_care_plan varchar(5),
  prep_family_group_meeting_offered boolean,
  prep_family_group_meeting_held boolean,
  prep_court_application_date date,
  prep_census_outcome varchar(1),
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
  constraint ck_ssd_pre_proceedings_prep_la_final_care_plan check (prep_la_final_care_plan in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'))
);
comment on table ssd_pre_proceedings is 'Pre-proceedings';
comment on column ssd_pre_proceedings.prep_table_id is 'Pre-proceedings identifier';
comment on column ssd_pre_proceedings.prep_person_id is 'Child in pre-proceedings';
comment on column ssd_pre_proceedings.prep_plo_family_id is 'Family group identifier';
comment on column ssd_pre_proceedings.prep_pre_pro_decision_date is 'Pre-proceedings decision date';
comment on column ssd_pre_proceedings.prep_initial_pre_pro_meeting_date is 'First meeting date';
comment on column ssd_pre_proceedings.prep_pre_pro_outcome is 'Pre-proceedings outcome (code list pre-proceedings-outcome)';
comment on column ssd_pre_proceedings.prep_agree_stepdown_issue_date is 'Outcome decision date';
comment on column ssd_pre_proceedings.prep_cp_plans_referral_period is 'Child protection plans this referral';
comment on column ssd_pre_proceedings.prep_legal_gateway_outcome is 'Legal gateway decision (code list legal-gateway-outcome)';
comment on column ssd_pre_proceedings.prep_prev_pre_proc_child is 'Earlier pre-proceedings';
comment on column ssd_pre_proceedings.prep_prev_care_proc_child is 'Earlier care proceedings';
comment on column ssd_pre_proceedings.prep_pre_pro_letter_date is 'Letter before proceedings date';
comment on column ssd_pre_proceedings.prep_care_pro_letter_date is 'Care proceedings letter date';
comment on column ssd_pre_proceedings.prep_pre_pro_meetings_num is 'Review meetings held';
comment on column ssd_pre_proceedings.prep_pre_pro_parents_legal_rep is 'Parents represented beforehand (code list pre-proceedings-yes-no-unknown)';
comment on column ssd_pre_proceedings.prep_parents_legal_rep_point_of_issue is 'Parents represented at issue (code list care-proceedings-yes-no-unknown)';
comment on column ssd_pre_proceedings.prep_court_reference is 'Court case reference';
comment on column ssd_pre_proceedings.prep_care_proc_court_hearings is 'Court hearings held';
comment on column ssd_pre_proceedings.prep_care_proc_short_notice is 'Short notice application (code list care-proceedings-yes-no-unknown)';
comment on column ssd_pre_proceedings.prep_proc_short_notice_reason is 'Reason for short notice (code list short-notice-reason)';
comment on column ssd_pre_proceedings.prep_la_initial_plan_approved is 'Initial plan approved (code list pre-proceedings-yes-no-unknown)';
comment on column ssd_pre_proceedings.prep_la_initial_care_plan is 'Initial care plan (code list initial-care-plan)';
comment on column ssd_pre_proceedings.prep_la_final_plan_approved is 'Final plan approved (code list pre-proceedings-yes-no-unknown)';
comment on column ssd_pre_proceedings.prep_la_final_care_plan is 'Final care plan (code list final-care-plan)';
comment on column ssd_pre_proceedings.prep_family_group_meeting_offered is 'Family group meeting offered';
comment on column ssd_pre_proceedings.prep_family_group_meeting_held is 'Family group meeting held';
comment on column ssd_pre_proceedings.prep_court_application_date is 'Court application date';
comment on column ssd_pre_proceedings.prep_census_outcome is 'Census outcome code';

-- SEND record
create table ssd_send (
  send_table_id varchar(48) not null,
  send_upn varchar(48),
  send_uln varchar(48),
  send_upn_unknown varchar(5),
  send_person_id varchar(48) not null,
  constraint pk_ssd_send primary key (send_table_id),
  constraint ck_ssd_send_send_upn_unknown check (send_upn_unknown in ('UN1', 'UN2', 'UN3', 'UN5', 'UN8', 'UN9', 'UN10'))
);
comment on table ssd_send is 'SEND record';
comment on column ssd_send.send_table_id is 'SEND record identifier';
comment on column ssd_send.send_upn is 'UPN on SEND record';
comment on column ssd_send.send_uln is 'Unique learner number';
comment on column ssd_send.send_upn_unknown is 'Reason UPN and ULN missing (code list upn-unknown-reason-sen)';
comment on column ssd_send.send_person_id is 'Child on SEND record';

-- Special educational need
create table ssd_sen_need (
  senn_table_id varchar(48) not null,
  senn_active_ehcp_id varchar(48),
  senn_active_ehcp_need_type varchar(5),
  senn_active_ehcp_need_rank varchar(5),
  senn_person_id varchar(48) not null,
  constraint pk_ssd_sen_need primary key (senn_table_id),
  constraint ck_ssd_sen_need_senn_active_ehcp_need_type check (senn_active_ehcp_need_type in ('SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'DS', 'OTH')),
  constraint ck_ssd_sen_need_senn_active_ehcp_need_rank check (senn_active_ehcp_need_rank in ('1', '2'))
);
comment on table ssd_sen_need is 'Special educational need';
comment on column ssd_sen_need.senn_table_id is 'SEN need identifier';
comment on column ssd_sen_need.senn_active_ehcp_id is 'Plan naming the need';
comment on column ssd_sen_need.senn_active_ehcp_need_type is 'Type of need (code list sen-type)';
comment on column ssd_sen_need.senn_active_ehcp_need_rank is 'Need rank (code list sen-rank)';
comment on column ssd_sen_need.senn_person_id is 'Child with the need';

-- EHC request
create table ssd_ehcp_requests (
  ehcr_ehcp_request_id varchar(48) not null,
  ehcr_send_table_id varchar(48),
  ehcr_ehcp_req_date date,
  ehcr_ehcp_req_outcome_date date,
  ehcr_ehcp_req_outcome varchar(5),
  ehcr_person_id varchar(48) not null,
  constraint pk_ssd_ehcp_requests primary key (ehcr_ehcp_request_id),
  constraint ck_ssd_ehcp_requests_ehcr_ehcp_req_outcome check (ehcr_ehcp_req_outcome in ('Y', 'N', 'A', 'W', 'H'))
);
comment on table ssd_ehcp_requests is 'EHC request';
comment on column ssd_ehcp_requests.ehcr_ehcp_request_id is 'EHC request identifier';
comment on column ssd_ehcp_requests.ehcr_send_table_id is 'SEND record of request';
comment on column ssd_ehcp_requests.ehcr_ehcp_req_date is 'Request received date';
comment on column ssd_ehcp_requests.ehcr_ehcp_req_outcome_date is 'Request decision date';
comment on column ssd_ehcp_requests.ehcr_ehcp_req_outcome is 'Decision to assess (code list ehc-decision)';
comment on column ssd_ehcp_requests.ehcr_person_id is 'Child the request concerns';

-- EHC assessment
create table ssd_ehcp_assessment (
  ehca_ehcp_assessment_id varchar(48) not null,
  ehca_ehcp_request_id varchar(48),
  ehca_ehcp_assessment_outcome_date date,
  ehca_ehcp_assessment_outcome varchar(5),
  ehca_ehcp_assessment_exceptions boolean,
  ehca_person_id varchar(48) not null,
  constraint pk_ssd_ehcp_assessment primary key (ehca_ehcp_assessment_id),
  constraint ck_ssd_ehcp_assessment_ehca_ehcp_assessment_outcome check (ehca_ehcp_assessment_outcome in ('Y', 'N', 'A', 'W', 'H'))
);
comment on table ssd_ehcp_assessment is 'EHC assessment';
comment on column ssd_ehcp_assessment.ehca_ehcp_assessment_id is 'EHC assessment identifier';
comment on column ssd_ehcp_assessment.ehca_ehcp_request_id is 'Request being assessed';
comment on column ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date is 'Assessment decision date';
comment on column ssd_ehcp_assessment.ehca_ehcp_assessment_outcome is 'Decision to issue plan (code list ehc-decision)';
comment on column ssd_ehcp_assessment.ehca_ehcp_assessment_exceptions is 'Twenty-week exception applies';
comment on column ssd_ehcp_assessment.ehca_person_id is 'Child being assessed';

-- EHC plan
create table ssd_ehcp_named_plan (
  ehcn_named_plan_id varchar(48) not null,
  ehcn_ehcp_asmt_id varchar(48),
  ehcn_named_plan_start_date date,
  ehcn_named_plan_ceased_date date,
  ehcn_named_plan_ceased_reason varchar(5),
  ehcn_person_id varchar(48) not null,
  constraint pk_ssd_ehcp_named_plan primary key (ehcn_named_plan_id),
  constraint ck_ssd_ehcp_named_plan_ehcn_named_plan_ceased_reason check (ehcn_named_plan_ceased_reason in ('1', '2', '3', '4', '5', '6', '7', '8', '9'))
);
comment on table ssd_ehcp_named_plan is 'EHC plan';
comment on column ssd_ehcp_named_plan.ehcn_named_plan_id is 'Named plan identifier';
comment on column ssd_ehcp_named_plan.ehcn_ehcp_asmt_id is 'Assessment behind plan';
comment on column ssd_ehcp_named_plan.ehcn_named_plan_start_date is 'Plan start date';
comment on column ssd_ehcp_named_plan.ehcn_named_plan_ceased_date is 'Plan ceased date';
comment on column ssd_ehcp_named_plan.ehcn_named_plan_ceased_reason is 'Reason plan ceased (code list ehc-plan-ceased-reason)';
comment on column ssd_ehcp_named_plan.ehcn_person_id is 'Child the plan is for';

-- Active EHC plan
create table ssd_ehcp_active_plans (
  ehcp_active_ehcp_id varchar(48) not null,
  ehcp_ehcp_request_id varchar(48),
  ehcp_active_ehcp_last_review_date date,
  ehcp_person_id varchar(48) not null,
  constraint pk_ssd_ehcp_active_plans primary key (ehcp_active_ehcp_id)
);
comment on table ssd_ehcp_active_plans is 'Active EHC plan';
comment on column ssd_ehcp_active_plans.ehcp_active_ehcp_id is 'Active plan identifier';
comment on column ssd_ehcp_active_plans.ehcp_ehcp_request_id is 'Request behind plan';
comment on column ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date is 'Last annual review decision date';
comment on column ssd_ehcp_active_plans.ehcp_person_id is 'Child with active plan';

-- Version log
create table ssd_version_log (
  version_number varchar(48) not null,
  release_date date,
  description varchar(100),
  is_current boolean,
  created_at timestamp with time zone,
  created_by varchar(10),
  impact_description varchar(255),
  constraint pk_ssd_version_log primary key (version_number)
);
comment on table ssd_version_log is 'Version log';
comment on column ssd_version_log.version_number is 'Version number';
comment on column ssd_version_log.release_date is 'Release date';
comment on column ssd_version_log.description is 'Release description';
comment on column ssd_version_log.is_current is 'Current release';
comment on column ssd_version_log.created_at is 'Entry created at';
comment on column ssd_version_log.created_by is 'Entry created by';
comment on column ssd_version_log.impact_description is 'Release impact';

-- API staging row
create table ssd_api_data_staging (
  id varchar(48) not null,
  person_id varchar(48) not null,
  json_payload text,
  current_hash varchar(32),
  previous_hash varchar(32),
  submission_status varchar(10),
  submission_timestamp timestamp with time zone,
  api_response text,
  row_state varchar(10),
  last_updated timestamp with time zone,
  constraint pk_ssd_api_data_staging primary key (id),
  constraint ck_ssd_api_data_staging_submission_status check (submission_status in ('Pending', 'Sent', 'Error', 'Testing')),
  constraint ck_ssd_api_data_staging_row_state check (row_state in ('New', 'Updated', 'Deleted', 'Unchanged'))
);
comment on table ssd_api_data_staging is 'API staging row';
comment on column ssd_api_data_staging.id is 'Staging row identifier';
comment on column ssd_api_data_staging.person_id is 'Person in payload';
comment on column ssd_api_data_staging.json_payload is 'Current message content';
comment on column ssd_api_data_staging.current_hash is 'Current content fingerprint';
comment on column ssd_api_data_staging.previous_hash is 'Previous content fingerprint';
comment on column ssd_api_data_staging.submission_status is 'Sending status (code list api-submission-status)';
comment on column ssd_api_data_staging.submission_timestamp is 'Sent at';
comment on column ssd_api_data_staging.api_response is 'Receiver''s reply';
comment on column ssd_api_data_staging.row_state is 'Row change state (code list api-row-state)';
comment on column ssd_api_data_staging.last_updated is 'Last changed at';

-- Part 2: code lists

-- The codes of every code list, to join to for their titles
create table ssd_code_lists (
  code_list varchar(50) not null,
  code varchar(55) not null,
  title varchar(100) not null,
  valid_from date,
  valid_to date,
  confirmed boolean not null,
  constraint pk_ssd_code_lists primary key (code_list, code)
);
comment on table ssd_code_lists is 'The codes of every code list, to join to for their titles';
comment on column ssd_code_lists.code_list is 'Code list';
comment on column ssd_code_lists.code is 'Code';
comment on column ssd_code_lists.title is 'What the code means';
comment on column ssd_code_lists.valid_from is 'First day it is valid for';
comment on column ssd_code_lists.valid_to is 'Last day it is valid for';
comment on column ssd_code_lists.confirmed is 'Known from its owner';

-- Type of address
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('address-type', 'Primary Address', 'Primary address', null, null, false),
  ('address-type', 'Placement', 'Placement', null, null, false);

-- Reason adopters left process
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('adopter-leaving-reason-annex-a', '1', 'Adopter withdrew', null, null, true),
  ('adopter-leaving-reason-annex-a', '2', 'Process put on hold', null, null, true),
  ('adopter-leaving-reason-annex-a', '3', 'Application refused', null, null, true);

-- Legal status of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('adopter-legal-status', 'L0', 'Single adopter', null, null, true),
  ('adopter-legal-status', 'L11', 'Different gender married couple', null, null, true),
  ('adopter-legal-status', 'L12', 'Same gender married couple', null, null, true),
  ('adopter-legal-status', 'L2', 'Civil partnership couple', null, null, true),
  ('adopter-legal-status', 'L3', 'Different gender unmarried couple', null, null, true),
  ('adopter-legal-status', 'L4', 'Same gender couple not married or in civil partnership', null, null, true);

-- Sex of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('adopter-sex', 'M1', 'Single male', null, null, true),
  ('adopter-sex', 'F1', 'Single female', null, null, true),
  ('adopter-sex', 'MM', 'Male couple', null, null, true),
  ('adopter-sex', 'FF', 'Female couple', null, null, true),
  ('adopter-sex', 'MF', 'Male/female couple', null, null, true);

-- Reason adoption plan reversed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('adoption-reversal-reason', 'RD1', 'Child''s needs changed', null, null, true),
  ('adoption-reversal-reason', 'RD2', 'Court did not make a placement order', null, null, true),
  ('adoption-reversal-reason', 'RD3', 'Prospective adopters could not be found', null, null, true),
  ('adoption-reversal-reason', 'RD4', 'Any other reason', null, null, true);

-- API record state
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('api-row-state', 'New', 'New', null, null, true),
  ('api-row-state', 'Updated', 'Updated', null, null, true),
  ('api-row-state', 'Deleted', 'Deleted', null, null, true),
  ('api-row-state', 'Unchanged', 'Unchanged', null, null, true);

-- API submission status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('api-submission-status', 'Pending', 'Pending', null, null, true),
  ('api-submission-status', 'Sent', 'Sent', null, null, true),
  ('api-submission-status', 'Error', 'Error', null, null, true),
  ('api-submission-status', 'Testing', 'Testing', null, null, false);

-- Factors found at assessment
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('assessment-factor', '1A', 'Alcohol misuse - child', null, null, true),
  ('assessment-factor', '1B', 'Alcohol misuse - parent or carer', null, null, true),
  ('assessment-factor', '1C', 'Alcohol misuse - another person in household', null, null, true),
  ('assessment-factor', '2A', 'Drug misuse - child', null, null, true),
  ('assessment-factor', '2B', 'Drug misuse - parent or carer', null, null, true),
  ('assessment-factor', '2C', 'Drug misuse - another person in household', null, null, true),
  ('assessment-factor', '3A', 'Domestic abuse - child', null, null, true),
  ('assessment-factor', '3B', 'Domestic abuse - parent or carer', null, null, true),
  ('assessment-factor', '3C', 'Domestic abuse - another person in household', null, null, true),
  ('assessment-factor', '4A', 'Mental health - child', null, null, true),
  ('assessment-factor', '4B', 'Mental health - parent or carer', null, null, true),
  ('assessment-factor', '4C', 'Mental health - another person in household', null, null, true),
  ('assessment-factor', '5A', 'Learning disability - child', null, null, true),
  ('assessment-factor', '5B', 'Learning disability - parent or carer', null, null, true),
  ('assessment-factor', '5C', 'Learning disability - another person in household', null, null, true),
  ('assessment-factor', '6A', 'Physical disability or illness - child', null, null, true),
  ('assessment-factor', '6B', 'Physical disability or illness - parent or carer', null, null, true),
  ('assessment-factor', '6C', 'Physical disability or illness - another person in household', null, null, true),
  ('assessment-factor', '7A', 'Young carer', null, null, true),
  ('assessment-factor', '8A', 'Privately fostered (old single code)', null, null, false),
  ('assessment-factor', '8B', 'Privately fostered - overseas children who intend to return', null, null, true),
  ('assessment-factor', '8C', 'Privately fostered - overseas children who intend to stay', null, null, true),
  ('assessment-factor', '8D', 'Privately fostered - UK children in educational placements', null, null, true),
  ('assessment-factor', '8E', 'Privately fostered - UK children, alternative family arrangements', null, null, true),
  ('assessment-factor', '8F', 'Privately fostered - other', null, null, true),
  ('assessment-factor', '9A', 'Unaccompanied asylum-seeking child', null, null, true),
  ('assessment-factor', '10A', 'Missing', null, null, true),
  ('assessment-factor', '11A', 'Child sexual exploitation', null, null, true),
  ('assessment-factor', '12A', 'Trafficking', null, null, true),
  ('assessment-factor', '13A', 'Gangs', null, null, true),
  ('assessment-factor', '14A', 'Socially unacceptable behaviour', null, null, true),
  ('assessment-factor', '15A', 'Self-harm', null, null, true),
  ('assessment-factor', '16A', 'Abuse or neglect - neglect', null, null, true),
  ('assessment-factor', '17A', 'Abuse or neglect - emotional abuse', null, null, true),
  ('assessment-factor', '18A', 'Abuse or neglect - physical abuse (old single code)', null, date '2020-03-31', true),
  ('assessment-factor', '18B', 'Abuse or neglect - physical abuse (child on child)', date '2020-04-01', null, true),
  ('assessment-factor', '18C', 'Abuse or neglect - physical abuse (adult on child)', date '2020-04-01', null, true),
  ('assessment-factor', '19A', 'Abuse or neglect - sexual abuse (old single code)', null, date '2020-03-31', true),
  ('assessment-factor', '19B', 'Abuse or neglect - sexual abuse (child on child)', date '2020-04-01', null, true),
  ('assessment-factor', '19C', 'Abuse or neglect - sexual abuse (adult on child)', date '2020-04-01', null, true),
  ('assessment-factor', '20', 'Other', null, null, true),
  ('assessment-factor', '21', 'No factors identified', null, null, true),
  ('assessment-factor', '22A', 'Female genital mutilation (FGM)', null, null, true),
  ('assessment-factor', '23A', 'Abuse linked to faith or belief', null, null, true),
  ('assessment-factor', '24A', 'Child criminal exploitation', date '2021-04-01', null, true),
  ('assessment-factor', '25A', '(not found in any source)', null, null, false);

-- Assessment outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('assessment-outcome', 'NFA_FLAG', 'No further action', null, null, true),
  ('assessment-outcome', 'NFA_S47_END_FLAG', 'NFA, s47 ended', null, null, true),
  ('assessment-outcome', 'STRATEGY_DISCUSSION_FLAG', 'Strategy discussion', null, null, true),
  ('assessment-outcome', 'CLA_REQUEST_FLAG', 'Request to look after', null, null, true),
  ('assessment-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, true),
  ('assessment-outcome', 'LEGAL_ACTION_FLAG', 'Legal action', null, null, true),
  ('assessment-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, true),
  ('assessment-outcome', 'PROV_OF_SB_CARE_FLAG', 'Provision of short break care', null, null, true),
  ('assessment-outcome', 'SPECIALIST_ASSESSMENT_FLAG', 'Specialist assessment', null, null, true),
  ('assessment-outcome', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'Referral to other agency', null, null, true),
  ('assessment-outcome', 'OTHER_ACTIONS_FLAG', 'Other actions', null, null, true),
  ('assessment-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, true);

-- Assessment outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('assessment-outcome-draft', 'No Further Action', 'No further action', null, null, true),
  ('assessment-outcome-draft', 'Step-down to Early Help', 'Step-down to early help', null, null, true),
  ('assessment-outcome-draft', 'Strategy discussion and/or Section 47 enquiry', 'Strategy discussion or s47', null, null, true),
  ('assessment-outcome-draft', 'Other', 'Other', null, null, true);

-- Care leaver accommodation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-accommodation', 'B', 'With parents or relatives', null, null, true),
  ('care-leaver-accommodation', 'C', 'Community home or residential care', null, null, true),
  ('care-leaver-accommodation', 'D', 'Semi-independent, transitional or self-contained with support', null, null, true),
  ('care-leaver-accommodation', 'E', 'Supported lodgings', null, null, true),
  ('care-leaver-accommodation', 'G', 'Gone abroad', null, null, true),
  ('care-leaver-accommodation', 'H', 'Deported', null, null, true),
  ('care-leaver-accommodation', 'K', 'Ordinary lodgings, no formal support', null, null, true),
  ('care-leaver-accommodation', 'R', 'Residence not known', null, null, true),
  ('care-leaver-accommodation', 'S', 'No fixed abode or homeless', null, null, true),
  ('care-leaver-accommodation', 'T', 'Foyers and similar supported accommodation', null, null, true),
  ('care-leaver-accommodation', 'U', 'Independent living', null, null, true),
  ('care-leaver-accommodation', 'V', 'Emergency accommodation', null, null, true),
  ('care-leaver-accommodation', 'W', 'Bed and breakfast', null, null, true),
  ('care-leaver-accommodation', 'X', 'In custody', null, null, true),
  ('care-leaver-accommodation', 'Y', 'Other accommodation', null, null, true),
  ('care-leaver-accommodation', 'Z', 'With former foster carers', null, null, true);

-- Care leaver accommodation suitability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-accommodation-suitability', '1', 'Suitable', null, null, true),
  ('care-leaver-accommodation-suitability', '2', 'Unsuitable', null, null, true);

-- Care leaver accommodation and suitability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-accommodation-with-suitability', 'B1', 'With parents or relatives - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'B2', 'With parents or relatives - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'C1', 'Community home or residential care - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'C2', 'Community home or residential care - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'D1', 'Semi-independent, transitional or self-contained with support - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'D2', 'Semi-independent, transitional or self-contained with support - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'E1', 'Supported lodgings - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'E2', 'Supported lodgings - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'G1', 'Gone abroad - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'G2', 'Gone abroad - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'H1', 'Deported - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'H2', 'Deported - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'K1', 'Ordinary lodgings, no formal support - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'K2', 'Ordinary lodgings, no formal support - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'R1', 'Residence not known - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'R2', 'Residence not known - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'S2', 'No fixed abode or homeless - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'T1', 'Foyers and similar supported accommodation - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'T2', 'Foyers and similar supported accommodation - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'U1', 'Independent living - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'U2', 'Independent living - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'V1', 'Emergency accommodation - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'V2', 'Emergency accommodation - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'W1', 'Bed and breakfast - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'W2', 'Bed and breakfast - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'X2', 'In custody - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'Y1', 'Other accommodation - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'Y2', 'Other accommodation - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'Z1', 'With former foster carers - suitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', 'Z2', 'With former foster carers - unsuitable', null, null, true),
  ('care-leaver-accommodation-with-suitability', '0', 'Not in touch, not known', null, null, true);

-- Care leaver main activity
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-activity', 'F1', 'Full time higher education', null, null, true),
  ('care-leaver-activity', 'P1', 'Part time higher education', null, null, true),
  ('care-leaver-activity', 'F2', 'Full time education other than higher', null, null, true),
  ('care-leaver-activity', 'P2', 'Part time education other than higher', null, null, true),
  ('care-leaver-activity', 'F3', 'Full time training or employment', null, date '2021-03-31', true),
  ('care-leaver-activity', 'P3', 'Part time training or employment', null, date '2021-03-31', true),
  ('care-leaver-activity', 'F4', 'Full time apprenticeship', date '2021-04-01', null, true),
  ('care-leaver-activity', 'P4', 'Part time apprenticeship', date '2021-04-01', null, true),
  ('care-leaver-activity', 'F5', 'Full time training or employment, not apprenticeship', date '2021-04-01', null, true),
  ('care-leaver-activity', 'P5', 'Part time training or employment, not apprenticeship', date '2021-04-01', null, true),
  ('care-leaver-activity', 'G4', 'NEET due to illness or disability', null, null, true),
  ('care-leaver-activity', 'G5', 'NEET, other circumstances', null, null, true),
  ('care-leaver-activity', 'G6', 'NEET due to pregnancy or parenting', null, null, true),
  ('care-leaver-activity', '0', 'Not in touch, not known', null, null, true);

-- Care leaver eligibility
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-eligibility', 'Relevant', 'Relevant child', null, null, true),
  ('care-leaver-eligibility', 'Former Relevant', 'Former relevant child', null, null, true),
  ('care-leaver-eligibility', 'Eligible', 'Eligible child', null, null, true),
  ('care-leaver-eligibility', 'Qualifying', 'Qualifying care leaver', null, null, true),
  ('care-leaver-eligibility', 'No Current Eligibility', 'No current eligibility', null, null, true);

-- Care leaver in touch
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-leaver-in-touch', 'YES', 'In touch', null, null, true),
  ('care-leaver-in-touch', 'NO', 'Not in touch', null, null, true),
  ('care-leaver-in-touch', 'DIED', 'Died after leaving care', null, null, true),
  ('care-leaver-in-touch', 'REFU', 'Young person refuses contact', null, null, true),
  ('care-leaver-in-touch', 'NREQ', 'No longer requires services', null, null, true),
  ('care-leaver-in-touch', 'RHOM', 'Returned home for 6 months or more', null, null, true);

-- Care plan permanence options
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-plan-permanence-option', 'REMAINSUP', 'Remaining with birth family, shared care or short breaks', null, null, true),
  ('care-plan-permanence-option', 'RETURN1M', 'Return to birth family within 1 month', null, null, true),
  ('care-plan-permanence-option', 'RETURN6M', 'Return to birth family within 6 months', null, null, true),
  ('care-plan-permanence-option', 'RETURNEV', 'Eventual return to birth family', null, null, true),
  ('care-plan-permanence-option', 'LTRELFR', 'Long term with relatives or friends', null, null, true),
  ('care-plan-permanence-option', 'LTFOST18', 'Long term with foster carers to 18', null, null, true),
  ('care-plan-permanence-option', 'RESPLMT', 'Residential placement until independence', null, null, true),
  ('care-plan-permanence-option', 'SUPPLIV', 'Supported living in the community', null, null, true),
  ('care-plan-permanence-option', 'ADOPTION', 'Adoption', null, null, true),
  ('care-plan-permanence-option', 'OTHERPLN', 'Other plan', null, null, true);

-- Care proceedings yes, no or unknown
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('care-proceedings-yes-no-unknown', 'Yes', 'Yes', null, null, true),
  ('care-proceedings-yes-no-unknown', 'No', 'No', null, null, true),
  ('care-proceedings-yes-no-unknown', 'Unknown', 'Unknown', null, null, true),
  ('care-proceedings-yes-no-unknown', 'Not in care proceedings', 'Not in care proceedings', null, null, true);

-- Case status in Annex A
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('case-status-annex-a', 'a', 'Looked after child', null, null, true),
  ('case-status-annex-a', 'b', 'Child protection plan', null, null, true),
  ('case-status-annex-a', 'c', 'Child in need plan', null, null, true),
  ('case-status-annex-a', 'd', 'Open assessment', null, null, true),
  ('case-status-annex-a', 'e', 'Closed episode', null, null, true);

-- Child in need closure reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('child-in-need-closure-reason', 'RC1', 'Adopted', null, null, true),
  ('child-in-need-closure-reason', 'RC2', 'Died', null, null, true),
  ('child-in-need-closure-reason', 'RC3', 'Child arrangements order', null, null, true),
  ('child-in-need-closure-reason', 'RC4', 'Special guardianship order', null, null, true),
  ('child-in-need-closure-reason', 'RC5', 'Transferred to services of another local authority', null, null, true),
  ('child-in-need-closure-reason', 'RC6', 'Transferred to adult social care services', null, null, true),
  ('child-in-need-closure-reason', 'RC7', 'Services ceased for any other reason, including child no longer in need', null, null, true),
  ('child-in-need-closure-reason', 'RC8', 'Case closed after assessment, no further action', null, null, true),
  ('child-in-need-closure-reason', 'RC9', 'Case closed after assessment, referred to early help', date '2022-04-01', null, true);

-- Child in need primary need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('child-in-need-primary-need', 'N1', 'Abuse or neglect', null, null, true),
  ('child-in-need-primary-need', 'N2', 'Child''s disability', null, null, true),
  ('child-in-need-primary-need', 'N3', 'Parental disability or illness', null, null, true),
  ('child-in-need-primary-need', 'N4', 'Family in acute stress', null, null, true),
  ('child-in-need-primary-need', 'N5', 'Family dysfunction', null, null, true),
  ('child-in-need-primary-need', 'N6', 'Socially unacceptable behaviour', null, null, true),
  ('child-in-need-primary-need', 'N7', 'Low income', null, null, true),
  ('child-in-need-primary-need', 'N8', 'Absent parenting', null, null, true),
  ('child-in-need-primary-need', 'N9', 'Cases other than children in need', null, null, true),
  ('child-in-need-primary-need', 'N0', 'Not stated', null, null, true);

-- Child protection category of abuse
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('child-protection-category', 'NEG', 'Neglect', null, null, true),
  ('child-protection-category', 'PHY', 'Physical abuse', null, null, true),
  ('child-protection-category', 'SAB', 'Sexual abuse', null, null, true),
  ('child-protection-category', 'EMO', 'Emotional abuse', null, null, true),
  ('child-protection-category', 'MUL', 'Multiple/not recommended', null, null, true);

-- Contact outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('contact-outcome', 'NEW_REFERRAL_FLAG', 'New referral', null, null, true),
  ('contact-outcome', 'EXISTING_REFERRAL_FLAG', 'Existing referral', null, null, true),
  ('contact-outcome', 'CP_ENQUIRY_FLAG', 'Child protection enquiry', null, null, true),
  ('contact-outcome', 'NFA_FLAG', 'No further action', null, null, true),
  ('contact-outcome', 'NON_AGENCY_ADOPTION_FLAG', 'Non-agency adoption', null, null, true),
  ('contact-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, true),
  ('contact-outcome', 'ADVICE_FLAG', 'Advice', null, null, true),
  ('contact-outcome', 'MISSING_FLAG', 'Missing', null, null, true),
  ('contact-outcome', 'OLA_CP_FLAG', 'Other LA child protection', null, null, true),
  ('contact-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, true);

-- Contact outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('contact-outcome-draft', 'No Further Action', 'No further action', null, null, true),
  ('contact-outcome-draft', 'Information and Advice', 'Information and advice', null, null, true),
  ('contact-outcome-draft', 'EH Referral', 'Early help referral', null, null, true),
  ('contact-outcome-draft', 'CIN Referral', 'CIN referral', null, null, true);

-- Country of origin
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('country-of-origin', 'AF', 'Afghanistan', null, null, true),
  ('country-of-origin', 'AL', 'Albania', null, null, true),
  ('country-of-origin', 'DZ', 'Algeria', null, null, true),
  ('country-of-origin', 'AS', 'American Samoa', null, null, true),
  ('country-of-origin', 'AD', 'Andorra', null, null, true),
  ('country-of-origin', 'AO', 'Angola', null, null, true),
  ('country-of-origin', 'AI', 'Anguilla (British)', null, null, true),
  ('country-of-origin', 'AG', 'Antigua and Barbuda', null, null, true),
  ('country-of-origin', 'AR', 'Argentina', null, null, true),
  ('country-of-origin', 'AM', 'Armenia', null, null, true),
  ('country-of-origin', 'AW', 'Aruba', null, null, true),
  ('country-of-origin', 'AU', 'Australia', null, null, true),
  ('country-of-origin', 'AT', 'Austria', null, null, true),
  ('country-of-origin', 'AZ', 'Azerbaijan', null, null, true),
  ('country-of-origin', 'BS', 'Bahamas, The', null, null, true),
  ('country-of-origin', 'BH', 'Bahrain', null, null, true),
  ('country-of-origin', 'BD', 'Bangladesh', null, null, true),
  ('country-of-origin', 'BB', 'Barbados', null, null, true),
  ('country-of-origin', 'BY', 'Belarus', null, null, true),
  ('country-of-origin', 'BE', 'Belgium', null, null, true),
  ('country-of-origin', 'BZ', 'Belize', null, null, true),
  ('country-of-origin', 'BJ', 'Benin', null, null, true),
  ('country-of-origin', 'BM', 'Bermuda (British)', null, null, true),
  ('country-of-origin', 'BT', 'Bhutan', null, null, true),
  ('country-of-origin', 'BO', 'Bolivia', null, null, true),
  ('country-of-origin', 'BA', 'Bosnia and Herzegovina', null, null, true),
  ('country-of-origin', 'BW', 'Botswana', null, null, true),
  ('country-of-origin', 'BR', 'Brazil', null, null, true),
  ('country-of-origin', 'British overseas citizens', 'British overseas citizens', null, null, false),
  ('country-of-origin', 'BN', 'Brunei', null, null, true),
  ('country-of-origin', 'BG', 'Bulgaria', null, null, true),
  ('country-of-origin', 'BF', 'Burkina', null, null, true),
  ('country-of-origin', 'MM', 'Burma', null, null, true),
  ('country-of-origin', 'BI', 'Burundi', null, null, true),
  ('country-of-origin', 'KH', 'Cambodia', null, null, true),
  ('country-of-origin', 'CM', 'Cameroon', null, null, true),
  ('country-of-origin', 'CA', 'Canada', null, null, true),
  ('country-of-origin', 'CV', 'Cape Verde', null, null, true),
  ('country-of-origin', 'CF', 'Central African Republic', null, null, true),
  ('country-of-origin', 'TD', 'Chad', null, null, true),
  ('country-of-origin', 'CL', 'Chile', null, null, true),
  ('country-of-origin', 'CN', 'China', null, null, true),
  ('country-of-origin', 'CX', 'Christmas Island', null, null, true),
  ('country-of-origin', 'CO', 'Colombia', null, null, true),
  ('country-of-origin', 'KM', 'Comoros', null, null, true),
  ('country-of-origin', 'CG', 'Congo', null, null, true),
  ('country-of-origin', 'CD', 'Congo (Democratic Republic)', null, null, true),
  ('country-of-origin', 'CR', 'Costa Rica', null, null, true),
  ('country-of-origin', 'HR', 'Croatia', null, null, true),
  ('country-of-origin', 'CU', 'Cuba', null, null, true),
  ('country-of-origin', 'CY', 'Cyprus', null, null, true),
  ('country-of-origin', 'CY-2', 'Cyprus (Northern part of)', null, null, false),
  ('country-of-origin', 'CZ', 'Czech Republic', null, null, true),
  ('country-of-origin', 'DK', 'Denmark', null, null, true),
  ('country-of-origin', 'DJ', 'Djibouti', null, null, true),
  ('country-of-origin', 'DM', 'Dominica', null, null, true),
  ('country-of-origin', 'DO', 'Dominican Republic', null, null, true),
  ('country-of-origin', 'TL', 'East Timor', null, null, true),
  ('country-of-origin', 'EC', 'Ecuador', null, null, true),
  ('country-of-origin', 'EG', 'Egypt', null, null, true),
  ('country-of-origin', 'SV', 'El Salvador', null, null, true),
  ('country-of-origin', 'GQ', 'Equatorial Guinea', null, null, true),
  ('country-of-origin', 'ER', 'Eritrea', null, null, true),
  ('country-of-origin', 'EE', 'Estonia', null, null, true),
  ('country-of-origin', 'ET', 'Ethiopia', null, null, true),
  ('country-of-origin', 'FJ', 'Fiji', null, null, true),
  ('country-of-origin', 'FI', 'Finland', null, null, true),
  ('country-of-origin', 'Former Yugoslavia', 'Former Yugoslavia', null, null, false),
  ('country-of-origin', 'FR', 'France', null, null, true),
  ('country-of-origin', 'GF', 'French Guiana', null, null, true),
  ('country-of-origin', 'GA', 'Gabon', null, null, true),
  ('country-of-origin', 'GM', 'Gambia, The', null, null, true),
  ('country-of-origin', 'GE', 'Georgia', null, null, true),
  ('country-of-origin', 'DE', 'Germany', null, null, true),
  ('country-of-origin', 'GH', 'Ghana', null, null, true),
  ('country-of-origin', 'GR', 'Greece', null, null, true),
  ('country-of-origin', 'GD', 'Grenada', null, null, true),
  ('country-of-origin', 'GT', 'Guatemala', null, null, true),
  ('country-of-origin', 'GN', 'Guinea', null, null, true),
  ('country-of-origin', 'GW', 'Guinea-Bissau', null, null, true),
  ('country-of-origin', 'GY', 'Guyana', null, null, true),
  ('country-of-origin', 'HT', 'Haiti', null, null, true),
  ('country-of-origin', 'HN', 'Honduras', null, null, true),
  ('country-of-origin', 'HK', 'Hong Kong', null, null, true),
  ('country-of-origin', 'HU', 'Hungary', null, null, true),
  ('country-of-origin', 'IN', 'India', null, null, true),
  ('country-of-origin', 'ID', 'Indonesia', null, null, true),
  ('country-of-origin', 'IR', 'Iran', null, null, true),
  ('country-of-origin', 'IQ', 'Iraq', null, null, true),
  ('country-of-origin', 'IE', 'Ireland', null, null, true),
  ('country-of-origin', 'IL', 'Israel', null, null, true),
  ('country-of-origin', 'IT', 'Italy', null, null, true),
  ('country-of-origin', 'CI', 'Ivory Coast', null, null, true),
  ('country-of-origin', 'JM', 'Jamaica', null, null, true),
  ('country-of-origin', 'JP', 'Japan', null, null, true),
  ('country-of-origin', 'JO', 'Jordan', null, null, true),
  ('country-of-origin', 'KZ', 'Kazakhstan', null, null, true),
  ('country-of-origin', 'KE', 'Kenya', null, null, true),
  ('country-of-origin', 'KP', 'Korea (North)', null, null, true),
  ('country-of-origin', 'KR', 'Korea (South)', null, null, true),
  ('country-of-origin', 'XK', 'Kosovo', null, null, true),
  ('country-of-origin', 'KW', 'Kuwait', null, null, true),
  ('country-of-origin', 'KG', 'Kyrgyzstan', null, null, true),
  ('country-of-origin', 'LA', 'Laos', null, null, true),
  ('country-of-origin', 'LV', 'Latvia', null, null, true),
  ('country-of-origin', 'LB', 'Lebanon', null, null, true),
  ('country-of-origin', 'LS', 'Lesotho', null, null, true),
  ('country-of-origin', 'LR', 'Liberia', null, null, true),
  ('country-of-origin', 'LY', 'Libya', null, null, true),
  ('country-of-origin', 'LT', 'Lithuania', null, null, true),
  ('country-of-origin', 'LU', 'Luxembourg', null, null, true),
  ('country-of-origin', 'MO', 'Macau', null, null, true),
  ('country-of-origin', 'MK', 'Macedonia', null, null, true),
  ('country-of-origin', 'MG', 'Madagascar', null, null, true),
  ('country-of-origin', 'MW', 'Malawi', null, null, true),
  ('country-of-origin', 'MY', 'Malaysia', null, null, true),
  ('country-of-origin', 'MV', 'Maldives', null, null, true),
  ('country-of-origin', 'ML', 'Mali', null, null, true),
  ('country-of-origin', 'MT', 'Malta', null, null, true),
  ('country-of-origin', 'MH', 'Marshall Islands', null, null, true),
  ('country-of-origin', 'MR', 'Mauritania', null, null, true),
  ('country-of-origin', 'MU', 'Mauritius', null, null, true),
  ('country-of-origin', 'MX', 'Mexico', null, null, true),
  ('country-of-origin', 'MD', 'Moldova', null, null, true),
  ('country-of-origin', 'MN', 'Mongolia', null, null, true),
  ('country-of-origin', 'ME', 'Montenegro', null, null, true),
  ('country-of-origin', 'MA', 'Morocco', null, null, true),
  ('country-of-origin', 'MZ', 'Mozambique', null, null, true),
  ('country-of-origin', 'NA', 'Namibia', null, null, true),
  ('country-of-origin', 'NR', 'Nauru', null, null, true),
  ('country-of-origin', 'NP', 'Nepal', null, null, true),
  ('country-of-origin', 'NL', 'Netherlands', null, null, true),
  ('country-of-origin', 'NZ', 'New Zealand', null, null, true),
  ('country-of-origin', 'NI', 'Nicaragua', null, null, true),
  ('country-of-origin', 'NE', 'Niger', null, null, true),
  ('country-of-origin', 'NG', 'Nigeria', null, null, true),
  ('country-of-origin', 'NO', 'Norway', null, null, true),
  ('country-of-origin', 'PS', 'Occupied Palestinian Territories', null, null, true),
  ('country-of-origin', 'OM', 'Oman', null, null, true),
  ('country-of-origin', 'Other and unknown', 'Other and unknown', null, null, false),
  ('country-of-origin', 'PK', 'Pakistan', null, null, true),
  ('country-of-origin', 'PA', 'Panama', null, null, true),
  ('country-of-origin', 'PG', 'Papua New Guinea', null, null, true),
  ('country-of-origin', 'PY', 'Paraguay', null, null, true),
  ('country-of-origin', 'PE', 'Peru', null, null, true),
  ('country-of-origin', 'PH', 'Philippines', null, null, true),
  ('country-of-origin', 'PL', 'Poland', null, null, true),
  ('country-of-origin', 'PT', 'Portugal', null, null, true),
  ('country-of-origin', 'QA', 'Qatar', null, null, true),
  ('country-of-origin', 'Refugee', 'Refugee', null, null, false),
  ('country-of-origin', 'RO', 'Romania', null, null, true),
  ('country-of-origin', 'RU', 'Russia', null, null, true),
  ('country-of-origin', 'RW', 'Rwanda', null, null, true),
  ('country-of-origin', 'SM', 'San Marino', null, null, true),
  ('country-of-origin', 'ST', 'Sao Tome and Principe', null, null, true),
  ('country-of-origin', 'SA', 'Saudi Arabia', null, null, true),
  ('country-of-origin', 'SN', 'Senegal', null, null, true),
  ('country-of-origin', 'RS', 'Serbia', null, null, true),
  ('country-of-origin', 'CS', 'Serbia and Montenegro', null, null, true),
  ('country-of-origin', 'SC', 'Seychelles', null, null, true),
  ('country-of-origin', 'SL', 'Sierra Leone', null, null, true),
  ('country-of-origin', 'SG', 'Singapore', null, null, true),
  ('country-of-origin', 'SK', 'Slovakia', null, null, true),
  ('country-of-origin', 'SI', 'Slovenia', null, null, true),
  ('country-of-origin', 'SB', 'Solomon Islands', null, null, true),
  ('country-of-origin', 'SO', 'Somalia', null, null, true),
  ('country-of-origin', 'ZA', 'South Africa', null, null, true),
  ('country-of-origin', 'ES', 'Spain', null, null, true),
  ('country-of-origin', 'LK', 'Sri Lanka', null, null, true),
  ('country-of-origin', 'KN', 'St. Kitts and Nevis', null, null, true),
  ('country-of-origin', 'LC', 'St. Lucia', null, null, true),
  ('country-of-origin', 'VC', 'St. Vincent and the Grenadines', null, null, true),
  ('country-of-origin', 'Stateless', 'Stateless', null, null, false),
  ('country-of-origin', 'SD', 'Sudan', null, null, true),
  ('country-of-origin', 'SS', 'Sudan (South)', null, null, true),
  ('country-of-origin', 'SR', 'Surinam', null, null, true),
  ('country-of-origin', 'SJ', 'Svalbard and Jan Mayen', null, null, true),
  ('country-of-origin', 'SZ', 'Swaziland', null, null, true),
  ('country-of-origin', 'SE', 'Sweden', null, null, true),
  ('country-of-origin', 'CH', 'Switzerland', null, null, true),
  ('country-of-origin', 'SY', 'Syria', null, null, true),
  ('country-of-origin', 'TW', 'Taiwan', null, null, true),
  ('country-of-origin', 'TJ', 'Tajikistan', null, null, true),
  ('country-of-origin', 'TZ', 'Tanzania', null, null, true),
  ('country-of-origin', 'TH', 'Thailand', null, null, true),
  ('country-of-origin', 'TG', 'Togo', null, null, true),
  ('country-of-origin', 'TK', 'Tokelau', null, null, true),
  ('country-of-origin', 'TO', 'Tonga', null, null, true),
  ('country-of-origin', 'TT', 'Trinidad and Tobago', null, null, true),
  ('country-of-origin', 'TN', 'Tunisia', null, null, true),
  ('country-of-origin', 'TR', 'Turkey', null, null, true),
  ('country-of-origin', 'TM', 'Turkmenistan', null, null, true),
  ('country-of-origin', 'TC', 'Turks and Caicos Islands (British)', null, null, true),
  ('country-of-origin', 'TV', 'Tuvalu', null, null, true),
  ('country-of-origin', 'UG', 'Uganda', null, null, true),
  ('country-of-origin', 'UA', 'Ukraine', null, null, true),
  ('country-of-origin', 'AE', 'United Arab Emirates', null, null, true),
  ('country-of-origin', 'US', 'United States', null, null, true),
  ('country-of-origin', 'UY', 'Uruguay', null, null, true),
  ('country-of-origin', 'UZ', 'Uzbekistan', null, null, true),
  ('country-of-origin', 'VU', 'Vanuatu', null, null, true),
  ('country-of-origin', 'VE', 'Venezuela', null, null, true),
  ('country-of-origin', 'VN', 'Vietnam', null, null, true),
  ('country-of-origin', 'EH', 'Western Sahara', null, null, true),
  ('country-of-origin', 'YE', 'Yemen', null, null, true),
  ('country-of-origin', 'ZM', 'Zambia', null, null, true),
  ('country-of-origin', 'ZW', 'Zimbabwe', null, null, true);

-- Type of disability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('disability-type', 'NONE', 'No disability', null, null, true),
  ('disability-type', 'MOB', 'Mobility', null, null, true),
  ('disability-type', 'HAND', 'Hand function', null, null, true),
  ('disability-type', 'PC', 'Personal care', null, null, true),
  ('disability-type', 'INC', 'Incontinence', null, null, true),
  ('disability-type', 'COMM', 'Communication', null, null, true),
  ('disability-type', 'LD', 'Learning', null, null, true),
  ('disability-type', 'HEAR', 'Hearing', null, null, true),
  ('disability-type', 'VIS', 'Vision', null, null, true),
  ('disability-type', 'BEH', 'Behaviour', null, null, true),
  ('disability-type', 'CON', 'Consciousness', null, null, true),
  ('disability-type', 'AUT', 'Autism or Asperger syndrome (diagnosed)', null, null, true),
  ('disability-type', 'DDA', 'Other disability under the DDA', null, null, true);

-- Reason early help ended
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('early-help-end-reason', 'Outcomes met', 'Outcomes met', null, null, false),
  ('early-help-end-reason', 'Step-up', 'Step up to social care', null, null, false),
  ('early-help-end-reason', 'NFA', 'No further action', null, null, false);

-- Education, health and care decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('ehc-decision', 'Y', 'Yes, proceed / issue', null, null, true),
  ('ehc-decision', 'N', 'No', null, null, true),
  ('ehc-decision', 'A', 'Decision not yet made', null, null, true),
  ('ehc-decision', 'W', 'Withdrawn or ceased before decision', null, null, true),
  ('ehc-decision', 'H', 'Historical, before the collection period', null, null, true);

-- Reason EHC plan ceased
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('ehc-plan-ceased-reason', '1', 'Reached maximum age', null, null, true),
  ('ehc-plan-ceased-reason', '2', 'Needs met without a plan', null, null, true),
  ('ehc-plan-ceased-reason', '3', 'Moved on to higher education', null, null, true),
  ('ehc-plan-ceased-reason', '4', 'Moved on to paid employment', null, null, true),
  ('ehc-plan-ceased-reason', '5', 'Transferred to another LA', null, null, true),
  ('ehc-plan-ceased-reason', '6', 'No longer wishes to engage', null, null, true),
  ('ehc-plan-ceased-reason', '7', 'Moved outside England', null, null, true),
  ('ehc-plan-ceased-reason', '8', 'Deceased', null, null, true),
  ('ehc-plan-ceased-reason', '9', 'Other', null, null, true);

-- Ethnic background
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('ethnicity', 'WBRI', 'White British', null, null, true),
  ('ethnicity', 'WIRI', 'White Irish', null, null, true),
  ('ethnicity', 'WIRT', 'Traveller of Irish heritage', null, null, true),
  ('ethnicity', 'WOTH', 'Any other White background', null, null, true),
  ('ethnicity', 'WROM', 'Gypsy/Roma', null, null, true),
  ('ethnicity', 'MWBC', 'White and Black Caribbean', null, null, true),
  ('ethnicity', 'MWBA', 'White and Black African', null, null, true),
  ('ethnicity', 'MWAS', 'White and Asian', null, null, true),
  ('ethnicity', 'MOTH', 'Any other Mixed background', null, null, true),
  ('ethnicity', 'AIND', 'Indian', null, null, true),
  ('ethnicity', 'APKN', 'Pakistani', null, null, true),
  ('ethnicity', 'ABAN', 'Bangladeshi', null, null, true),
  ('ethnicity', 'AOTH', 'Any other Asian background', null, null, true),
  ('ethnicity', 'BCRB', 'Caribbean', null, null, true),
  ('ethnicity', 'BAFR', 'African', null, null, true),
  ('ethnicity', 'BOTH', 'Any other Black background', null, null, true),
  ('ethnicity', 'CHNE', 'Chinese', null, null, true),
  ('ethnicity', 'OOTH', 'Any other ethnic group', null, null, true),
  ('ethnicity', 'REFU', 'Refused', null, null, true),
  ('ethnicity', 'NOBT', 'Information not yet obtained', null, null, true);

-- Final care plan for court
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('final-care-plan', 'A', 'Care order', null, null, true),
  ('final-care-plan', 'B', 'Care order - placement with parents', null, null, true),
  ('final-care-plan', 'C', 'Adoption', null, null, true),
  ('final-care-plan', 'D', 'Supervision order', null, null, true),
  ('final-care-plan', 'E', 'Special guardianship order', null, null, true),
  ('final-care-plan', 'F', 'Private law order', null, null, true),
  ('final-care-plan', 'G', 'Other', null, null, true),
  ('final-care-plan', 'H', 'Not yet at final hearing', null, null, true);

-- Gender identity
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('gender', '00', 'Not known', null, null, true),
  ('gender', '01', 'Man / Boy / Male', null, null, true),
  ('gender', '02', 'Woman / Girl / Female', null, null, true),
  ('gender', '09', 'Prefer to self-describe', null, null, true);

-- Gender codes before April 2024
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('gender-before-april-2024-cin', '0', 'Not recorded or unborn', null, date '2024-03-31', true),
  ('gender-before-april-2024-cin', '1', 'Male', null, date '2024-03-31', true),
  ('gender-before-april-2024-cin', '2', 'Female', null, date '2024-03-31', true),
  ('gender-before-april-2024-cin', '9', 'Indeterminate', null, date '2024-03-31', true);

-- Gender in case systems
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('gender-case-system', 'F', 'Female', null, null, false),
  ('gender-case-system', 'M', 'Male', null, null, false),
  ('gender-case-system', 'U', 'Unknown', null, null, false),
  ('gender-case-system', 'I', 'Indeterminate or neither', null, null, false);

-- Health check status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('health-check-status', 'Planned', 'Planned', null, null, true),
  ('health-check-status', 'Refused', 'Refused', null, null, true),
  ('health-check-status', 'Cancelled', 'Cancelled', null, null, true),
  ('health-check-status', 'Completed', 'Completed', null, null, true);

-- Type of health check
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('health-check-type', 'Health Assessment', 'Annual health assessment', null, null, false),
  ('health-check-type', 'Dental Check', 'Dental check', null, null, false),
  ('health-check-type', 'Health surveillance checks', 'Development assessments, under 5s', null, null, false);

-- Looked after outcomes yes or no
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('health-outcome-yes-no', '0', 'No', null, null, true),
  ('health-outcome-yes-no', '1', 'Yes', null, null, true);

-- Immigration status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('immigration-status-type', 'Indefinite Leave to Remain in the UK (ILR)', 'Indefinite leave to remain', null, null, false),
  ('immigration-status-type', 'Discretionary Leave to Remain in the UK to 18 (DLR)', 'Discretionary leave to remain to 18', null, null, false),
  ('immigration-status-type', 'Refugee Status', 'Refugee status', null, null, false),
  ('immigration-status-type', 'Adult Asylum Seeker', 'Adult asylum seeker', null, null, false),
  ('immigration-status-type', 'Unaccompanied Asylum Seeking Child', 'Unaccompanied asylum-seeking child', null, null, false);

-- Initial care plan for court
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('initial-care-plan', 'A', 'Interim / care order', null, null, true),
  ('initial-care-plan', 'B', 'Interim / care order - placement with parents', null, null, true),
  ('initial-care-plan', 'C', 'Adoption', null, null, true),
  ('initial-care-plan', 'D', 'Interim / supervision order', null, null, true),
  ('initial-care-plan', 'E', 'Special guardianship order', null, null, true),
  ('initial-care-plan', 'F', 'Private law order', null, null, true),
  ('initial-care-plan', 'G', 'Other', null, null, true);

-- Initial conference not required flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('initial-conference-not-required-flag', '0', 'ICPC required', null, null, true),
  ('initial-conference-not-required-flag', '1', 'ICPC not required', null, null, true),
  ('initial-conference-not-required-flag', 'false', 'ICPC required (false)', null, null, true),
  ('initial-conference-not-required-flag', 'true', 'ICPC not required (true)', null, null, true);

-- Initial conference outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('initial-conference-outcome', 'NFA_FLAG', 'No further action', null, null, true),
  ('initial-conference-outcome', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'Referral to other agency', null, null, true),
  ('initial-conference-outcome', 'SINGLE_ASSESSMENT_FLAG', 'Single assessment', null, null, true),
  ('initial-conference-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, true),
  ('initial-conference-outcome', 'CP_FLAG', 'CP plan', null, null, true),
  ('initial-conference-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, true);

-- Role of involved worker
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('involvement-role', 'CW', 'Allocated case worker', null, null, false),
  ('involvement-role', '16PLUS', '16-plus or leaving care worker', null, null, false);

-- Legal gateway meeting outcome
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('legal-gateway-outcome', 'A', 'Continue with current plan', null, null, true),
  ('legal-gateway-outcome', 'B', 'Start pre-proceedings', null, null, true),
  ('legal-gateway-outcome', 'C', 'Issue care proceedings', null, null, true),
  ('legal-gateway-outcome', 'D', 'Unknown', null, null, true);

-- Legal status while looked after
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('legal-status', 'C1', 'Interim care order', null, null, true),
  ('legal-status', 'C2', 'Full care order', null, null, true),
  ('legal-status', 'D1', 'Freeing order granted', null, date '2005-12-31', true),
  ('legal-status', 'E1', 'Placement order granted', date '2005-12-01', null, true),
  ('legal-status', 'V2', 'Single period of accommodation under section 20', null, null, true),
  ('legal-status', 'V3', 'Accommodated under agreed short-term breaks, individual episodes recorded', null, null, true),
  ('legal-status', 'V4', 'Accommodated under agreed short-term breaks, agreements recorded', null, null, true),
  ('legal-status', 'L1', 'Under police protection and in LA accommodation', null, null, true),
  ('legal-status', 'L2', 'Emergency protection order (EPO)', null, null, true),
  ('legal-status', 'L3', 'Under child assessment order and in LA accommodation', null, null, true),
  ('legal-status', 'J1', 'Remanded to LA accommodation or youth detention accommodation', null, null, true),
  ('legal-status', 'J2', 'Placed in LA accommodation under PACE 1984', null, null, true),
  ('legal-status', 'J3', 'Sentenced to youth rehabilitation order with residence or fostering requirement', null, null, true);

-- Type of linked identifier
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('linked-identifier-type', 'Case Number', 'Case number', null, null, true),
  ('linked-identifier-type', 'Unique Pupil Number', 'UPN', null, null, true),
  ('linked-identifier-type', 'NHS Number', 'NHS number', null, null, true),
  ('linked-identifier-type', 'Home Office Registration', 'Home Office registration', null, null, true),
  ('linked-identifier-type', 'National Insurance Number', 'National Insurance number', null, null, true),
  ('linked-identifier-type', 'YOT Number', 'Youth offending team number', null, null, true),
  ('linked-identifier-type', 'Court Case Number', 'Court case number', null, null, true),
  ('linked-identifier-type', 'RAA ID', 'Regional adoption agency ID', null, null, true),
  ('linked-identifier-type', 'Incident ID', 'Incident ID', null, null, true),
  ('linked-identifier-type', 'Former Unique Pupil Number', 'Former UPN', null, null, true);

-- Local authority
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('local-authority', '201', 'City of London', null, null, true),
  ('local-authority', '202', 'Camden', null, null, true),
  ('local-authority', '203', 'Greenwich', null, null, true),
  ('local-authority', '204', 'Hackney', null, null, true),
  ('local-authority', '205', 'Hammersmith and Fulham', null, null, true),
  ('local-authority', '206', 'Islington', null, null, true),
  ('local-authority', '207', 'Kensington and Chelsea', null, null, true),
  ('local-authority', '208', 'Lambeth', null, null, true),
  ('local-authority', '209', 'Lewisham', null, null, true),
  ('local-authority', '210', 'Southwark', null, null, true),
  ('local-authority', '211', 'Tower Hamlets', null, null, true),
  ('local-authority', '212', 'Wandsworth', null, null, true),
  ('local-authority', '213', 'Westminster', null, null, true),
  ('local-authority', '301', 'Barking and Dagenham', null, null, true),
  ('local-authority', '302', 'Barnet', null, null, true),
  ('local-authority', '303', 'Bexley', null, null, true),
  ('local-authority', '304', 'Brent', null, null, true),
  ('local-authority', '305', 'Bromley', null, null, true),
  ('local-authority', '306', 'Croydon', null, null, true),
  ('local-authority', '307', 'Ealing', null, null, true),
  ('local-authority', '308', 'Enfield', null, null, true),
  ('local-authority', '309', 'Haringey', null, null, true),
  ('local-authority', '310', 'Harrow', null, null, true),
  ('local-authority', '311', 'Havering', null, null, true),
  ('local-authority', '312', 'Hillingdon', null, null, true),
  ('local-authority', '313', 'Hounslow', null, null, true),
  ('local-authority', '314', 'Kingston upon Thames', null, null, true),
  ('local-authority', '315', 'Merton', null, null, true),
  ('local-authority', '316', 'Newham', null, null, true),
  ('local-authority', '317', 'Redbridge', null, null, true),
  ('local-authority', '318', 'Richmond upon Thames', null, null, true),
  ('local-authority', '319', 'Sutton', null, null, true),
  ('local-authority', '320', 'Waltham Forest', null, null, true),
  ('local-authority', '330', 'Birmingham', null, null, true),
  ('local-authority', '331', 'Coventry', null, null, true),
  ('local-authority', '332', 'Dudley', null, null, true),
  ('local-authority', '333', 'Sandwell', null, null, true),
  ('local-authority', '334', 'Solihull', null, null, true),
  ('local-authority', '335', 'Walsall', null, null, true),
  ('local-authority', '336', 'Wolverhampton', null, null, true),
  ('local-authority', '340', 'Knowsley', null, null, true),
  ('local-authority', '341', 'Liverpool', null, null, true),
  ('local-authority', '342', 'St Helens', null, null, true),
  ('local-authority', '343', 'Sefton', null, null, true),
  ('local-authority', '344', 'Wirral', null, null, true),
  ('local-authority', '350', 'Bolton', null, null, true),
  ('local-authority', '351', 'Bury', null, null, true),
  ('local-authority', '352', 'Manchester', null, null, true),
  ('local-authority', '353', 'Oldham', null, null, true),
  ('local-authority', '354', 'Rochdale', null, null, true),
  ('local-authority', '355', 'Salford', null, null, true),
  ('local-authority', '356', 'Stockport', null, null, true),
  ('local-authority', '357', 'Tameside', null, null, true),
  ('local-authority', '358', 'Trafford', null, null, true),
  ('local-authority', '359', 'Wigan', null, null, true),
  ('local-authority', '370', 'Barnsley', null, null, true),
  ('local-authority', '371', 'Doncaster', null, null, true),
  ('local-authority', '372', 'Rotherham', null, null, true),
  ('local-authority', '373', 'Sheffield', null, null, true),
  ('local-authority', '380', 'Bradford', null, null, true),
  ('local-authority', '381', 'Calderdale', null, null, true),
  ('local-authority', '382', 'Kirklees', null, null, true),
  ('local-authority', '383', 'Leeds', null, null, true),
  ('local-authority', '384', 'Wakefield', null, null, true),
  ('local-authority', '390', 'Gateshead', null, null, true),
  ('local-authority', '391', 'Newcastle upon Tyne', null, null, true),
  ('local-authority', '392', 'North Tyneside', null, null, true),
  ('local-authority', '393', 'South Tyneside', null, null, true),
  ('local-authority', '394', 'Sunderland', null, null, true),
  ('local-authority', '420', 'Isles of Scilly', null, null, true),
  ('local-authority', '800', 'Bath and North East Somerset', null, null, true),
  ('local-authority', '801', 'Bristol', null, null, true),
  ('local-authority', '802', 'North Somerset', null, null, true),
  ('local-authority', '803', 'South Gloucestershire', null, null, true),
  ('local-authority', '805', 'Hartlepool', null, null, true),
  ('local-authority', '806', 'Middlesbrough', null, null, true),
  ('local-authority', '807', 'Redcar and Cleveland', null, null, true),
  ('local-authority', '808', 'Stockton-on-Tees', null, null, true),
  ('local-authority', '810', 'Kingston upon Hull', null, null, true),
  ('local-authority', '811', 'East Riding of Yorkshire', null, null, true),
  ('local-authority', '812', 'North East Lincolnshire', null, null, true),
  ('local-authority', '813', 'North Lincolnshire', null, null, true),
  ('local-authority', '815', 'North Yorkshire', null, null, true),
  ('local-authority', '816', 'York', null, null, true),
  ('local-authority', '821', 'Luton', null, null, true),
  ('local-authority', '822', 'Bedford', null, null, true),
  ('local-authority', '823', 'Central Bedfordshire', null, null, true),
  ('local-authority', '825', 'Buckinghamshire', null, null, true),
  ('local-authority', '826', 'Milton Keynes', null, null, true),
  ('local-authority', '830', 'Derbyshire', null, null, true),
  ('local-authority', '831', 'Derby', null, null, true),
  ('local-authority', '835', 'Dorset (before April 2019)', null, date '2019-03-31', true),
  ('local-authority', '836', 'Poole', null, date '2019-03-31', true),
  ('local-authority', '837', 'Bournemouth', null, date '2019-03-31', true),
  ('local-authority', '838', 'Dorset', date '2019-04-01', null, true),
  ('local-authority', '839', 'Bournemouth, Christchurch and Poole', date '2019-04-01', null, true),
  ('local-authority', '840', 'Durham', null, null, true),
  ('local-authority', '841', 'Darlington', null, null, true),
  ('local-authority', '845', 'East Sussex', null, null, true),
  ('local-authority', '846', 'Brighton and Hove', null, null, true),
  ('local-authority', '850', 'Hampshire', null, null, true),
  ('local-authority', '851', 'Portsmouth', null, null, true),
  ('local-authority', '852', 'Southampton', null, null, true),
  ('local-authority', '855', 'Leicestershire', null, null, true),
  ('local-authority', '856', 'Leicester', null, null, true),
  ('local-authority', '857', 'Rutland', null, null, true),
  ('local-authority', '860', 'Staffordshire', null, null, true),
  ('local-authority', '861', 'Stoke-on-Trent', null, null, true),
  ('local-authority', '865', 'Wiltshire', null, null, true),
  ('local-authority', '866', 'Swindon', null, null, true),
  ('local-authority', '867', 'Bracknell Forest', null, null, true),
  ('local-authority', '868', 'Windsor and Maidenhead', null, null, true),
  ('local-authority', '869', 'West Berkshire', null, null, true),
  ('local-authority', '870', 'Reading', null, null, true),
  ('local-authority', '871', 'Slough', null, null, true),
  ('local-authority', '872', 'Wokingham', null, null, true),
  ('local-authority', '873', 'Cambridgeshire', null, null, true),
  ('local-authority', '874', 'Peterborough', null, null, true),
  ('local-authority', '876', 'Halton', null, null, true),
  ('local-authority', '877', 'Warrington', null, null, true),
  ('local-authority', '878', 'Devon', null, null, true),
  ('local-authority', '879', 'Plymouth', null, null, true),
  ('local-authority', '880', 'Torbay', null, null, true),
  ('local-authority', '881', 'Essex', null, null, true),
  ('local-authority', '882', 'Southend-on-Sea', null, null, true),
  ('local-authority', '883', 'Thurrock', null, null, true),
  ('local-authority', '884', 'Herefordshire', null, null, true),
  ('local-authority', '885', 'Worcestershire', null, null, true),
  ('local-authority', '886', 'Kent', null, null, true),
  ('local-authority', '887', 'Medway', null, null, true),
  ('local-authority', '888', 'Lancashire', null, null, true),
  ('local-authority', '889', 'Blackburn with Darwen', null, null, true),
  ('local-authority', '890', 'Blackpool', null, null, true),
  ('local-authority', '891', 'Nottinghamshire', null, null, true),
  ('local-authority', '892', 'Nottingham', null, null, true),
  ('local-authority', '893', 'Shropshire', null, null, true),
  ('local-authority', '894', 'Telford and Wrekin', null, null, true),
  ('local-authority', '895', 'Cheshire East', null, null, true),
  ('local-authority', '896', 'Cheshire West and Chester', null, null, true),
  ('local-authority', '908', 'Cornwall', null, null, true),
  ('local-authority', '909', 'Cumbria', null, date '2023-03-31', true),
  ('local-authority', '916', 'Gloucestershire', null, null, true),
  ('local-authority', '919', 'Hertfordshire', null, null, true),
  ('local-authority', '921', 'Isle of Wight', null, null, true),
  ('local-authority', '925', 'Lincolnshire', null, null, true),
  ('local-authority', '926', 'Norfolk', null, null, true),
  ('local-authority', '928', 'Northamptonshire', null, date '2021-03-31', true),
  ('local-authority', '929', 'Northumberland', null, null, true),
  ('local-authority', '931', 'Oxfordshire', null, null, true),
  ('local-authority', '933', 'Somerset', null, null, true),
  ('local-authority', '935', 'Suffolk', null, null, true),
  ('local-authority', '936', 'Surrey', null, null, true),
  ('local-authority', '937', 'Warwickshire', null, null, true),
  ('local-authority', '938', 'West Sussex', null, null, true),
  ('local-authority', '940', 'North Northamptonshire', date '2021-04-01', null, true),
  ('local-authority', '941', 'West Northamptonshire', date '2021-04-01', null, true),
  ('local-authority', '942', 'Cumberland', date '2023-04-01', null, true),
  ('local-authority', '943', 'Westmorland and Furness', date '2023-04-01', null, true);

-- Looked after primary need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('looked-after-primary-need', 'N1', 'Abuse or neglect', null, null, true),
  ('looked-after-primary-need', 'N2', 'Child''s disability', null, null, true),
  ('looked-after-primary-need', 'N3', 'Parental illness or disability', null, null, true),
  ('looked-after-primary-need', 'N4', 'Family in acute stress', null, null, true),
  ('looked-after-primary-need', 'N5', 'Family dysfunction', null, null, true),
  ('looked-after-primary-need', 'N6', 'Socially unacceptable behaviour', null, null, true),
  ('looked-after-primary-need', 'N7', 'Low income', null, null, true),
  ('looked-after-primary-need', 'N8', 'Absent parenting', null, null, true);

-- Missing or away
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('missing-type', 'M', 'Missing from care', null, null, true),
  ('missing-type', 'A', 'Away from placement without authorisation', null, null, true);

-- Number of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('number-of-adopters', '1', 'One adopter', null, null, true),
  ('number-of-adopters', '2', 'Two adopters', null, null, true);

-- Type of permanence order
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('permanence-order-type', 'Adoption', 'Adoption', null, null, false),
  ('permanence-order-type', 'Special Guardianship Order', 'Special guardianship', null, null, false),
  ('permanence-order-type', 'Child Arrangements/ Residence Order', 'Child arrangements or residence order', null, null, false);

-- Permanence plan in Annex A
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('permanence-plan-type-annex-a', 'a', 'Return to family', null, null, true),
  ('permanence-plan-type-annex-a', 'b', 'Adoption', null, null, true),
  ('permanence-plan-type-annex-a', 'c', 'SGO/CAO', null, null, true),
  ('permanence-plan-type-annex-a', 'd', 'Supported living in the community', null, null, true),
  ('permanence-plan-type-annex-a', 'e', 'Long-term residential placement', null, null, true),
  ('permanence-plan-type-annex-a', 'f', 'Long-term fostering', null, null, true),
  ('permanence-plan-type-annex-a', 'g', 'Other', null, null, true);

-- Authority of a placement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-authority', '201', 'City of London', null, null, true),
  ('placement-authority', '202', 'Camden', null, null, true),
  ('placement-authority', '203', 'Greenwich', null, null, true),
  ('placement-authority', '204', 'Hackney', null, null, true),
  ('placement-authority', '205', 'Hammersmith and Fulham', null, null, true),
  ('placement-authority', '206', 'Islington', null, null, true),
  ('placement-authority', '207', 'Kensington and Chelsea', null, null, true),
  ('placement-authority', '208', 'Lambeth', null, null, true),
  ('placement-authority', '209', 'Lewisham', null, null, true),
  ('placement-authority', '210', 'Southwark', null, null, true),
  ('placement-authority', '211', 'Tower Hamlets', null, null, true),
  ('placement-authority', '212', 'Wandsworth', null, null, true),
  ('placement-authority', '213', 'Westminster', null, null, true),
  ('placement-authority', '301', 'Barking and Dagenham', null, null, true),
  ('placement-authority', '302', 'Barnet', null, null, true),
  ('placement-authority', '303', 'Bexley', null, null, true),
  ('placement-authority', '304', 'Brent', null, null, true),
  ('placement-authority', '305', 'Bromley', null, null, true),
  ('placement-authority', '306', 'Croydon', null, null, true),
  ('placement-authority', '307', 'Ealing', null, null, true),
  ('placement-authority', '308', 'Enfield', null, null, true),
  ('placement-authority', '309', 'Haringey', null, null, true),
  ('placement-authority', '310', 'Harrow', null, null, true),
  ('placement-authority', '311', 'Havering', null, null, true),
  ('placement-authority', '312', 'Hillingdon', null, null, true),
  ('placement-authority', '313', 'Hounslow', null, null, true),
  ('placement-authority', '314', 'Kingston upon Thames', null, null, true),
  ('placement-authority', '315', 'Merton', null, null, true),
  ('placement-authority', '316', 'Newham', null, null, true),
  ('placement-authority', '317', 'Redbridge', null, null, true),
  ('placement-authority', '318', 'Richmond upon Thames', null, null, true),
  ('placement-authority', '319', 'Sutton', null, null, true),
  ('placement-authority', '320', 'Waltham Forest', null, null, true),
  ('placement-authority', '330', 'Birmingham', null, null, true),
  ('placement-authority', '331', 'Coventry', null, null, true),
  ('placement-authority', '332', 'Dudley', null, null, true),
  ('placement-authority', '333', 'Sandwell', null, null, true),
  ('placement-authority', '334', 'Solihull', null, null, true),
  ('placement-authority', '335', 'Walsall', null, null, true),
  ('placement-authority', '336', 'Wolverhampton', null, null, true),
  ('placement-authority', '340', 'Knowsley', null, null, true),
  ('placement-authority', '341', 'Liverpool', null, null, true),
  ('placement-authority', '342', 'St Helens', null, null, true),
  ('placement-authority', '343', 'Sefton', null, null, true),
  ('placement-authority', '344', 'Wirral', null, null, true),
  ('placement-authority', '350', 'Bolton', null, null, true),
  ('placement-authority', '351', 'Bury', null, null, true),
  ('placement-authority', '352', 'Manchester', null, null, true),
  ('placement-authority', '353', 'Oldham', null, null, true),
  ('placement-authority', '354', 'Rochdale', null, null, true),
  ('placement-authority', '355', 'Salford', null, null, true),
  ('placement-authority', '356', 'Stockport', null, null, true),
  ('placement-authority', '357', 'Tameside', null, null, true),
  ('placement-authority', '358', 'Trafford', null, null, true),
  ('placement-authority', '359', 'Wigan', null, null, true),
  ('placement-authority', '370', 'Barnsley', null, null, true),
  ('placement-authority', '371', 'Doncaster', null, null, true),
  ('placement-authority', '372', 'Rotherham', null, null, true),
  ('placement-authority', '373', 'Sheffield', null, null, true),
  ('placement-authority', '380', 'Bradford', null, null, true),
  ('placement-authority', '381', 'Calderdale', null, null, true),
  ('placement-authority', '382', 'Kirklees', null, null, true),
  ('placement-authority', '383', 'Leeds', null, null, true),
  ('placement-authority', '384', 'Wakefield', null, null, true),
  ('placement-authority', '390', 'Gateshead', null, null, true),
  ('placement-authority', '391', 'Newcastle upon Tyne', null, null, true),
  ('placement-authority', '392', 'North Tyneside', null, null, true),
  ('placement-authority', '393', 'South Tyneside', null, null, true),
  ('placement-authority', '394', 'Sunderland', null, null, true),
  ('placement-authority', '420', 'Isles of Scilly', null, null, true),
  ('placement-authority', '800', 'Bath and North East Somerset', null, null, true),
  ('placement-authority', '801', 'Bristol', null, null, true),
  ('placement-authority', '802', 'North Somerset', null, null, true),
  ('placement-authority', '803', 'South Gloucestershire', null, null, true),
  ('placement-authority', '805', 'Hartlepool', null, null, true),
  ('placement-authority', '806', 'Middlesbrough', null, null, true),
  ('placement-authority', '807', 'Redcar and Cleveland', null, null, true),
  ('placement-authority', '808', 'Stockton-on-Tees', null, null, true),
  ('placement-authority', '810', 'Kingston upon Hull', null, null, true),
  ('placement-authority', '811', 'East Riding of Yorkshire', null, null, true),
  ('placement-authority', '812', 'North East Lincolnshire', null, null, true),
  ('placement-authority', '813', 'North Lincolnshire', null, null, true),
  ('placement-authority', '815', 'North Yorkshire', null, null, true),
  ('placement-authority', '816', 'York', null, null, true),
  ('placement-authority', '821', 'Luton', null, null, true),
  ('placement-authority', '822', 'Bedford', null, null, true),
  ('placement-authority', '823', 'Central Bedfordshire', null, null, true),
  ('placement-authority', '825', 'Buckinghamshire', null, null, true),
  ('placement-authority', '826', 'Milton Keynes', null, null, true),
  ('placement-authority', '830', 'Derbyshire', null, null, true),
  ('placement-authority', '831', 'Derby', null, null, true),
  ('placement-authority', '835', 'Dorset (before April 2019)', null, date '2019-03-31', true),
  ('placement-authority', '836', 'Poole', null, date '2019-03-31', true),
  ('placement-authority', '837', 'Bournemouth', null, date '2019-03-31', true),
  ('placement-authority', '838', 'Dorset', date '2019-04-01', null, true),
  ('placement-authority', '839', 'Bournemouth, Christchurch and Poole', date '2019-04-01', null, true),
  ('placement-authority', '840', 'Durham', null, null, true),
  ('placement-authority', '841', 'Darlington', null, null, true),
  ('placement-authority', '845', 'East Sussex', null, null, true),
  ('placement-authority', '846', 'Brighton and Hove', null, null, true),
  ('placement-authority', '850', 'Hampshire', null, null, true),
  ('placement-authority', '851', 'Portsmouth', null, null, true),
  ('placement-authority', '852', 'Southampton', null, null, true),
  ('placement-authority', '855', 'Leicestershire', null, null, true),
  ('placement-authority', '856', 'Leicester', null, null, true),
  ('placement-authority', '857', 'Rutland', null, null, true),
  ('placement-authority', '860', 'Staffordshire', null, null, true),
  ('placement-authority', '861', 'Stoke-on-Trent', null, null, true),
  ('placement-authority', '865', 'Wiltshire', null, null, true),
  ('placement-authority', '866', 'Swindon', null, null, true),
  ('placement-authority', '867', 'Bracknell Forest', null, null, true),
  ('placement-authority', '868', 'Windsor and Maidenhead', null, null, true),
  ('placement-authority', '869', 'West Berkshire', null, null, true),
  ('placement-authority', '870', 'Reading', null, null, true),
  ('placement-authority', '871', 'Slough', null, null, true),
  ('placement-authority', '872', 'Wokingham', null, null, true),
  ('placement-authority', '873', 'Cambridgeshire', null, null, true),
  ('placement-authority', '874', 'Peterborough', null, null, true),
  ('placement-authority', '876', 'Halton', null, null, true),
  ('placement-authority', '877', 'Warrington', null, null, true),
  ('placement-authority', '878', 'Devon', null, null, true),
  ('placement-authority', '879', 'Plymouth', null, null, true),
  ('placement-authority', '880', 'Torbay', null, null, true),
  ('placement-authority', '881', 'Essex', null, null, true),
  ('placement-authority', '882', 'Southend-on-Sea', null, null, true),
  ('placement-authority', '883', 'Thurrock', null, null, true),
  ('placement-authority', '884', 'Herefordshire', null, null, true),
  ('placement-authority', '885', 'Worcestershire', null, null, true),
  ('placement-authority', '886', 'Kent', null, null, true),
  ('placement-authority', '887', 'Medway', null, null, true),
  ('placement-authority', '888', 'Lancashire', null, null, true),
  ('placement-authority', '889', 'Blackburn with Darwen', null, null, true),
  ('placement-authority', '890', 'Blackpool', null, null, true),
  ('placement-authority', '891', 'Nottinghamshire', null, null, true),
  ('placement-authority', '892', 'Nottingham', null, null, true),
  ('placement-authority', '893', 'Shropshire', null, null, true),
  ('placement-authority', '894', 'Telford and Wrekin', null, null, true),
  ('placement-authority', '895', 'Cheshire East', null, null, true),
  ('placement-authority', '896', 'Cheshire West and Chester', null, null, true),
  ('placement-authority', '908', 'Cornwall', null, null, true),
  ('placement-authority', '909', 'Cumbria', null, date '2023-03-31', true),
  ('placement-authority', '916', 'Gloucestershire', null, null, true),
  ('placement-authority', '919', 'Hertfordshire', null, null, true),
  ('placement-authority', '921', 'Isle of Wight', null, null, true),
  ('placement-authority', '925', 'Lincolnshire', null, null, true),
  ('placement-authority', '926', 'Norfolk', null, null, true),
  ('placement-authority', '928', 'Northamptonshire', null, date '2021-03-31', true),
  ('placement-authority', '929', 'Northumberland', null, null, true),
  ('placement-authority', '931', 'Oxfordshire', null, null, true),
  ('placement-authority', '933', 'Somerset', null, null, true),
  ('placement-authority', '935', 'Suffolk', null, null, true),
  ('placement-authority', '936', 'Surrey', null, null, true),
  ('placement-authority', '937', 'Warwickshire', null, null, true),
  ('placement-authority', '938', 'West Sussex', null, null, true),
  ('placement-authority', '940', 'North Northamptonshire', date '2021-04-01', null, true),
  ('placement-authority', '941', 'West Northamptonshire', date '2021-04-01', null, true),
  ('placement-authority', '942', 'Cumberland', date '2023-04-01', null, true),
  ('placement-authority', '943', 'Westmorland and Furness', date '2023-04-01', null, true),
  ('placement-authority', 'WAL', 'Wales', null, null, true),
  ('placement-authority', 'SCO', 'Scotland', null, null, true),
  ('placement-authority', 'NIR', 'Northern Ireland', null, null, true),
  ('placement-authority', 'NUK', 'Outside the United Kingdom', null, null, true),
  ('placement-authority', 'CON', 'Confidential', null, null, true);

-- Reason a placement changed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-change-reason', 'CARPL', 'Change to or implementation of care plan', null, null, true),
  ('placement-change-reason', 'CLOSE', 'Resignation or closure of provision', null, null, true),
  ('placement-change-reason', 'ALLEG', 'Allegation (s47)', null, null, true),
  ('placement-change-reason', 'STAND', 'Standards of care concern', null, null, true),
  ('placement-change-reason', 'APPRR', 'Approval removed', null, null, true),
  ('placement-change-reason', 'CREQB', 'Carer requests end due to child''s behaviour', null, null, true),
  ('placement-change-reason', 'CREQO', 'Carer requests end, other than behaviour', null, null, true),
  ('placement-change-reason', 'CHILD', 'Child requests placement end', null, null, true),
  ('placement-change-reason', 'LAREQ', 'Responsible or area authority requests end', null, null, true),
  ('placement-change-reason', 'PLACE', 'Change in status of placement only', null, null, true),
  ('placement-change-reason', 'CUSTOD', 'Custody arrangement', date '2018-04-01', null, true),
  ('placement-change-reason', 'OTHER', 'Other', null, null, true);

-- Placement inside or outside area
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-location', 'In', 'In responsible LA', null, null, true),
  ('placement-location', 'Out', 'Outside responsible LA', null, null, true);

-- Placement provider
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-provider', 'PR0', 'Parents or other with parental responsibility', null, null, true),
  ('placement-provider', 'PR1', 'Own provision', null, null, true),
  ('placement-provider', 'PR2', 'Other local authority provision', null, null, true),
  ('placement-provider', 'PR3', 'Other public provision', null, null, true),
  ('placement-provider', 'PR4', 'Private provision', null, null, true),
  ('placement-provider', 'PR5', 'Voluntary or third sector provision', null, null, true);

-- Type of placement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('placement-type', 'A3', 'Placed for adoption with consent, current foster carer', null, null, true),
  ('placement-type', 'A4', 'Placed for adoption with consent, not current foster carer', null, null, true),
  ('placement-type', 'A5', 'Placed for adoption with placement order, current foster carer', null, null, true),
  ('placement-type', 'A6', 'Placed for adoption with placement order, not current foster carer', null, null, true),
  ('placement-type', 'H5', 'Semi-independent living, not subject to children''s homes regulations', null, date '2025-03-31', true),
  ('placement-type', 'K1', 'Secure children''s homes', null, null, true),
  ('placement-type', 'K2', 'Children''s homes subject to children''s homes regulations', null, null, true),
  ('placement-type', 'K3', 'Supported accommodation', date '2024-04-01', null, true),
  ('placement-type', 'P1', 'Placed with own parents or other with parental responsibility', null, null, true),
  ('placement-type', 'P2', 'Independent living', null, date '2023-10-27', true),
  ('placement-type', 'P3', 'Residential employment', null, null, true),
  ('placement-type', 'R1', 'Residential care home', null, null, true),
  ('placement-type', 'R2', 'NHS or health trust establishment', null, null, true),
  ('placement-type', 'R3', 'Family centre or mother and baby unit', null, null, true),
  ('placement-type', 'R5', 'Young offender institution', null, null, true),
  ('placement-type', 'S1', 'Residential school', null, null, true),
  ('placement-type', 'T0', 'All types of temporary move', null, null, true),
  ('placement-type', 'T1', 'Temporary period in hospital', null, null, true),
  ('placement-type', 'T2', 'Temporary absence on holiday', null, null, true),
  ('placement-type', 'T3', 'Temporary accommodation while carer on holiday', null, null, true),
  ('placement-type', 'T4', 'Temporary accommodation of seven days or less', null, null, true),
  ('placement-type', 'U1', 'Foster placement with relative or friend - long term', null, null, true),
  ('placement-type', 'U2', 'Foster placement with relative or friend - FFA or concurrent planning', null, null, true),
  ('placement-type', 'U3', 'Foster placement with relative or friend - not long term or FFA', null, null, true),
  ('placement-type', 'U4', 'Foster placement with other carer - long term', null, null, true),
  ('placement-type', 'U5', 'Foster placement with other carer - FFA or concurrent planning', null, null, true),
  ('placement-type', 'U6', 'Foster placement with other carer - not long term or FFA', null, null, true),
  ('placement-type', 'Z1', 'Other placements', null, date '2025-03-31', true),
  ('placement-type', 'Z11', 'Other placements - type 1 (label not found)', date '2025-04-01', null, false),
  ('placement-type', 'Z12', 'Other placements - type 2 (label not found)', date '2025-04-01', null, false),
  ('placement-type', 'Z13', 'Other placements - type 3 (label not found)', date '2025-04-01', null, false),
  ('placement-type', 'Z14', 'Other placements - type 4 (label not found)', date '2025-04-01', null, false);

-- Pre-proceedings outcome
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('pre-proceedings-outcome', 'Decision to Issue Care Proceedings', 'Issue care proceedings', null, null, true),
  ('pre-proceedings-outcome', 'Decision to step down', 'Step down', null, null, true);

-- Pre-proceedings outcome in census
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('pre-proceedings-outcome-cin', 'A', '(label not found)', date '2026-04-01', null, false);

-- Pre-proceedings yes, no or unknown
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('pre-proceedings-yes-no-unknown', 'Yes', 'Yes', null, null, true),
  ('pre-proceedings-yes-no-unknown', 'No', 'No', null, null, true),
  ('pre-proceedings-yes-no-unknown', 'Unknown', 'Unknown', null, null, true);

-- Authority of previous permanence
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('previous-permanence-authority', '201', 'City of London', null, null, true),
  ('previous-permanence-authority', '202', 'Camden', null, null, true),
  ('previous-permanence-authority', '203', 'Greenwich', null, null, true),
  ('previous-permanence-authority', '204', 'Hackney', null, null, true),
  ('previous-permanence-authority', '205', 'Hammersmith and Fulham', null, null, true),
  ('previous-permanence-authority', '206', 'Islington', null, null, true),
  ('previous-permanence-authority', '207', 'Kensington and Chelsea', null, null, true),
  ('previous-permanence-authority', '208', 'Lambeth', null, null, true),
  ('previous-permanence-authority', '209', 'Lewisham', null, null, true),
  ('previous-permanence-authority', '210', 'Southwark', null, null, true),
  ('previous-permanence-authority', '211', 'Tower Hamlets', null, null, true),
  ('previous-permanence-authority', '212', 'Wandsworth', null, null, true),
  ('previous-permanence-authority', '213', 'Westminster', null, null, true),
  ('previous-permanence-authority', '301', 'Barking and Dagenham', null, null, true),
  ('previous-permanence-authority', '302', 'Barnet', null, null, true),
  ('previous-permanence-authority', '303', 'Bexley', null, null, true),
  ('previous-permanence-authority', '304', 'Brent', null, null, true),
  ('previous-permanence-authority', '305', 'Bromley', null, null, true),
  ('previous-permanence-authority', '306', 'Croydon', null, null, true),
  ('previous-permanence-authority', '307', 'Ealing', null, null, true),
  ('previous-permanence-authority', '308', 'Enfield', null, null, true),
  ('previous-permanence-authority', '309', 'Haringey', null, null, true),
  ('previous-permanence-authority', '310', 'Harrow', null, null, true),
  ('previous-permanence-authority', '311', 'Havering', null, null, true),
  ('previous-permanence-authority', '312', 'Hillingdon', null, null, true),
  ('previous-permanence-authority', '313', 'Hounslow', null, null, true),
  ('previous-permanence-authority', '314', 'Kingston upon Thames', null, null, true),
  ('previous-permanence-authority', '315', 'Merton', null, null, true),
  ('previous-permanence-authority', '316', 'Newham', null, null, true),
  ('previous-permanence-authority', '317', 'Redbridge', null, null, true),
  ('previous-permanence-authority', '318', 'Richmond upon Thames', null, null, true),
  ('previous-permanence-authority', '319', 'Sutton', null, null, true),
  ('previous-permanence-authority', '320', 'Waltham Forest', null, null, true),
  ('previous-permanence-authority', '330', 'Birmingham', null, null, true),
  ('previous-permanence-authority', '331', 'Coventry', null, null, true),
  ('previous-permanence-authority', '332', 'Dudley', null, null, true),
  ('previous-permanence-authority', '333', 'Sandwell', null, null, true),
  ('previous-permanence-authority', '334', 'Solihull', null, null, true),
  ('previous-permanence-authority', '335', 'Walsall', null, null, true),
  ('previous-permanence-authority', '336', 'Wolverhampton', null, null, true),
  ('previous-permanence-authority', '340', 'Knowsley', null, null, true),
  ('previous-permanence-authority', '341', 'Liverpool', null, null, true),
  ('previous-permanence-authority', '342', 'St Helens', null, null, true),
  ('previous-permanence-authority', '343', 'Sefton', null, null, true),
  ('previous-permanence-authority', '344', 'Wirral', null, null, true),
  ('previous-permanence-authority', '350', 'Bolton', null, null, true),
  ('previous-permanence-authority', '351', 'Bury', null, null, true),
  ('previous-permanence-authority', '352', 'Manchester', null, null, true),
  ('previous-permanence-authority', '353', 'Oldham', null, null, true),
  ('previous-permanence-authority', '354', 'Rochdale', null, null, true),
  ('previous-permanence-authority', '355', 'Salford', null, null, true),
  ('previous-permanence-authority', '356', 'Stockport', null, null, true),
  ('previous-permanence-authority', '357', 'Tameside', null, null, true),
  ('previous-permanence-authority', '358', 'Trafford', null, null, true),
  ('previous-permanence-authority', '359', 'Wigan', null, null, true),
  ('previous-permanence-authority', '370', 'Barnsley', null, null, true),
  ('previous-permanence-authority', '371', 'Doncaster', null, null, true),
  ('previous-permanence-authority', '372', 'Rotherham', null, null, true),
  ('previous-permanence-authority', '373', 'Sheffield', null, null, true),
  ('previous-permanence-authority', '380', 'Bradford', null, null, true),
  ('previous-permanence-authority', '381', 'Calderdale', null, null, true),
  ('previous-permanence-authority', '382', 'Kirklees', null, null, true),
  ('previous-permanence-authority', '383', 'Leeds', null, null, true),
  ('previous-permanence-authority', '384', 'Wakefield', null, null, true),
  ('previous-permanence-authority', '390', 'Gateshead', null, null, true),
  ('previous-permanence-authority', '391', 'Newcastle upon Tyne', null, null, true),
  ('previous-permanence-authority', '392', 'North Tyneside', null, null, true),
  ('previous-permanence-authority', '393', 'South Tyneside', null, null, true),
  ('previous-permanence-authority', '394', 'Sunderland', null, null, true),
  ('previous-permanence-authority', '420', 'Isles of Scilly', null, null, true),
  ('previous-permanence-authority', '800', 'Bath and North East Somerset', null, null, true),
  ('previous-permanence-authority', '801', 'Bristol', null, null, true),
  ('previous-permanence-authority', '802', 'North Somerset', null, null, true),
  ('previous-permanence-authority', '803', 'South Gloucestershire', null, null, true),
  ('previous-permanence-authority', '805', 'Hartlepool', null, null, true),
  ('previous-permanence-authority', '806', 'Middlesbrough', null, null, true),
  ('previous-permanence-authority', '807', 'Redcar and Cleveland', null, null, true),
  ('previous-permanence-authority', '808', 'Stockton-on-Tees', null, null, true),
  ('previous-permanence-authority', '810', 'Kingston upon Hull', null, null, true),
  ('previous-permanence-authority', '811', 'East Riding of Yorkshire', null, null, true),
  ('previous-permanence-authority', '812', 'North East Lincolnshire', null, null, true),
  ('previous-permanence-authority', '813', 'North Lincolnshire', null, null, true),
  ('previous-permanence-authority', '815', 'North Yorkshire', null, null, true),
  ('previous-permanence-authority', '816', 'York', null, null, true),
  ('previous-permanence-authority', '821', 'Luton', null, null, true),
  ('previous-permanence-authority', '822', 'Bedford', null, null, true),
  ('previous-permanence-authority', '823', 'Central Bedfordshire', null, null, true),
  ('previous-permanence-authority', '825', 'Buckinghamshire', null, null, true),
  ('previous-permanence-authority', '826', 'Milton Keynes', null, null, true),
  ('previous-permanence-authority', '830', 'Derbyshire', null, null, true),
  ('previous-permanence-authority', '831', 'Derby', null, null, true),
  ('previous-permanence-authority', '835', 'Dorset (before April 2019)', null, null, true),
  ('previous-permanence-authority', '836', 'Poole', null, null, true),
  ('previous-permanence-authority', '837', 'Bournemouth', null, null, true),
  ('previous-permanence-authority', '838', 'Dorset', null, null, true),
  ('previous-permanence-authority', '839', 'Bournemouth, Christchurch and Poole', null, null, true),
  ('previous-permanence-authority', '840', 'Durham', null, null, true),
  ('previous-permanence-authority', '841', 'Darlington', null, null, true),
  ('previous-permanence-authority', '845', 'East Sussex', null, null, true),
  ('previous-permanence-authority', '846', 'Brighton and Hove', null, null, true),
  ('previous-permanence-authority', '850', 'Hampshire', null, null, true),
  ('previous-permanence-authority', '851', 'Portsmouth', null, null, true),
  ('previous-permanence-authority', '852', 'Southampton', null, null, true),
  ('previous-permanence-authority', '855', 'Leicestershire', null, null, true),
  ('previous-permanence-authority', '856', 'Leicester', null, null, true),
  ('previous-permanence-authority', '857', 'Rutland', null, null, true),
  ('previous-permanence-authority', '860', 'Staffordshire', null, null, true),
  ('previous-permanence-authority', '861', 'Stoke-on-Trent', null, null, true),
  ('previous-permanence-authority', '865', 'Wiltshire', null, null, true),
  ('previous-permanence-authority', '866', 'Swindon', null, null, true),
  ('previous-permanence-authority', '867', 'Bracknell Forest', null, null, true),
  ('previous-permanence-authority', '868', 'Windsor and Maidenhead', null, null, true),
  ('previous-permanence-authority', '869', 'West Berkshire', null, null, true),
  ('previous-permanence-authority', '870', 'Reading', null, null, true),
  ('previous-permanence-authority', '871', 'Slough', null, null, true),
  ('previous-permanence-authority', '872', 'Wokingham', null, null, true),
  ('previous-permanence-authority', '873', 'Cambridgeshire', null, null, true),
  ('previous-permanence-authority', '874', 'Peterborough', null, null, true),
  ('previous-permanence-authority', '876', 'Halton', null, null, true),
  ('previous-permanence-authority', '877', 'Warrington', null, null, true),
  ('previous-permanence-authority', '878', 'Devon', null, null, true),
  ('previous-permanence-authority', '879', 'Plymouth', null, null, true),
  ('previous-permanence-authority', '880', 'Torbay', null, null, true),
  ('previous-permanence-authority', '881', 'Essex', null, null, true),
  ('previous-permanence-authority', '882', 'Southend-on-Sea', null, null, true),
  ('previous-permanence-authority', '883', 'Thurrock', null, null, true),
  ('previous-permanence-authority', '884', 'Herefordshire', null, null, true),
  ('previous-permanence-authority', '885', 'Worcestershire', null, null, true),
  ('previous-permanence-authority', '886', 'Kent', null, null, true),
  ('previous-permanence-authority', '887', 'Medway', null, null, true),
  ('previous-permanence-authority', '888', 'Lancashire', null, null, true),
  ('previous-permanence-authority', '889', 'Blackburn with Darwen', null, null, true),
  ('previous-permanence-authority', '890', 'Blackpool', null, null, true),
  ('previous-permanence-authority', '891', 'Nottinghamshire', null, null, true),
  ('previous-permanence-authority', '892', 'Nottingham', null, null, true),
  ('previous-permanence-authority', '893', 'Shropshire', null, null, true),
  ('previous-permanence-authority', '894', 'Telford and Wrekin', null, null, true),
  ('previous-permanence-authority', '895', 'Cheshire East', null, null, true),
  ('previous-permanence-authority', '896', 'Cheshire West and Chester', null, null, true),
  ('previous-permanence-authority', '908', 'Cornwall', null, null, true),
  ('previous-permanence-authority', '909', 'Cumbria', null, null, true),
  ('previous-permanence-authority', '916', 'Gloucestershire', null, null, true),
  ('previous-permanence-authority', '919', 'Hertfordshire', null, null, true),
  ('previous-permanence-authority', '921', 'Isle of Wight', null, null, true),
  ('previous-permanence-authority', '925', 'Lincolnshire', null, null, true),
  ('previous-permanence-authority', '926', 'Norfolk', null, null, true),
  ('previous-permanence-authority', '928', 'Northamptonshire', null, null, true),
  ('previous-permanence-authority', '929', 'Northumberland', null, null, true),
  ('previous-permanence-authority', '931', 'Oxfordshire', null, null, true),
  ('previous-permanence-authority', '933', 'Somerset', null, null, true),
  ('previous-permanence-authority', '935', 'Suffolk', null, null, true),
  ('previous-permanence-authority', '936', 'Surrey', null, null, true),
  ('previous-permanence-authority', '937', 'Warwickshire', null, null, true),
  ('previous-permanence-authority', '938', 'West Sussex', null, null, true),
  ('previous-permanence-authority', '940', 'North Northamptonshire', null, null, true),
  ('previous-permanence-authority', '941', 'West Northamptonshire', null, null, true),
  ('previous-permanence-authority', '942', 'Cumberland', null, null, true),
  ('previous-permanence-authority', '943', 'Westmorland and Furness', null, null, true),
  ('previous-permanence-authority', 'WAL', 'Wales', null, null, true),
  ('previous-permanence-authority', 'SCO', 'Scotland', null, null, true),
  ('previous-permanence-authority', 'NIR', 'Northern Ireland', null, null, true),
  ('previous-permanence-authority', 'NUK', 'Outside the UK', null, null, true);

-- Previous permanence option
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('previous-permanence-option', 'P1', 'Adoption', null, null, true),
  ('previous-permanence-option', 'P2', 'Special guardianship order', null, null, true),
  ('previous-permanence-option', 'P3', 'Residence order or child arrangements order', null, null, true),
  ('previous-permanence-option', 'P4', 'Unknown', null, null, true),
  ('previous-permanence-option', 'Z1', 'No previous permanence option', null, null, true);

-- Reason a care episode ceased
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('reason-episode-ceased', 'X1', 'Episode ceases and new episode begins same day', null, null, true),
  ('reason-episode-ceased', 'E11', 'Adopted - application unopposed', null, null, true),
  ('reason-episode-ceased', 'E12', 'Adopted - consent dispensed with', null, null, true),
  ('reason-episode-ceased', 'E2', 'Died', null, null, true),
  ('reason-episode-ceased', 'E3', 'Care taken over by another LA in the UK', null, null, true),
  ('reason-episode-ceased', 'E4A', 'Returned home, part of care planning', null, null, true),
  ('reason-episode-ceased', 'E4B', 'Returned home, not part of care planning', null, null, true),
  ('reason-episode-ceased', 'E13', 'Left care to live with parents or others with no parental responsibility', null, null, true),
  ('reason-episode-ceased', 'E41', 'Residence order or child arrangements order granted', null, null, true),
  ('reason-episode-ceased', 'E43', 'SGO made to former foster carers', null, date '2018-03-31', false),
  ('reason-episode-ceased', 'E44', 'SGO made to carers other than former foster carers', null, date '2018-03-31', false),
  ('reason-episode-ceased', 'E45', 'SGO to former foster carer who is relative or friend', date '2018-04-01', null, true),
  ('reason-episode-ceased', 'E46', 'SGO to former foster carer, not relative or friend', date '2018-04-01', null, true),
  ('reason-episode-ceased', 'E47', 'SGO to other carer who is relative or friend', date '2018-04-01', null, true),
  ('reason-episode-ceased', 'E48', 'SGO to other carer, not relative or friend', date '2018-04-01', null, true),
  ('reason-episode-ceased', 'E5', 'Independent living with formal support', null, null, true),
  ('reason-episode-ceased', 'E6', 'Independent living without formal support', null, null, true),
  ('reason-episode-ceased', 'E7', 'Transferred to residential care funded by adult social care', null, null, true),
  ('reason-episode-ceased', 'E8', 'Ceased for any other reason', null, null, true),
  ('reason-episode-ceased', 'E9', 'Sentenced to custody', null, null, true),
  ('reason-episode-ceased', 'E14', 'Accommodation on remand ended', null, null, true),
  ('reason-episode-ceased', 'E15', 'Age assessment found child 18 or over', null, null, true),
  ('reason-episode-ceased', 'E16', 'Child moved abroad', null, null, true),
  ('reason-episode-ceased', 'E17', 'Aged 18 or over, remained with current carers', null, null, true);

-- Reason a care episode started
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('reason-episode-started', 'S', 'Started to be looked after', null, null, true),
  ('reason-episode-started', 'L', 'Change of legal status only', null, null, true),
  ('reason-episode-started', 'P', 'Change of placement and carer only', null, null, true),
  ('reason-episode-started', 'T', 'Change of placement, same carer', null, null, true),
  ('reason-episode-started', 'B', 'Change of legal status, placement and carer', null, null, true),
  ('reason-episode-started', 'U', 'Change of legal status and placement, same carer', null, null, true);

-- Referral no further action flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('referral-no-further-action-flag', '0', 'No', null, null, true),
  ('referral-no-further-action-flag', '1', 'Yes', null, null, true),
  ('referral-no-further-action-flag', 'false', 'No (false)', null, null, true),
  ('referral-no-further-action-flag', 'true', 'Yes (true)', null, null, true);

-- Referral outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('referral-outcome', 'SINGLE_ASSESSMENT_FLAG', 'Single assessment', null, null, true),
  ('referral-outcome', 'NFA_FLAG', 'No further action', null, null, true),
  ('referral-outcome', 'STRATEGY_DISCUSSION_FLAG', 'Strategy discussion', null, null, true),
  ('referral-outcome', 'CLA_REQUEST_FLAG', 'Request to look after', null, null, true),
  ('referral-outcome', 'NON_AGENCY_ADOPTION_FLAG', 'Non-agency adoption', null, null, true),
  ('referral-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, true),
  ('referral-outcome', 'CP_TRANSFER_IN_FLAG', 'CP transfer in', null, null, true),
  ('referral-outcome', 'CP_CONFERENCE_FLAG', 'CP conference', null, null, true),
  ('referral-outcome', 'CARE_LEAVER_FLAG', 'Care leaver', null, null, true),
  ('referral-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, true);

-- Referral outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('referral-outcome-draft', 'No Further Action', 'No further action', null, null, true),
  ('referral-outcome-draft', 'Advice and Information or signpost to other services', 'Advice or signpost', null, null, true),
  ('referral-outcome-draft', 'Step-down to Early Help', 'Step-down to early help', null, null, true),
  ('referral-outcome-draft', 'Assessment required', 'Assessment required', null, null, true),
  ('referral-outcome-draft', 'Strategy discussion and/or Section 47 enquiry', 'Strategy discussion or s47', null, null, true),
  ('referral-outcome-draft', 'Other', 'Other', null, null, true);

-- Contact and referral source
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('referral-source', '1A', 'Individual - family member, relative or carer', null, null, true),
  ('referral-source', '1B', 'Individual - acquaintance', null, null, true),
  ('referral-source', '1C', 'Individual - self', null, null, true),
  ('referral-source', '1D', 'Individual - other', null, null, true),
  ('referral-source', '2A', 'Schools', null, null, true),
  ('referral-source', '2B', 'Education services', null, null, true),
  ('referral-source', '3A', 'Health services - GP', null, null, true),
  ('referral-source', '3B', 'Health services - health visitor', null, null, true),
  ('referral-source', '3C', 'Health services - school nurse', null, null, true),
  ('referral-source', '3D', 'Health services - other primary health', null, null, true),
  ('referral-source', '3E', 'Health services - A&E', null, null, true),
  ('referral-source', '3F', 'Health services - other', null, null, true),
  ('referral-source', '4', 'Housing', null, null, true),
  ('referral-source', '5A', 'LA services - social care', null, null, true),
  ('referral-source', '5B', 'LA services - other internal', null, null, true),
  ('referral-source', '5C', 'LA services - external (another LA)', null, null, true),
  ('referral-source', '5D', 'LA services - early help', date '2022-04-01', null, true),
  ('referral-source', '6', 'Police', null, null, true),
  ('referral-source', '7', 'Other legal agency', null, null, true),
  ('referral-source', '8', 'Other', null, null, true),
  ('referral-source', '9', 'Anonymous', null, null, true),
  ('referral-source', '10', 'Unknown', null, null, true);

-- Child's part in reviews
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('review-participation', 'PN0', 'Child aged under 4 at review', null, null, true),
  ('review-participation', 'PN1', 'Attends and speaks for self', null, null, true),
  ('review-participation', 'PN2', 'Attends, advocate speaks', null, null, true),
  ('review-participation', 'PN3', 'Attends, views symbolic (non-verbal)', null, null, true),
  ('review-participation', 'PN4', 'Attends without contribution', null, null, true),
  ('review-participation', 'PN5', 'Not attending, briefs advocate', null, null, true),
  ('review-participation', 'PN6', 'Not attending, sends views by other means', null, null, true),
  ('review-participation', 'PN7', 'Not attending, views not conveyed', null, null, true);

-- Reason for no SDQ score
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sdq-missing-reason', 'SDQ1', 'No form returned, child under 4 or over 16', null, null, true),
  ('sdq-missing-reason', 'SDQ2', 'Carer refused to complete', null, null, true),
  ('sdq-missing-reason', 'SDQ3', 'Not possible due to severity of disability', null, null, true),
  ('sdq-missing-reason', 'SDQ4', 'Other', null, null, true),
  ('sdq-missing-reason', 'SDQ5', 'Child refuses SDQ', null, null, true);

-- Section 47 enquiry outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('section-47-outcome', 'NFA_FLAG', 'No further action', null, null, true),
  ('section-47-outcome', 'LEGAL_ACTION_FLAG', 'Legal action', null, null, true),
  ('section-47-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, true),
  ('section-47-outcome', 'PROV_OF_SB_CARE_FLAG', 'Provision of short break care', null, null, true),
  ('section-47-outcome', 'CP_CONFERENCE_FLAG', 'Initial CP conference', null, null, true),
  ('section-47-outcome', 'NFA_CONTINUE_SINGLE_FLAG', 'NFA, continue single assessment', null, null, true),
  ('section-47-outcome', 'MONITOR_FLAG', 'Other agency to monitor', null, null, true),
  ('section-47-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, true);

-- Section 47 outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('section-47-outcome-draft', 'Initial CP Conference', 'Initial CP conference', null, null, true),
  ('section-47-outcome-draft', 'Other Agency to Monitor Child''s Welfare', 'Other agency to monitor welfare', null, null, true),
  ('section-47-outcome-draft', 'NFA - Continue With Family Assessment', 'NFA, continue assessment', null, null, true),
  ('section-47-outcome-draft', 'Initiate Legal Action', 'Initiate legal action', null, null, true),
  ('section-47-outcome-draft', 'Provision of Services (s17)', 'Provision of services (s17)', null, null, true),
  ('section-47-outcome-draft', 'Provision of Short Break Care (s17)', 'Short break care (s17)', null, null, true),
  ('section-47-outcome-draft', 'No Further Action', 'No further action', null, null, true),
  ('section-47-outcome-draft', 'Other Outcome', 'Other outcome', null, null, true);

-- Rank of special educational need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sen-rank', '1', 'Primary need', null, null, true),
  ('sen-rank', '2', 'Secondary need', null, null, true);

-- Setting other than a school
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sen-setting', 'OLA', 'Other LA arrangements, including EOTAS', null, null, true),
  ('sen-setting', 'OPA', 'Other parent or person arrangements, not EHE', null, null, true),
  ('sen-setting', 'EHE', 'Elective home education', null, null, true),
  ('sen-setting', 'EYP', 'Early years provider with no URN', null, null, true),
  ('sen-setting', 'OTH', 'Other', null, null, true),
  ('sen-setting', 'NEET', 'Not in education, employment or training, aged 16-25', null, null, true),
  ('sen-setting', 'NIEC', 'Not in education, notice to cease issued', null, null, true),
  ('sen-setting', 'NIEO', 'Not in education, other', null, null, true);

-- Type of special educational need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sen-type', 'SPLD', 'Specific learning difficulty', null, null, true),
  ('sen-type', 'MLD', 'Moderate learning difficulty', null, null, true),
  ('sen-type', 'SLD', 'Severe learning difficulty', null, null, true),
  ('sen-type', 'PMLD', 'Profound and multiple learning difficulty', null, null, true),
  ('sen-type', 'SEMH', 'Social, emotional and mental health', null, null, true),
  ('sen-type', 'SLCN', 'Speech, language and communication needs', null, null, true),
  ('sen-type', 'HI', 'Hearing impairment', null, null, true),
  ('sen-type', 'VI', 'Vision impairment', null, null, true),
  ('sen-type', 'MSI', 'Multi-sensory impairment', null, null, true),
  ('sen-type', 'PD', 'Physical disability', null, null, true),
  ('sen-type', 'ASD', 'Autistic spectrum disorder', null, null, true),
  ('sen-type', 'DS', 'Down syndrome', null, null, true),
  ('sen-type', 'OTH', 'Other difficulty', null, null, true);

-- Recorded sex
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sex', 'M', 'Male', date '2024-04-01', null, true),
  ('sex', 'F', 'Female', date '2024-04-01', null, true),
  ('sex', 'U', 'Unknown', date '2024-04-01', null, true);

-- Sex codes before April 2024
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('sex-before-april-2024', '1', 'Male', null, date '2024-03-31', true),
  ('sex-before-april-2024', '2', 'Female', null, date '2024-03-31', true);

-- Reason for short notice application
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('short-notice-reason', 'A', 'Child''s immediate safety (including abduction threat)', null, null, true),
  ('short-notice-reason', 'B', 'Emergency protection order criteria met', null, null, true),
  ('short-notice-reason', 'C', 'Other', null, null, true);

-- Mode of a payload
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('submission-mode', 'full', 'Every child in the extract', null, null, true),
  ('submission-mode', 'delta', 'Whole documents of the children that changed', null, null, true);

-- Unaccompanied asylum-seeking status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('unaccompanied-asylum-seeking-status', '0', 'Not UASC at any time in year', null, null, true),
  ('unaccompanied-asylum-seeking-status', '1', 'UASC at some time in year', null, null, true);

-- API UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('upn-unknown-reason-api', 'UN1', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning', null, null, false),
  ('upn-unknown-reason-api', 'UN2', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN2)', null, null, false),
  ('upn-unknown-reason-api', 'UN3', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN3)', null, null, false),
  ('upn-unknown-reason-api', 'UN4', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN4)', null, null, false),
  ('upn-unknown-reason-api', 'UN5', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN5)', null, null, false),
  ('upn-unknown-reason-api', 'UN6', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN6)', null, null, false),
  ('upn-unknown-reason-api', 'UN7', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN7)', null, null, false),
  ('upn-unknown-reason-api', 'UN8', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN8)', null, null, false),
  ('upn-unknown-reason-api', 'UN9', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN9)', null, null, false),
  ('upn-unknown-reason-api', 'UN10', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN10)', null, null, false);

-- Children in need UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('upn-unknown-reason-cin', 'UN1', 'Not of school age, no UPN yet', null, null, true),
  ('upn-unknown-reason-cin', 'UN2', 'Never attended a maintained school in England', null, null, true),
  ('upn-unknown-reason-cin', 'UN3', 'Educated outside England', null, null, true),
  ('upn-unknown-reason-cin', 'UN4', 'Newly in need, UPN not yet known', null, null, false),
  ('upn-unknown-reason-cin', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, true),
  ('upn-unknown-reason-cin', 'UN6', '(label not found)', null, null, false),
  ('upn-unknown-reason-cin', 'UN7', 'Referral with no further action', null, null, true);

-- Looked after UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('upn-unknown-reason-looked-after', 'UN1', 'Not of school age, no UPN yet', null, null, true),
  ('upn-unknown-reason-looked-after', 'UN2', 'Never attended a maintained school in England', null, null, true),
  ('upn-unknown-reason-looked-after', 'UN3', 'Educated outside England', null, null, true),
  ('upn-unknown-reason-looked-after', 'UN4', 'Newly looked after, UPN not yet known', null, null, true),
  ('upn-unknown-reason-looked-after', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, true);

-- SEN2 UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('upn-unknown-reason-sen', 'UN1', 'Under 6 and no UPN yet', null, null, true),
  ('upn-unknown-reason-sen', 'UN2', 'Never attended a state-funded school in England', null, null, true),
  ('upn-unknown-reason-sen', 'UN3', 'Educated outside England', null, null, true),
  ('upn-unknown-reason-sen', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, true),
  ('upn-unknown-reason-sen', 'UN8', 'New to LA, UPN or ULN not yet known', null, null, true),
  ('upn-unknown-reason-sen', 'UN9', 'Never in state-funded school or FE in England, no UPN or ULN', null, null, true),
  ('upn-unknown-reason-sen', 'UN10', 'Request ended before UPN or ULN known', null, null, true);

-- Answer to a voice question
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('voice-answer', 'Y', 'Yes', null, null, false),
  ('voice-answer', 'N', 'No', null, null, false),
  ('voice-answer', 'U', 'Not sure', null, null, false);

-- Reason social worker changed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('worker-change-reason', 'MANAGE', 'Managing caseloads', date '2023-04-01', null, true),
  ('worker-change-reason', 'FCONTA', 'First contact or re-referral', date '2023-04-01', null, true),
  ('worker-change-reason', 'LEFTRL', 'Previous social worker left role', date '2023-04-01', null, true),
  ('worker-change-reason', 'ORGRST', 'Organisational restructure', date '2023-04-01', null, true),
  ('worker-change-reason', 'TSPROC', 'Transfer by standard process', date '2023-04-01', null, true),
  ('worker-change-reason', 'ABSENC', 'Absence cover or return from absence', date '2023-04-01', null, true),
  ('worker-change-reason', 'CHCHAN', 'Child requested change', date '2023-04-01', null, true),
  ('worker-change-reason', 'PCCHAN', 'Parent or carer requested change', date '2023-04-01', null, true),
  ('worker-change-reason', 'SWDIED', 'Previous social worker died', date '2023-04-01', null, true),
  ('worker-change-reason', 'OTHERS', 'Other reason', date '2023-04-01', null, true);

-- Social worker absence reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-absence-reason', 'MAT', 'Maternity or paternity leave', null, null, true),
  ('workforce-absence-reason', 'OTH', 'Other paid authorised absence', null, null, true),
  ('workforce-absence-reason', 'PUB', 'Paid absence for public duties', null, null, true),
  ('workforce-absence-reason', 'SIC', 'Sick leave', null, null, true),
  ('workforce-absence-reason', 'TRN', 'Training', null, null, true),
  ('workforce-absence-reason', 'UNA', 'Unauthorised absence', null, null, true),
  ('workforce-absence-reason', 'UNP', 'Unpaid authorised absence', null, null, true);

-- Social worker knowledge and skills stage
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-accreditation-status', '1', 'Assessed and supported year in employment', null, null, true),
  ('workforce-accreditation-status', '2', 'Frontline practitioner', null, null, true),
  ('workforce-accreditation-status', '3', 'Practice supervisor', null, null, true),
  ('workforce-accreditation-status', '4', 'Practice leader', null, null, true);

-- Agency social worker flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-agency-flag', '0', 'Not an agency worker', null, null, true),
  ('workforce-agency-flag', '1', 'Agency worker', null, null, true);

-- Social worker leaving destination
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-leaver-destination', '1', 'Social worker in a different LA in England', null, null, true),
  ('workforce-leaver-destination', '2', 'Social worker outside England', null, null, true),
  ('workforce-leaver-destination', '3', 'Agency or consultancy in social work', null, null, true),
  ('workforce-leaver-destination', '4', 'Other social work role, not LA', null, null, true),
  ('workforce-leaver-destination', '5', 'Other social care role', null, null, true),
  ('workforce-leaver-destination', '6', 'Non-social care role, outside England, no employment or career break', null, null, true),
  ('workforce-leaver-destination', '7', 'Other', null, null, true),
  ('workforce-leaver-destination', '8', 'Not known', null, null, true),
  ('workforce-leaver-destination', '9', 'Not yet collected', null, null, true);

-- Social worker leaving reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-leaving-reason', '1', 'Resignation', null, null, true),
  ('workforce-leaving-reason', '2', 'Voluntary redundancy', null, null, true),
  ('workforce-leaving-reason', '3', 'Compulsory redundancy', null, null, true),
  ('workforce-leaving-reason', '4', 'Dismissed', null, null, true),
  ('workforce-leaving-reason', '5', 'Retired', null, null, true),
  ('workforce-leaving-reason', '6', 'Deceased', null, null, true),
  ('workforce-leaving-reason', '7', 'Moved to a non child and family role in LA', null, null, true),
  ('workforce-leaving-reason', '8', 'Other', null, null, true),
  ('workforce-leaving-reason', '9', 'Not known', null, null, true),
  ('workforce-leaving-reason', '10', 'Not yet collected', null, null, true);

-- Social worker qualification level
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-qualification-level', '1', 'Under-graduate', null, null, true),
  ('workforce-qualification-level', '2', 'Post-graduate', null, null, true),
  ('workforce-qualification-level', '3', 'Other', null, null, true);

-- Social worker role
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-role', '1', 'Senior manager', null, null, true),
  ('workforce-role', '2', 'Middle manager', null, null, true),
  ('workforce-role', '3', 'First line manager', null, null, true),
  ('workforce-role', '4', 'Senior practitioner', null, null, true),
  ('workforce-role', '5', 'Case holder', null, null, true),
  ('workforce-role', '6', 'Qualified without cases', null, null, true);

-- Social worker previous role
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('workforce-starter-origin', '1', 'Newly qualified social worker', null, null, true),
  ('workforce-starter-origin', '2', 'Social worker in a different LA in England', null, null, true),
  ('workforce-starter-origin', '3', 'Social worker outside England', null, null, true),
  ('workforce-starter-origin', '4', 'Agency or consultancy in social work', null, null, true),
  ('workforce-starter-origin', '5', 'Other social work role, not LA', null, null, true),
  ('workforce-starter-origin', '6', 'Other social care role', null, null, true),
  ('workforce-starter-origin', '7', 'Non-social care role, outside England, no employment or career break', null, null, true),
  ('workforce-starter-origin', '8', 'Other', null, null, true),
  ('workforce-starter-origin', '9', 'Not known', null, null, true),
  ('workforce-starter-origin', '10', 'Not yet collected', null, null, true);

-- Yes or no
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('yes-no', 'Y', 'Yes', null, null, true),
  ('yes-no', 'N', 'No', null, null, true);

-- Yes, no or not applicable
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('yes-no-not-applicable', 'Y', 'Yes', null, null, true),
  ('yes-no-not-applicable', 'N', 'No', null, null, true),
  ('yes-no-not-applicable', 'NA', 'Not applicable', null, null, true);

-- Zero or one flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  ('zero-one', '0', 'No', null, null, true),
  ('zero-one', '1', 'Yes', null, null, true);

-- Part 3: foreign keys
alter table ssd_address
  add constraint fk_ssd_address_addr_person_id foreign key (addr_person_id) references ssd_person (pers_person_id);
alter table ssd_disability
  add constraint fk_ssd_disability_disa_person_id foreign key (disa_person_id) references ssd_person (pers_person_id);
alter table ssd_immigration_status
  add constraint fk_ssd_immigration_status_immi_person_id foreign key (immi_person_id) references ssd_person (pers_person_id);
alter table ssd_linked_identifiers
  add constraint fk_ssd_linked_identifiers_link_person_id foreign key (link_person_id) references ssd_person (pers_person_id);
alter table ssd_family
  add constraint fk_ssd_family_fami_person_id foreign key (fami_person_id) references ssd_person (pers_person_id);
alter table ssd_mother
  add constraint fk_ssd_mother_moth_person_id foreign key (moth_person_id) references ssd_person (pers_person_id);
alter table ssd_mother
  add constraint fk_ssd_mother_moth_childs_person_id foreign key (moth_childs_person_id) references ssd_person (pers_person_id);
alter table ssd_legal_status
  add constraint fk_ssd_legal_status_lega_person_id foreign key (lega_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_episodes
  add constraint fk_ssd_cla_episodes_clae_person_id foreign key (clae_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_episodes
  add constraint fk_ssd_cla_episodes_clae_cla_id foreign key (clae_cla_id) references ssd_cla_periods_of_care (poca_cla_id);
alter table ssd_cla_episodes
  add constraint fk_ssd_cla_episodes_clae_referral_id foreign key (clae_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_cla_episodes
  add constraint fk_ssd_cla_episodes_clae_cla_placement_id foreign key (clae_cla_placement_id) references ssd_cla_placement (clap_cla_placement_id);
alter table ssd_cla_convictions
  add constraint fk_ssd_cla_convictions_clac_person_id foreign key (clac_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_placement
  add constraint fk_ssd_cla_placement_clap_cla_id foreign key (clap_cla_id) references ssd_cla_periods_of_care (poca_cla_id);
alter table ssd_cla_placement
  add constraint fk_ssd_cla_placement_clap_person_id foreign key (clap_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_reviews
  add constraint fk_ssd_cla_reviews_clar_cla_id foreign key (clar_cla_id) references ssd_cla_periods_of_care (poca_cla_id);
alter table ssd_cla_reviews
  add constraint fk_ssd_cla_reviews_clar_cla_person_id foreign key (clar_cla_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_care_plan
  add constraint fk_ssd_cla_care_plan_lacp_person_id foreign key (lacp_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_care_plan_options
  add constraint fk_ssd_cla_care_plan_options_lacp_table_id foreign key (lacp_table_id) references ssd_cla_care_plan (lacp_table_id);
alter table ssd_cla_visits
  add constraint fk_ssd_cla_visits_clav_cla_id foreign key (clav_cla_id) references ssd_cla_periods_of_care (poca_cla_id);
alter table ssd_cla_visits
  add constraint fk_ssd_cla_visits_clav_person_id foreign key (clav_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_periods_of_care
  add constraint fk_ssd_cla_periods_of_care_poca_person_id foreign key (poca_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_deprivation_of_liberty
  add constraint fk_ssd_cla_deprivation_of_liberty_dolo_person_id foreign key (dolo_person_id) references ssd_person (pers_person_id);
alter table ssd_contacts
  add constraint fk_ssd_contacts_cont_person_id foreign key (cont_person_id) references ssd_person (pers_person_id);
alter table ssd_contact_outcomes
  add constraint fk_ssd_contact_outcomes_cont_contact_id foreign key (cont_contact_id) references ssd_contacts (cont_contact_id);
alter table ssd_early_help_episodes
  add constraint fk_ssd_early_help_episodes_earl_person_id foreign key (earl_person_id) references ssd_person (pers_person_id);
alter table ssd_early_help_episodes
  add constraint fk_ssd_early_help_episodes_earl_episode_worker_id foreign key (earl_episode_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_early_help_assessments
  add constraint fk_ssd_early_help_assessments_ehas_person_id foreign key (ehas_person_id) references ssd_person (pers_person_id);
alter table ssd_cin_episodes
  add constraint fk_ssd_cin_episodes_cine_person_id foreign key (cine_person_id) references ssd_person (pers_person_id);
alter table ssd_cin_episodes
  add constraint fk_ssd_cin_episodes_cine_referral_team foreign key (cine_referral_team) references ssd_department (dept_team_id);
alter table ssd_cin_episodes
  add constraint fk_ssd_cin_episodes_cine_referral_worker_id foreign key (cine_referral_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_referral_outcomes
  add constraint fk_ssd_referral_outcomes_cine_referral_id foreign key (cine_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_cin_assessments
  add constraint fk_ssd_cin_assessments_cina_person_id foreign key (cina_person_id) references ssd_person (pers_person_id);
alter table ssd_cin_assessments
  add constraint fk_ssd_cin_assessments_cina_referral_id foreign key (cina_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_cin_assessments
  add constraint fk_ssd_cin_assessments_cina_assessment_team foreign key (cina_assessment_team) references ssd_department (dept_team_id);
alter table ssd_cin_assessments
  add constraint fk_ssd_cin_assessments_cina_assessment_worker_id foreign key (cina_assessment_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_assessment_outcomes
  add constraint fk_ssd_assessment_outcomes_cina_assessment_id foreign key (cina_assessment_id) references ssd_cin_assessments (cina_assessment_id);
alter table ssd_assessment_factors
  add constraint fk_ssd_assessment_factors_cinf_assessment_id foreign key (cinf_assessment_id) references ssd_cin_assessments (cina_assessment_id);
alter table ssd_assessment_factors
  add constraint fk_ssd_assessment_factors_cinf_person_id foreign key (cinf_person_id) references ssd_person (pers_person_id);
alter table ssd_assessment_factor_codes
  add constraint fk_ssd_assessment_factor_codes_cinf_table_id foreign key (cinf_table_id) references ssd_assessment_factors (cinf_table_id);
alter table ssd_cin_plans
  add constraint fk_ssd_cin_plans_cinp_referral_id foreign key (cinp_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_cin_plans
  add constraint fk_ssd_cin_plans_cinp_person_id foreign key (cinp_person_id) references ssd_person (pers_person_id);
alter table ssd_cin_plans
  add constraint fk_ssd_cin_plans_cinp_cin_plan_team foreign key (cinp_cin_plan_team) references ssd_department (dept_team_id);
alter table ssd_cin_plans
  add constraint fk_ssd_cin_plans_cinp_cin_plan_worker_id foreign key (cinp_cin_plan_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_cin_visits
  add constraint fk_ssd_cin_visits_cinv_person_id foreign key (cinv_person_id) references ssd_person (pers_person_id);
alter table ssd_s47_enquiry
  add constraint fk_ssd_s47_enquiry_s47e_referral_id foreign key (s47e_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_s47_enquiry
  add constraint fk_ssd_s47_enquiry_s47e_person_id foreign key (s47e_person_id) references ssd_person (pers_person_id);
alter table ssd_s47_enquiry
  add constraint fk_ssd_s47_enquiry_s47e_s47_completed_by_worker_id foreign key (s47e_s47_completed_by_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_s47_enquiry
  add constraint fk_ssd_s47_enquiry_s47e_s47_completed_by_team foreign key (s47e_s47_completed_by_team) references ssd_department (dept_team_id);
alter table ssd_s47_outcomes
  add constraint fk_ssd_s47_outcomes_s47e_s47_enquiry_id foreign key (s47e_s47_enquiry_id) references ssd_s47_enquiry (s47e_s47_enquiry_id);
alter table ssd_initial_cp_conference
  add constraint fk_ssd_initial_cp_conference_icpc_s47_enquiry_id foreign key (icpc_s47_enquiry_id) references ssd_s47_enquiry (s47e_s47_enquiry_id);
alter table ssd_initial_cp_conference
  add constraint fk_ssd_initial_cp_conference_icpc_person_id foreign key (icpc_person_id) references ssd_person (pers_person_id);
alter table ssd_initial_cp_conference
  add constraint fk_ssd_initial_cp_conference_icpc_cp_plan_id foreign key (icpc_cp_plan_id) references ssd_cp_plans (cppl_cp_plan_id);
alter table ssd_initial_cp_conference
  add constraint fk_ssd_initial_cp_conference_icpc_referral_id foreign key (icpc_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_initial_cp_conference
  add constraint fk_ssd_initial_cp_conference_icpc_icpc_team foreign key (icpc_icpc_team) references ssd_department (dept_team_id);
alter table ssd_initial_cp_conference
  add constraint fk_ssd_initial_cp_conference_icpc_icpc_worker_id foreign key (icpc_icpc_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_icpc_outcomes
  add constraint fk_ssd_icpc_outcomes_icpc_icpc_id foreign key (icpc_icpc_id) references ssd_initial_cp_conference (icpc_icpc_id);
alter table ssd_cp_plans
  add constraint fk_ssd_cp_plans_cppl_referral_id foreign key (cppl_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_cp_plans
  add constraint fk_ssd_cp_plans_cppl_icpc_id foreign key (cppl_icpc_id) references ssd_initial_cp_conference (icpc_icpc_id);
alter table ssd_cp_plans
  add constraint fk_ssd_cp_plans_cppl_person_id foreign key (cppl_person_id) references ssd_person (pers_person_id);
alter table ssd_cp_visits
  add constraint fk_ssd_cp_visits_cppv_person_id foreign key (cppv_person_id) references ssd_person (pers_person_id);
alter table ssd_cp_visits
  add constraint fk_ssd_cp_visits_cppv_cp_plan_id foreign key (cppv_cp_plan_id) references ssd_cp_plans (cppl_cp_plan_id);
alter table ssd_cp_reviews
  add constraint fk_ssd_cp_reviews_cppr_person_id foreign key (cppr_person_id) references ssd_person (pers_person_id);
alter table ssd_cp_reviews
  add constraint fk_ssd_cp_reviews_cppr_cp_plan_id foreign key (cppr_cp_plan_id) references ssd_cp_plans (cppl_cp_plan_id);
alter table ssd_cla_health
  add constraint fk_ssd_cla_health_clah_person_id foreign key (clah_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_immunisations
  add constraint fk_ssd_cla_immunisations_clai_person_id foreign key (clai_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_substance_misuse
  add constraint fk_ssd_cla_substance_misuse_clas_person_id foreign key (clas_person_id) references ssd_person (pers_person_id);
alter table ssd_sdq_scores
  add constraint fk_ssd_sdq_scores_csdq_person_id foreign key (csdq_person_id) references ssd_person (pers_person_id);
alter table ssd_cla_previous_permanence
  add constraint fk_ssd_cla_previous_permanence_lapp_person_id foreign key (lapp_person_id) references ssd_person (pers_person_id);
alter table ssd_permanence
  add constraint fk_ssd_permanence_perm_person_id foreign key (perm_person_id) references ssd_person (pers_person_id);
alter table ssd_permanence
  add constraint fk_ssd_permanence_perm_cla_id foreign key (perm_cla_id) references ssd_cla_periods_of_care (poca_cla_id);
alter table ssd_permanence
  add constraint fk_ssd_permanence_perm_adoption_worker_id foreign key (perm_adoption_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_missing
  add constraint fk_ssd_missing_miss_person_id foreign key (miss_person_id) references ssd_person (pers_person_id);
alter table ssd_care_leavers
  add constraint fk_ssd_care_leavers_clea_person_id foreign key (clea_person_id) references ssd_person (pers_person_id);
alter table ssd_care_leavers
  add constraint fk_ssd_care_leavers_clea_care_leaver_allocated_team foreign key (clea_care_leaver_allocated_team) references ssd_department (dept_team_id);
alter table ssd_care_leavers
  add constraint fk_ssd_care_leavers_clea_care_leaver_worker_id foreign key (clea_care_leaver_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_department
  add constraint fk_ssd_department_dept_team_parent_id foreign key (dept_team_parent_id) references ssd_department (dept_team_id);
alter table ssd_involvements
  add constraint fk_ssd_involvements_invo_professional_id foreign key (invo_professional_id) references ssd_professionals (prof_professional_id);
alter table ssd_involvements
  add constraint fk_ssd_involvements_invo_professional_team foreign key (invo_professional_team) references ssd_department (dept_team_id);
alter table ssd_involvements
  add constraint fk_ssd_involvements_invo_person_id foreign key (invo_person_id) references ssd_person (pers_person_id);
alter table ssd_involvements
  add constraint fk_ssd_involvements_invo_referral_id foreign key (invo_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_s251_finance
  add constraint fk_ssd_s251_finance_s251_cla_placement_id foreign key (s251_cla_placement_id) references ssd_cla_placement (clap_cla_placement_id);
alter table ssd_s251_finance
  add constraint fk_ssd_s251_finance_s251_person_id foreign key (s251_person_id) references ssd_person (pers_person_id);
alter table ssd_voice_of_child
  add constraint fk_ssd_voice_of_child_voch_person_id foreign key (voch_person_id) references ssd_person (pers_person_id);
alter table ssd_pre_proceedings
  add constraint fk_ssd_pre_proceedings_prep_person_id foreign key (prep_person_id) references ssd_person (pers_person_id);
alter table ssd_send
  add constraint fk_ssd_send_send_person_id foreign key (send_person_id) references ssd_person (pers_person_id);
alter table ssd_sen_need
  add constraint fk_ssd_sen_need_senn_active_ehcp_id foreign key (senn_active_ehcp_id) references ssd_ehcp_active_plans (ehcp_active_ehcp_id);
alter table ssd_sen_need
  add constraint fk_ssd_sen_need_senn_person_id foreign key (senn_person_id) references ssd_person (pers_person_id);
alter table ssd_ehcp_requests
  add constraint fk_ssd_ehcp_requests_ehcr_send_table_id foreign key (ehcr_send_table_id) references ssd_send (send_table_id);
alter table ssd_ehcp_requests
  add constraint fk_ssd_ehcp_requests_ehcr_person_id foreign key (ehcr_person_id) references ssd_person (pers_person_id);
alter table ssd_ehcp_assessment
  add constraint fk_ssd_ehcp_assessment_ehca_ehcp_request_id foreign key (ehca_ehcp_request_id) references ssd_ehcp_requests (ehcr_ehcp_request_id);
alter table ssd_ehcp_assessment
  add constraint fk_ssd_ehcp_assessment_ehca_person_id foreign key (ehca_person_id) references ssd_person (pers_person_id);
alter table ssd_ehcp_named_plan
  add constraint fk_ssd_ehcp_named_plan_ehcn_ehcp_asmt_id foreign key (ehcn_ehcp_asmt_id) references ssd_ehcp_assessment (ehca_ehcp_assessment_id);
alter table ssd_ehcp_named_plan
  add constraint fk_ssd_ehcp_named_plan_ehcn_person_id foreign key (ehcn_person_id) references ssd_person (pers_person_id);
alter table ssd_ehcp_active_plans
  add constraint fk_ssd_ehcp_active_plans_ehcp_ehcp_request_id foreign key (ehcp_ehcp_request_id) references ssd_ehcp_requests (ehcr_ehcp_request_id);
alter table ssd_ehcp_active_plans
  add constraint fk_ssd_ehcp_active_plans_ehcp_person_id foreign key (ehcp_person_id) references ssd_person (pers_person_id);
alter table ssd_api_data_staging
  add constraint fk_ssd_api_data_staging_person_id foreign key (person_id) references ssd_person (pers_person_id);
