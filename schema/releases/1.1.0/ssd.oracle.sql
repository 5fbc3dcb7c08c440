-- Generated from release 1.1.0 of the Standard Safeguarding Dataset. Do not edit.
--
-- Tables for Oracle, in three parts: tables, code lists, foreign keys. This file is UTF-8.
-- Load the tables in any order: the foreign keys come last, so add them when the data is in.
-- Extracts may hold records whose owner is missing, which the foreign keys refuse.
-- You can leave out part 3: nothing else depends on it.

-- Part 1: tables

-- Person
create table ssd_person (
  pers_person_id varchar2(48 char) not null,
  pers_forename varchar2(255 char),
  pers_surname varchar2(255 char),
  pers_sex varchar2(5 char),
  pers_gender varchar2(5 char),
  pers_ethnicity varchar2(5 char),
  pers_dob date,
  pers_single_unique_id varchar2(48 char),
  pers_legacy_id varchar2(48 char),
  pers_upn_unknown varchar2(5 char),
  pers_send_flag number(1),
  pers_expected_dob date,
  pers_death_date date,
  pers_is_mother number(1),
  pers_nationality varchar2(25 char),
  pers_upn varchar2(48 char),
  constraint pk_ssd_person primary key (pers_person_id),
  constraint ck_ssd_person_pers_sex check (pers_sex in ('M', 'F', 'U')),
  constraint ck_ssd_person_pers_gender check (pers_gender in ('00', '01', '02', '09')),
  constraint ck_ssd_person_pers_ethnicity check (pers_ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT')),
  constraint ck_ssd_person_pers_upn_unknown check (pers_upn_unknown in ('UN1', 'UN2', 'UN3', 'UN4', 'UN5', 'UN6', 'UN7', 'UN8', 'UN9', 'UN10')),
  constraint ck_ssd_person_pers_send_flag check (pers_send_flag in (0, 1)),
  constraint ck_ssd_person_pers_is_mother check (pers_is_mother in (0, 1))
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
  addr_table_id varchar2(48 char) not null,
  addr_address_text varchar2(1000 char),
  addr_person_id varchar2(48 char) not null,
  addr_address_type varchar2(15 char),
  addr_address_start_date date,
  addr_address_end_date date,
  addr_address_postcode varchar2(48 char),
  addr_room varchar2(50 char),
  addr_floor varchar2(50 char),
  addr_flat varchar2(50 char),
  addr_building varchar2(100 char),
  addr_house varchar2(100 char),
  addr_street varchar2(100 char),
  addr_town varchar2(100 char),
  addr_uprn varchar2(12 char),
  addr_easting number(10),
  addr_northing number(10),
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
  disa_person_id varchar2(48 char) not null,
  disa_table_id varchar2(48 char) not null,
  disa_disability_code varchar2(5 char) not null,
  constraint pk_ssd_disability primary key (disa_table_id),
  constraint ck_ssd_disability_disa_disability_code check (disa_disability_code in ('NONE', 'MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT', 'DDA'))
);
comment on table ssd_disability is 'Disability';
comment on column ssd_disability.disa_person_id is 'Person with the disability';
comment on column ssd_disability.disa_table_id is 'Disability identifier';
comment on column ssd_disability.disa_disability_code is 'Type of disability (code list disability-type)';

-- Immigration status
create table ssd_immigration_status (
  immi_person_id varchar2(48 char) not null,
  immi_immigration_status_id varchar2(48 char) not null,
  immi_immigration_status varchar2(55 char),
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
  link_table_id varchar2(48 char) not null,
  link_person_id varchar2(48 char) not null,
  link_identifier_type varchar2(30 char),
  link_identifier_value varchar2(100 char),
  link_valid_from_date date,
  link_valid_to_date date,
  link_identifier_issuer varchar2(200 char),
  link_verified_status varchar2(10 char),
  constraint pk_ssd_linked_identifiers primary key (link_table_id),
  constraint ck_ssd_linked_identifiers_link_identifier_type check (link_identifier_type in ('Case Number', 'Unique Pupil Number', 'NHS Number', 'Home Office Registration', 'National Insurance Number', 'YOT Number', 'Court Case Number', 'RAA ID', 'Incident ID', 'Former Unique Pupil Number')),
  constraint ck_ssd_linked_identifiers_link_verified_status check (link_verified_status in ('VERIFIED', 'UNVERIFIED', 'DOUBTFUL'))
);
comment on table ssd_linked_identifiers is 'Linked identifier';
comment on column ssd_linked_identifiers.link_table_id is 'Linked identifier record';
comment on column ssd_linked_identifiers.link_person_id is 'Person identified';
comment on column ssd_linked_identifiers.link_identifier_type is 'Identifier type (code list linked-identifier-type)';
comment on column ssd_linked_identifiers.link_identifier_value is 'Identifier value';
comment on column ssd_linked_identifiers.link_valid_from_date is 'Valid from date';
comment on column ssd_linked_identifiers.link_valid_to_date is 'Valid to date';
comment on column ssd_linked_identifiers.link_identifier_issuer is 'Issuer of the identifier';
comment on column ssd_linked_identifiers.link_verified_status is 'How far verified (code list identifier-verification)';

-- Family membership
create table ssd_family (
  fami_table_id varchar2(48 char) not null,
  fami_family_id varchar2(48 char) not null,
  fami_person_id varchar2(48 char) not null,
  fami_member_role varchar2(15 char),
  fami_member_start_date date,
  fami_member_end_date date,
  constraint pk_ssd_family primary key (fami_table_id),
  constraint ck_ssd_family_fami_member_role check (fami_member_role in ('CHILD', 'PARENT', 'STEPPARENT', 'SIBLING', 'GRANDPARENT', 'CARER', 'OTHER'))
);
comment on table ssd_family is 'Family membership';
comment on column ssd_family.fami_table_id is 'Family membership identifier';
comment on column ssd_family.fami_family_id is 'Family group identifier';
comment on column ssd_family.fami_person_id is 'Family member';
comment on column ssd_family.fami_member_role is 'Role in the family (code list family-role)';
comment on column ssd_family.fami_member_start_date is 'Joined family date';
comment on column ssd_family.fami_member_end_date is 'Left family date';

-- Mother of a child
create table ssd_mother (
  moth_table_id varchar2(48 char) not null,
  moth_person_id varchar2(48 char) not null,
  moth_childs_person_id varchar2(48 char) not null,
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
  lega_legal_status_id varchar2(48 char) not null,
  lega_person_id varchar2(48 char) not null,
  lega_legal_status varchar2(5 char),
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
  clae_cla_episode_id varchar2(48 char) not null,
  clae_person_id varchar2(48 char) not null,
  clae_cla_episode_start_date date,
  clae_cla_episode_start_reason varchar2(5 char),
  clae_cla_primary_need_code varchar2(5 char),
  clae_cla_episode_ceased_date date,
  clae_cla_episode_ceased_reason varchar2(5 char),
  clae_cla_id varchar2(48 char),
  clae_referral_id varchar2(48 char),
  clae_cla_placement_id varchar2(48 char),
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
  clac_cla_conviction_id varchar2(48 char) not null,
  clac_person_id varchar2(48 char) not null,
  clac_cla_conviction_date date,
  clac_cla_conviction_offence varchar2(1000 char),
  constraint pk_ssd_cla_convictions primary key (clac_cla_conviction_id)
);
comment on table ssd_cla_convictions is 'Conviction';
comment on column ssd_cla_convictions.clac_cla_conviction_id is 'Conviction identifier';
comment on column ssd_cla_convictions.clac_person_id is 'Child convicted';
comment on column ssd_cla_convictions.clac_cla_conviction_date is 'Date of offence';
comment on column ssd_cla_convictions.clac_cla_conviction_offence is 'Offence committed';

-- Placement
create table ssd_cla_placement (
  clap_cla_placement_id varchar2(48 char) not null,
  clap_cla_placement_start_date date,
  clap_cla_placement_type varchar2(5 char),
  clap_cla_placement_urn varchar2(48 char),
  clap_cla_placement_distance number(12,4),
  clap_cla_id varchar2(48 char),
  clap_cla_placement_provider varchar2(5 char),
  clap_cla_placement_postcode varchar2(48 char),
  clap_cla_placement_end_date date,
  clap_cla_placement_change_reason varchar2(10 char),
  clap_person_id varchar2(48 char) not null,
  clap_placement_local_authority varchar2(5 char),
  clap_foster_household_id varchar2(48 char),
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
comment on column ssd_cla_placement.clap_foster_household_id is 'Foster household';

-- Looked-after review
create table ssd_cla_reviews (
  clar_cla_review_id varchar2(48 char) not null,
  clar_cla_id varchar2(48 char),
  clar_cla_review_due_date date,
  clar_cla_review_date date,
  clar_cla_review_cancelled number(1),
  clar_cla_review_participation varchar2(5 char),
  clar_cla_person_id varchar2(48 char) not null,
  constraint pk_ssd_cla_reviews primary key (clar_cla_review_id),
  constraint ck_ssd_cla_reviews_clar_cla_review_cancelled check (clar_cla_review_cancelled in (0, 1)),
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
  lacp_table_id varchar2(48 char) not null,
  lacp_person_id varchar2(48 char) not null,
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
  lacp_table_id varchar2(48 char) not null,
  lacp_cla_care_plan_option varchar2(10 char) not null,
  constraint pk_ssd_cla_care_plan_options primary key (lacp_table_id, lacp_cla_care_plan_option),
  constraint ck_ssd_cla_care_plan_options_lacp_cla_care_plan_option check (lacp_cla_care_plan_option in ('REMAINSUP', 'RETURN1M', 'RETURN6M', 'RETURNEV', 'LTRELFR', 'LTFOST18', 'RESPLMT', 'SUPPLIV', 'ADOPTION', 'OTHERPLN'))
);
comment on table ssd_cla_care_plan_options is 'Care plan: Permanence options chosen';
comment on column ssd_cla_care_plan_options.lacp_table_id is 'Care plan identifier';
comment on column ssd_cla_care_plan_options.lacp_cla_care_plan_option is 'Permanence options chosen (code list care-plan-permanence-option)';

-- Looked-after visit
create table ssd_cla_visits (
  clav_cla_visit_id varchar2(48 char) not null,
  clav_cla_id varchar2(48 char),
  clav_person_id varchar2(48 char) not null,
  clav_cla_visit_date date,
  clav_cla_visit_seen number(1),
  clav_cla_visit_seen_alone number(1),
  constraint pk_ssd_cla_visits primary key (clav_cla_visit_id),
  constraint ck_ssd_cla_visits_clav_cla_visit_seen check (clav_cla_visit_seen in (0, 1)),
  constraint ck_ssd_cla_visits_clav_cla_visit_seen_alone check (clav_cla_visit_seen_alone in (0, 1))
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
  poca_cla_id varchar2(48 char) not null,
  poca_person_id varchar2(48 char) not null,
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
  dolo_deprivation_of_liberty_id varchar2(48 char) not null,
  dolo_person_id varchar2(48 char) not null,
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
  cont_contact_id varchar2(48 char) not null,
  cont_person_id varchar2(48 char) not null,
  cont_contact_date date,
  cont_contact_source_code varchar2(5 char),
  cont_contact_source_desc varchar2(255 char),
  cont_outcome_comments varchar2(1000 char),
  cont_decision_date date,
  cont_referral_id varchar2(48 char),
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
comment on column ssd_contacts.cont_decision_date is 'Decision date';
comment on column ssd_contacts.cont_referral_id is 'Resulting referral';

-- Contact: Contact outcomes
create table ssd_contact_outcomes (
  cont_contact_id varchar2(48 char) not null,
  cont_contact_outcome varchar2(25 char) not null,
  constraint pk_ssd_contact_outcomes primary key (cont_contact_id, cont_contact_outcome),
  constraint ck_ssd_contact_outcomes_cont_contact_outcome check (cont_contact_outcome in ('NEW_REFERRAL_FLAG', 'EXISTING_REFERRAL_FLAG', 'CP_ENQUIRY_FLAG', 'NFA_FLAG', 'NON_AGENCY_ADOPTION_FLAG', 'PRIVATE_FOSTERING_FLAG', 'ADVICE_FLAG', 'MISSING_FLAG', 'OLA_CP_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_contact_outcomes is 'Contact: Contact outcomes';
comment on column ssd_contact_outcomes.cont_contact_id is 'Contact identifier';
comment on column ssd_contact_outcomes.cont_contact_outcome is 'Contact outcomes (code list contact-outcome)';

-- Early help episode
create table ssd_early_help_episodes (
  earl_episode_id varchar2(48 char) not null,
  earl_person_id varchar2(48 char) not null,
  earl_episode_start_date date,
  earl_episode_end_date date,
  earl_episode_reason varchar2(100 char),
  earl_episode_end_reason varchar2(100 char),
  earl_episode_organisation varchar2(100 char),
  earl_episode_worker_id varchar2(48 char),
  constraint pk_ssd_early_help_episodes primary key (earl_episode_id)
);
comment on table ssd_early_help_episodes is 'Early help episode';
comment on column ssd_early_help_episodes.earl_episode_id is 'Early help episode identifier';
comment on column ssd_early_help_episodes.earl_person_id is 'Person receiving early help';
comment on column ssd_early_help_episodes.earl_episode_start_date is 'Early help start date';
comment on column ssd_early_help_episodes.earl_episode_end_date is 'Early help end date';
comment on column ssd_early_help_episodes.earl_episode_reason is 'Reason for early help';
comment on column ssd_early_help_episodes.earl_episode_end_reason is 'Reason early help ended';
comment on column ssd_early_help_episodes.earl_episode_organisation is 'Early help organisation, deprecated since 1.1.0';
comment on column ssd_early_help_episodes.earl_episode_worker_id is 'Early help worker';

-- Early help assessment
create table ssd_early_help_assessments (
  ehas_assessment_id varchar2(48 char) not null,
  ehas_person_id varchar2(48 char) not null,
  ehas_start_date date,
  ehas_completed_date date,
  ehas_organisation varchar2(255 char),
  constraint pk_ssd_early_help_assessments primary key (ehas_assessment_id)
);
comment on table ssd_early_help_assessments is 'Early help assessment';
comment on column ssd_early_help_assessments.ehas_assessment_id is 'Early help assessment identifier';
comment on column ssd_early_help_assessments.ehas_person_id is 'Child assessed';
comment on column ssd_early_help_assessments.ehas_start_date is 'Assessment start date';
comment on column ssd_early_help_assessments.ehas_completed_date is 'Assessment completed date';
comment on column ssd_early_help_assessments.ehas_organisation is 'Organisation completing assessment';

-- Early help request
create table ssd_early_help_requests (
  ehrq_request_id varchar2(48 char) not null,
  ehrq_person_id varchar2(48 char) not null,
  ehrq_family_id varchar2(48 char),
  ehrq_contact_id varchar2(48 char),
  ehrq_received_date date,
  ehrq_source varchar2(5 char),
  ehrq_decision varchar2(10 char),
  ehrq_decision_date date,
  constraint pk_ssd_early_help_requests primary key (ehrq_request_id),
  constraint ck_ssd_early_help_requests_ehrq_source check (ehrq_source in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10')),
  constraint ck_ssd_early_help_requests_ehrq_decision check (ehrq_decision in ('ACCEPTED', 'SIGNPOSTED', 'STEPPEDUP', 'DECLINED', 'WITHDRAWN'))
);
comment on table ssd_early_help_requests is 'Early help request';
comment on column ssd_early_help_requests.ehrq_request_id is 'Early help request identifier';
comment on column ssd_early_help_requests.ehrq_person_id is 'Child needing help';
comment on column ssd_early_help_requests.ehrq_family_id is 'Family asking for help';
comment on column ssd_early_help_requests.ehrq_contact_id is 'Contact behind the request';
comment on column ssd_early_help_requests.ehrq_received_date is 'Request received date';
comment on column ssd_early_help_requests.ehrq_source is 'Source of request (code list referral-source)';
comment on column ssd_early_help_requests.ehrq_decision is 'Decision on request (code list early-help-decision)';
comment on column ssd_early_help_requests.ehrq_decision_date is 'Decision date';

-- Early help plan
create table ssd_early_help_plans (
  ehpl_plan_id varchar2(48 char) not null,
  ehpl_person_id varchar2(48 char) not null,
  ehpl_family_id varchar2(48 char),
  ehpl_early_help_request_id varchar2(48 char),
  ehpl_early_help_episode_id varchar2(48 char),
  ehpl_organisation_id varchar2(48 char),
  ehpl_start_date date,
  ehpl_end_date date,
  ehpl_lead_agency_type varchar2(10 char),
  ehpl_end_reason varchar2(10 char),
  constraint pk_ssd_early_help_plans primary key (ehpl_plan_id),
  constraint ck_ssd_early_help_plans_ehpl_lead_agency_type check (ehpl_lead_agency_type in ('LA', 'SCHOOL', 'HEALTH', 'POLICE', 'VOLUNTARY', 'HOUSING', 'OTHER')),
  constraint ck_ssd_early_help_plans_ehpl_end_reason check (ehpl_end_reason in ('MET', 'STEPUP', 'NFA', 'MOVED', 'WITHDREW'))
);
comment on table ssd_early_help_plans is 'Early help plan';
comment on column ssd_early_help_plans.ehpl_plan_id is 'Early help plan identifier';
comment on column ssd_early_help_plans.ehpl_person_id is 'Child on the plan';
comment on column ssd_early_help_plans.ehpl_family_id is 'Family on the plan';
comment on column ssd_early_help_plans.ehpl_early_help_request_id is 'Request behind the plan';
comment on column ssd_early_help_plans.ehpl_early_help_episode_id is 'Early help episode';
comment on column ssd_early_help_plans.ehpl_organisation_id is 'Lead organisation';
comment on column ssd_early_help_plans.ehpl_start_date is 'Plan start date';
comment on column ssd_early_help_plans.ehpl_end_date is 'Plan end date';
comment on column ssd_early_help_plans.ehpl_lead_agency_type is 'Type of lead agency (code list agency-type)';
comment on column ssd_early_help_plans.ehpl_end_reason is 'Reason plan ended (code list early-help-plan-end-reason)';

-- Referral
create table ssd_cin_episodes (
  cine_referral_id varchar2(48 char) not null,
  cine_person_id varchar2(48 char) not null,
  cine_referral_date date,
  cine_cin_primary_need_code varchar2(5 char),
  cine_referral_source_code varchar2(5 char),
  cine_referral_source_desc varchar2(255 char),
  cine_referral_nfa number(1),
  cine_close_reason varchar2(5 char),
  cine_close_date date,
  cine_referral_team varchar2(48 char),
  cine_referral_worker_id varchar2(48 char),
  cine_outcome_comments varchar2(1000 char),
  constraint pk_ssd_cin_episodes primary key (cine_referral_id),
  constraint ck_ssd_cin_episodes_cine_cin_primary_need_code check (cine_cin_primary_need_code in ('N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N0')),
  constraint ck_ssd_cin_episodes_cine_referral_source_code check (cine_referral_source_code in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10')),
  constraint ck_ssd_cin_episodes_cine_referral_nfa check (cine_referral_nfa in (0, 1)),
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
  cine_referral_id varchar2(48 char) not null,
  cine_referral_outcome varchar2(25 char) not null,
  constraint pk_ssd_referral_outcomes primary key (cine_referral_id, cine_referral_outcome),
  constraint ck_ssd_referral_outcomes_cine_referral_outcome check (cine_referral_outcome in ('SINGLE_ASSESSMENT_FLAG', 'NFA_FLAG', 'STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'NON_AGENCY_ADOPTION_FLAG', 'PRIVATE_FOSTERING_FLAG', 'CP_TRANSFER_IN_FLAG', 'CP_CONFERENCE_FLAG', 'CARE_LEAVER_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_referral_outcomes is 'Referral: Referral outcomes';
comment on column ssd_referral_outcomes.cine_referral_id is 'Referral identifier';
comment on column ssd_referral_outcomes.cine_referral_outcome is 'Referral outcomes (code list referral-outcome)';

-- Assessment
create table ssd_cin_assessments (
  cina_assessment_id varchar2(48 char) not null,
  cina_person_id varchar2(48 char) not null,
  cina_referral_id varchar2(48 char),
  cina_assessment_start_date date,
  cina_assessment_child_seen number(1),
  cina_assessment_auth_date date,
  cina_assessment_outcome_nfa number(1),
  cina_assessment_team varchar2(48 char),
  cina_assessment_worker_id varchar2(48 char),
  cina_internal_review_date date,
  cina_outcome_comments varchar2(1000 char),
  cina_status varchar2(10 char),
  cina_due_date date,
  cina_delay_reason varchar2(15 char),
  constraint pk_ssd_cin_assessments primary key (cina_assessment_id),
  constraint ck_ssd_cin_assessments_cina_assessment_child_seen check (cina_assessment_child_seen in (0, 1)),
  constraint ck_ssd_cin_assessments_cina_assessment_outcome_nfa check (cina_assessment_outcome_nfa in (0, 1)),
  constraint ck_ssd_cin_assessments_cina_status check (cina_status in ('NOTSTARTED', 'INPROGRESS', 'COMPLETED', 'CANCELLED')),
  constraint ck_ssd_cin_assessments_cina_delay_reason check (cina_delay_reason in ('FAMILY', 'MULTIAGENCY', 'CAPACITY', 'SAFEGUARDING', 'OTHER'))
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
comment on column ssd_cin_assessments.cina_status is 'Assessment status (code list assessment-status)';
comment on column ssd_cin_assessments.cina_due_date is 'Assessment due date';
comment on column ssd_cin_assessments.cina_delay_reason is 'Reason for delay (code list assessment-delay-reason)';

-- Assessment: Assessment outcomes
create table ssd_assessment_outcomes (
  cina_assessment_id varchar2(48 char) not null,
  cina_assessment_outcome varchar2(30 char) not null,
  constraint pk_ssd_assessment_outcomes primary key (cina_assessment_id, cina_assessment_outcome),
  constraint ck_ssd_assessment_outcomes_cina_assessment_outcome check (cina_assessment_outcome in ('NFA_FLAG', 'NFA_S47_END_FLAG', 'STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'PRIVATE_FOSTERING_FLAG', 'LEGAL_ACTION_FLAG', 'PROV_OF_SERVICES_FLAG', 'PROV_OF_SB_CARE_FLAG', 'SPECIALIST_ASSESSMENT_FLAG', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'OTHER_ACTIONS_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_assessment_outcomes is 'Assessment: Assessment outcomes';
comment on column ssd_assessment_outcomes.cina_assessment_id is 'Assessment identifier';
comment on column ssd_assessment_outcomes.cina_assessment_outcome is 'Assessment outcomes (code list assessment-outcome)';

-- Assessment factors
create table ssd_assessment_factors (
  cinf_table_id varchar2(48 char) not null,
  cinf_assessment_id varchar2(48 char) not null,
  cinf_person_id varchar2(48 char) not null,
  constraint pk_ssd_assessment_factors primary key (cinf_table_id)
);
comment on table ssd_assessment_factors is 'Assessment factors';
comment on column ssd_assessment_factors.cinf_table_id is 'Assessment factors identifier';
comment on column ssd_assessment_factors.cinf_assessment_id is 'Assessment the factors describe';
comment on column ssd_assessment_factors.cinf_person_id is 'Child the factors concern';

-- Assessment factors: Factors found
create table ssd_assessment_factor_codes (
  cinf_table_id varchar2(48 char) not null,
  cinf_assessment_factor varchar2(5 char) not null,
  constraint pk_ssd_assessment_factor_codes primary key (cinf_table_id, cinf_assessment_factor),
  constraint ck_ssd_assessment_factor_codes_cinf_assessment_factor check (cinf_assessment_factor in ('1A', '1B', '1C', '2A', '2B', '2C', '3A', '3B', '3C', '4A', '4B', '4C', '5A', '5B', '5C', '6A', '6B', '6C', '7A', '8A', '8B', '8C', '8D', '8E', '8F', '9A', '10A', '11A', '12A', '13A', '14A', '15A', '16A', '17A', '18A', '18B', '18C', '19A', '19B', '19C', '20', '21', '22A', '23A', '24A', '25A'))
);
comment on table ssd_assessment_factor_codes is 'Assessment factors: Factors found';
comment on column ssd_assessment_factor_codes.cinf_table_id is 'Assessment factors identifier';
comment on column ssd_assessment_factor_codes.cinf_assessment_factor is 'Factors found (code list assessment-factor)';

-- Child in need plan
create table ssd_cin_plans (
  cinp_cin_plan_id varchar2(48 char) not null,
  cinp_referral_id varchar2(48 char),
  cinp_person_id varchar2(48 char) not null,
  cinp_cin_plan_start_date date,
  cinp_cin_plan_end_date date,
  cinp_cin_plan_team varchar2(48 char),
  cinp_cin_plan_worker_id varchar2(48 char),
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
  cinv_cin_visit_id varchar2(48 char) not null,
  cinv_person_id varchar2(48 char) not null,
  cinv_cin_visit_date date,
  cinv_cin_visit_seen number(1),
  cinv_cin_visit_seen_alone number(1),
  cinv_cin_visit_bedroom number(1),
  constraint pk_ssd_cin_visits primary key (cinv_cin_visit_id),
  constraint ck_ssd_cin_visits_cinv_cin_visit_seen check (cinv_cin_visit_seen in (0, 1)),
  constraint ck_ssd_cin_visits_cinv_cin_visit_seen_alone check (cinv_cin_visit_seen_alone in (0, 1)),
  constraint ck_ssd_cin_visits_cinv_cin_visit_bedroom check (cinv_cin_visit_bedroom in (0, 1))
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
  s47e_s47_enquiry_id varchar2(48 char) not null,
  s47e_referral_id varchar2(48 char),
  s47e_person_id varchar2(48 char) not null,
  s47e_s47_start_date date,
  s47e_s47_end_date date,
  s47e_s47_nfa number(1),
  s47e_s47_completed_by_worker_id varchar2(48 char),
  s47e_s47_completed_by_team varchar2(48 char),
  s47e_conference_required number(1),
  s47e_outcome_comments varchar2(1000 char),
  constraint pk_ssd_s47_enquiry primary key (s47e_s47_enquiry_id),
  constraint ck_ssd_s47_enquiry_s47e_s47_nfa check (s47e_s47_nfa in (0, 1)),
  constraint ck_ssd_s47_enquiry_s47e_conference_required check (s47e_conference_required in (0, 1))
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
  s47e_s47_enquiry_id varchar2(48 char) not null,
  s47e_s47_outcome varchar2(25 char) not null,
  constraint pk_ssd_s47_outcomes primary key (s47e_s47_enquiry_id, s47e_s47_outcome),
  constraint ck_ssd_s47_outcomes_s47e_s47_outcome check (s47e_s47_outcome in ('NFA_FLAG', 'LEGAL_ACTION_FLAG', 'PROV_OF_SERVICES_FLAG', 'PROV_OF_SB_CARE_FLAG', 'CP_CONFERENCE_FLAG', 'NFA_CONTINUE_SINGLE_FLAG', 'MONITOR_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_s47_outcomes is 'Section 47 enquiry: Enquiry outcomes';
comment on column ssd_s47_outcomes.s47e_s47_enquiry_id is 'Section 47 enquiry identifier';
comment on column ssd_s47_outcomes.s47e_s47_outcome is 'Enquiry outcomes (code list section-47-outcome)';

-- Initial conference
create table ssd_initial_cp_conference (
  icpc_icpc_id varchar2(48 char) not null,
  icpc_icpc_meeting_id varchar2(48 char),
  icpc_s47_enquiry_id varchar2(48 char),
  icpc_person_id varchar2(48 char) not null,
  icpc_cp_plan_id varchar2(48 char),
  icpc_referral_id varchar2(48 char),
  icpc_icpc_transfer_in number(1),
  icpc_icpc_target_date date,
  icpc_icpc_date date,
  icpc_icpc_outcome_cp_flag number(1),
  icpc_icpc_team varchar2(48 char),
  icpc_icpc_worker_id varchar2(48 char),
  icpc_outcome_comments varchar2(1000 char),
  constraint pk_ssd_initial_cp_conference primary key (icpc_icpc_id),
  constraint ck_ssd_initial_cp_conference_icpc_icpc_transfer_in check (icpc_icpc_transfer_in in (0, 1)),
  constraint ck_ssd_initial_cp_conference_icpc_icpc_outcome_cp_flag check (icpc_icpc_outcome_cp_flag in (0, 1))
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
  icpc_icpc_id varchar2(48 char) not null,
  icpc_icpc_outcome varchar2(30 char) not null,
  constraint pk_ssd_icpc_outcomes primary key (icpc_icpc_id, icpc_icpc_outcome),
  constraint ck_ssd_icpc_outcomes_icpc_icpc_outcome check (icpc_icpc_outcome in ('NFA_FLAG', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'SINGLE_ASSESSMENT_FLAG', 'PROV_OF_SERVICES_FLAG', 'CP_FLAG', 'OTHER_OUTCOMES_EXIST_FLAG'))
);
comment on table ssd_icpc_outcomes is 'Initial conference: Conference outcomes';
comment on column ssd_icpc_outcomes.icpc_icpc_id is 'Initial conference identifier';
comment on column ssd_icpc_outcomes.icpc_icpc_outcome is 'Conference outcomes (code list initial-conference-outcome)';

-- Child protection plan
create table ssd_cp_plans (
  cppl_cp_plan_id varchar2(48 char) not null,
  cppl_referral_id varchar2(48 char),
  cppl_icpc_id varchar2(48 char),
  cppl_person_id varchar2(48 char) not null,
  cppl_cp_plan_start_date date,
  cppl_cp_plan_end_date date,
  cppl_cp_plan_initial_category varchar2(5 char),
  cppl_cp_plan_ola number(1),
  cppl_cp_plan_latest_category varchar2(5 char),
  cppl_previous_plan_count number(10),
  constraint pk_ssd_cp_plans primary key (cppl_cp_plan_id),
  constraint ck_ssd_cp_plans_cppl_cp_plan_initial_category check (cppl_cp_plan_initial_category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
  constraint ck_ssd_cp_plans_cppl_cp_plan_ola check (cppl_cp_plan_ola in (0, 1)),
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
  cppv_cp_visit_id varchar2(48 char) not null,
  cppv_person_id varchar2(48 char) not null,
  cppv_cp_plan_id varchar2(48 char),
  cppv_cp_visit_date date,
  cppv_cp_visit_seen number(1),
  cppv_cp_visit_seen_alone number(1),
  cppv_cp_visit_bedroom number(1),
  constraint pk_ssd_cp_visits primary key (cppv_cp_visit_id),
  constraint ck_ssd_cp_visits_cppv_cp_visit_seen check (cppv_cp_visit_seen in (0, 1)),
  constraint ck_ssd_cp_visits_cppv_cp_visit_seen_alone check (cppv_cp_visit_seen_alone in (0, 1)),
  constraint ck_ssd_cp_visits_cppv_cp_visit_bedroom check (cppv_cp_visit_bedroom in (0, 1))
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
  cppr_cp_review_id varchar2(48 char) not null,
  cppr_person_id varchar2(48 char) not null,
  cppr_cp_plan_id varchar2(48 char),
  cppr_cp_review_due_date date,
  cppr_cp_review_date date,
  cppr_cp_review_meeting_id varchar2(48 char),
  cppr_cp_review_outcome_continue_cp number(1),
  cppr_cp_review_quorate number(1),
  cppr_cp_review_participation varchar2(5 char),
  constraint pk_ssd_cp_reviews primary key (cppr_cp_review_id),
  constraint ck_ssd_cp_reviews_cppr_cp_review_outcome_continue_cp check (cppr_cp_review_outcome_continue_cp in (0, 1)),
  constraint ck_ssd_cp_reviews_cppr_cp_review_quorate check (cppr_cp_review_quorate in (0, 1)),
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
  clah_health_check_id varchar2(48 char) not null,
  clah_person_id varchar2(48 char) not null,
  clah_health_check_type varchar2(30 char),
  clah_health_check_date date,
  clah_health_check_status varchar2(10 char),
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
  clai_person_id varchar2(48 char) not null,
  clai_immunisations_status number(1),
  clai_immunisations_status_date date,
  constraint pk_ssd_cla_immunisations primary key (clai_person_id),
  constraint ck_ssd_cla_immunisations_clai_immunisations_status check (clai_immunisations_status in (0, 1))
);
comment on table ssd_cla_immunisations is 'Immunisation status';
comment on column ssd_cla_immunisations.clai_person_id is 'Child immunised';
comment on column ssd_cla_immunisations.clai_immunisations_status is 'Immunisations up to date';
comment on column ssd_cla_immunisations.clai_immunisations_status_date is 'Immunisation status date';

-- Substance misuse
create table ssd_cla_substance_misuse (
  clas_substance_misuse_id varchar2(48 char) not null,
  clas_person_id varchar2(48 char) not null,
  clas_substance_misuse_date date,
  clas_substance_misused varchar2(100 char),
  clas_intervention_received number(1),
  clas_intervention_offered number(1),
  constraint pk_ssd_cla_substance_misuse primary key (clas_substance_misuse_id),
  constraint ck_ssd_cla_substance_misuse_clas_intervention_received check (clas_intervention_received in (0, 1)),
  constraint ck_ssd_cla_substance_misuse_clas_intervention_offered check (clas_intervention_offered in (0, 1))
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
  csdq_table_id varchar2(48 char) not null,
  csdq_person_id varchar2(48 char) not null,
  csdq_sdq_completed_date date,
  csdq_sdq_reason varchar2(5 char),
  csdq_sdq_score number(10),
  csdq_emotional_score number(10),
  csdq_conduct_score number(10),
  csdq_hyperactivity_score number(10),
  csdq_peer_score number(10),
  csdq_prosocial_score number(10),
  csdq_respondent varchar2(10 char),
  constraint pk_ssd_sdq_scores primary key (csdq_table_id),
  constraint ck_ssd_sdq_scores_csdq_sdq_reason check (csdq_sdq_reason in ('SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5')),
  constraint ck_ssd_sdq_scores_csdq_sdq_score check (csdq_sdq_score >= 0 and csdq_sdq_score <= 40),
  constraint ck_ssd_sdq_scores_csdq_emotional_score check (csdq_emotional_score >= 0 and csdq_emotional_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_conduct_score check (csdq_conduct_score >= 0 and csdq_conduct_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_hyperactivity_score check (csdq_hyperactivity_score >= 0 and csdq_hyperactivity_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_peer_score check (csdq_peer_score >= 0 and csdq_peer_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_prosocial_score check (csdq_prosocial_score >= 0 and csdq_prosocial_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_respondent check (csdq_respondent in ('CARER', 'TEACHER', 'SELF'))
);
comment on table ssd_sdq_scores is 'SDQ score';
comment on column ssd_sdq_scores.csdq_table_id is 'SDQ record identifier';
comment on column ssd_sdq_scores.csdq_person_id is 'Child scored';
comment on column ssd_sdq_scores.csdq_sdq_completed_date is 'Questionnaire completed date';
comment on column ssd_sdq_scores.csdq_sdq_reason is 'Reason for no score (code list sdq-missing-reason)';
comment on column ssd_sdq_scores.csdq_sdq_score is 'Total difficulties score';
comment on column ssd_sdq_scores.csdq_emotional_score is 'Emotional score';
comment on column ssd_sdq_scores.csdq_conduct_score is 'Conduct score';
comment on column ssd_sdq_scores.csdq_hyperactivity_score is 'Hyperactivity score';
comment on column ssd_sdq_scores.csdq_peer_score is 'Peer problems score';
comment on column ssd_sdq_scores.csdq_prosocial_score is 'Kindness to others score';
comment on column ssd_sdq_scores.csdq_respondent is 'Who answered (code list sdq-respondent)';

-- Mental health referral
create table ssd_mental_health_referrals (
  mhre_referral_id varchar2(48 char) not null,
  mhre_person_id varchar2(48 char) not null,
  mhre_organisation_id varchar2(48 char),
  mhre_referral_date date,
  mhre_decision_date date,
  mhre_first_contact_date date,
  mhre_closed_date date,
  mhre_response_priority varchar2(15 char),
  mhre_outcome varchar2(15 char),
  constraint pk_ssd_mental_health_referrals primary key (mhre_referral_id),
  constraint ck_ssd_mental_health_referrals_mhre_response_priority check (mhre_response_priority in ('ROUTINE', 'URGENT', 'VERY_URGENT', 'EMERGENCY')),
  constraint ck_ssd_mental_health_referrals_mhre_outcome check (mhre_outcome in ('ACCEPTED', 'NOTACCEPTED', 'WAITING', 'ENDEDSERVICE', 'ENDEDCHILD'))
);
comment on table ssd_mental_health_referrals is 'Mental health referral';
comment on column ssd_mental_health_referrals.mhre_referral_id is 'Mental health referral identifier';
comment on column ssd_mental_health_referrals.mhre_person_id is 'Child referred';
comment on column ssd_mental_health_referrals.mhre_organisation_id is 'Mental health service';
comment on column ssd_mental_health_referrals.mhre_referral_date is 'Referral date';
comment on column ssd_mental_health_referrals.mhre_decision_date is 'Decision date';
comment on column ssd_mental_health_referrals.mhre_first_contact_date is 'First contact date';
comment on column ssd_mental_health_referrals.mhre_closed_date is 'Referral closed date';
comment on column ssd_mental_health_referrals.mhre_response_priority is 'How urgent (code list mental-health-response-priority)';
comment on column ssd_mental_health_referrals.mhre_outcome is 'Outcome of referral (code list mental-health-referral-outcome)';

-- Previous permanence
create table ssd_cla_previous_permanence (
  lapp_table_id varchar2(48 char) not null,
  lapp_person_id varchar2(48 char) not null,
  lapp_previous_permanence_order_date varchar2(48 char),
  lapp_previous_permanence_option varchar2(5 char),
  lapp_previous_permanence_la varchar2(5 char),
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
  perm_table_id varchar2(48 char) not null,
  perm_person_id varchar2(48 char) not null,
  perm_cla_id varchar2(48 char),
  perm_adm_decision_date date,
  perm_ffa_cp_decision_date date,
  perm_placement_order_date date,
  perm_placed_for_adoption_date date,
  perm_matched_date date,
  perm_adopted_by_carer_flag number(1),
  perm_placed_ffa_cp_date date,
  perm_decision_reversed_date date,
  perm_placed_foster_carer_date date,
  perm_part_of_sibling_group number(1),
  perm_siblings_placed_together number(10),
  perm_siblings_placed_apart number(10),
  perm_placement_provider_urn varchar2(48 char),
  perm_decision_reversed_reason varchar2(5 char),
  perm_permanence_order_date date,
  perm_permanence_order_type varchar2(35 char),
  perm_adoption_worker_id varchar2(48 char),
  perm_adopter_sex varchar2(5 char),
  perm_adopter_legal_status varchar2(5 char),
  perm_number_of_adopters number(10),
  constraint pk_ssd_permanence primary key (perm_table_id),
  constraint ck_ssd_permanence_perm_adopted_by_carer_flag check (perm_adopted_by_carer_flag in (0, 1)),
  constraint ck_ssd_permanence_perm_part_of_sibling_group check (perm_part_of_sibling_group in (0, 1)),
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
  adpt_adopter_id varchar2(48 char) not null,
  adpt_family_id varchar2(48 char),
  adpt_gender varchar2(5 char),
  adpt_ethnicity varchar2(5 char),
  adpt_has_disability number(1),
  adpt_fostering_for_adoption number(1),
  adpt_enquiry_date date,
  adpt_stage_1_start_date date,
  adpt_stage_1_end_date date,
  adpt_stage_2_start_date date,
  adpt_stage_2_end_date date,
  adpt_application_date date,
  adpt_approval_date date,
  adpt_matched_date date,
  adpt_child_placed_date date,
  adpt_children_placed_count number(10),
  adpt_adoption_order_date date,
  adpt_left_date date,
  adpt_leaving_reason varchar2(5 char),
  constraint pk_ssd_adopters primary key (adpt_adopter_id),
  constraint ck_ssd_adopters_adpt_gender check (adpt_gender in ('00', '01', '02', '09')),
  constraint ck_ssd_adopters_adpt_ethnicity check (adpt_ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT')),
  constraint ck_ssd_adopters_adpt_has_disability check (adpt_has_disability in (0, 1)),
  constraint ck_ssd_adopters_adpt_fostering_for_adoption check (adpt_fostering_for_adoption in (0, 1)),
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
  miss_table_id varchar2(48 char) not null,
  miss_person_id varchar2(48 char) not null,
  miss_missing_episode_start_date date,
  miss_missing_episode_type varchar2(5 char),
  miss_missing_episode_end_date date,
  miss_missing_rhi_offered varchar2(5 char),
  miss_missing_rhi_accepted varchar2(5 char),
  miss_started_at timestamp with time zone,
  miss_ended_at timestamp with time zone,
  miss_missing_from varchar2(10 char),
  miss_return_interview_date date,
  constraint pk_ssd_missing primary key (miss_table_id),
  constraint ck_ssd_missing_miss_missing_episode_type check (miss_missing_episode_type in ('M', 'A')),
  constraint ck_ssd_missing_miss_missing_rhi_offered check (miss_missing_rhi_offered in ('Y', 'N', 'NA')),
  constraint ck_ssd_missing_miss_missing_rhi_accepted check (miss_missing_rhi_accepted in ('Y', 'N', 'NA')),
  constraint ck_ssd_missing_miss_missing_from check (miss_missing_from in ('HOME', 'CARE', 'SCHOOL'))
);
comment on table ssd_missing is 'Missing episode';
comment on column ssd_missing.miss_table_id is 'Missing episode identifier';
comment on column ssd_missing.miss_person_id is 'Child who was missing';
comment on column ssd_missing.miss_missing_episode_start_date is 'Missing from date';
comment on column ssd_missing.miss_missing_episode_type is 'Missing or away (code list missing-type)';
comment on column ssd_missing.miss_missing_episode_end_date is 'Date child was found';
comment on column ssd_missing.miss_missing_rhi_offered is 'Return interview offered (code list yes-no-not-applicable)';
comment on column ssd_missing.miss_missing_rhi_accepted is 'Return interview accepted (code list yes-no-not-applicable)';
comment on column ssd_missing.miss_started_at is 'Missing from time';
comment on column ssd_missing.miss_ended_at is 'Found at time';
comment on column ssd_missing.miss_missing_from is 'Missing from where (code list missing-from)';
comment on column ssd_missing.miss_return_interview_date is 'Return interview date';

-- Exploitation risk
create table ssd_exploitation_risks (
  exri_risk_id varchar2(48 char) not null,
  exri_person_id varchar2(48 char) not null,
  exri_risk_type varchar2(10 char),
  exri_level varchar2(15 char),
  exri_assessed_date date,
  exri_national_referral_date date,
  exri_reasonable_grounds varchar2(10 char),
  exri_conclusive_grounds varchar2(10 char),
  constraint pk_ssd_exploitation_risks primary key (exri_risk_id),
  constraint ck_ssd_exploitation_risks_exri_risk_type check (exri_risk_type in ('SEXUAL', 'CRIMINAL')),
  constraint ck_ssd_exploitation_risks_exri_level check (exri_level in ('NOKNOWNRISK', 'RISKPRESENT')),
  constraint ck_ssd_exploitation_risks_exri_reasonable_grounds check (exri_reasonable_grounds in ('POSITIVE', 'NEGATIVE', 'PENDING')),
  constraint ck_ssd_exploitation_risks_exri_conclusive_grounds check (exri_conclusive_grounds in ('POSITIVE', 'NEGATIVE', 'PENDING'))
);
comment on table ssd_exploitation_risks is 'Exploitation risk';
comment on column ssd_exploitation_risks.exri_risk_id is 'Exploitation risk identifier';
comment on column ssd_exploitation_risks.exri_person_id is 'Child at risk';
comment on column ssd_exploitation_risks.exri_risk_type is 'Type of exploitation (code list exploitation-type)';
comment on column ssd_exploitation_risks.exri_level is 'Risk level (code list exploitation-risk-level)';
comment on column ssd_exploitation_risks.exri_assessed_date is 'Risk assessed date';
comment on column ssd_exploitation_risks.exri_national_referral_date is 'National referral date';
comment on column ssd_exploitation_risks.exri_reasonable_grounds is 'First decision (code list national-referral-decision)';
comment on column ssd_exploitation_risks.exri_conclusive_grounds is 'Final decision (code list national-referral-decision)';

-- Care leaver
create table ssd_care_leavers (
  clea_table_id varchar2(48 char) not null,
  clea_person_id varchar2(48 char) not null,
  clea_care_leaver_eligibility varchar2(25 char),
  clea_care_leaver_in_touch varchar2(5 char),
  clea_care_leaver_latest_contact date,
  clea_care_leaver_accommodation varchar2(5 char),
  clea_care_leaver_accom_suitable varchar2(5 char),
  clea_care_leaver_activity varchar2(5 char),
  clea_pathway_plan_review_date date,
  clea_care_leaver_personal_adviser varchar2(100 char),
  clea_care_leaver_allocated_team varchar2(48 char),
  clea_care_leaver_worker_id varchar2(48 char),
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
  prof_professional_id varchar2(48 char) not null,
  prof_staff_id varchar2(48 char),
  prof_professional_name varchar2(300 char),
  prof_social_worker_registration_no varchar2(48 char),
  prof_professional_job_title varchar2(500 char),
  prof_professional_caseload number(10),
  prof_professional_department varchar2(100 char),
  prof_full_time_equivalency number(12,4),
  prof_agency_worker_flag number(1),
  prof_date_of_birth date,
  prof_sex varchar2(5 char),
  prof_ethnicity varchar2(5 char),
  constraint pk_ssd_professionals primary key (prof_professional_id),
  constraint ck_ssd_professionals_prof_professional_caseload check (prof_professional_caseload >= 0 and prof_professional_caseload <= 500),
  constraint ck_ssd_professionals_prof_full_time_equivalency check (prof_full_time_equivalency >= 0 and prof_full_time_equivalency <= 1.5),
  constraint ck_ssd_professionals_prof_agency_worker_flag check (prof_agency_worker_flag in (0, 1)),
  constraint ck_ssd_professionals_prof_sex check (prof_sex in ('M', 'F', 'U')),
  constraint ck_ssd_professionals_prof_ethnicity check (prof_ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT'))
);
comment on table ssd_professionals is 'Professional';
comment on column ssd_professionals.prof_professional_id is 'Professional identifier';
comment on column ssd_professionals.prof_staff_id is 'Staff number';
comment on column ssd_professionals.prof_professional_name is 'Professional name';
comment on column ssd_professionals.prof_social_worker_registration_no is 'Social worker registration number';
comment on column ssd_professionals.prof_professional_job_title is 'Job title, deprecated since 1.1.0';
comment on column ssd_professionals.prof_professional_caseload is 'Cases held on 30 September';
comment on column ssd_professionals.prof_professional_department is 'Department name';
comment on column ssd_professionals.prof_full_time_equivalency is 'Full-time equivalent';
comment on column ssd_professionals.prof_agency_worker_flag is 'Agency worker';
comment on column ssd_professionals.prof_date_of_birth is 'Worker date of birth';
comment on column ssd_professionals.prof_sex is 'Worker sex (code list sex)';
comment on column ssd_professionals.prof_ethnicity is 'Worker ethnicity (code list ethnicity)';

-- Team
create table ssd_department (
  dept_team_id varchar2(48 char) not null,
  dept_team_name varchar2(255 char),
  dept_team_parent_id varchar2(48 char),
  dept_team_parent_name varchar2(255 char),
  constraint pk_ssd_department primary key (dept_team_id)
);
comment on table ssd_department is 'Team';
comment on column ssd_department.dept_team_id is 'Team identifier';
comment on column ssd_department.dept_team_name is 'Team name';
comment on column ssd_department.dept_team_parent_id is 'Parent team identifier';
comment on column ssd_department.dept_team_parent_name is 'Parent team name';

-- Worker involvement
create table ssd_involvements (
  invo_involvements_id varchar2(48 char) not null,
  invo_professional_id varchar2(48 char),
  invo_professional_role_id varchar2(10 char),
  invo_professional_team varchar2(48 char),
  invo_involvement_start_date date,
  invo_involvement_end_date date,
  invo_worker_change_reason varchar2(10 char),
  invo_person_id varchar2(48 char) not null,
  invo_referral_id varchar2(48 char),
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

-- Employment
create table ssd_employments (
  empl_employment_id varchar2(48 char) not null,
  empl_worker_id varchar2(48 char),
  empl_role varchar2(5 char),
  empl_start_date date,
  empl_start_origin varchar2(5 char),
  empl_end_date date,
  empl_leaver_destination varchar2(5 char),
  empl_leaving_reason varchar2(5 char),
  empl_full_time_equivalent_30_september number(12,4),
  empl_working_days_lost number(12,4),
  empl_contract_weeks number(12,4),
  empl_absent_30_september number(1),
  empl_absence_reason varchar2(5 char),
  empl_qualification_level varchar2(5 char),
  empl_qualification_institution varchar2(255 char),
  empl_step_up_graduate number(1),
  empl_frontline_graduate number(1),
  empl_knowledge_and_skills_status varchar2(5 char),
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
  constraint ck_ssd_employments_empl_knowledge_and_skills_status check (empl_knowledge_and_skills_status in ('1', '2', '3', '4'))
);
comment on table ssd_employments is 'Employment';
comment on column ssd_employments.empl_employment_id is 'Employment identifier';
comment on column ssd_employments.empl_worker_id is 'Worker employed';
comment on column ssd_employments.empl_role is 'Role in the organisation (code list workforce-role)';
comment on column ssd_employments.empl_start_date is 'Role start date';
comment on column ssd_employments.empl_start_origin is 'Where worker came from (code list workforce-starter-origin)';
comment on column ssd_employments.empl_end_date is 'Role end date';
comment on column ssd_employments.empl_leaver_destination is 'Where worker went (code list workforce-leaver-destination)';
comment on column ssd_employments.empl_leaving_reason is 'Reason for leaving (code list workforce-leaving-reason)';
comment on column ssd_employments.empl_full_time_equivalent_30_september is 'Full-time share 30 September';
comment on column ssd_employments.empl_working_days_lost is 'Working days lost';
comment on column ssd_employments.empl_contract_weeks is 'Weeks under contract';
comment on column ssd_employments.empl_absent_30_september is 'Absent on 30 September';
comment on column ssd_employments.empl_absence_reason is 'Reason for absence (code list workforce-absence-reason)';
comment on column ssd_employments.empl_qualification_level is 'Level of qualification (code list workforce-qualification-level)';
comment on column ssd_employments.empl_qualification_institution is 'Where worker qualified';
comment on column ssd_employments.empl_step_up_graduate is 'Step Up graduate';
comment on column ssd_employments.empl_frontline_graduate is 'Frontline graduate';
comment on column ssd_employments.empl_knowledge_and_skills_status is 'Knowledge and skills stage (code list workforce-accreditation-status)';

-- Authority workforce figures
create table ssd_authority_workforce (
  auwf_workforce_id varchar2(48 char) not null,
  auwf_census_date date,
  auwf_vacancies number(12,4),
  auwf_agency_full_time_equivalent number(12,4),
  auwf_agency_headcount number(10),
  constraint pk_ssd_authority_workforce primary key (auwf_workforce_id),
  constraint ck_ssd_authority_workforce_auwf_vacancies check (auwf_vacancies >= 0 and auwf_vacancies <= 5000),
  constraint ck_ssd_authority_workforce_auwf_agency_full_time_equivalent check (auwf_agency_full_time_equivalent >= 0 and auwf_agency_full_time_equivalent <= 5000),
  constraint ck_ssd_authority_workforce_auwf_agency_headcount check (auwf_agency_headcount >= 0 and auwf_agency_headcount <= 5000)
);
comment on table ssd_authority_workforce is 'Authority workforce figures';
comment on column ssd_authority_workforce.auwf_workforce_id is 'Workforce figures identifier';
comment on column ssd_authority_workforce.auwf_census_date is 'Census day';
comment on column ssd_authority_workforce.auwf_vacancies is 'Vacant posts';
comment on column ssd_authority_workforce.auwf_agency_full_time_equivalent is 'Agency workers, full-time';
comment on column ssd_authority_workforce.auwf_agency_headcount is 'Agency workers, headcount';

-- Placement finance
create table ssd_s251_finance (
  s251_table_id varchar2(48 char) not null,
  s251_cla_placement_id varchar2(48 char),
  s251_placeholder_1 varchar2(48 char),
  s251_placeholder_2 varchar2(48 char),
  s251_placeholder_3 varchar2(48 char),
  s251_placeholder_4 varchar2(48 char),
  s251_person_id varchar2(48 char) not null,
  constraint pk_ssd_s251_finance primary key (s251_table_id)
);
comment on table ssd_s251_finance is 'Placement finance';
comment on column ssd_s251_finance.s251_table_id is 'Placement finance identifier';
comment on column ssd_s251_finance.s251_cla_placement_id is 'Placement costed';
comment on column ssd_s251_finance.s251_placeholder_1 is 'Unassigned finance field 1, deprecated since 1.1.0';
comment on column ssd_s251_finance.s251_placeholder_2 is 'Unassigned finance field 2, deprecated since 1.1.0';
comment on column ssd_s251_finance.s251_placeholder_3 is 'Unassigned finance field 3, deprecated since 1.1.0';
comment on column ssd_s251_finance.s251_placeholder_4 is 'Unassigned finance field 4, deprecated since 1.1.0';
comment on column ssd_s251_finance.s251_person_id is 'Child the cost concerns';

-- Placement cost
create table ssd_placement_costs (
  plco_cost_id varchar2(48 char) not null,
  plco_person_id varchar2(48 char) not null,
  plco_placement_id varchar2(48 char),
  plco_total_weekly_cost number(12,4),
  plco_total_committed_cost number(12,4),
  plco_contribution_social_care number(12,4),
  plco_contribution_health number(12,4),
  plco_contribution_education number(12,4),
  plco_procurement_route varchar2(10 char),
  plco_framework_name varchar2(255 char),
  plco_start_date date,
  plco_end_date date,
  constraint pk_ssd_placement_costs primary key (plco_cost_id),
  constraint ck_ssd_placement_costs_plco_total_weekly_cost check (plco_total_weekly_cost >= 0 and plco_total_weekly_cost <= 100000),
  constraint ck_ssd_placement_costs_plco_total_committed_cost check (plco_total_committed_cost >= 0 and plco_total_committed_cost <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_social_care check (plco_contribution_social_care >= 0 and plco_contribution_social_care <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_health check (plco_contribution_health >= 0 and plco_contribution_health <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_education check (plco_contribution_education >= 0 and plco_contribution_education <= 5000000),
  constraint ck_ssd_placement_costs_plco_procurement_route check (plco_procurement_route in ('FRAMEWORK', 'SPOT', 'BLOCK'))
);
comment on table ssd_placement_costs is 'Placement cost';
comment on column ssd_placement_costs.plco_cost_id is 'Placement cost identifier';
comment on column ssd_placement_costs.plco_person_id is 'Child placed';
comment on column ssd_placement_costs.plco_placement_id is 'Placement costed';
comment on column ssd_placement_costs.plco_total_weekly_cost is 'Total weekly cost';
comment on column ssd_placement_costs.plco_total_committed_cost is 'Committed cost this year';
comment on column ssd_placement_costs.plco_contribution_social_care is 'Paid by social care';
comment on column ssd_placement_costs.plco_contribution_health is 'Paid by health';
comment on column ssd_placement_costs.plco_contribution_education is 'Paid by education';
comment on column ssd_placement_costs.plco_procurement_route is 'How place was bought (code list procurement-route)';
comment on column ssd_placement_costs.plco_framework_name is 'Framework name';
comment on column ssd_placement_costs.plco_start_date is 'Cost start date';
comment on column ssd_placement_costs.plco_end_date is 'Cost end date';

-- Voice of the child, deprecated since 1.1.0
create table ssd_voice_of_child (
  voch_table_id varchar2(48 char) not null,
  voch_person_id varchar2(48 char) not null,
  voch_explained_worries varchar2(5 char),
  voch_story_help_understand varchar2(5 char),
  voch_agree_worker varchar2(5 char),
  voch_plan_safe varchar2(5 char),
  voch_tablet_help_explain varchar2(5 char),
  constraint pk_ssd_voice_of_child primary key (voch_table_id),
  constraint ck_ssd_voice_of_child_voch_explained_worries check (voch_explained_worries in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_story_help_understand check (voch_story_help_understand in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_agree_worker check (voch_agree_worker in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_plan_safe check (voch_plan_safe in ('Y', 'N', 'U')),
  constraint ck_ssd_voice_of_child_voch_tablet_help_explain check (voch_tablet_help_explain in ('Y', 'N', 'U'))
);
comment on table ssd_voice_of_child is 'Voice of the child, deprecated since 1.1.0';
comment on column ssd_voice_of_child.voch_table_id is 'Voice record identifier';
comment on column ssd_voice_of_child.voch_person_id is 'Child answering';
comment on column ssd_voice_of_child.voch_explained_worries is 'Worries explained to child, deprecated since 1.1.0 (code list voice-answer)';
comment on column ssd_voice_of_child.voch_story_help_understand is 'Story helped understanding, deprecated since 1.1.0 (code list voice-answer)';
comment on column ssd_voice_of_child.voch_agree_worker is 'Agrees with worker, deprecated since 1.1.0 (code list voice-answer)';
comment on column ssd_voice_of_child.voch_plan_safe is 'Plan keeps child safe, deprecated since 1.1.0 (code list voice-answer)';
comment on column ssd_voice_of_child.voch_tablet_help_explain is 'Tablet helped child explain, deprecated since 1.1.0 (code list voice-answer)';

-- Child's answers
create table ssd_voice_responses (
  vore_response_id varchar2(48 char) not null,
  vore_person_id varchar2(48 char) not null,
  vore_response_date date,
  vore_tool varchar2(5 char),
  vore_domain varchar2(15 char),
  vore_feels_safe varchar2(10 char),
  vore_feels_settled varchar2(10 char),
  vore_happy_scale number(10),
  vore_given_how varchar2(10 char),
  vore_supported_by varchar2(10 char),
  vore_declined number(1),
  constraint pk_ssd_voice_responses primary key (vore_response_id),
  constraint ck_ssd_voice_responses_vore_tool check (vore_tool in ('YLYC', 'YLBC', 'ONS4', 'LOCAL')),
  constraint ck_ssd_voice_responses_vore_domain check (vore_domain in ('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')),
  constraint ck_ssd_voice_responses_vore_feels_safe check (vore_feels_safe in ('ALWAYS', 'MOSTLY', 'SOMETIMES', 'HARDLYEVER', 'NEVER', 'PREFERNOT')),
  constraint ck_ssd_voice_responses_vore_feels_settled check (vore_feels_settled in ('ALWAYS', 'MOSTLY', 'SOMETIMES', 'HARDLYEVER', 'NEVER', 'PREFERNOT')),
  constraint ck_ssd_voice_responses_vore_happy_scale check (vore_happy_scale >= 0 and vore_happy_scale <= 10),
  constraint ck_ssd_voice_responses_vore_given_how check (vore_given_how in ('CHILD', 'ADVOCATE', 'CARER', 'OBSERVED')),
  constraint ck_ssd_voice_responses_vore_supported_by check (vore_supported_by in ('NOBODY', 'ADVOCATE', 'CARER', 'WORKER', 'OTHER')),
  constraint ck_ssd_voice_responses_vore_declined check (vore_declined in (0, 1))
);
comment on table ssd_voice_responses is 'Child''s answers';
comment on column ssd_voice_responses.vore_response_id is 'Answer identifier';
comment on column ssd_voice_responses.vore_person_id is 'Child who was asked';
comment on column ssd_voice_responses.vore_response_date is 'Date child was asked';
comment on column ssd_voice_responses.vore_tool is 'Survey used (code list voice-tool)';
comment on column ssd_voice_responses.vore_domain is 'Part of life (code list bright-spots-domain)';
comment on column ssd_voice_responses.vore_feels_safe is 'Feels safe (code list how-often)';
comment on column ssd_voice_responses.vore_feels_settled is 'Feels settled (code list how-often)';
comment on column ssd_voice_responses.vore_happy_scale is 'How happy';
comment on column ssd_voice_responses.vore_given_how is 'How answers were given (code list voice-given-how)';
comment on column ssd_voice_responses.vore_supported_by is 'Who helped child (code list voice-supported-by)';
comment on column ssd_voice_responses.vore_declined is 'Child declined';

-- Pre-proceedings
create table ssd_pre_proceedings (
  prep_table_id varchar2(48 char) not null,
  prep_person_id varchar2(48 char) not null,
  prep_plo_family_id varchar2(48 char),
  prep_pre_pro_decision_date date,
  prep_initial_pre_pro_meeting_date date,
  prep_pre_pro_outcome varchar2(35 char),
  prep_agree_stepdown_issue_date date,
  prep_cp_plans_referral_period number(10),
  prep_legal_gateway_outcome varchar2(5 char),
  prep_prev_pre_proc_child number(10),
  prep_prev_care_proc_child number(10),
  prep_pre_pro_letter_date date,
  prep_care_pro_letter_date date,
  prep_pre_pro_meetings_num number(10),
  prep_pre_pro_parents_legal_rep varchar2(10 char),
  prep_parents_legal_rep_point_of_issue varchar2(25 char),
  prep_court_reference varchar2(48 char),
  prep_care_proc_court_hearings number(10),
  prep_care_proc_short_notice varchar2(25 char),
  prep_proc_short_notice_reason varchar2(5 char),
  prep_la_initial_plan_approved varchar2(10 char),
  prep_la_initial_care_plan varchar2(5 char),
  prep_la_final_plan_approved varchar2(10 char),
  prep_la_final_care_plan varchar2(5 char),
  prep_family_group_meeting_offered number(1),
  prep_family_group_meeting_held number(1),
  prep_court_application_date date,
  prep_census_outcome varchar2(1 char),
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
  constraint ck_ssd_pre_proceedings_prep_family_group_meeting_held check (prep_family_group_meeting_held in (0, 1))
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

-- Care proceedings
create table ssd_care_proceedings (
  capr_proceedings_id varchar2(48 char) not null,
  capr_person_id varchar2(48 char) not null,
  capr_pre_proceedings_id varchar2(48 char),
  capr_case_number varchar2(48 char),
  capr_issue_date date,
  capr_final_hearing_date date,
  capr_order_type varchar2(10 char),
  constraint pk_ssd_care_proceedings primary key (capr_proceedings_id),
  constraint ck_ssd_care_proceedings_capr_order_type check (capr_order_type in ('CO', 'SO', 'PO', 'SGO', 'CAO', 'NOORDER', 'WITHDRAWN', 'OTHER'))
);
comment on table ssd_care_proceedings is 'Care proceedings';
comment on column ssd_care_proceedings.capr_proceedings_id is 'Care proceedings identifier';
comment on column ssd_care_proceedings.capr_person_id is 'Child before the court';
comment on column ssd_care_proceedings.capr_pre_proceedings_id is 'Pre-proceedings before court';
comment on column ssd_care_proceedings.capr_case_number is 'Court case number';
comment on column ssd_care_proceedings.capr_issue_date is 'Issue date';
comment on column ssd_care_proceedings.capr_final_hearing_date is 'Final hearing date';
comment on column ssd_care_proceedings.capr_order_type is 'Final order (code list care-proceedings-order)';

-- SEND record
create table ssd_send (
  send_table_id varchar2(48 char) not null,
  send_upn varchar2(48 char),
  send_uln varchar2(48 char),
  send_upn_unknown varchar2(5 char),
  send_person_id varchar2(48 char) not null,
  constraint pk_ssd_send primary key (send_table_id),
  constraint ck_ssd_send_send_upn_unknown check (send_upn_unknown in ('UN1', 'UN2', 'UN3', 'UN5', 'UN8', 'UN9', 'UN10'))
);
comment on table ssd_send is 'SEND record';
comment on column ssd_send.send_table_id is 'SEND record identifier';
comment on column ssd_send.send_upn is 'UPN on SEND record, deprecated since 1.1.0';
comment on column ssd_send.send_uln is 'Unique learner number';
comment on column ssd_send.send_upn_unknown is 'Reason UPN and ULN missing (code list upn-unknown-reason-sen)';
comment on column ssd_send.send_person_id is 'Child on SEND record';

-- Special educational need
create table ssd_sen_need (
  senn_table_id varchar2(48 char) not null,
  senn_active_ehcp_id varchar2(48 char),
  senn_active_ehcp_need_type varchar2(5 char),
  senn_active_ehcp_need_rank varchar2(5 char),
  senn_person_id varchar2(48 char) not null,
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
  ehcr_ehcp_request_id varchar2(48 char) not null,
  ehcr_send_table_id varchar2(48 char),
  ehcr_ehcp_req_date date,
  ehcr_ehcp_req_outcome_date date,
  ehcr_ehcp_req_outcome varchar2(5 char),
  ehcr_person_id varchar2(48 char) not null,
  ehcr_request_source varchar2(5 char),
  ehcr_in_youth_accommodation number(1),
  ehcr_mediation number(1),
  ehcr_tribunal number(1),
  ehcr_exported_local_authority varchar2(5 char),
  constraint pk_ssd_ehcp_requests primary key (ehcr_ehcp_request_id),
  constraint ck_ssd_ehcp_requests_ehcr_ehcp_req_outcome check (ehcr_ehcp_req_outcome in ('Y', 'N', 'A', 'W', 'H')),
  constraint ck_ssd_ehcp_requests_ehcr_request_source check (ehcr_request_source in ('1', '2', '3', '4', '5')),
  constraint ck_ssd_ehcp_requests_ehcr_in_youth_accommodation check (ehcr_in_youth_accommodation in (0, 1)),
  constraint ck_ssd_ehcp_requests_ehcr_mediation check (ehcr_mediation in (0, 1)),
  constraint ck_ssd_ehcp_requests_ehcr_tribunal check (ehcr_tribunal in (0, 1))
);
comment on table ssd_ehcp_requests is 'EHC request';
comment on column ssd_ehcp_requests.ehcr_ehcp_request_id is 'EHC request identifier';
comment on column ssd_ehcp_requests.ehcr_send_table_id is 'SEND record of request';
comment on column ssd_ehcp_requests.ehcr_ehcp_req_date is 'Request received date';
comment on column ssd_ehcp_requests.ehcr_ehcp_req_outcome_date is 'Request decision date';
comment on column ssd_ehcp_requests.ehcr_ehcp_req_outcome is 'Decision to assess (code list ehc-decision)';
comment on column ssd_ehcp_requests.ehcr_person_id is 'Child the request concerns';
comment on column ssd_ehcp_requests.ehcr_request_source is 'Who asked (code list sen2-request-source)';
comment on column ssd_ehcp_requests.ehcr_in_youth_accommodation is 'Asked in youth accommodation';
comment on column ssd_ehcp_requests.ehcr_mediation is 'Mediation about request';
comment on column ssd_ehcp_requests.ehcr_tribunal is 'Tribunal about request';
comment on column ssd_ehcp_requests.ehcr_exported_local_authority is 'Authority moved to (code list local-authority); not checked here: 158 codes, see ssd_code_lists';

-- EHC assessment
create table ssd_ehcp_assessment (
  ehca_ehcp_assessment_id varchar2(48 char) not null,
  ehca_ehcp_request_id varchar2(48 char),
  ehca_ehcp_assessment_outcome_date date,
  ehca_ehcp_assessment_outcome varchar2(5 char),
  ehca_ehcp_assessment_exceptions number(1),
  ehca_person_id varchar2(48 char) not null,
  ehca_mediation number(1),
  ehca_tribunal number(1),
  ehca_other_mediation number(1),
  ehca_other_tribunal number(1),
  constraint pk_ssd_ehcp_assessment primary key (ehca_ehcp_assessment_id),
  constraint ck_ssd_ehcp_assessment_ehca_ehcp_assessment_outcome check (ehca_ehcp_assessment_outcome in ('Y', 'N', 'A', 'W', 'H')),
  constraint ck_ssd_ehcp_assessment_ehca_ehcp_assessment_exceptions check (ehca_ehcp_assessment_exceptions in (0, 1)),
  constraint ck_ssd_ehcp_assessment_ehca_mediation check (ehca_mediation in (0, 1)),
  constraint ck_ssd_ehcp_assessment_ehca_tribunal check (ehca_tribunal in (0, 1)),
  constraint ck_ssd_ehcp_assessment_ehca_other_mediation check (ehca_other_mediation in (0, 1)),
  constraint ck_ssd_ehcp_assessment_ehca_other_tribunal check (ehca_other_tribunal in (0, 1))
);
comment on table ssd_ehcp_assessment is 'EHC assessment';
comment on column ssd_ehcp_assessment.ehca_ehcp_assessment_id is 'EHC assessment identifier';
comment on column ssd_ehcp_assessment.ehca_ehcp_request_id is 'Request being assessed';
comment on column ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date is 'Assessment decision date';
comment on column ssd_ehcp_assessment.ehca_ehcp_assessment_outcome is 'Decision to issue plan (code list ehc-decision)';
comment on column ssd_ehcp_assessment.ehca_ehcp_assessment_exceptions is 'Twenty-week exception applies';
comment on column ssd_ehcp_assessment.ehca_person_id is 'Child being assessed';
comment on column ssd_ehcp_assessment.ehca_mediation is 'Mediation about plan refusal';
comment on column ssd_ehcp_assessment.ehca_tribunal is 'Tribunal about plan refusal';
comment on column ssd_ehcp_assessment.ehca_other_mediation is 'Mediation on other matters';
comment on column ssd_ehcp_assessment.ehca_other_tribunal is 'Tribunal on other matters';

-- EHC plan
create table ssd_ehcp_named_plan (
  ehcn_named_plan_id varchar2(48 char) not null,
  ehcn_ehcp_asmt_id varchar2(48 char),
  ehcn_named_plan_start_date date,
  ehcn_named_plan_ceased_date date,
  ehcn_named_plan_ceased_reason varchar2(5 char),
  ehcn_person_id varchar2(48 char) not null,
  ehcn_residential varchar2(4 char),
  ehcn_work_based varchar2(4 char),
  ehcn_personal_budget number(1),
  ehcn_organised_arrangement number(1),
  ehcn_direct_payment varchar2(4 char),
  constraint pk_ssd_ehcp_named_plan primary key (ehcn_named_plan_id),
  constraint ck_ssd_ehcp_named_plan_ehcn_named_plan_ceased_reason check (ehcn_named_plan_ceased_reason in ('1', '2', '3', '4', '5', '6', '7', '8', '9')),
  constraint ck_ssd_ehcp_named_plan_ehcn_personal_budget check (ehcn_personal_budget in (0, 1)),
  constraint ck_ssd_ehcp_named_plan_ehcn_organised_arrangement check (ehcn_organised_arrangement in (0, 1))
);
comment on table ssd_ehcp_named_plan is 'EHC plan';
comment on column ssd_ehcp_named_plan.ehcn_named_plan_id is 'Named plan identifier';
comment on column ssd_ehcp_named_plan.ehcn_ehcp_asmt_id is 'Assessment behind plan';
comment on column ssd_ehcp_named_plan.ehcn_named_plan_start_date is 'Plan start date';
comment on column ssd_ehcp_named_plan.ehcn_named_plan_ceased_date is 'Plan ceased date';
comment on column ssd_ehcp_named_plan.ehcn_named_plan_ceased_reason is 'Reason plan ceased (code list ehc-plan-ceased-reason)';
comment on column ssd_ehcp_named_plan.ehcn_person_id is 'Child the plan is for';
comment on column ssd_ehcp_named_plan.ehcn_residential is 'Residential setting code';
comment on column ssd_ehcp_named_plan.ehcn_work_based is 'Work-based learning code';
comment on column ssd_ehcp_named_plan.ehcn_personal_budget is 'Personal budget taken up';
comment on column ssd_ehcp_named_plan.ehcn_organised_arrangement is 'Organised arrangement';
comment on column ssd_ehcp_named_plan.ehcn_direct_payment is 'Direct payment code';

-- Active EHC plan
create table ssd_ehcp_active_plans (
  ehcp_active_ehcp_id varchar2(48 char) not null,
  ehcp_ehcp_request_id varchar2(48 char),
  ehcp_active_ehcp_last_review_date date,
  ehcp_person_id varchar2(48 char) not null,
  ehcp_transfer_local_authority varchar2(5 char),
  ehcp_review_meeting_date date,
  ehcp_review_outcome varchar2(5 char),
  ehcp_review_draft_date date,
  ehcp_phase_transfer_due_date date,
  ehcp_phase_transfer_final_date date,
  constraint pk_ssd_ehcp_active_plans primary key (ehcp_active_ehcp_id),
  constraint ck_ssd_ehcp_active_plans_ehcp_review_outcome check (ehcp_review_outcome in ('A', 'C', 'M'))
);
comment on table ssd_ehcp_active_plans is 'Active EHC plan';
comment on column ssd_ehcp_active_plans.ehcp_active_ehcp_id is 'Active plan identifier';
comment on column ssd_ehcp_active_plans.ehcp_ehcp_request_id is 'Request behind plan';
comment on column ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date is 'Last annual review decision date';
comment on column ssd_ehcp_active_plans.ehcp_person_id is 'Child with active plan';
comment on column ssd_ehcp_active_plans.ehcp_transfer_local_authority is 'Authority moved from (code list local-authority); not checked here: 158 codes, see ssd_code_lists';
comment on column ssd_ehcp_active_plans.ehcp_review_meeting_date is 'Review meeting date';
comment on column ssd_ehcp_active_plans.ehcp_review_outcome is 'Annual review decision (code list sen2-review-outcome)';
comment on column ssd_ehcp_active_plans.ehcp_review_draft_date is 'Draft changed plan date';
comment on column ssd_ehcp_active_plans.ehcp_phase_transfer_due_date is 'Phase transfer due date';
comment on column ssd_ehcp_active_plans.ehcp_phase_transfer_final_date is 'Phase transfer final date';

-- Education placement under plan
create table ssd_ehcp_placements (
  ehpp_placement_id varchar2(48 char) not null,
  ehpp_person_id varchar2(48 char) not null,
  ehpp_ehc_named_plan_id varchar2(48 char),
  ehpp_ehc_active_plan_id varchar2(48 char),
  ehpp_urn varchar2(6 char),
  ehpp_provider_reference_number varchar2(8 char),
  ehpp_setting_type varchar2(5 char),
  ehpp_setting_other varchar2(255 char),
  ehpp_rank number(10),
  ehpp_sen_unit number(1),
  ehpp_resourced_provision number(1),
  ehpp_start_date date,
  ehpp_end_date date,
  ehpp_residential varchar2(4 char),
  ehpp_work_based varchar2(4 char),
  constraint pk_ssd_ehcp_placements primary key (ehpp_placement_id),
  constraint ck_ssd_ehcp_placements_ehpp_setting_type check (ehpp_setting_type in ('OLA', 'OPA', 'EHE', 'EYP', 'OTH', 'NEET', 'NIEC', 'NIEO')),
  constraint ck_ssd_ehcp_placements_ehpp_rank check (ehpp_rank >= 1 and ehpp_rank <= 9),
  constraint ck_ssd_ehcp_placements_ehpp_sen_unit check (ehpp_sen_unit in (0, 1)),
  constraint ck_ssd_ehcp_placements_ehpp_resourced_provision check (ehpp_resourced_provision in (0, 1))
);
comment on table ssd_ehcp_placements is 'Education placement under plan';
comment on column ssd_ehcp_placements.ehpp_placement_id is 'Education placement identifier';
comment on column ssd_ehcp_placements.ehpp_person_id is 'Child attending';
comment on column ssd_ehcp_placements.ehpp_ehc_named_plan_id is 'Named plan';
comment on column ssd_ehcp_placements.ehpp_ehc_active_plan_id is 'Active plan';
comment on column ssd_ehcp_placements.ehpp_urn is 'School number';
comment on column ssd_ehcp_placements.ehpp_provider_reference_number is 'Learning provider number';
comment on column ssd_ehcp_placements.ehpp_setting_type is 'Type of setting (code list sen-setting)';
comment on column ssd_ehcp_placements.ehpp_setting_other is 'Other setting described';
comment on column ssd_ehcp_placements.ehpp_rank is 'Placement rank';
comment on column ssd_ehcp_placements.ehpp_sen_unit is 'In a SEN unit';
comment on column ssd_ehcp_placements.ehpp_resourced_provision is 'In resourced provision';
comment on column ssd_ehcp_placements.ehpp_start_date is 'Entry date';
comment on column ssd_ehcp_placements.ehpp_end_date is 'Leaving date';
comment on column ssd_ehcp_placements.ehpp_residential is 'Residential setting code';
comment on column ssd_ehcp_placements.ehpp_work_based is 'Work-based learning code';

-- Version log, deprecated since 1.1.0
create table ssd_version_log (
  version_number varchar2(48 char) not null,
  release_date date,
  description varchar2(100 char),
  is_current number(1),
  created_at timestamp with time zone,
  created_by varchar2(10 char),
  impact_description varchar2(255 char),
  constraint pk_ssd_version_log primary key (version_number),
  constraint ck_ssd_version_log_is_current check (is_current in (0, 1))
);
comment on table ssd_version_log is 'Version log, deprecated since 1.1.0';
comment on column ssd_version_log.version_number is 'Version number';
comment on column ssd_version_log.release_date is 'Release date';
comment on column ssd_version_log.description is 'Release description';
comment on column ssd_version_log.is_current is 'Current release';
comment on column ssd_version_log.created_at is 'Entry created at';
comment on column ssd_version_log.created_by is 'Entry created by';
comment on column ssd_version_log.impact_description is 'Release impact';

-- API staging row, deprecated since 1.1.0
create table ssd_api_data_staging (
  id varchar2(48 char) not null,
  person_id varchar2(48 char) not null,
  json_payload clob,
  current_hash varchar2(32 char),
  previous_hash varchar2(32 char),
  submission_status varchar2(10 char),
  submission_timestamp timestamp with time zone,
  api_response clob,
  row_state varchar2(10 char),
  last_updated timestamp with time zone,
  constraint pk_ssd_api_data_staging primary key (id),
  constraint ck_ssd_api_data_staging_submission_status check (submission_status in ('Pending', 'Sent', 'Error', 'Testing')),
  constraint ck_ssd_api_data_staging_row_state check (row_state in ('New', 'Updated', 'Deleted', 'Unchanged'))
);
comment on table ssd_api_data_staging is 'API staging row, deprecated since 1.1.0';
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

-- Organisation
create table ssd_organisations (
  orga_organisation_id varchar2(48 char) not null,
  orga_name varchar2(255 char),
  orga_type varchar2(10 char),
  orga_urn varchar2(9 char),
  orga_provider_reference_number varchar2(8 char),
  orga_data_service_code varchar2(10 char),
  orga_postcode varchar2(48 char),
  constraint pk_ssd_organisations primary key (orga_organisation_id),
  constraint ck_ssd_organisations_orga_type check (orga_type in ('LA', 'SCHOOL', 'HEALTH', 'POLICE', 'VOLUNTARY', 'HOUSING', 'FOSTERING', 'ADOPTION', 'PROVIDER', 'HUB', 'OTHER'))
);
comment on table ssd_organisations is 'Organisation';
comment on column ssd_organisations.orga_organisation_id is 'Organisation identifier';
comment on column ssd_organisations.orga_name is 'Organisation name';
comment on column ssd_organisations.orga_type is 'Type of organisation (code list organisation-type)';
comment on column ssd_organisations.orga_urn is 'School or Ofsted number';
comment on column ssd_organisations.orga_provider_reference_number is 'Learning provider number';
comment on column ssd_organisations.orga_data_service_code is 'Health organisation code';
comment on column ssd_organisations.orga_postcode is 'Organisation postcode';

-- Event from a partner
create table ssd_partner_events (
  paev_event_id varchar2(48 char) not null,
  paev_person_id varchar2(48 char) not null,
  paev_organisation_id varchar2(48 char),
  paev_agency_type varchar2(10 char),
  paev_event_type varchar2(15 char),
  paev_event_date date,
  paev_source_system varchar2(100 char),
  paev_lawful_basis varchar2(10 char),
  paev_shared_date date,
  constraint pk_ssd_partner_events primary key (paev_event_id),
  constraint ck_ssd_partner_events_paev_agency_type check (paev_agency_type in ('LA', 'SCHOOL', 'HEALTH', 'POLICE', 'VOLUNTARY', 'HOUSING', 'OTHER')),
  constraint ck_ssd_partner_events_paev_event_type check (paev_event_type in ('AE', 'MISSEDAPPT', 'INCIDENT', 'CUSTODY', 'DOMABUSE', 'HOMELESS', 'TEMPHOUSING', 'EVICTION')),
  constraint ck_ssd_partner_events_paev_lawful_basis check (paev_lawful_basis in ('CONSENT', 'CONTRACT', 'LEGALDUTY', 'VITAL', 'PUBLICTASK', 'LEGITIMATE'))
);
comment on table ssd_partner_events is 'Event from a partner';
comment on column ssd_partner_events.paev_event_id is 'Partner event identifier';
comment on column ssd_partner_events.paev_person_id is 'Child concerned';
comment on column ssd_partner_events.paev_organisation_id is 'Organisation sharing';
comment on column ssd_partner_events.paev_agency_type is 'Type of agency (code list agency-type)';
comment on column ssd_partner_events.paev_event_type is 'Type of event (code list partner-event-type)';
comment on column ssd_partner_events.paev_event_date is 'Event date';
comment on column ssd_partner_events.paev_source_system is 'Source system';
comment on column ssd_partner_events.paev_lawful_basis is 'Lawful basis for sharing (code list lawful-basis)';
comment on column ssd_partner_events.paev_shared_date is 'Shared date';

-- Outcome
create table ssd_outcomes (
  outc_outcome_id varchar2(48 char) not null,
  outc_person_id varchar2(48 char) not null,
  outc_framework varchar2(200 char),
  outc_outcome_code varchar2(30 char),
  outc_tool varchar2(5 char),
  outc_baseline_score number(12,4),
  outc_review_score number(12,4),
  outc_measured_date date,
  outc_achieved number(1),
  outc_plan_type varchar2(15 char),
  outc_plan_id varchar2(48 char),
  constraint pk_ssd_outcomes primary key (outc_outcome_id),
  constraint ck_ssd_outcomes_outc_tool check (outc_tool in ('SDQ', 'ONS4', 'STAR', 'GOALS', 'OTHER')),
  constraint ck_ssd_outcomes_outc_baseline_score check (outc_baseline_score >= -1000 and outc_baseline_score <= 1000),
  constraint ck_ssd_outcomes_outc_review_score check (outc_review_score >= -1000 and outc_review_score <= 1000),
  constraint ck_ssd_outcomes_outc_achieved check (outc_achieved in (0, 1)),
  constraint ck_ssd_outcomes_outc_plan_type check (outc_plan_type in ('EARLYHELP', 'CHILDINNEED', 'PROTECTION', 'CARE', 'PATHWAY', 'EHC'))
);
comment on table ssd_outcomes is 'Outcome';
comment on column ssd_outcomes.outc_outcome_id is 'Outcome identifier';
comment on column ssd_outcomes.outc_person_id is 'Child concerned';
comment on column ssd_outcomes.outc_framework is 'Outcome framework';
comment on column ssd_outcomes.outc_outcome_code is 'Outcome code';
comment on column ssd_outcomes.outc_tool is 'Scoring tool used (code list outcome-tool)';
comment on column ssd_outcomes.outc_baseline_score is 'Score at the start';
comment on column ssd_outcomes.outc_review_score is 'Score at review';
comment on column ssd_outcomes.outc_measured_date is 'Measured date';
comment on column ssd_outcomes.outc_achieved is 'Outcome achieved';
comment on column ssd_outcomes.outc_plan_type is 'Type of plan (code list plan-type)';
comment on column ssd_outcomes.outc_plan_id is 'Plan setting the outcome';

-- Family need
create table ssd_family_needs (
  fane_need_id varchar2(48 char) not null,
  fane_person_id varchar2(48 char) not null,
  fane_family_id varchar2(48 char),
  fane_outcome varchar2(5 char),
  fane_identified_date date,
  fane_achieved number(1),
  fane_achieved_date date,
  fane_sustained_date date,
  constraint pk_ssd_family_needs primary key (fane_need_id),
  constraint ck_ssd_family_needs_fane_outcome check (fane_outcome in ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')),
  constraint ck_ssd_family_needs_fane_achieved check (fane_achieved in (0, 1))
);
comment on table ssd_family_needs is 'Family need';
comment on column ssd_family_needs.fane_need_id is 'Family need identifier';
comment on column ssd_family_needs.fane_person_id is 'Child in the family';
comment on column ssd_family_needs.fane_family_id is 'Family with the need';
comment on column ssd_family_needs.fane_outcome is 'Supporting Families heading (code list supporting-families-outcome)';
comment on column ssd_family_needs.fane_identified_date is 'Need identified date';
comment on column ssd_family_needs.fane_achieved is 'Need was met';
comment on column ssd_family_needs.fane_achieved_date is 'Need met date';
comment on column ssd_family_needs.fane_sustained_date is 'Progress sustained date';

-- Family intervention
create table ssd_family_interventions (
  fain_intervention_id varchar2(48 char) not null,
  fain_person_id varchar2(48 char) not null,
  fain_family_id varchar2(48 char),
  fain_worker_id varchar2(48 char),
  fain_whole_family_assessment_date date,
  fain_closed_date date,
  constraint pk_ssd_family_interventions primary key (fain_intervention_id)
);
comment on table ssd_family_interventions is 'Family intervention';
comment on column ssd_family_interventions.fain_intervention_id is 'Family intervention identifier';
comment on column ssd_family_interventions.fain_person_id is 'Child in the family';
comment on column ssd_family_interventions.fain_family_id is 'Family being helped';
comment on column ssd_family_interventions.fain_worker_id is 'Lead practitioner';
comment on column ssd_family_interventions.fain_whole_family_assessment_date is 'Whole-family assessment date';
comment on column ssd_family_interventions.fain_closed_date is 'Help closed date';

-- Education outside school
create table ssd_education_otherwise (
  edot_education_otherwise_id varchar2(48 char) not null,
  edot_person_id varchar2(48 char) not null,
  edot_type varchar2(5 char),
  edot_start_date date,
  edot_end_date date,
  edot_primary_reason varchar2(5 char),
  edot_previous_school_urn varchar2(6 char),
  edot_suitability varchar2(10 char),
  edot_last_contact_date date,
  constraint pk_ssd_education_otherwise primary key (edot_education_otherwise_id),
  constraint ck_ssd_education_otherwise_edot_type check (edot_type in ('EHE', 'CME', 'EOTAS')),
  constraint ck_ssd_education_otherwise_edot_primary_reason check (edot_primary_reason in ('PHI', 'LIF', 'REL', 'PHH', 'MEH', 'COV', 'SUG', 'BUL', 'SEN', 'SCH', 'EXC', 'RIS', 'PRF', 'NOP', 'OTH')),
  constraint ck_ssd_education_otherwise_edot_suitability check (edot_suitability in ('SUITABLE', 'UNSUITABLE', 'NOTJUDGED'))
);
comment on table ssd_education_otherwise is 'Education outside school';
comment on column ssd_education_otherwise.edot_education_otherwise_id is 'Education outside school identifier';
comment on column ssd_education_otherwise.edot_person_id is 'Child outside school';
comment on column ssd_education_otherwise.edot_type is 'Type of arrangement (code list education-otherwise-type)';
comment on column ssd_education_otherwise.edot_start_date is 'Start date';
comment on column ssd_education_otherwise.edot_end_date is 'End date';
comment on column ssd_education_otherwise.edot_primary_reason is 'Main reason (code list home-education-reason)';
comment on column ssd_education_otherwise.edot_previous_school_urn is 'Previous school number';
comment on column ssd_education_otherwise.edot_suitability is 'Suitability of education (code list education-suitability)';
comment on column ssd_education_otherwise.edot_last_contact_date is 'Last contact date';

-- Foster household
create table ssd_foster_households (
  foho_foster_household_id varchar2(48 char) not null,
  foho_agency_urn varchar2(9 char),
  foho_carer_count number(10),
  foho_application_stage varchar2(10 char),
  foho_enquiry_date date,
  foho_application_date date,
  foho_withdrawn_reason varchar2(5 char),
  foho_approval_date date,
  foho_approval_type varchar2(15 char),
  foho_approved_places number(10),
  foho_deregistered_date date,
  foho_deregistration_reason varchar2(15 char),
  constraint pk_ssd_foster_households primary key (foho_foster_household_id),
  constraint ck_ssd_foster_households_foho_carer_count check (foho_carer_count >= 1 and foho_carer_count <= 2),
  constraint ck_ssd_foster_households_foho_application_stage check (foho_application_stage in ('ENQUIRY', 'APPLIED', 'STAGE1', 'STAGE2', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  constraint ck_ssd_foster_households_foho_withdrawn_reason check (foho_withdrawn_reason in ('AW0', 'AW1', 'AW2', 'AW3', 'AW4', 'AW5')),
  constraint ck_ssd_foster_households_foho_approval_type check (foho_approval_type in ('MAINSTREAM', 'FAMILY', 'SHORTBREAK', 'PARENTCHILD')),
  constraint ck_ssd_foster_households_foho_approved_places check (foho_approved_places >= 0 and foho_approved_places <= 20),
  constraint ck_ssd_foster_households_foho_deregistration_reason check (foho_deregistration_reason in ('RESIGNED', 'TERMINATED', 'TRANSFERRED', 'OTHER'))
);
comment on table ssd_foster_households is 'Foster household';
comment on column ssd_foster_households.foho_foster_household_id is 'Foster household identifier';
comment on column ssd_foster_households.foho_agency_urn is 'Fostering agency number';
comment on column ssd_foster_households.foho_carer_count is 'Number of carers';
comment on column ssd_foster_households.foho_application_stage is 'Stage reached (code list foster-application-stage)';
comment on column ssd_foster_households.foho_enquiry_date is 'Enquiry date';
comment on column ssd_foster_households.foho_application_date is 'Application date';
comment on column ssd_foster_households.foho_withdrawn_reason is 'Reason application withdrawn (code list foster-application-withdrawal-reason)';
comment on column ssd_foster_households.foho_approval_date is 'Approval date';
comment on column ssd_foster_households.foho_approval_type is 'Type of approval (code list foster-approval-type)';
comment on column ssd_foster_households.foho_approved_places is 'Approved places';
comment on column ssd_foster_households.foho_deregistered_date is 'Stopped fostering date';
comment on column ssd_foster_households.foho_deregistration_reason is 'Reason stopped fostering (code list foster-deregistration-reason)';

-- Kinship arrangement
create table ssd_kinship_arrangements (
  kins_arrangement_id varchar2(48 char) not null,
  kins_person_id varchar2(48 char) not null,
  kins_type varchar2(10 char),
  kins_carer_person_id varchar2(48 char),
  kins_relationship varchar2(15 char),
  kins_start_date date,
  kins_end_date date,
  kins_order_date date,
  kins_has_support_plan number(1),
  kins_has_financial_allowance number(1),
  kins_previously_looked_after number(1),
  constraint pk_ssd_kinship_arrangements primary key (kins_arrangement_id),
  constraint ck_ssd_kinship_arrangements_kins_type check (kins_type in ('INFORMAL', 'SHORT', 'PF', 'CAO', 'SGO', 'KFC', 'ADOPT')),
  constraint ck_ssd_kinship_arrangements_kins_relationship check (kins_relationship in ('GRANDPARENT', 'SIBLING', 'AUNTUNCLE', 'FRIEND', 'OTHER')),
  constraint ck_ssd_kinship_arrangements_kins_has_support_plan check (kins_has_support_plan in (0, 1)),
  constraint ck_ssd_kinship_arrangements_kins_has_financial_allowance check (kins_has_financial_allowance in (0, 1)),
  constraint ck_ssd_kinship_arrangements_kins_previously_looked_after check (kins_previously_looked_after in (0, 1))
);
comment on table ssd_kinship_arrangements is 'Kinship arrangement';
comment on column ssd_kinship_arrangements.kins_arrangement_id is 'Kinship arrangement identifier';
comment on column ssd_kinship_arrangements.kins_person_id is 'Child living with kin';
comment on column ssd_kinship_arrangements.kins_type is 'Type of arrangement (code list kinship-arrangement-type)';
comment on column ssd_kinship_arrangements.kins_carer_person_id is 'Kinship carer';
comment on column ssd_kinship_arrangements.kins_relationship is 'Carer''s relationship (code list kinship-relationship)';
comment on column ssd_kinship_arrangements.kins_start_date is 'Arrangement start date';
comment on column ssd_kinship_arrangements.kins_end_date is 'Arrangement end date';
comment on column ssd_kinship_arrangements.kins_order_date is 'Court order date';
comment on column ssd_kinship_arrangements.kins_has_support_plan is 'Support plan in place';
comment on column ssd_kinship_arrangements.kins_has_financial_allowance is 'Allowance is paid';
comment on column ssd_kinship_arrangements.kins_previously_looked_after is 'Was looked after before';

-- Service location
create table ssd_service_locations (
  selo_location_id varchar2(48 char) not null,
  selo_organisation_id varchar2(48 char),
  selo_name varchar2(255 char),
  selo_type varchar2(10 char),
  selo_postcode varchar2(48 char),
  constraint pk_ssd_service_locations primary key (selo_location_id),
  constraint ck_ssd_service_locations_selo_type check (selo_type in ('HUB', 'SPOKE', 'ONLINE'))
);
comment on table ssd_service_locations is 'Service location';
comment on column ssd_service_locations.selo_location_id is 'Service location identifier';
comment on column ssd_service_locations.selo_organisation_id is 'Running organisation';
comment on column ssd_service_locations.selo_name is 'Location name';
comment on column ssd_service_locations.selo_type is 'Type of location (code list service-location-type)';
comment on column ssd_service_locations.selo_postcode is 'Location postcode';

-- Use of a service
create table ssd_service_uses (
  seus_use_id varchar2(48 char) not null,
  seus_person_id varchar2(48 char) not null,
  seus_family_id varchar2(48 char),
  seus_service_location_id varchar2(48 char),
  seus_service varchar2(10 char),
  seus_use_date date,
  seus_referred_by varchar2(5 char),
  constraint pk_ssd_service_uses primary key (seus_use_id),
  constraint ck_ssd_service_uses_seus_service check (seus_service in ('PARENTING', 'FEEDING', 'PERINATAL', 'LANGUAGE', 'HEALTH', 'SEND', 'MONEY', 'ABUSE', 'YOUTH', 'OTHER')),
  constraint ck_ssd_service_uses_seus_referred_by check (seus_referred_by in ('1A', '1B', '1C', '1D', '2A', '2B', '3A', '3B', '3C', '3D', '3E', '3F', '4', '5A', '5B', '5C', '5D', '6', '7', '8', '9', '10'))
);
comment on table ssd_service_uses is 'Use of a service';
comment on column ssd_service_uses.seus_use_id is 'Service use identifier';
comment on column ssd_service_uses.seus_person_id is 'Child using service';
comment on column ssd_service_uses.seus_family_id is 'Family using service';
comment on column ssd_service_uses.seus_service_location_id is 'Where service was used';
comment on column ssd_service_uses.seus_service is 'Service used (code list family-hub-service)';
comment on column ssd_service_uses.seus_use_date is 'Date of use';
comment on column ssd_service_uses.seus_referred_by is 'Who sent the family (code list referral-source)';

-- Part 2: code lists

-- The codes of every code list, to join to for their titles
create table ssd_code_lists (
  code_list varchar2(50 char) not null,
  code varchar2(55 char) not null,
  title varchar2(100 char) not null,
  valid_from date,
  valid_to date,
  confirmed number(1) not null,
  constraint pk_ssd_code_lists primary key (code_list, code),
  constraint ck_ssd_code_lists_confirmed check (confirmed in (0, 1))
);
comment on table ssd_code_lists is 'The codes of every code list, to join to for their titles';
comment on column ssd_code_lists.code_list is 'Code list';
comment on column ssd_code_lists.code is 'Code';
comment on column ssd_code_lists.title is 'What the code means';
comment on column ssd_code_lists.valid_from is 'First day it is valid for';
comment on column ssd_code_lists.valid_to is 'Last day it is valid for';
comment on column ssd_code_lists.confirmed is 'Known from its owner';

-- Type of address
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('address-type', 'Primary Address', 'Primary address', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('address-type', 'Placement', 'Placement', null, null, 0);

-- Reason adopters left process
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-leaving-reason-annex-a', '1', 'Adopter withdrew', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-leaving-reason-annex-a', '2', 'Process put on hold', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-leaving-reason-annex-a', '3', 'Application refused', null, null, 1);

-- Legal status of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-legal-status', 'L0', 'Single adopter', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-legal-status', 'L11', 'Different gender married couple', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-legal-status', 'L12', 'Same gender married couple', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-legal-status', 'L2', 'Civil partnership couple', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-legal-status', 'L3', 'Different gender unmarried couple', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-legal-status', 'L4', 'Same gender couple not married or in civil partnership', null, null, 1);

-- Sex of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-sex', 'M1', 'Single male', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-sex', 'F1', 'Single female', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-sex', 'MM', 'Male couple', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-sex', 'FF', 'Female couple', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adopter-sex', 'MF', 'Male/female couple', null, null, 1);

-- Reason adoption plan reversed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adoption-reversal-reason', 'RD1', 'Child''s needs changed', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adoption-reversal-reason', 'RD2', 'Court did not make a placement order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adoption-reversal-reason', 'RD3', 'Prospective adopters could not be found', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('adoption-reversal-reason', 'RD4', 'Any other reason', null, null, 1);

-- Type of agency
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('agency-type', 'LA', 'Local authority', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('agency-type', 'SCHOOL', 'School or college', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('agency-type', 'HEALTH', 'Health', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('agency-type', 'POLICE', 'Police', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('agency-type', 'VOLUNTARY', 'Voluntary or community sector', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('agency-type', 'HOUSING', 'Housing', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('agency-type', 'OTHER', 'Other', null, null, 0);

-- API record state
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('api-row-state', 'New', 'New', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('api-row-state', 'Updated', 'Updated', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('api-row-state', 'Deleted', 'Deleted', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('api-row-state', 'Unchanged', 'Unchanged', null, null, 1);

-- API submission status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('api-submission-status', 'Pending', 'Pending', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('api-submission-status', 'Sent', 'Sent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('api-submission-status', 'Error', 'Error', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('api-submission-status', 'Testing', 'Testing', null, null, 0);

-- Reason assessment was late
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-delay-reason', 'FAMILY', 'Family circumstances', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-delay-reason', 'MULTIAGENCY', 'Waiting for other agencies', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-delay-reason', 'CAPACITY', 'Team capacity', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-delay-reason', 'SAFEGUARDING', 'Urgent safeguarding work came first', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-delay-reason', 'OTHER', 'Other', null, null, 0);

-- Factors found at assessment
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '1A', 'Alcohol misuse - child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '1B', 'Alcohol misuse - parent or carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '1C', 'Alcohol misuse - another person in household', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '2A', 'Drug misuse - child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '2B', 'Drug misuse - parent or carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '2C', 'Drug misuse - another person in household', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '3A', 'Domestic abuse - child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '3B', 'Domestic abuse - parent or carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '3C', 'Domestic abuse - another person in household', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '4A', 'Mental health - child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '4B', 'Mental health - parent or carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '4C', 'Mental health - another person in household', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '5A', 'Learning disability - child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '5B', 'Learning disability - parent or carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '5C', 'Learning disability - another person in household', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '6A', 'Physical disability or illness - child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '6B', 'Physical disability or illness - parent or carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '6C', 'Physical disability or illness - another person in household', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '7A', 'Young carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '8A', 'Privately fostered (old single code)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '8B', 'Privately fostered - overseas children who intend to return', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '8C', 'Privately fostered - overseas children who intend to stay', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '8D', 'Privately fostered - UK children in educational placements', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '8E', 'Privately fostered - UK children, alternative family arrangements', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '8F', 'Privately fostered - other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '9A', 'Unaccompanied asylum-seeking child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '10A', 'Missing', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '11A', 'Child sexual exploitation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '12A', 'Trafficking', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '13A', 'Gangs', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '14A', 'Socially unacceptable behaviour', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '15A', 'Self-harm', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '16A', 'Abuse or neglect - neglect', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '17A', 'Abuse or neglect - emotional abuse', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '18A', 'Abuse or neglect - physical abuse (old single code)', null, date '2020-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '18B', 'Abuse or neglect - physical abuse (child on child)', date '2020-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '18C', 'Abuse or neglect - physical abuse (adult on child)', date '2020-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '19A', 'Abuse or neglect - sexual abuse (old single code)', null, date '2020-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '19B', 'Abuse or neglect - sexual abuse (child on child)', date '2020-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '19C', 'Abuse or neglect - sexual abuse (adult on child)', date '2020-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '20', 'Other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '21', 'No factors identified', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '22A', 'Female genital mutilation (FGM)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '23A', 'Abuse linked to faith or belief', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '24A', 'Child criminal exploitation', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-factor', '25A', '(not found in any source)', null, null, 0);

-- Assessment outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'NFA_FLAG', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'NFA_S47_END_FLAG', 'NFA, s47 ended', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'STRATEGY_DISCUSSION_FLAG', 'Strategy discussion', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'CLA_REQUEST_FLAG', 'Request to look after', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'LEGAL_ACTION_FLAG', 'Legal action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'PROV_OF_SB_CARE_FLAG', 'Provision of short break care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'SPECIALIST_ASSESSMENT_FLAG', 'Specialist assessment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'Referral to other agency', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'OTHER_ACTIONS_FLAG', 'Other actions', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Assessment outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome-draft', 'No Further Action', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome-draft', 'Step-down to Early Help', 'Step-down to early help', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome-draft', 'Strategy discussion and/or Section 47 enquiry', 'Strategy discussion or s47', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-outcome-draft', 'Other', 'Other', null, null, 1);

-- Assessment status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-status', 'NOTSTARTED', 'Not started', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-status', 'INPROGRESS', 'In progress', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-status', 'COMPLETED', 'Completed', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('assessment-status', 'CANCELLED', 'Cancelled', null, null, 0);

-- Bright Spots wellbeing domains
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('bright-spots-domain', 'RELATIONSHIPS', 'Relationships', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('bright-spots-domain', 'RIGHTS', 'Rights', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('bright-spots-domain', 'RESILIENCE', 'Resilience building', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('bright-spots-domain', 'RECOVERY', 'Recovery', null, null, 1);

-- Care leaver accommodation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'B', 'With parents or relatives', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'C', 'Community home or residential care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'D', 'Semi-independent, transitional or self-contained with support', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'E', 'Supported lodgings', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'G', 'Gone abroad', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'H', 'Deported', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'K', 'Ordinary lodgings, no formal support', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'R', 'Residence not known', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'S', 'No fixed abode or homeless', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'T', 'Foyers and similar supported accommodation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'U', 'Independent living', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'V', 'Emergency accommodation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'W', 'Bed and breakfast', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'X', 'In custody', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'Y', 'Other accommodation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation', 'Z', 'With former foster carers', null, null, 1);

-- Care leaver accommodation suitability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-suitability', '1', 'Suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-suitability', '2', 'Unsuitable', null, null, 1);

-- Care leaver accommodation and suitability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'B1', 'With parents or relatives - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'B2', 'With parents or relatives - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'C1', 'Community home or residential care - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'C2', 'Community home or residential care - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'D1', 'Semi-independent, transitional or self-contained with support - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'D2', 'Semi-independent, transitional or self-contained with support - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'E1', 'Supported lodgings - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'E2', 'Supported lodgings - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'G1', 'Gone abroad - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'G2', 'Gone abroad - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'H1', 'Deported - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'H2', 'Deported - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'K1', 'Ordinary lodgings, no formal support - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'K2', 'Ordinary lodgings, no formal support - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'R1', 'Residence not known - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'R2', 'Residence not known - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'S2', 'No fixed abode or homeless - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'T1', 'Foyers and similar supported accommodation - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'T2', 'Foyers and similar supported accommodation - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'U1', 'Independent living - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'U2', 'Independent living - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'V1', 'Emergency accommodation - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'V2', 'Emergency accommodation - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'W1', 'Bed and breakfast - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'W2', 'Bed and breakfast - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'X2', 'In custody - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'Y1', 'Other accommodation - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'Y2', 'Other accommodation - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'Z1', 'With former foster carers - suitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', 'Z2', 'With former foster carers - unsuitable', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-accommodation-with-suitability', '0', 'Not in touch, not known', null, null, 1);

-- Care leaver main activity
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'F1', 'Full time higher education', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'P1', 'Part time higher education', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'F2', 'Full time education other than higher', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'P2', 'Part time education other than higher', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'F3', 'Full time training or employment', null, date '2021-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'P3', 'Part time training or employment', null, date '2021-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'F4', 'Full time apprenticeship', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'P4', 'Part time apprenticeship', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'F5', 'Full time training or employment, not apprenticeship', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'P5', 'Part time training or employment, not apprenticeship', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'G4', 'NEET due to illness or disability', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'G5', 'NEET, other circumstances', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', 'G6', 'NEET due to pregnancy or parenting', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-activity', '0', 'Not in touch, not known', null, null, 1);

-- Care leaver eligibility
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-eligibility', 'Relevant', 'Relevant child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-eligibility', 'Former Relevant', 'Former relevant child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-eligibility', 'Eligible', 'Eligible child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-eligibility', 'Qualifying', 'Qualifying care leaver', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-eligibility', 'No Current Eligibility', 'No current eligibility', null, null, 1);

-- Care leaver in touch
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-in-touch', 'YES', 'In touch', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-in-touch', 'NO', 'Not in touch', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-in-touch', 'DIED', 'Died after leaving care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-in-touch', 'REFU', 'Young person refuses contact', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-in-touch', 'NREQ', 'No longer requires services', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-leaver-in-touch', 'RHOM', 'Returned home for 6 months or more', null, null, 1);

-- Care plan permanence options
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'REMAINSUP', 'Remaining with birth family, shared care or short breaks', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'RETURN1M', 'Return to birth family within 1 month', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'RETURN6M', 'Return to birth family within 6 months', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'RETURNEV', 'Eventual return to birth family', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'LTRELFR', 'Long term with relatives or friends', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'LTFOST18', 'Long term with foster carers to 18', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'RESPLMT', 'Residential placement until independence', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'SUPPLIV', 'Supported living in the community', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'ADOPTION', 'Adoption', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-plan-permanence-option', 'OTHERPLN', 'Other plan', null, null, 1);

-- Final order in care proceedings
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-order', 'CO', 'Care order', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-order', 'SO', 'Supervision order', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-order', 'PO', 'Placement order', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-order', 'SGO', 'Special guardianship order', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-order', 'CAO', 'Child arrangements order', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-order', 'NOORDER', 'No order', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-order', 'WITHDRAWN', 'Application withdrawn', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-order', 'OTHER', 'Other order', null, null, 0);

-- Care proceedings yes, no or unknown
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-yes-no-unknown', 'Yes', 'Yes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-yes-no-unknown', 'No', 'No', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-yes-no-unknown', 'Unknown', 'Unknown', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('care-proceedings-yes-no-unknown', 'Not in care proceedings', 'Not in care proceedings', null, null, 1);

-- Case status in Annex A
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('case-status-annex-a', 'a', 'Looked after child', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('case-status-annex-a', 'b', 'Child protection plan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('case-status-annex-a', 'c', 'Child in need plan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('case-status-annex-a', 'd', 'Open assessment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('case-status-annex-a', 'e', 'Closed episode', null, null, 1);

-- Child in need closure reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC1', 'Adopted', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC2', 'Died', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC3', 'Child arrangements order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC4', 'Special guardianship order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC5', 'Transferred to services of another local authority', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC6', 'Transferred to adult social care services', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC7', 'Services ceased for any other reason, including child no longer in need', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC8', 'Case closed after assessment, no further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-closure-reason', 'RC9', 'Case closed after assessment, referred to early help', date '2022-04-01', null, 1);

-- Child in need primary need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N1', 'Abuse or neglect', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N2', 'Child''s disability', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N3', 'Parental disability or illness', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N4', 'Family in acute stress', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N5', 'Family dysfunction', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N6', 'Socially unacceptable behaviour', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N7', 'Low income', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N8', 'Absent parenting', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N9', 'Cases other than children in need', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-in-need-primary-need', 'N0', 'Not stated', null, null, 1);

-- Child protection category of abuse
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-protection-category', 'NEG', 'Neglect', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-protection-category', 'PHY', 'Physical abuse', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-protection-category', 'SAB', 'Sexual abuse', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-protection-category', 'EMO', 'Emotional abuse', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('child-protection-category', 'MUL', 'Multiple/not recommended', null, null, 1);

-- Contact outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'NEW_REFERRAL_FLAG', 'New referral', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'EXISTING_REFERRAL_FLAG', 'Existing referral', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'CP_ENQUIRY_FLAG', 'Child protection enquiry', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'NFA_FLAG', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'NON_AGENCY_ADOPTION_FLAG', 'Non-agency adoption', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'ADVICE_FLAG', 'Advice', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'MISSING_FLAG', 'Missing', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'OLA_CP_FLAG', 'Other LA child protection', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Contact outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome-draft', 'No Further Action', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome-draft', 'Information and Advice', 'Information and advice', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome-draft', 'EH Referral', 'Early help referral', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('contact-outcome-draft', 'CIN Referral', 'CIN referral', null, null, 1);

-- Country of origin
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AF', 'Afghanistan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AL', 'Albania', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'DZ', 'Algeria', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AS', 'American Samoa', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AD', 'Andorra', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AO', 'Angola', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AI', 'Anguilla (British)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AG', 'Antigua and Barbuda', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AR', 'Argentina', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AM', 'Armenia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AW', 'Aruba', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AU', 'Australia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AT', 'Austria', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AZ', 'Azerbaijan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BS', 'Bahamas, The', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BH', 'Bahrain', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BD', 'Bangladesh', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BB', 'Barbados', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BY', 'Belarus', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BE', 'Belgium', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BZ', 'Belize', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BJ', 'Benin', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BM', 'Bermuda (British)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BT', 'Bhutan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BO', 'Bolivia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BA', 'Bosnia and Herzegovina', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BW', 'Botswana', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BR', 'Brazil', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'British overseas citizens', 'British overseas citizens', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BN', 'Brunei', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BG', 'Bulgaria', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BF', 'Burkina', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MM', 'Burma', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'BI', 'Burundi', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KH', 'Cambodia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CM', 'Cameroon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CA', 'Canada', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CV', 'Cape Verde', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CF', 'Central African Republic', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TD', 'Chad', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CL', 'Chile', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CN', 'China', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CX', 'Christmas Island', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CO', 'Colombia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KM', 'Comoros', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CG', 'Congo', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CD', 'Congo (Democratic Republic)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CR', 'Costa Rica', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'HR', 'Croatia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CU', 'Cuba', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CY', 'Cyprus', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CY-2', 'Cyprus (Northern part of)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CZ', 'Czech Republic', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'DK', 'Denmark', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'DJ', 'Djibouti', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'DM', 'Dominica', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'DO', 'Dominican Republic', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TL', 'East Timor', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'EC', 'Ecuador', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'EG', 'Egypt', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SV', 'El Salvador', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GQ', 'Equatorial Guinea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ER', 'Eritrea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'EE', 'Estonia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ET', 'Ethiopia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'FJ', 'Fiji', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'FI', 'Finland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'Former Yugoslavia', 'Former Yugoslavia', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'FR', 'France', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GF', 'French Guiana', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GA', 'Gabon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GM', 'Gambia, The', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GE', 'Georgia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'DE', 'Germany', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GH', 'Ghana', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GR', 'Greece', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GD', 'Grenada', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GT', 'Guatemala', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GN', 'Guinea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GW', 'Guinea-Bissau', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'GY', 'Guyana', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'HT', 'Haiti', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'HN', 'Honduras', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'HK', 'Hong Kong', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'HU', 'Hungary', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'IN', 'India', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ID', 'Indonesia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'IR', 'Iran', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'IQ', 'Iraq', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'IE', 'Ireland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'IL', 'Israel', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'IT', 'Italy', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CI', 'Ivory Coast', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'JM', 'Jamaica', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'JP', 'Japan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'JO', 'Jordan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KZ', 'Kazakhstan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KE', 'Kenya', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KP', 'Korea (North)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KR', 'Korea (South)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'XK', 'Kosovo', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KW', 'Kuwait', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KG', 'Kyrgyzstan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LA', 'Laos', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LV', 'Latvia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LB', 'Lebanon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LS', 'Lesotho', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LR', 'Liberia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LY', 'Libya', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LT', 'Lithuania', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LU', 'Luxembourg', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MO', 'Macau', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MK', 'Macedonia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MG', 'Madagascar', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MW', 'Malawi', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MY', 'Malaysia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MV', 'Maldives', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ML', 'Mali', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MT', 'Malta', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MH', 'Marshall Islands', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MR', 'Mauritania', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MU', 'Mauritius', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MX', 'Mexico', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MD', 'Moldova', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MN', 'Mongolia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ME', 'Montenegro', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MA', 'Morocco', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'MZ', 'Mozambique', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NA', 'Namibia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NR', 'Nauru', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NP', 'Nepal', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NL', 'Netherlands', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NZ', 'New Zealand', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NI', 'Nicaragua', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NE', 'Niger', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NG', 'Nigeria', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'NO', 'Norway', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PS', 'Occupied Palestinian Territories', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'OM', 'Oman', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'Other and unknown', 'Other and unknown', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PK', 'Pakistan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PA', 'Panama', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PG', 'Papua New Guinea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PY', 'Paraguay', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PE', 'Peru', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PH', 'Philippines', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PL', 'Poland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'PT', 'Portugal', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'QA', 'Qatar', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'Refugee', 'Refugee', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'RO', 'Romania', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'RU', 'Russia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'RW', 'Rwanda', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SM', 'San Marino', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ST', 'Sao Tome and Principe', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SA', 'Saudi Arabia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SN', 'Senegal', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'RS', 'Serbia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CS', 'Serbia and Montenegro', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SC', 'Seychelles', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SL', 'Sierra Leone', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SG', 'Singapore', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SK', 'Slovakia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SI', 'Slovenia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SB', 'Solomon Islands', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SO', 'Somalia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ZA', 'South Africa', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ES', 'Spain', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LK', 'Sri Lanka', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'KN', 'St. Kitts and Nevis', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'LC', 'St. Lucia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'VC', 'St. Vincent and the Grenadines', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'Stateless', 'Stateless', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SD', 'Sudan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SS', 'Sudan (South)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SR', 'Surinam', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SJ', 'Svalbard and Jan Mayen', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SZ', 'Swaziland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SE', 'Sweden', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'CH', 'Switzerland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'SY', 'Syria', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TW', 'Taiwan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TJ', 'Tajikistan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TZ', 'Tanzania', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TH', 'Thailand', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TG', 'Togo', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TK', 'Tokelau', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TO', 'Tonga', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TT', 'Trinidad and Tobago', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TN', 'Tunisia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TR', 'Turkey', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TM', 'Turkmenistan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TC', 'Turks and Caicos Islands (British)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'TV', 'Tuvalu', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'UG', 'Uganda', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'UA', 'Ukraine', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'AE', 'United Arab Emirates', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'US', 'United States', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'UY', 'Uruguay', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'UZ', 'Uzbekistan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'VU', 'Vanuatu', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'VE', 'Venezuela', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'VN', 'Vietnam', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'EH', 'Western Sahara', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'YE', 'Yemen', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ZM', 'Zambia', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('country-of-origin', 'ZW', 'Zimbabwe', null, null, 1);

-- Type of disability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'NONE', 'No disability', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'MOB', 'Mobility', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'HAND', 'Hand function', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'PC', 'Personal care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'INC', 'Incontinence', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'COMM', 'Communication', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'LD', 'Learning', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'HEAR', 'Hearing', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'VIS', 'Vision', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'BEH', 'Behaviour', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'CON', 'Consciousness', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'AUT', 'Autism or Asperger syndrome (diagnosed)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('disability-type', 'DDA', 'Other disability under the DDA', null, null, 1);

-- Decision on early help request
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-decision', 'ACCEPTED', 'Accepted', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-decision', 'SIGNPOSTED', 'Pointed to another service', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-decision', 'STEPPEDUP', 'Stepped up to social care', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-decision', 'DECLINED', 'Declined', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-decision', 'WITHDRAWN', 'Withdrawn', null, null, 0);

-- Reason early help ended
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-end-reason', 'Outcomes met', 'Outcomes met', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-end-reason', 'Step-up', 'Step up to social care', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-end-reason', 'NFA', 'No further action', null, null, 0);

-- Reason early help plan ended
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-plan-end-reason', 'MET', 'Outcomes met', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-plan-end-reason', 'STEPUP', 'Stepped up to social care', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-plan-end-reason', 'NFA', 'No further action', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-plan-end-reason', 'MOVED', 'Family moved away', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('early-help-plan-end-reason', 'WITHDREW', 'Family withdrew', null, null, 0);

-- Education outside school
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('education-otherwise-type', 'EHE', 'Elective home education', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('education-otherwise-type', 'CME', 'Child missing education', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('education-otherwise-type', 'EOTAS', 'Education otherwise than at school', null, null, 1);

-- Suitability of education
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('education-suitability', 'SUITABLE', 'Suitable', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('education-suitability', 'UNSUITABLE', 'Unsuitable', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('education-suitability', 'NOTJUDGED', 'Not yet judged', null, null, 0);

-- Education, health and care decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-decision', 'Y', 'Yes, proceed / issue', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-decision', 'N', 'No', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-decision', 'A', 'Decision not yet made', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-decision', 'W', 'Withdrawn or ceased before decision', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-decision', 'H', 'Historical, before the collection period', null, null, 1);

-- Reason EHC plan ceased
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '1', 'Reached maximum age', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '2', 'Needs met without a plan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '3', 'Moved on to higher education', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '4', 'Moved on to paid employment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '5', 'Transferred to another LA', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '6', 'No longer wishes to engage', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '7', 'Moved outside England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '8', 'Deceased', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ehc-plan-ceased-reason', '9', 'Other', null, null, 1);

-- Ethnic background
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'WBRI', 'White British', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'WIRI', 'White Irish', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'WIRT', 'Traveller of Irish heritage', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'WOTH', 'Any other White background', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'WROM', 'Gypsy/Roma', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'MWBC', 'White and Black Caribbean', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'MWBA', 'White and Black African', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'MWAS', 'White and Asian', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'MOTH', 'Any other Mixed background', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'AIND', 'Indian', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'APKN', 'Pakistani', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'ABAN', 'Bangladeshi', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'AOTH', 'Any other Asian background', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'BCRB', 'Caribbean', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'BAFR', 'African', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'BOTH', 'Any other Black background', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'CHNE', 'Chinese', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'OOTH', 'Any other ethnic group', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'REFU', 'Refused', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('ethnicity', 'NOBT', 'Information not yet obtained', null, null, 1);

-- Exploitation risk level
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('exploitation-risk-level', 'NOKNOWNRISK', 'No known risk', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('exploitation-risk-level', 'RISKPRESENT', 'Risk present', null, null, 1);

-- Type of exploitation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('exploitation-type', 'SEXUAL', 'Sexual exploitation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('exploitation-type', 'CRIMINAL', 'Criminal exploitation', null, null, 1);

-- Family hub service
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'PARENTING', 'Parenting support', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'FEEDING', 'Infant feeding support', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'PERINATAL', 'Perinatal mental health and parent-infant relationships', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'LANGUAGE', 'Early language and home learning', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'HEALTH', 'Health visiting and other health services', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'SEND', 'Support with special educational needs', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'MONEY', 'Money, debt and housing advice', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'ABUSE', 'Domestic abuse support', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'YOUTH', 'Youth services', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-hub-service', 'OTHER', 'Other', null, null, 0);

-- Role in the family
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-role', 'CHILD', 'Child', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-role', 'PARENT', 'Parent', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-role', 'STEPPARENT', 'Step-parent or partner of parent', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-role', 'SIBLING', 'Brother or sister', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-role', 'GRANDPARENT', 'Grandparent', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-role', 'CARER', 'Other carer', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('family-role', 'OTHER', 'Other', null, null, 0);

-- Final care plan for court
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('final-care-plan', 'A', 'Care order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('final-care-plan', 'B', 'Care order - placement with parents', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('final-care-plan', 'C', 'Adoption', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('final-care-plan', 'D', 'Supervision order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('final-care-plan', 'E', 'Special guardianship order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('final-care-plan', 'F', 'Private law order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('final-care-plan', 'G', 'Other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('final-care-plan', 'H', 'Not yet at final hearing', null, null, 1);

-- Stage of fostering application
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-stage', 'ENQUIRY', 'Enquiry', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-stage', 'APPLIED', 'Application received', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-stage', 'STAGE1', 'First stage of assessment', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-stage', 'STAGE2', 'Second stage of assessment', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-stage', 'APPROVED', 'Approved', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-stage', 'REFUSED', 'Not approved', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-stage', 'WITHDRAWN', 'Withdrawn', null, null, 0);

-- Reason foster application withdrawn
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-withdrawal-reason', 'AW0', 'Other or unknown reason', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-withdrawal-reason', 'AW1', 'Fostering was not as expected', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-withdrawal-reason', 'AW2', 'Assessment process was not as expected', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-withdrawal-reason', 'AW3', 'Household circumstances changed during assessment (not financial)', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-withdrawal-reason', 'AW4', 'Unable to continue for financial reasons', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-application-withdrawal-reason', 'AW5', 'Concerned about risk of allegations', date '2023-04-01', null, 1);

-- Type of fostering approval
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-approval-type', 'MAINSTREAM', 'Mainstream', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-approval-type', 'FAMILY', 'Family and friends', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-approval-type', 'SHORTBREAK', 'Short break', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-approval-type', 'PARENTCHILD', 'Parent and child', null, null, 0);

-- Reason stopped fostering
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-deregistration-reason', 'RESIGNED', 'Carers resigned', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-deregistration-reason', 'TERMINATED', 'Agency ended approval', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-deregistration-reason', 'TRANSFERRED', 'Moved to another agency', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('foster-deregistration-reason', 'OTHER', 'Other', null, null, 0);

-- Gender identity
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender', '00', 'Not known', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender', '01', 'Man / Boy / Male', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender', '02', 'Woman / Girl / Female', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender', '09', 'Prefer to self-describe', null, null, 1);

-- Gender codes before April 2024
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender-before-april-2024-cin', '0', 'Not recorded or unborn', null, date '2024-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender-before-april-2024-cin', '1', 'Male', null, date '2024-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender-before-april-2024-cin', '2', 'Female', null, date '2024-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender-before-april-2024-cin', '9', 'Indeterminate', null, date '2024-03-31', 1);

-- Gender in case systems
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender-case-system', 'F', 'Female', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender-case-system', 'M', 'Male', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender-case-system', 'U', 'Unknown', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('gender-case-system', 'I', 'Indeterminate or neither', null, null, 0);

-- Health check status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-check-status', 'Planned', 'Planned', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-check-status', 'Refused', 'Refused', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-check-status', 'Cancelled', 'Cancelled', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-check-status', 'Completed', 'Completed', null, null, 1);

-- Type of health check
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-check-type', 'Health Assessment', 'Annual health assessment', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-check-type', 'Dental Check', 'Dental check', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-check-type', 'Health surveillance checks', 'Development assessments, under 5s', null, null, 0);

-- Looked after outcomes yes or no
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-outcome-yes-no', '0', 'No', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('health-outcome-yes-no', '1', 'Yes', null, null, 1);

-- Main reason for home education
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'PHI', 'Philosophical or preferential reasons', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'LIF', 'Lifestyle', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'REL', 'Religious reasons', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'PHH', 'Health concerns - physical', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'MEH', 'Health concerns - mental', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'COV', 'Health concerns - COVID-19', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'SUG', 'School suggestion or off-rolling', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'BUL', 'School dissatisfaction - bullying', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'SEN', 'School dissatisfaction - SEND needs not met', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'SCH', 'School dissatisfaction - other', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'EXC', 'Permanent exclusion', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'RIS', 'Risk of permanent exclusion', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'PRF', 'Did not get preferred school', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'NOP', 'Difficulty in accessing a suitable school place', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('home-education-reason', 'OTH', 'Other', null, null, 0);

-- How often
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('how-often', 'ALWAYS', 'Always', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('how-often', 'MOSTLY', 'Mostly', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('how-often', 'SOMETIMES', 'Sometimes', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('how-often', 'HARDLYEVER', 'Hardly ever', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('how-often', 'NEVER', 'Never', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('how-often', 'PREFERNOT', 'Prefer not to say', null, null, 0);

-- Identifier verification
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('identifier-verification', 'VERIFIED', 'Checked with the issuer', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('identifier-verification', 'UNVERIFIED', 'Not checked', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('identifier-verification', 'DOUBTFUL', 'Checked and did not match', null, null, 0);

-- Immigration status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('immigration-status-type', 'Indefinite Leave to Remain in the UK (ILR)', 'Indefinite leave to remain', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('immigration-status-type', 'Discretionary Leave to Remain in the UK to 18 (DLR)', 'Discretionary leave to remain to 18', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('immigration-status-type', 'Refugee Status', 'Refugee status', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('immigration-status-type', 'Adult Asylum Seeker', 'Adult asylum seeker', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('immigration-status-type', 'Unaccompanied Asylum Seeking Child', 'Unaccompanied asylum-seeking child', null, null, 0);

-- Initial care plan for court
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-care-plan', 'A', 'Interim / care order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-care-plan', 'B', 'Interim / care order - placement with parents', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-care-plan', 'C', 'Adoption', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-care-plan', 'D', 'Interim / supervision order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-care-plan', 'E', 'Special guardianship order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-care-plan', 'F', 'Private law order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-care-plan', 'G', 'Other', null, null, 1);

-- Initial conference not required flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-not-required-flag', '0', 'ICPC required', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-not-required-flag', '1', 'ICPC not required', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-not-required-flag', 'false', 'ICPC required (false)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-not-required-flag', 'true', 'ICPC not required (true)', null, null, 1);

-- Initial conference outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-outcome', 'NFA_FLAG', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-outcome', 'REFERRAL_TO_OTHER_AGENCY_FLAG', 'Referral to other agency', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-outcome', 'SINGLE_ASSESSMENT_FLAG', 'Single assessment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-outcome', 'CP_FLAG', 'CP plan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('initial-conference-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Role of involved worker
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('involvement-role', 'CW', 'Allocated case worker', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('involvement-role', '16PLUS', '16-plus or leaving care worker', null, null, 0);

-- Type of kinship arrangement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-arrangement-type', 'INFORMAL', 'Informal family arrangement', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-arrangement-type', 'SHORT', 'Short-term private arrangement (under 28 days)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-arrangement-type', 'PF', 'Private fostering (28 days or more)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-arrangement-type', 'CAO', 'Lives-with child arrangements order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-arrangement-type', 'SGO', 'Special guardianship order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-arrangement-type', 'KFC', 'Kinship foster care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-arrangement-type', 'ADOPT', 'Adoption by relative or friend', null, null, 1);

-- Kinship carer's relationship
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-relationship', 'GRANDPARENT', 'Grandparent', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-relationship', 'SIBLING', 'Brother or sister', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-relationship', 'AUNTUNCLE', 'Aunt or uncle', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-relationship', 'FRIEND', 'Family friend', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('kinship-relationship', 'OTHER', 'Other', null, null, 0);

-- Lawful basis
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('lawful-basis', 'CONSENT', 'Consent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('lawful-basis', 'CONTRACT', 'Contract', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('lawful-basis', 'LEGALDUTY', 'Legal obligation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('lawful-basis', 'VITAL', 'Vital interests', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('lawful-basis', 'PUBLICTASK', 'Public task', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('lawful-basis', 'LEGITIMATE', 'Legitimate interests', null, null, 1);

-- Legal gateway meeting outcome
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-gateway-outcome', 'A', 'Continue with current plan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-gateway-outcome', 'B', 'Start pre-proceedings', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-gateway-outcome', 'C', 'Issue care proceedings', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-gateway-outcome', 'D', 'Unknown', null, null, 1);

-- Legal status while looked after
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'C1', 'Interim care order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'C2', 'Full care order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'D1', 'Freeing order granted', null, date '2005-12-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'E1', 'Placement order granted', date '2005-12-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'V2', 'Single period of accommodation under section 20', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'V3', 'Accommodated under agreed short-term breaks, individual episodes recorded', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'V4', 'Accommodated under agreed short-term breaks, agreements recorded', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'L1', 'Under police protection and in LA accommodation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'L2', 'Emergency protection order (EPO)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'L3', 'Under child assessment order and in LA accommodation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'J1', 'Remanded to LA accommodation or youth detention accommodation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'J2', 'Placed in LA accommodation under PACE 1984', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('legal-status', 'J3', 'Sentenced to youth rehabilitation order with residence or fostering requirement', null, null, 1);

-- Type of linked identifier
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'Case Number', 'Case number', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'Unique Pupil Number', 'UPN', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'NHS Number', 'NHS number', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'Home Office Registration', 'Home Office registration', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'National Insurance Number', 'National Insurance number', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'YOT Number', 'Youth offending team number', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'Court Case Number', 'Court case number', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'RAA ID', 'Regional adoption agency ID', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'Incident ID', 'Incident ID', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('linked-identifier-type', 'Former Unique Pupil Number', 'Former UPN', null, null, 1);

-- Local authority
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '201', 'City of London', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '202', 'Camden', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '203', 'Greenwich', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '204', 'Hackney', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '205', 'Hammersmith and Fulham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '206', 'Islington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '207', 'Kensington and Chelsea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '208', 'Lambeth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '209', 'Lewisham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '210', 'Southwark', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '211', 'Tower Hamlets', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '212', 'Wandsworth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '213', 'Westminster', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '301', 'Barking and Dagenham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '302', 'Barnet', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '303', 'Bexley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '304', 'Brent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '305', 'Bromley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '306', 'Croydon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '307', 'Ealing', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '308', 'Enfield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '309', 'Haringey', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '310', 'Harrow', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '311', 'Havering', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '312', 'Hillingdon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '313', 'Hounslow', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '314', 'Kingston upon Thames', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '315', 'Merton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '316', 'Newham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '317', 'Redbridge', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '318', 'Richmond upon Thames', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '319', 'Sutton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '320', 'Waltham Forest', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '330', 'Birmingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '331', 'Coventry', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '332', 'Dudley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '333', 'Sandwell', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '334', 'Solihull', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '335', 'Walsall', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '336', 'Wolverhampton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '340', 'Knowsley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '341', 'Liverpool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '342', 'St Helens', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '343', 'Sefton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '344', 'Wirral', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '350', 'Bolton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '351', 'Bury', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '352', 'Manchester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '353', 'Oldham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '354', 'Rochdale', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '355', 'Salford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '356', 'Stockport', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '357', 'Tameside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '358', 'Trafford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '359', 'Wigan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '370', 'Barnsley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '371', 'Doncaster', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '372', 'Rotherham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '373', 'Sheffield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '380', 'Bradford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '381', 'Calderdale', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '382', 'Kirklees', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '383', 'Leeds', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '384', 'Wakefield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '390', 'Gateshead', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '391', 'Newcastle upon Tyne', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '392', 'North Tyneside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '393', 'South Tyneside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '394', 'Sunderland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '420', 'Isles of Scilly', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '800', 'Bath and North East Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '801', 'Bristol', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '802', 'North Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '803', 'South Gloucestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '805', 'Hartlepool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '806', 'Middlesbrough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '807', 'Redcar and Cleveland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '808', 'Stockton-on-Tees', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '810', 'Kingston upon Hull', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '811', 'East Riding of Yorkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '812', 'North East Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '813', 'North Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '815', 'North Yorkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '816', 'York', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '821', 'Luton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '822', 'Bedford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '823', 'Central Bedfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '825', 'Buckinghamshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '826', 'Milton Keynes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '830', 'Derbyshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '831', 'Derby', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '835', 'Dorset (before April 2019)', null, date '2019-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '836', 'Poole', null, date '2019-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '837', 'Bournemouth', null, date '2019-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '838', 'Dorset', date '2019-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '839', 'Bournemouth, Christchurch and Poole', date '2019-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '840', 'Durham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '841', 'Darlington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '845', 'East Sussex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '846', 'Brighton and Hove', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '850', 'Hampshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '851', 'Portsmouth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '852', 'Southampton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '855', 'Leicestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '856', 'Leicester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '857', 'Rutland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '860', 'Staffordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '861', 'Stoke-on-Trent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '865', 'Wiltshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '866', 'Swindon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '867', 'Bracknell Forest', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '868', 'Windsor and Maidenhead', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '869', 'West Berkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '870', 'Reading', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '871', 'Slough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '872', 'Wokingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '873', 'Cambridgeshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '874', 'Peterborough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '876', 'Halton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '877', 'Warrington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '878', 'Devon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '879', 'Plymouth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '880', 'Torbay', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '881', 'Essex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '882', 'Southend-on-Sea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '883', 'Thurrock', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '884', 'Herefordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '885', 'Worcestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '886', 'Kent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '887', 'Medway', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '888', 'Lancashire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '889', 'Blackburn with Darwen', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '890', 'Blackpool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '891', 'Nottinghamshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '892', 'Nottingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '893', 'Shropshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '894', 'Telford and Wrekin', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '895', 'Cheshire East', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '896', 'Cheshire West and Chester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '908', 'Cornwall', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '909', 'Cumbria', null, date '2023-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '916', 'Gloucestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '919', 'Hertfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '921', 'Isle of Wight', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '925', 'Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '926', 'Norfolk', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '928', 'Northamptonshire', null, date '2021-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '929', 'Northumberland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '931', 'Oxfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '933', 'Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '935', 'Suffolk', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '936', 'Surrey', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '937', 'Warwickshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '938', 'West Sussex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '940', 'North Northamptonshire', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '941', 'West Northamptonshire', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '942', 'Cumberland', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('local-authority', '943', 'Westmorland and Furness', date '2023-04-01', null, 1);

-- Looked after primary need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('looked-after-primary-need', 'N1', 'Abuse or neglect', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('looked-after-primary-need', 'N2', 'Child''s disability', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('looked-after-primary-need', 'N3', 'Parental illness or disability', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('looked-after-primary-need', 'N4', 'Family in acute stress', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('looked-after-primary-need', 'N5', 'Family dysfunction', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('looked-after-primary-need', 'N6', 'Socially unacceptable behaviour', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('looked-after-primary-need', 'N7', 'Low income', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('looked-after-primary-need', 'N8', 'Absent parenting', null, null, 1);

-- Outcome of mental health referral
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-referral-outcome', 'ACCEPTED', 'Accepted', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-referral-outcome', 'NOTACCEPTED', 'Not accepted', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-referral-outcome', 'WAITING', 'Waiting', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-referral-outcome', 'ENDEDSERVICE', 'Ended by the service', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-referral-outcome', 'ENDEDCHILD', 'Ended by the child or young person', null, null, 0);

-- Mental health referral priority
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-response-priority', 'ROUTINE', 'Routine', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-response-priority', 'URGENT', 'Urgent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-response-priority', 'VERY_URGENT', 'Very urgent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('mental-health-response-priority', 'EMERGENCY', 'Emergency', null, null, 1);

-- Missing from where
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('missing-from', 'HOME', 'Home', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('missing-from', 'CARE', 'Care placement', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('missing-from', 'SCHOOL', 'School', null, null, 0);

-- Missing or away
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('missing-type', 'M', 'Missing from care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('missing-type', 'A', 'Away from placement without authorisation', null, null, 1);

-- National referral decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('national-referral-decision', 'POSITIVE', 'Positive', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('national-referral-decision', 'NEGATIVE', 'Negative', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('national-referral-decision', 'PENDING', 'Not yet decided', null, null, 0);

-- Number of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('number-of-adopters', '1', 'One adopter', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('number-of-adopters', '2', 'Two adopters', null, null, 1);

-- Type of organisation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'LA', 'Local authority', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'SCHOOL', 'School or college', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'HEALTH', 'Health body', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'POLICE', 'Police', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'VOLUNTARY', 'Voluntary or community organisation', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'HOUSING', 'Housing organisation', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'FOSTERING', 'Fostering agency', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'ADOPTION', 'Adoption agency', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'PROVIDER', 'Placement provider', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'HUB', 'Family hub', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('organisation-type', 'OTHER', 'Other', null, null, 0);

-- Scoring tool
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('outcome-tool', 'SDQ', 'Strengths and difficulties questionnaire', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('outcome-tool', 'ONS4', 'Four national wellbeing questions', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('outcome-tool', 'STAR', 'Outcomes Star', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('outcome-tool', 'GOALS', 'Goal-based outcomes', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('outcome-tool', 'OTHER', 'Other or local tool', null, null, 0);

-- Type of partner event
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('partner-event-type', 'AE', 'Accident and emergency attendance', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('partner-event-type', 'MISSEDAPPT', 'Missed health appointment', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('partner-event-type', 'INCIDENT', 'Police incident', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('partner-event-type', 'CUSTODY', 'Time in police custody', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('partner-event-type', 'DOMABUSE', 'Police domestic abuse notice', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('partner-event-type', 'HOMELESS', 'Homelessness application', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('partner-event-type', 'TEMPHOUSING', 'Move to temporary housing', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('partner-event-type', 'EVICTION', 'Eviction', null, null, 0);

-- Type of permanence order
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-order-type', 'Adoption', 'Adoption', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-order-type', 'Special Guardianship Order', 'Special guardianship', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-order-type', 'Child Arrangements/ Residence Order', 'Child arrangements or residence order', null, null, 0);

-- Permanence plan in Annex A
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-plan-type-annex-a', 'a', 'Return to family', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-plan-type-annex-a', 'b', 'Adoption', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-plan-type-annex-a', 'c', 'SGO/CAO', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-plan-type-annex-a', 'd', 'Supported living in the community', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-plan-type-annex-a', 'e', 'Long-term residential placement', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-plan-type-annex-a', 'f', 'Long-term fostering', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('permanence-plan-type-annex-a', 'g', 'Other', null, null, 1);

-- Authority of a placement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '201', 'City of London', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '202', 'Camden', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '203', 'Greenwich', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '204', 'Hackney', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '205', 'Hammersmith and Fulham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '206', 'Islington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '207', 'Kensington and Chelsea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '208', 'Lambeth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '209', 'Lewisham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '210', 'Southwark', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '211', 'Tower Hamlets', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '212', 'Wandsworth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '213', 'Westminster', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '301', 'Barking and Dagenham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '302', 'Barnet', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '303', 'Bexley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '304', 'Brent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '305', 'Bromley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '306', 'Croydon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '307', 'Ealing', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '308', 'Enfield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '309', 'Haringey', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '310', 'Harrow', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '311', 'Havering', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '312', 'Hillingdon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '313', 'Hounslow', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '314', 'Kingston upon Thames', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '315', 'Merton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '316', 'Newham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '317', 'Redbridge', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '318', 'Richmond upon Thames', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '319', 'Sutton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '320', 'Waltham Forest', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '330', 'Birmingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '331', 'Coventry', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '332', 'Dudley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '333', 'Sandwell', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '334', 'Solihull', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '335', 'Walsall', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '336', 'Wolverhampton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '340', 'Knowsley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '341', 'Liverpool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '342', 'St Helens', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '343', 'Sefton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '344', 'Wirral', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '350', 'Bolton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '351', 'Bury', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '352', 'Manchester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '353', 'Oldham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '354', 'Rochdale', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '355', 'Salford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '356', 'Stockport', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '357', 'Tameside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '358', 'Trafford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '359', 'Wigan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '370', 'Barnsley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '371', 'Doncaster', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '372', 'Rotherham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '373', 'Sheffield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '380', 'Bradford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '381', 'Calderdale', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '382', 'Kirklees', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '383', 'Leeds', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '384', 'Wakefield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '390', 'Gateshead', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '391', 'Newcastle upon Tyne', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '392', 'North Tyneside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '393', 'South Tyneside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '394', 'Sunderland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '420', 'Isles of Scilly', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '800', 'Bath and North East Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '801', 'Bristol', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '802', 'North Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '803', 'South Gloucestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '805', 'Hartlepool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '806', 'Middlesbrough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '807', 'Redcar and Cleveland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '808', 'Stockton-on-Tees', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '810', 'Kingston upon Hull', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '811', 'East Riding of Yorkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '812', 'North East Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '813', 'North Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '815', 'North Yorkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '816', 'York', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '821', 'Luton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '822', 'Bedford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '823', 'Central Bedfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '825', 'Buckinghamshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '826', 'Milton Keynes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '830', 'Derbyshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '831', 'Derby', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '835', 'Dorset (before April 2019)', null, date '2019-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '836', 'Poole', null, date '2019-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '837', 'Bournemouth', null, date '2019-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '838', 'Dorset', date '2019-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '839', 'Bournemouth, Christchurch and Poole', date '2019-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '840', 'Durham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '841', 'Darlington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '845', 'East Sussex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '846', 'Brighton and Hove', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '850', 'Hampshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '851', 'Portsmouth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '852', 'Southampton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '855', 'Leicestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '856', 'Leicester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '857', 'Rutland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '860', 'Staffordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '861', 'Stoke-on-Trent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '865', 'Wiltshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '866', 'Swindon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '867', 'Bracknell Forest', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '868', 'Windsor and Maidenhead', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '869', 'West Berkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '870', 'Reading', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '871', 'Slough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '872', 'Wokingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '873', 'Cambridgeshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '874', 'Peterborough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '876', 'Halton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '877', 'Warrington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '878', 'Devon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '879', 'Plymouth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '880', 'Torbay', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '881', 'Essex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '882', 'Southend-on-Sea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '883', 'Thurrock', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '884', 'Herefordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '885', 'Worcestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '886', 'Kent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '887', 'Medway', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '888', 'Lancashire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '889', 'Blackburn with Darwen', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '890', 'Blackpool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '891', 'Nottinghamshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '892', 'Nottingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '893', 'Shropshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '894', 'Telford and Wrekin', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '895', 'Cheshire East', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '896', 'Cheshire West and Chester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '908', 'Cornwall', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '909', 'Cumbria', null, date '2023-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '916', 'Gloucestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '919', 'Hertfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '921', 'Isle of Wight', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '925', 'Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '926', 'Norfolk', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '928', 'Northamptonshire', null, date '2021-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '929', 'Northumberland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '931', 'Oxfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '933', 'Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '935', 'Suffolk', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '936', 'Surrey', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '937', 'Warwickshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '938', 'West Sussex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '940', 'North Northamptonshire', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '941', 'West Northamptonshire', date '2021-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '942', 'Cumberland', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', '943', 'Westmorland and Furness', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', 'WAL', 'Wales', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', 'SCO', 'Scotland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', 'NIR', 'Northern Ireland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', 'NUK', 'Outside the United Kingdom', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-authority', 'CON', 'Confidential', null, null, 1);

-- Reason a placement changed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'CARPL', 'Change to or implementation of care plan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'CLOSE', 'Resignation or closure of provision', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'ALLEG', 'Allegation (s47)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'STAND', 'Standards of care concern', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'APPRR', 'Approval removed', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'CREQB', 'Carer requests end due to child''s behaviour', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'CREQO', 'Carer requests end, other than behaviour', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'CHILD', 'Child requests placement end', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'LAREQ', 'Responsible or area authority requests end', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'PLACE', 'Change in status of placement only', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'CUSTOD', 'Custody arrangement', date '2018-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-change-reason', 'OTHER', 'Other', null, null, 1);

-- Placement inside or outside area
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-location', 'In', 'In responsible LA', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-location', 'Out', 'Outside responsible LA', null, null, 1);

-- Placement provider
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-provider', 'PR0', 'Parents or other with parental responsibility', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-provider', 'PR1', 'Own provision', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-provider', 'PR2', 'Other local authority provision', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-provider', 'PR3', 'Other public provision', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-provider', 'PR4', 'Private provision', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-provider', 'PR5', 'Voluntary or third sector provision', null, null, 1);

-- Type of placement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'A3', 'Placed for adoption with consent, current foster carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'A4', 'Placed for adoption with consent, not current foster carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'A5', 'Placed for adoption with placement order, current foster carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'A6', 'Placed for adoption with placement order, not current foster carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'H5', 'Semi-independent living, not subject to children''s homes regulations', null, date '2025-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'K1', 'Secure children''s homes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'K2', 'Children''s homes subject to children''s homes regulations', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'K3', 'Supported accommodation', date '2024-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'P1', 'Placed with own parents or other with parental responsibility', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'P2', 'Independent living', null, date '2023-10-27', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'P3', 'Residential employment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'R1', 'Residential care home', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'R2', 'NHS or health trust establishment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'R3', 'Family centre or mother and baby unit', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'R5', 'Young offender institution', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'S1', 'Residential school', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'T0', 'All types of temporary move', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'T1', 'Temporary period in hospital', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'T2', 'Temporary absence on holiday', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'T3', 'Temporary accommodation while carer on holiday', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'T4', 'Temporary accommodation of seven days or less', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'U1', 'Foster placement with relative or friend - long term', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'U2', 'Foster placement with relative or friend - FFA or concurrent planning', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'U3', 'Foster placement with relative or friend - not long term or FFA', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'U4', 'Foster placement with other carer - long term', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'U5', 'Foster placement with other carer - FFA or concurrent planning', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'U6', 'Foster placement with other carer - not long term or FFA', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'Z1', 'Other placements', null, date '2025-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'Z11', 'Other placements - type 1 (label not found)', date '2025-04-01', null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'Z12', 'Other placements - type 2 (label not found)', date '2025-04-01', null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'Z13', 'Other placements - type 3 (label not found)', date '2025-04-01', null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('placement-type', 'Z14', 'Other placements - type 4 (label not found)', date '2025-04-01', null, 0);

-- Type of plan
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('plan-type', 'EARLYHELP', 'Early help plan', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('plan-type', 'CHILDINNEED', 'Child in need plan', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('plan-type', 'PROTECTION', 'Child protection plan', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('plan-type', 'CARE', 'Care plan', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('plan-type', 'PATHWAY', 'Pathway plan', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('plan-type', 'EHC', 'Education, health and care plan', null, null, 0);

-- Pre-proceedings outcome
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('pre-proceedings-outcome', 'Decision to Issue Care Proceedings', 'Issue care proceedings', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('pre-proceedings-outcome', 'Decision to step down', 'Step down', null, null, 1);

-- Pre-proceedings outcome in census
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('pre-proceedings-outcome-cin', 'A', '(label not found)', date '2026-04-01', null, 0);

-- Pre-proceedings yes, no or unknown
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('pre-proceedings-yes-no-unknown', 'Yes', 'Yes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('pre-proceedings-yes-no-unknown', 'No', 'No', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('pre-proceedings-yes-no-unknown', 'Unknown', 'Unknown', null, null, 1);

-- Authority of previous permanence
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '201', 'City of London', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '202', 'Camden', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '203', 'Greenwich', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '204', 'Hackney', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '205', 'Hammersmith and Fulham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '206', 'Islington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '207', 'Kensington and Chelsea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '208', 'Lambeth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '209', 'Lewisham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '210', 'Southwark', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '211', 'Tower Hamlets', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '212', 'Wandsworth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '213', 'Westminster', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '301', 'Barking and Dagenham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '302', 'Barnet', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '303', 'Bexley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '304', 'Brent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '305', 'Bromley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '306', 'Croydon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '307', 'Ealing', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '308', 'Enfield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '309', 'Haringey', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '310', 'Harrow', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '311', 'Havering', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '312', 'Hillingdon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '313', 'Hounslow', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '314', 'Kingston upon Thames', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '315', 'Merton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '316', 'Newham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '317', 'Redbridge', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '318', 'Richmond upon Thames', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '319', 'Sutton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '320', 'Waltham Forest', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '330', 'Birmingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '331', 'Coventry', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '332', 'Dudley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '333', 'Sandwell', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '334', 'Solihull', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '335', 'Walsall', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '336', 'Wolverhampton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '340', 'Knowsley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '341', 'Liverpool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '342', 'St Helens', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '343', 'Sefton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '344', 'Wirral', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '350', 'Bolton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '351', 'Bury', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '352', 'Manchester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '353', 'Oldham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '354', 'Rochdale', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '355', 'Salford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '356', 'Stockport', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '357', 'Tameside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '358', 'Trafford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '359', 'Wigan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '370', 'Barnsley', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '371', 'Doncaster', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '372', 'Rotherham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '373', 'Sheffield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '380', 'Bradford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '381', 'Calderdale', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '382', 'Kirklees', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '383', 'Leeds', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '384', 'Wakefield', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '390', 'Gateshead', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '391', 'Newcastle upon Tyne', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '392', 'North Tyneside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '393', 'South Tyneside', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '394', 'Sunderland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '420', 'Isles of Scilly', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '800', 'Bath and North East Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '801', 'Bristol', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '802', 'North Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '803', 'South Gloucestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '805', 'Hartlepool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '806', 'Middlesbrough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '807', 'Redcar and Cleveland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '808', 'Stockton-on-Tees', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '810', 'Kingston upon Hull', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '811', 'East Riding of Yorkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '812', 'North East Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '813', 'North Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '815', 'North Yorkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '816', 'York', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '821', 'Luton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '822', 'Bedford', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '823', 'Central Bedfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '825', 'Buckinghamshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '826', 'Milton Keynes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '830', 'Derbyshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '831', 'Derby', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '835', 'Dorset (before April 2019)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '836', 'Poole', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '837', 'Bournemouth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '838', 'Dorset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '839', 'Bournemouth, Christchurch and Poole', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '840', 'Durham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '841', 'Darlington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '845', 'East Sussex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '846', 'Brighton and Hove', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '850', 'Hampshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '851', 'Portsmouth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '852', 'Southampton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '855', 'Leicestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '856', 'Leicester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '857', 'Rutland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '860', 'Staffordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '861', 'Stoke-on-Trent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '865', 'Wiltshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '866', 'Swindon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '867', 'Bracknell Forest', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '868', 'Windsor and Maidenhead', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '869', 'West Berkshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '870', 'Reading', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '871', 'Slough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '872', 'Wokingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '873', 'Cambridgeshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '874', 'Peterborough', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '876', 'Halton', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '877', 'Warrington', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '878', 'Devon', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '879', 'Plymouth', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '880', 'Torbay', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '881', 'Essex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '882', 'Southend-on-Sea', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '883', 'Thurrock', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '884', 'Herefordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '885', 'Worcestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '886', 'Kent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '887', 'Medway', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '888', 'Lancashire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '889', 'Blackburn with Darwen', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '890', 'Blackpool', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '891', 'Nottinghamshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '892', 'Nottingham', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '893', 'Shropshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '894', 'Telford and Wrekin', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '895', 'Cheshire East', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '896', 'Cheshire West and Chester', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '908', 'Cornwall', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '909', 'Cumbria', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '916', 'Gloucestershire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '919', 'Hertfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '921', 'Isle of Wight', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '925', 'Lincolnshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '926', 'Norfolk', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '928', 'Northamptonshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '929', 'Northumberland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '931', 'Oxfordshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '933', 'Somerset', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '935', 'Suffolk', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '936', 'Surrey', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '937', 'Warwickshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '938', 'West Sussex', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '940', 'North Northamptonshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '941', 'West Northamptonshire', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '942', 'Cumberland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', '943', 'Westmorland and Furness', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', 'WAL', 'Wales', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', 'SCO', 'Scotland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', 'NIR', 'Northern Ireland', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-authority', 'NUK', 'Outside the UK', null, null, 1);

-- Previous permanence option
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-option', 'P1', 'Adoption', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-option', 'P2', 'Special guardianship order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-option', 'P3', 'Residence order or child arrangements order', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-option', 'P4', 'Unknown', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('previous-permanence-option', 'Z1', 'No previous permanence option', null, null, 1);

-- How a placement was bought
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('procurement-route', 'FRAMEWORK', 'Framework', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('procurement-route', 'SPOT', 'Spot purchase', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('procurement-route', 'BLOCK', 'Block contract', null, null, 1);

-- Reason a care episode ceased
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'X1', 'Episode ceases and new episode begins same day', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E11', 'Adopted - application unopposed', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E12', 'Adopted - consent dispensed with', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E2', 'Died', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E3', 'Care taken over by another LA in the UK', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E4A', 'Returned home, part of care planning', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E4B', 'Returned home, not part of care planning', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E13', 'Left care to live with parents or others with no parental responsibility', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E41', 'Residence order or child arrangements order granted', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E43', 'SGO made to former foster carers', null, date '2018-03-31', 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E44', 'SGO made to carers other than former foster carers', null, date '2018-03-31', 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E45', 'SGO to former foster carer who is relative or friend', date '2018-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E46', 'SGO to former foster carer, not relative or friend', date '2018-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E47', 'SGO to other carer who is relative or friend', date '2018-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E48', 'SGO to other carer, not relative or friend', date '2018-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E5', 'Independent living with formal support', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E6', 'Independent living without formal support', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E7', 'Transferred to residential care funded by adult social care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E8', 'Ceased for any other reason', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E9', 'Sentenced to custody', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E14', 'Accommodation on remand ended', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E15', 'Age assessment found child 18 or over', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E16', 'Child moved abroad', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-ceased', 'E17', 'Aged 18 or over, remained with current carers', null, null, 1);

-- Reason a care episode started
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-started', 'S', 'Started to be looked after', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-started', 'L', 'Change of legal status only', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-started', 'P', 'Change of placement and carer only', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-started', 'T', 'Change of placement, same carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-started', 'B', 'Change of legal status, placement and carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('reason-episode-started', 'U', 'Change of legal status and placement, same carer', null, null, 1);

-- Referral no further action flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-no-further-action-flag', '0', 'No', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-no-further-action-flag', '1', 'Yes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-no-further-action-flag', 'false', 'No (false)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-no-further-action-flag', 'true', 'Yes (true)', null, null, 1);

-- Referral outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'SINGLE_ASSESSMENT_FLAG', 'Single assessment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'NFA_FLAG', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'STRATEGY_DISCUSSION_FLAG', 'Strategy discussion', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'CLA_REQUEST_FLAG', 'Request to look after', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'NON_AGENCY_ADOPTION_FLAG', 'Non-agency adoption', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'PRIVATE_FOSTERING_FLAG', 'Private fostering', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'CP_TRANSFER_IN_FLAG', 'CP transfer in', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'CP_CONFERENCE_FLAG', 'CP conference', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'CARE_LEAVER_FLAG', 'Care leaver', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Referral outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome-draft', 'No Further Action', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome-draft', 'Advice and Information or signpost to other services', 'Advice or signpost', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome-draft', 'Step-down to Early Help', 'Step-down to early help', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome-draft', 'Assessment required', 'Assessment required', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome-draft', 'Strategy discussion and/or Section 47 enquiry', 'Strategy discussion or s47', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-outcome-draft', 'Other', 'Other', null, null, 1);

-- Contact and referral source
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '1A', 'Individual - family member, relative or carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '1B', 'Individual - acquaintance', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '1C', 'Individual - self', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '1D', 'Individual - other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '2A', 'Schools', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '2B', 'Education services', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '3A', 'Health services - GP', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '3B', 'Health services - health visitor', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '3C', 'Health services - school nurse', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '3D', 'Health services - other primary health', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '3E', 'Health services - A' || chr(38) || 'E', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '3F', 'Health services - other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '4', 'Housing', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '5A', 'LA services - social care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '5B', 'LA services - other internal', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '5C', 'LA services - external (another LA)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '5D', 'LA services - early help', date '2022-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '6', 'Police', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '7', 'Other legal agency', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '8', 'Other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '9', 'Anonymous', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('referral-source', '10', 'Unknown', null, null, 1);

-- Child's part in reviews
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('review-participation', 'PN0', 'Child aged under 4 at review', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('review-participation', 'PN1', 'Attends and speaks for self', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('review-participation', 'PN2', 'Attends, advocate speaks', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('review-participation', 'PN3', 'Attends, views symbolic (non-verbal)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('review-participation', 'PN4', 'Attends without contribution', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('review-participation', 'PN5', 'Not attending, briefs advocate', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('review-participation', 'PN6', 'Not attending, sends views by other means', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('review-participation', 'PN7', 'Not attending, views not conveyed', null, null, 1);

-- Reason for no SDQ score
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sdq-missing-reason', 'SDQ1', 'No form returned, child under 4 or over 16', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sdq-missing-reason', 'SDQ2', 'Carer refused to complete', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sdq-missing-reason', 'SDQ3', 'Not possible due to severity of disability', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sdq-missing-reason', 'SDQ4', 'Other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sdq-missing-reason', 'SDQ5', 'Child refuses SDQ', null, null, 1);

-- Who answered the SDQ
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sdq-respondent', 'CARER', 'Parent or carer', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sdq-respondent', 'TEACHER', 'Teacher', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sdq-respondent', 'SELF', 'Young person', null, null, 1);

-- Section 47 enquiry outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome', 'NFA_FLAG', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome', 'LEGAL_ACTION_FLAG', 'Legal action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome', 'PROV_OF_SERVICES_FLAG', 'Provision of services', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome', 'PROV_OF_SB_CARE_FLAG', 'Provision of short break care', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome', 'CP_CONFERENCE_FLAG', 'Initial CP conference', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome', 'NFA_CONTINUE_SINGLE_FLAG', 'NFA, continue single assessment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome', 'MONITOR_FLAG', 'Other agency to monitor', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome', 'OTHER_OUTCOMES_EXIST_FLAG', 'Other outcomes exist', null, null, 1);

-- Section 47 outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome-draft', 'Initial CP Conference', 'Initial CP conference', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome-draft', 'Other Agency to Monitor Child''s Welfare', 'Other agency to monitor welfare', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome-draft', 'NFA - Continue With Family Assessment', 'NFA, continue assessment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome-draft', 'Initiate Legal Action', 'Initiate legal action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome-draft', 'Provision of Services (s17)', 'Provision of services (s17)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome-draft', 'Provision of Short Break Care (s17)', 'Short break care (s17)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome-draft', 'No Further Action', 'No further action', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('section-47-outcome-draft', 'Other Outcome', 'Other outcome', null, null, 1);

-- Rank of special educational need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-rank', '1', 'Primary need', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-rank', '2', 'Secondary need', null, null, 1);

-- Setting other than a school
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-setting', 'OLA', 'Other LA arrangements, including EOTAS', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-setting', 'OPA', 'Other parent or person arrangements, not EHE', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-setting', 'EHE', 'Elective home education', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-setting', 'EYP', 'Early years provider with no URN', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-setting', 'OTH', 'Other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-setting', 'NEET', 'Not in education, employment or training, aged 16-25', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-setting', 'NIEC', 'Not in education, notice to cease issued', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-setting', 'NIEO', 'Not in education, other', null, null, 1);

-- Type of special educational need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'SPLD', 'Specific learning difficulty', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'MLD', 'Moderate learning difficulty', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'SLD', 'Severe learning difficulty', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'PMLD', 'Profound and multiple learning difficulty', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'SEMH', 'Social, emotional and mental health', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'SLCN', 'Speech, language and communication needs', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'HI', 'Hearing impairment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'VI', 'Vision impairment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'MSI', 'Multi-sensory impairment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'PD', 'Physical disability', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'ASD', 'Autistic spectrum disorder', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'DS', 'Down syndrome', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen-type', 'OTH', 'Other difficulty', null, null, 1);

-- Who asked for EHC assessment
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen2-request-source', '1', 'Young person or parent', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen2-request-source', '2', 'School or other education setting', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen2-request-source', '3', 'Health professionals', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen2-request-source', '4', 'Social care professionals', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen2-request-source', '5', 'Other', null, null, 1);

-- Annual review decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen2-review-outcome', 'A', 'Amend the plan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen2-review-outcome', 'C', 'Cease the plan', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sen2-review-outcome', 'M', 'Maintain the plan', null, null, 1);

-- Type of service location
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('service-location-type', 'HUB', 'Family hub', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('service-location-type', 'SPOKE', 'Place linked to a hub', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('service-location-type', 'ONLINE', 'Online', null, null, 0);

-- Recorded sex
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sex', 'M', 'Male', date '2024-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sex', 'F', 'Female', date '2024-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sex', 'U', 'Unknown', date '2024-04-01', null, 1);

-- Sex codes before April 2024
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sex-before-april-2024', '1', 'Male', null, date '2024-03-31', 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('sex-before-april-2024', '2', 'Female', null, date '2024-03-31', 1);

-- Reason for short notice application
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('short-notice-reason', 'A', 'Child''s immediate safety (including abduction threat)', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('short-notice-reason', 'B', 'Emergency protection order criteria met', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('short-notice-reason', 'C', 'Other', null, null, 1);

-- Mode of a payload
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('submission-mode', 'full', 'Every child in the extract', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('submission-mode', 'delta', 'Whole documents of the children that changed', null, null, 1);

-- Supporting Families outcomes
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '1', 'Getting a good education', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '2', 'Good early years development', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '3', 'Improved mental and physical health', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '4', 'Better managed substance use (Promoting recovery and reducing harm)', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '5', 'Improved family relationships', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '6', 'Children safe from abuse and exploitation', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '7', 'Families diverted from crime', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '8', 'Safe from domestic abuse', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '9', 'Secure housing', date '2022-10-03', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('supporting-families-outcome', '10', 'Financial stability', date '2022-10-03', null, 1);

-- Unaccompanied asylum-seeking status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('unaccompanied-asylum-seeking-status', '0', 'Not UASC at any time in year', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('unaccompanied-asylum-seeking-status', '1', 'UASC at some time in year', null, null, 1);

-- API UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN1', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN2', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN2)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN3', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN3)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN4', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN4)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN5', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN5)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN6', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN6)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN7', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN7)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN8', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN8)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN9', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN9)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-api', 'UN10', 'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN10)', null, null, 0);

-- Children in need UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-cin', 'UN1', 'Not of school age, no UPN yet', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-cin', 'UN2', 'Never attended a maintained school in England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-cin', 'UN3', 'Educated outside England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-cin', 'UN4', 'Newly in need, UPN not yet known', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-cin', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-cin', 'UN6', '(label not found)', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-cin', 'UN7', 'Referral with no further action', null, null, 1);

-- Looked after UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-looked-after', 'UN1', 'Not of school age, no UPN yet', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-looked-after', 'UN2', 'Never attended a maintained school in England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-looked-after', 'UN3', 'Educated outside England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-looked-after', 'UN4', 'Newly looked after, UPN not yet known', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-looked-after', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, 1);

-- SEN2 UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-sen', 'UN1', 'Under 6 and no UPN yet', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-sen', 'UN2', 'Never attended a state-funded school in England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-sen', 'UN3', 'Educated outside England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-sen', 'UN5', 'Sources disagree so UPN cannot be matched', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-sen', 'UN8', 'New to LA, UPN or ULN not yet known', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-sen', 'UN9', 'Never in state-funded school or FE in England, no UPN or ULN', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('upn-unknown-reason-sen', 'UN10', 'Request ended before UPN or ULN known', null, null, 1);

-- Answer to a voice question
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-answer', 'Y', 'Yes', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-answer', 'N', 'No', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-answer', 'U', 'Not sure', null, null, 0);

-- How answers were given
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-given-how', 'CHILD', 'By the child', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-given-how', 'ADVOCATE', 'By an advocate for the child', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-given-how', 'CARER', 'By a carer for the child', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-given-how', 'OBSERVED', 'By observing the child', null, null, 0);

-- Who helped the child answer
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-supported-by', 'NOBODY', 'Nobody', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-supported-by', 'ADVOCATE', 'Advocate', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-supported-by', 'CARER', 'Carer', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-supported-by', 'WORKER', 'Worker', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-supported-by', 'OTHER', 'Someone else', null, null, 0);

-- Survey used with children
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-tool', 'YLYC', 'Your Life, Your Care', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-tool', 'YLBC', 'Your Life Beyond Care', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-tool', 'ONS4', 'Four national wellbeing questions', null, null, 0);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('voice-tool', 'LOCAL', 'Local questions', null, null, 0);

-- Reason social worker changed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'MANAGE', 'Managing caseloads', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'FCONTA', 'First contact or re-referral', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'LEFTRL', 'Previous social worker left role', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'ORGRST', 'Organisational restructure', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'TSPROC', 'Transfer by standard process', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'ABSENC', 'Absence cover or return from absence', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'CHCHAN', 'Child requested change', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'PCCHAN', 'Parent or carer requested change', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'SWDIED', 'Previous social worker died', date '2023-04-01', null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('worker-change-reason', 'OTHERS', 'Other reason', date '2023-04-01', null, 1);

-- Social worker absence reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-absence-reason', 'MAT', 'Maternity or paternity leave', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-absence-reason', 'OTH', 'Other paid authorised absence', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-absence-reason', 'PUB', 'Paid absence for public duties', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-absence-reason', 'SIC', 'Sick leave', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-absence-reason', 'TRN', 'Training', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-absence-reason', 'UNA', 'Unauthorised absence', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-absence-reason', 'UNP', 'Unpaid authorised absence', null, null, 1);

-- Social worker knowledge and skills stage
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-accreditation-status', '1', 'Assessed and supported year in employment', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-accreditation-status', '2', 'Frontline practitioner', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-accreditation-status', '3', 'Practice supervisor', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-accreditation-status', '4', 'Practice leader', null, null, 1);

-- Agency social worker flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-agency-flag', '0', 'Not an agency worker', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-agency-flag', '1', 'Agency worker', null, null, 1);

-- Social worker leaving destination
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '1', 'Social worker in a different LA in England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '2', 'Social worker outside England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '3', 'Agency or consultancy in social work', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '4', 'Other social work role, not LA', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '5', 'Other social care role', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '6', 'Non-social care role, outside England, no employment or career break', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '7', 'Other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '8', 'Not known', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaver-destination', '9', 'Not yet collected', null, null, 1);

-- Social worker leaving reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '1', 'Resignation', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '2', 'Voluntary redundancy', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '3', 'Compulsory redundancy', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '4', 'Dismissed', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '5', 'Retired', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '6', 'Deceased', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '7', 'Moved to a non child and family role in LA', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '8', 'Other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '9', 'Not known', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-leaving-reason', '10', 'Not yet collected', null, null, 1);

-- Social worker qualification level
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-qualification-level', '1', 'Under-graduate', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-qualification-level', '2', 'Post-graduate', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-qualification-level', '3', 'Other', null, null, 1);

-- Social worker role
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-role', '1', 'Senior manager', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-role', '2', 'Middle manager', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-role', '3', 'First line manager', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-role', '4', 'Senior practitioner', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-role', '5', 'Case holder', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-role', '6', 'Qualified without cases', null, null, 1);

-- Social worker previous role
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '1', 'Newly qualified social worker', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '2', 'Social worker in a different LA in England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '3', 'Social worker outside England', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '4', 'Agency or consultancy in social work', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '5', 'Other social work role, not LA', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '6', 'Other social care role', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '7', 'Non-social care role, outside England, no employment or career break', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '8', 'Other', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '9', 'Not known', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('workforce-starter-origin', '10', 'Not yet collected', null, null, 1);

-- Yes or no
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('yes-no', 'Y', 'Yes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('yes-no', 'N', 'No', null, null, 1);

-- Yes, no or not applicable
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('yes-no-not-applicable', 'Y', 'Yes', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('yes-no-not-applicable', 'N', 'No', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('yes-no-not-applicable', 'NA', 'Not applicable', null, null, 1);

-- Zero or one flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('zero-one', '0', 'No', null, null, 1);
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values ('zero-one', '1', 'Yes', null, null, 1);

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
alter table ssd_cla_placement
  add constraint fk_ssd_cla_placement_clap_foster_household_id foreign key (clap_foster_household_id) references ssd_foster_households (foho_foster_household_id);
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
alter table ssd_contacts
  add constraint fk_ssd_contacts_cont_referral_id foreign key (cont_referral_id) references ssd_cin_episodes (cine_referral_id);
alter table ssd_contact_outcomes
  add constraint fk_ssd_contact_outcomes_cont_contact_id foreign key (cont_contact_id) references ssd_contacts (cont_contact_id);
alter table ssd_early_help_episodes
  add constraint fk_ssd_early_help_episodes_earl_person_id foreign key (earl_person_id) references ssd_person (pers_person_id);
alter table ssd_early_help_episodes
  add constraint fk_ssd_early_help_episodes_earl_episode_worker_id foreign key (earl_episode_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_early_help_assessments
  add constraint fk_ssd_early_help_assessments_ehas_person_id foreign key (ehas_person_id) references ssd_person (pers_person_id);
alter table ssd_early_help_requests
  add constraint fk_ssd_early_help_requests_ehrq_person_id foreign key (ehrq_person_id) references ssd_person (pers_person_id);
alter table ssd_early_help_requests
  add constraint fk_ssd_early_help_requests_ehrq_contact_id foreign key (ehrq_contact_id) references ssd_contacts (cont_contact_id);
alter table ssd_early_help_plans
  add constraint fk_ssd_early_help_plans_ehpl_person_id foreign key (ehpl_person_id) references ssd_person (pers_person_id);
alter table ssd_early_help_plans
  add constraint fk_ssd_early_help_plans_ehpl_early_help_request_id foreign key (ehpl_early_help_request_id) references ssd_early_help_requests (ehrq_request_id);
alter table ssd_early_help_plans
  add constraint fk_ssd_early_help_plans_ehpl_early_help_episode_id foreign key (ehpl_early_help_episode_id) references ssd_early_help_episodes (earl_episode_id);
alter table ssd_early_help_plans
  add constraint fk_ssd_early_help_plans_ehpl_organisation_id foreign key (ehpl_organisation_id) references ssd_organisations (orga_organisation_id);
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
alter table ssd_mental_health_referrals
  add constraint fk_ssd_mental_health_referrals_mhre_person_id foreign key (mhre_person_id) references ssd_person (pers_person_id);
alter table ssd_mental_health_referrals
  add constraint fk_ssd_mental_health_referrals_mhre_organisation_id foreign key (mhre_organisation_id) references ssd_organisations (orga_organisation_id);
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
alter table ssd_exploitation_risks
  add constraint fk_ssd_exploitation_risks_exri_person_id foreign key (exri_person_id) references ssd_person (pers_person_id);
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
alter table ssd_employments
  add constraint fk_ssd_employments_empl_worker_id foreign key (empl_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_s251_finance
  add constraint fk_ssd_s251_finance_s251_cla_placement_id foreign key (s251_cla_placement_id) references ssd_cla_placement (clap_cla_placement_id);
alter table ssd_s251_finance
  add constraint fk_ssd_s251_finance_s251_person_id foreign key (s251_person_id) references ssd_person (pers_person_id);
alter table ssd_placement_costs
  add constraint fk_ssd_placement_costs_plco_person_id foreign key (plco_person_id) references ssd_person (pers_person_id);
alter table ssd_placement_costs
  add constraint fk_ssd_placement_costs_plco_placement_id foreign key (plco_placement_id) references ssd_cla_placement (clap_cla_placement_id);
alter table ssd_voice_of_child
  add constraint fk_ssd_voice_of_child_voch_person_id foreign key (voch_person_id) references ssd_person (pers_person_id);
alter table ssd_voice_responses
  add constraint fk_ssd_voice_responses_vore_person_id foreign key (vore_person_id) references ssd_person (pers_person_id);
alter table ssd_pre_proceedings
  add constraint fk_ssd_pre_proceedings_prep_person_id foreign key (prep_person_id) references ssd_person (pers_person_id);
alter table ssd_care_proceedings
  add constraint fk_ssd_care_proceedings_capr_person_id foreign key (capr_person_id) references ssd_person (pers_person_id);
alter table ssd_care_proceedings
  add constraint fk_ssd_care_proceedings_capr_pre_proceedings_id foreign key (capr_pre_proceedings_id) references ssd_pre_proceedings (prep_table_id);
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
alter table ssd_ehcp_placements
  add constraint fk_ssd_ehcp_placements_ehpp_person_id foreign key (ehpp_person_id) references ssd_person (pers_person_id);
alter table ssd_ehcp_placements
  add constraint fk_ssd_ehcp_placements_ehpp_ehc_named_plan_id foreign key (ehpp_ehc_named_plan_id) references ssd_ehcp_named_plan (ehcn_named_plan_id);
alter table ssd_ehcp_placements
  add constraint fk_ssd_ehcp_placements_ehpp_ehc_active_plan_id foreign key (ehpp_ehc_active_plan_id) references ssd_ehcp_active_plans (ehcp_active_ehcp_id);
alter table ssd_api_data_staging
  add constraint fk_ssd_api_data_staging_person_id foreign key (person_id) references ssd_person (pers_person_id);
alter table ssd_partner_events
  add constraint fk_ssd_partner_events_paev_person_id foreign key (paev_person_id) references ssd_person (pers_person_id);
alter table ssd_partner_events
  add constraint fk_ssd_partner_events_paev_organisation_id foreign key (paev_organisation_id) references ssd_organisations (orga_organisation_id);
alter table ssd_outcomes
  add constraint fk_ssd_outcomes_outc_person_id foreign key (outc_person_id) references ssd_person (pers_person_id);
alter table ssd_family_needs
  add constraint fk_ssd_family_needs_fane_person_id foreign key (fane_person_id) references ssd_person (pers_person_id);
alter table ssd_family_interventions
  add constraint fk_ssd_family_interventions_fain_person_id foreign key (fain_person_id) references ssd_person (pers_person_id);
alter table ssd_family_interventions
  add constraint fk_ssd_family_interventions_fain_worker_id foreign key (fain_worker_id) references ssd_professionals (prof_professional_id);
alter table ssd_education_otherwise
  add constraint fk_ssd_education_otherwise_edot_person_id foreign key (edot_person_id) references ssd_person (pers_person_id);
alter table ssd_kinship_arrangements
  add constraint fk_ssd_kinship_arrangements_kins_person_id foreign key (kins_person_id) references ssd_person (pers_person_id);
alter table ssd_service_locations
  add constraint fk_ssd_service_locations_selo_organisation_id foreign key (selo_organisation_id) references ssd_organisations (orga_organisation_id);
alter table ssd_service_uses
  add constraint fk_ssd_service_uses_seus_person_id foreign key (seus_person_id) references ssd_person (pers_person_id);
alter table ssd_service_uses
  add constraint fk_ssd_service_uses_seus_service_location_id foreign key (seus_service_location_id) references ssd_service_locations (selo_location_id);
