-- Generated from release 1.1.0 of the Standard Safeguarding Dataset. Do not edit.
--
-- Tables for SQL Server, in three parts: tables, code lists, foreign keys. This file is UTF-8.
-- Load the tables in any order: the foreign keys come last, so add them when the data is in.
-- Extracts may hold records whose owner is missing, which the foreign keys refuse.
-- You can leave out part 3: nothing else depends on it.

-- Part 1: tables

-- Person
create table ssd_person (
  pers_person_id nvarchar(48) not null, -- Person identifier
  pers_forename nvarchar(255), -- Given name
  pers_surname nvarchar(255), -- Family name
  pers_sex nvarchar(5), -- Recorded sex (code list sex)
  pers_gender nvarchar(5), -- Gender identity (code list gender)
  pers_ethnicity nvarchar(5), -- Ethnic group (code list ethnicity)
  pers_dob date, -- Date of birth
  pers_single_unique_id nvarchar(48), -- Single unique identifier
  pers_legacy_id nvarchar(48), -- Former system identifier
  pers_upn_unknown nvarchar(5), -- Reason pupil number not held (code list upn-unknown-reason-api)
  pers_send_flag bit, -- Education, health and care plan
  pers_expected_dob date, -- Expected date of birth
  pers_death_date date, -- Date of death
  pers_is_mother bit, -- Is a mother
  pers_nationality nvarchar(25), -- Nationality or country of origin (code list country-of-origin); not checked here: 207 codes, see ssd_code_lists
  pers_upn nvarchar(48), -- Unique pupil number
  constraint pk_ssd_person primary key (pers_person_id),
  constraint ck_ssd_person_pers_sex check (pers_sex in (N'M', N'F', N'U')),
  constraint ck_ssd_person_pers_gender check (pers_gender in (N'00', N'01', N'02', N'09')),
  constraint ck_ssd_person_pers_ethnicity check (pers_ethnicity in (N'WBRI', N'WIRI', N'WIRT', N'WOTH', N'WROM', N'MWBC', N'MWBA', N'MWAS', N'MOTH', N'AIND', N'APKN', N'ABAN', N'AOTH', N'BCRB', N'BAFR', N'BOTH', N'CHNE', N'OOTH', N'REFU', N'NOBT')),
  constraint ck_ssd_person_pers_upn_unknown check (pers_upn_unknown in (N'UN1', N'UN2', N'UN3', N'UN4', N'UN5', N'UN6', N'UN7', N'UN8', N'UN9', N'UN10'))
);

-- Address
create table ssd_address (
  addr_table_id nvarchar(48) not null, -- Address identifier
  addr_address_text nvarchar(1000), -- Full address
  addr_person_id nvarchar(48) not null, -- Person at the address
  addr_address_type nvarchar(15), -- Type of address (code list address-type)
  addr_address_start_date date, -- Lived there from
  addr_address_end_date date, -- Lived there until
  addr_address_postcode nvarchar(48), -- Address postcode
  addr_room nvarchar(50), -- Room number or name
  addr_floor nvarchar(50), -- Floor of building
  addr_flat nvarchar(50), -- Flat number or name
  addr_building nvarchar(100), -- Building name
  addr_house nvarchar(100), -- House number or name
  addr_street nvarchar(100), -- Street name
  addr_town nvarchar(100), -- Town or village
  addr_uprn nvarchar(12), -- Unique property reference
  addr_easting int, -- Grid reference east
  addr_northing int, -- Grid reference north
  constraint pk_ssd_address primary key (addr_table_id),
  constraint ck_ssd_address_addr_address_type check (addr_address_type in (N'Primary Address', N'Placement')),
  constraint ck_ssd_address_addr_easting check (addr_easting >= 0 and addr_easting <= 700000),
  constraint ck_ssd_address_addr_northing check (addr_northing >= 0 and addr_northing <= 1300000)
);

-- Disability
create table ssd_disability (
  disa_person_id nvarchar(48) not null, -- Person with the disability
  disa_table_id nvarchar(48) not null, -- Disability identifier
  disa_disability_code nvarchar(5) not null, -- Type of disability (code list disability-type)
  constraint pk_ssd_disability primary key (disa_table_id),
  constraint ck_ssd_disability_disa_disability_code check (disa_disability_code in (N'NONE', N'MOB', N'HAND', N'PC', N'INC', N'COMM', N'LD', N'HEAR', N'VIS', N'BEH', N'CON', N'AUT', N'DDA'))
);

-- Immigration status
create table ssd_immigration_status (
  immi_person_id nvarchar(48) not null, -- Person holding the status
  immi_immigration_status_id nvarchar(48) not null, -- Immigration status identifier
  immi_immigration_status nvarchar(55), -- Immigration status (code list immigration-status-type)
  immi_immigration_status_start_date date, -- Status held from
  immi_immigration_status_end_date date, -- Status held until
  constraint pk_ssd_immigration_status primary key (immi_immigration_status_id),
  constraint ck_ssd_immigration_status_immi_immigration_status check (immi_immigration_status in (N'Indefinite Leave to Remain in the UK (ILR)', N'Discretionary Leave to Remain in the UK to 18 (DLR)', N'Refugee Status', N'Adult Asylum Seeker', N'Unaccompanied Asylum Seeking Child'))
);

-- Linked identifier
create table ssd_linked_identifiers (
  link_table_id nvarchar(48) not null, -- Linked identifier record
  link_person_id nvarchar(48) not null, -- Person identified
  link_identifier_type nvarchar(30), -- Identifier type (code list linked-identifier-type)
  link_identifier_value nvarchar(100), -- Identifier value
  link_valid_from_date date, -- Valid from date
  link_valid_to_date date, -- Valid to date
  link_identifier_issuer nvarchar(200), -- Issuer of the identifier
  link_verified_status nvarchar(10), -- How far verified (code list identifier-verification)
  constraint pk_ssd_linked_identifiers primary key (link_table_id),
  constraint ck_ssd_linked_identifiers_link_identifier_type check (link_identifier_type in (N'Case Number', N'Unique Pupil Number', N'NHS Number', N'Home Office Registration', N'National Insurance Number', N'YOT Number', N'Court Case Number', N'RAA ID', N'Incident ID', N'Former Unique Pupil Number')),
  constraint ck_ssd_linked_identifiers_link_verified_status check (link_verified_status in (N'VERIFIED', N'UNVERIFIED', N'DOUBTFUL'))
);

-- Family membership
create table ssd_family (
  fami_table_id nvarchar(48) not null, -- Family membership identifier
  fami_family_id nvarchar(48) not null, -- Family group identifier
  fami_person_id nvarchar(48) not null, -- Family member
  fami_member_role nvarchar(15), -- Role in the family (code list family-role)
  fami_member_start_date date, -- Joined family date
  fami_member_end_date date, -- Left family date
  constraint pk_ssd_family primary key (fami_table_id),
  constraint ck_ssd_family_fami_member_role check (fami_member_role in (N'CHILD', N'PARENT', N'STEPPARENT', N'SIBLING', N'GRANDPARENT', N'CARER', N'OTHER'))
);

-- Mother of a child
create table ssd_mother (
  moth_table_id nvarchar(48) not null, -- Mother link identifier
  moth_person_id nvarchar(48) not null, -- Young mother
  moth_childs_person_id nvarchar(48) not null, -- Child of the mother
  moth_childs_dob date, -- Child's date of birth
  constraint pk_ssd_mother primary key (moth_table_id)
);

-- Legal status
create table ssd_legal_status (
  lega_legal_status_id nvarchar(48) not null, -- Legal status identifier
  lega_person_id nvarchar(48) not null, -- Person under the status
  lega_legal_status nvarchar(5), -- Legal status (code list legal-status)
  lega_legal_status_start_date date, -- Status in force from
  lega_legal_status_end_date date, -- Status in force until
  constraint pk_ssd_legal_status primary key (lega_legal_status_id),
  constraint ck_ssd_legal_status_lega_legal_status check (lega_legal_status in (N'C1', N'C2', N'D1', N'E1', N'V2', N'V3', N'V4', N'L1', N'L2', N'L3', N'J1', N'J2', N'J3'))
);

-- Looked-after episode
create table ssd_cla_episodes (
  clae_cla_episode_id nvarchar(48) not null, -- Looked-after episode identifier
  clae_person_id nvarchar(48) not null, -- Looked-after child
  clae_cla_episode_start_date date, -- Episode start date
  clae_cla_episode_start_reason nvarchar(5), -- Reason episode started (code list reason-episode-started)
  clae_cla_primary_need_code nvarchar(5), -- Main reason for care (code list looked-after-primary-need)
  clae_cla_episode_ceased_date date, -- Episode end date
  clae_cla_episode_ceased_reason nvarchar(5), -- Reason episode ended (code list reason-episode-ceased)
  clae_cla_id nvarchar(48), -- Period of care
  clae_referral_id nvarchar(48), -- Referral leading to care
  clae_cla_placement_id nvarchar(48), -- Placement in this episode
  clae_entered_care_date date, -- Entered care date
  clae_cla_last_iro_contact_date date, -- Last reviewing officer contact
  constraint pk_ssd_cla_episodes primary key (clae_cla_episode_id),
  constraint ck_ssd_cla_episodes_clae_cla_episode_start_reason check (clae_cla_episode_start_reason in (N'S', N'L', N'P', N'T', N'B', N'U')),
  constraint ck_ssd_cla_episodes_clae_cla_primary_need_code check (clae_cla_primary_need_code in (N'N1', N'N2', N'N3', N'N4', N'N5', N'N6', N'N7', N'N8')),
  constraint ck_ssd_cla_episodes_clae_cla_episode_ceased_reason check (clae_cla_episode_ceased_reason in (N'X1', N'E11', N'E12', N'E2', N'E3', N'E4A', N'E4B', N'E13', N'E41', N'E43', N'E44', N'E45', N'E46', N'E47', N'E48', N'E5', N'E6', N'E7', N'E8', N'E9', N'E14', N'E15', N'E16', N'E17'))
);

-- Conviction
create table ssd_cla_convictions (
  clac_cla_conviction_id nvarchar(48) not null, -- Conviction identifier
  clac_person_id nvarchar(48) not null, -- Child convicted
  clac_cla_conviction_date date, -- Date of offence
  clac_cla_conviction_offence nvarchar(1000), -- Offence committed
  constraint pk_ssd_cla_convictions primary key (clac_cla_conviction_id)
);

-- Placement
create table ssd_cla_placement (
  clap_cla_placement_id nvarchar(48) not null, -- Placement identifier
  clap_cla_placement_start_date date, -- Placement start date
  clap_cla_placement_type nvarchar(5), -- Type of placement (code list placement-type)
  clap_cla_placement_urn nvarchar(48), -- Ofsted provider number
  clap_cla_placement_distance decimal(12,4), -- Distance from home
  clap_cla_id nvarchar(48), -- Period of care
  clap_cla_placement_provider nvarchar(5), -- Type of provider (code list placement-provider)
  clap_cla_placement_postcode nvarchar(48), -- Placement postcode
  clap_cla_placement_end_date date, -- Placement end date
  clap_cla_placement_change_reason nvarchar(10), -- Reason placement changed (code list placement-change-reason)
  clap_person_id nvarchar(48) not null, -- Child placed
  clap_placement_local_authority nvarchar(5), -- Authority where placed (code list placement-authority); not checked here: 163 codes, see ssd_code_lists
  clap_foster_household_id nvarchar(48), -- Foster household
  constraint pk_ssd_cla_placement primary key (clap_cla_placement_id),
  constraint ck_ssd_cla_placement_clap_cla_placement_type check (clap_cla_placement_type in (N'A3', N'A4', N'A5', N'A6', N'H5', N'K1', N'K2', N'K3', N'P1', N'P2', N'P3', N'R1', N'R2', N'R3', N'R5', N'S1', N'T0', N'T1', N'T2', N'T3', N'T4', N'U1', N'U2', N'U3', N'U4', N'U5', N'U6', N'Z1', N'Z11', N'Z12', N'Z13', N'Z14')),
  constraint ck_ssd_cla_placement_clap_cla_placement_distance check (clap_cla_placement_distance >= 0 and clap_cla_placement_distance <= 2000),
  constraint ck_ssd_cla_placement_clap_cla_placement_provider check (clap_cla_placement_provider in (N'PR0', N'PR1', N'PR2', N'PR3', N'PR4', N'PR5')),
  constraint ck_ssd_cla_placement_clap_cla_placement_change_reason check (clap_cla_placement_change_reason in (N'CARPL', N'CLOSE', N'ALLEG', N'STAND', N'APPRR', N'CREQB', N'CREQO', N'CHILD', N'LAREQ', N'PLACE', N'CUSTOD', N'OTHER'))
);

-- Looked-after review
create table ssd_cla_reviews (
  clar_cla_review_id nvarchar(48) not null, -- Looked-after review identifier
  clar_cla_id nvarchar(48), -- Period of care reviewed
  clar_cla_review_due_date date, -- Review due date
  clar_cla_review_date date, -- Review held date
  clar_cla_review_cancelled bit, -- Review was cancelled
  clar_cla_review_participation nvarchar(5), -- Child's part in review (code list review-participation)
  clar_cla_person_id nvarchar(48) not null, -- Child reviewed
  constraint pk_ssd_cla_reviews primary key (clar_cla_review_id),
  constraint ck_ssd_cla_reviews_clar_cla_review_participation check (clar_cla_review_participation in (N'PN0', N'PN1', N'PN2', N'PN3', N'PN4', N'PN5', N'PN6', N'PN7'))
);

-- Care plan
create table ssd_cla_care_plan (
  lacp_table_id nvarchar(48) not null, -- Care plan identifier
  lacp_person_id nvarchar(48) not null, -- Child with care plan
  lacp_cla_care_plan_start_date date, -- Care plan start date
  lacp_cla_care_plan_end_date date, -- Care plan end date
  constraint pk_ssd_cla_care_plan primary key (lacp_table_id)
);

-- Care plan: Permanence options chosen
create table ssd_cla_care_plan_options (
  lacp_table_id nvarchar(48) not null, -- Care plan identifier
  lacp_cla_care_plan_option nvarchar(10) not null, -- Permanence options chosen (code list care-plan-permanence-option)
  constraint pk_ssd_cla_care_plan_options primary key (lacp_table_id, lacp_cla_care_plan_option),
  constraint ck_ssd_cla_care_plan_options_lacp_cla_care_plan_option check (lacp_cla_care_plan_option in (N'REMAINSUP', N'RETURN1M', N'RETURN6M', N'RETURNEV', N'LTRELFR', N'LTFOST18', N'RESPLMT', N'SUPPLIV', N'ADOPTION', N'OTHERPLN'))
);

-- Looked-after visit
create table ssd_cla_visits (
  clav_cla_visit_id nvarchar(48) not null, -- Care visit identifier
  clav_cla_id nvarchar(48), -- Period of care visited
  clav_person_id nvarchar(48) not null, -- Child visited
  clav_cla_visit_date date, -- Visit date
  clav_cla_visit_seen bit, -- Child was seen
  clav_cla_visit_seen_alone bit, -- Child seen alone
  constraint pk_ssd_cla_visits primary key (clav_cla_visit_id)
);

-- Period of care
create table ssd_cla_periods_of_care (
  poca_cla_id nvarchar(48) not null, -- Period of care identifier
  poca_person_id nvarchar(48) not null, -- Child looked after
  poca_start_date date, -- Period start date
  poca_end_date date, -- Period end date
  constraint pk_ssd_cla_periods_of_care primary key (poca_cla_id)
);

-- Deprivation of liberty
create table ssd_cla_deprivation_of_liberty (
  dolo_deprivation_of_liberty_id nvarchar(48) not null, -- Deprivation of liberty identifier
  dolo_person_id nvarchar(48) not null, -- Child under the order
  dolo_start_date date, -- Order start date
  dolo_end_date date, -- Order end date
  constraint pk_ssd_cla_deprivation_of_liberty primary key (dolo_deprivation_of_liberty_id)
);

-- Contact
create table ssd_contacts (
  cont_contact_id nvarchar(48) not null, -- Contact identifier
  cont_person_id nvarchar(48) not null, -- Child the contact concerns
  cont_contact_date date, -- Contact received date
  cont_contact_source_code nvarchar(5), -- Contact source (code list referral-source)
  cont_contact_source_desc nvarchar(255), -- Contact source in words
  cont_outcome_comments nvarchar(1000), -- Comments on the outcome
  cont_decision_date date, -- Decision date
  cont_referral_id nvarchar(48), -- Resulting referral
  constraint pk_ssd_contacts primary key (cont_contact_id),
  constraint ck_ssd_contacts_cont_contact_source_code check (cont_contact_source_code in (N'1A', N'1B', N'1C', N'1D', N'2A', N'2B', N'3A', N'3B', N'3C', N'3D', N'3E', N'3F', N'4', N'5A', N'5B', N'5C', N'5D', N'6', N'7', N'8', N'9', N'10'))
);

-- Contact: Contact outcomes
create table ssd_contact_outcomes (
  cont_contact_id nvarchar(48) not null, -- Contact identifier
  cont_contact_outcome nvarchar(25) not null, -- Contact outcomes (code list contact-outcome)
  constraint pk_ssd_contact_outcomes primary key (cont_contact_id, cont_contact_outcome),
  constraint ck_ssd_contact_outcomes_cont_contact_outcome check (cont_contact_outcome in (N'NEW_REFERRAL_FLAG', N'EXISTING_REFERRAL_FLAG', N'CP_ENQUIRY_FLAG', N'NFA_FLAG', N'NON_AGENCY_ADOPTION_FLAG', N'PRIVATE_FOSTERING_FLAG', N'ADVICE_FLAG', N'MISSING_FLAG', N'OLA_CP_FLAG', N'OTHER_OUTCOMES_EXIST_FLAG'))
);

-- Early help episode
create table ssd_early_help_episodes (
  earl_episode_id nvarchar(48) not null, -- Early help episode identifier
  earl_person_id nvarchar(48) not null, -- Person receiving early help
  earl_episode_start_date date, -- Early help start date
  earl_episode_end_date date, -- Early help end date
  earl_episode_reason nvarchar(100), -- Reason for early help
  earl_episode_end_reason nvarchar(100), -- Reason early help ended
  earl_episode_organisation nvarchar(100), -- Early help organisation, deprecated since 1.1.0
  earl_episode_worker_id nvarchar(48), -- Early help worker
  constraint pk_ssd_early_help_episodes primary key (earl_episode_id)
);

-- Early help assessment
create table ssd_early_help_assessments (
  ehas_assessment_id nvarchar(48) not null, -- Early help assessment identifier
  ehas_person_id nvarchar(48) not null, -- Child assessed
  ehas_start_date date, -- Assessment start date
  ehas_completed_date date, -- Assessment completed date
  ehas_organisation nvarchar(255), -- Organisation completing assessment
  constraint pk_ssd_early_help_assessments primary key (ehas_assessment_id)
);

-- Early help request
create table ssd_early_help_requests (
  ehrq_request_id nvarchar(48) not null, -- Early help request identifier
  ehrq_person_id nvarchar(48) not null, -- Child needing help
  ehrq_family_id nvarchar(48), -- Family asking for help
  ehrq_contact_id nvarchar(48), -- Contact behind the request
  ehrq_received_date date, -- Request received date
  ehrq_source nvarchar(5), -- Source of request (code list referral-source)
  ehrq_decision nvarchar(10), -- Decision on request (code list early-help-decision)
  ehrq_decision_date date, -- Decision date
  constraint pk_ssd_early_help_requests primary key (ehrq_request_id),
  constraint ck_ssd_early_help_requests_ehrq_source check (ehrq_source in (N'1A', N'1B', N'1C', N'1D', N'2A', N'2B', N'3A', N'3B', N'3C', N'3D', N'3E', N'3F', N'4', N'5A', N'5B', N'5C', N'5D', N'6', N'7', N'8', N'9', N'10')),
  constraint ck_ssd_early_help_requests_ehrq_decision check (ehrq_decision in (N'ACCEPTED', N'SIGNPOSTED', N'STEPPEDUP', N'DECLINED', N'WITHDRAWN'))
);

-- Early help plan
create table ssd_early_help_plans (
  ehpl_plan_id nvarchar(48) not null, -- Early help plan identifier
  ehpl_person_id nvarchar(48) not null, -- Child on the plan
  ehpl_family_id nvarchar(48), -- Family on the plan
  ehpl_early_help_request_id nvarchar(48), -- Request behind the plan
  ehpl_early_help_episode_id nvarchar(48), -- Early help episode
  ehpl_organisation_id nvarchar(48), -- Lead organisation
  ehpl_start_date date, -- Plan start date
  ehpl_end_date date, -- Plan end date
  ehpl_lead_agency_type nvarchar(10), -- Type of lead agency (code list agency-type)
  ehpl_end_reason nvarchar(10), -- Reason plan ended (code list early-help-plan-end-reason)
  constraint pk_ssd_early_help_plans primary key (ehpl_plan_id),
  constraint ck_ssd_early_help_plans_ehpl_lead_agency_type check (ehpl_lead_agency_type in (N'LA', N'SCHOOL', N'HEALTH', N'POLICE', N'VOLUNTARY', N'HOUSING', N'OTHER')),
  constraint ck_ssd_early_help_plans_ehpl_end_reason check (ehpl_end_reason in (N'MET', N'STEPUP', N'NFA', N'MOVED', N'WITHDREW'))
);

-- Referral
create table ssd_cin_episodes (
  cine_referral_id nvarchar(48) not null, -- Referral identifier
  cine_person_id nvarchar(48) not null, -- Child referred
  cine_referral_date date, -- Referral date
  cine_cin_primary_need_code nvarchar(5), -- Main need (code list child-in-need-primary-need)
  cine_referral_source_code nvarchar(5), -- Referral source (code list referral-source)
  cine_referral_source_desc nvarchar(255), -- Referral source in words
  cine_referral_nfa bit, -- Referral needed no further action
  cine_close_reason nvarchar(5), -- Reason case closed (code list child-in-need-closure-reason)
  cine_close_date date, -- Case closed date
  cine_referral_team nvarchar(48), -- Team given the referral
  cine_referral_worker_id nvarchar(48), -- Worker given the referral
  cine_outcome_comments nvarchar(1000), -- Comments on the outcome
  constraint pk_ssd_cin_episodes primary key (cine_referral_id),
  constraint ck_ssd_cin_episodes_cine_cin_primary_need_code check (cine_cin_primary_need_code in (N'N1', N'N2', N'N3', N'N4', N'N5', N'N6', N'N7', N'N8', N'N9', N'N0')),
  constraint ck_ssd_cin_episodes_cine_referral_source_code check (cine_referral_source_code in (N'1A', N'1B', N'1C', N'1D', N'2A', N'2B', N'3A', N'3B', N'3C', N'3D', N'3E', N'3F', N'4', N'5A', N'5B', N'5C', N'5D', N'6', N'7', N'8', N'9', N'10')),
  constraint ck_ssd_cin_episodes_cine_close_reason check (cine_close_reason in (N'RC1', N'RC2', N'RC3', N'RC4', N'RC5', N'RC6', N'RC7', N'RC8', N'RC9'))
);

-- Referral: Referral outcomes
create table ssd_referral_outcomes (
  cine_referral_id nvarchar(48) not null, -- Referral identifier
  cine_referral_outcome nvarchar(25) not null, -- Referral outcomes (code list referral-outcome)
  constraint pk_ssd_referral_outcomes primary key (cine_referral_id, cine_referral_outcome),
  constraint ck_ssd_referral_outcomes_cine_referral_outcome check (cine_referral_outcome in (N'SINGLE_ASSESSMENT_FLAG', N'NFA_FLAG', N'STRATEGY_DISCUSSION_FLAG', N'CLA_REQUEST_FLAG', N'NON_AGENCY_ADOPTION_FLAG', N'PRIVATE_FOSTERING_FLAG', N'CP_TRANSFER_IN_FLAG', N'CP_CONFERENCE_FLAG', N'CARE_LEAVER_FLAG', N'OTHER_OUTCOMES_EXIST_FLAG'))
);

-- Assessment
create table ssd_cin_assessments (
  cina_assessment_id nvarchar(48) not null, -- Assessment identifier
  cina_person_id nvarchar(48) not null, -- Child assessed
  cina_referral_id nvarchar(48), -- Referral behind the assessment
  cina_assessment_start_date date, -- Assessment start date
  cina_assessment_child_seen bit, -- Child seen during assessment
  cina_assessment_auth_date date, -- Assessment authorised date
  cina_assessment_outcome_nfa bit, -- Assessment needed no further action
  cina_assessment_team nvarchar(48), -- Assessing team
  cina_assessment_worker_id nvarchar(48), -- Assessing worker
  cina_internal_review_date date, -- Internal review date
  cina_outcome_comments nvarchar(1000), -- Comments on the outcome
  cina_status nvarchar(10), -- Assessment status (code list assessment-status)
  cina_due_date date, -- Assessment due date
  cina_delay_reason nvarchar(15), -- Reason for delay (code list assessment-delay-reason)
  constraint pk_ssd_cin_assessments primary key (cina_assessment_id),
  constraint ck_ssd_cin_assessments_cina_status check (cina_status in (N'NOTSTARTED', N'INPROGRESS', N'COMPLETED', N'CANCELLED')),
  constraint ck_ssd_cin_assessments_cina_delay_reason check (cina_delay_reason in (N'FAMILY', N'MULTIAGENCY', N'CAPACITY', N'SAFEGUARDING', N'OTHER'))
);

-- Assessment: Assessment outcomes
create table ssd_assessment_outcomes (
  cina_assessment_id nvarchar(48) not null, -- Assessment identifier
  cina_assessment_outcome nvarchar(30) not null, -- Assessment outcomes (code list assessment-outcome)
  constraint pk_ssd_assessment_outcomes primary key (cina_assessment_id, cina_assessment_outcome),
  constraint ck_ssd_assessment_outcomes_cina_assessment_outcome check (cina_assessment_outcome in (N'NFA_FLAG', N'NFA_S47_END_FLAG', N'STRATEGY_DISCUSSION_FLAG', N'CLA_REQUEST_FLAG', N'PRIVATE_FOSTERING_FLAG', N'LEGAL_ACTION_FLAG', N'PROV_OF_SERVICES_FLAG', N'PROV_OF_SB_CARE_FLAG', N'SPECIALIST_ASSESSMENT_FLAG', N'REFERRAL_TO_OTHER_AGENCY_FLAG', N'OTHER_ACTIONS_FLAG', N'OTHER_OUTCOMES_EXIST_FLAG'))
);

-- Assessment factors
create table ssd_assessment_factors (
  cinf_table_id nvarchar(48) not null, -- Assessment factors identifier
  cinf_assessment_id nvarchar(48) not null, -- Assessment the factors describe
  cinf_person_id nvarchar(48) not null, -- Child the factors concern
  constraint pk_ssd_assessment_factors primary key (cinf_table_id)
);

-- Assessment factors: Factors found
create table ssd_assessment_factor_codes (
  cinf_table_id nvarchar(48) not null, -- Assessment factors identifier
  cinf_assessment_factor nvarchar(5) not null, -- Factors found (code list assessment-factor)
  constraint pk_ssd_assessment_factor_codes primary key (cinf_table_id, cinf_assessment_factor),
  constraint ck_ssd_assessment_factor_codes_cinf_assessment_factor check (cinf_assessment_factor in (N'1A', N'1B', N'1C', N'2A', N'2B', N'2C', N'3A', N'3B', N'3C', N'4A', N'4B', N'4C', N'5A', N'5B', N'5C', N'6A', N'6B', N'6C', N'7A', N'8A', N'8B', N'8C', N'8D', N'8E', N'8F', N'9A', N'10A', N'11A', N'12A', N'13A', N'14A', N'15A', N'16A', N'17A', N'18A', N'18B', N'18C', N'19A', N'19B', N'19C', N'20', N'21', N'22A', N'23A', N'24A', N'25A'))
);

-- Child in need plan
create table ssd_cin_plans (
  cinp_cin_plan_id nvarchar(48) not null, -- Child in need plan identifier
  cinp_referral_id nvarchar(48), -- Referral behind the plan
  cinp_person_id nvarchar(48) not null, -- Child on the plan
  cinp_cin_plan_start_date date, -- Plan start date
  cinp_cin_plan_end_date date, -- Plan end date
  cinp_cin_plan_team nvarchar(48), -- Team responsible for the plan
  cinp_cin_plan_worker_id nvarchar(48), -- Worker responsible for the plan
  constraint pk_ssd_cin_plans primary key (cinp_cin_plan_id)
);

-- Child in need visit
create table ssd_cin_visits (
  cinv_cin_visit_id nvarchar(48) not null, -- Child in need visit identifier
  cinv_person_id nvarchar(48) not null, -- Child visited
  cinv_cin_visit_date date, -- Visit date
  cinv_cin_visit_seen bit, -- Child seen on the visit
  cinv_cin_visit_seen_alone bit, -- Child seen alone
  cinv_cin_visit_bedroom bit, -- Bedroom seen
  constraint pk_ssd_cin_visits primary key (cinv_cin_visit_id)
);

-- Section 47 enquiry
create table ssd_s47_enquiry (
  s47e_s47_enquiry_id nvarchar(48) not null, -- Section 47 enquiry identifier
  s47e_referral_id nvarchar(48), -- Referral behind the enquiry
  s47e_person_id nvarchar(48) not null, -- Child the enquiry concerns
  s47e_s47_start_date date, -- Strategy discussion date
  s47e_s47_end_date date, -- Enquiry completed date
  s47e_s47_nfa bit, -- Enquiry needed no further action
  s47e_s47_completed_by_worker_id nvarchar(48), -- Worker completing the enquiry
  s47e_s47_completed_by_team nvarchar(48), -- Team completing the enquiry
  s47e_conference_required bit, -- Conference required
  s47e_outcome_comments nvarchar(1000), -- Comments on the outcome
  constraint pk_ssd_s47_enquiry primary key (s47e_s47_enquiry_id)
);

-- Section 47 enquiry: Enquiry outcomes
create table ssd_s47_outcomes (
  s47e_s47_enquiry_id nvarchar(48) not null, -- Section 47 enquiry identifier
  s47e_s47_outcome nvarchar(25) not null, -- Enquiry outcomes (code list section-47-outcome)
  constraint pk_ssd_s47_outcomes primary key (s47e_s47_enquiry_id, s47e_s47_outcome),
  constraint ck_ssd_s47_outcomes_s47e_s47_outcome check (s47e_s47_outcome in (N'NFA_FLAG', N'LEGAL_ACTION_FLAG', N'PROV_OF_SERVICES_FLAG', N'PROV_OF_SB_CARE_FLAG', N'CP_CONFERENCE_FLAG', N'NFA_CONTINUE_SINGLE_FLAG', N'MONITOR_FLAG', N'OTHER_OUTCOMES_EXIST_FLAG'))
);

-- Initial conference
create table ssd_initial_cp_conference (
  icpc_icpc_id nvarchar(48) not null, -- Initial conference identifier
  icpc_icpc_meeting_id nvarchar(48), -- Conference meeting number
  icpc_s47_enquiry_id nvarchar(48), -- Enquiry leading to the conference
  icpc_person_id nvarchar(48) not null, -- Child the conference concerns
  icpc_cp_plan_id nvarchar(48), -- Plan made at the conference
  icpc_referral_id nvarchar(48), -- Referral behind the conference
  icpc_icpc_transfer_in bit, -- Conference for a child transferring in
  icpc_icpc_target_date date, -- Conference due date
  icpc_icpc_date date, -- Conference held date
  icpc_icpc_outcome_cp_flag bit, -- Conference led to a plan
  icpc_icpc_team nvarchar(48), -- Team at the conference
  icpc_icpc_worker_id nvarchar(48), -- Worker at the conference
  icpc_outcome_comments nvarchar(1000), -- Comments on the outcome
  constraint pk_ssd_initial_cp_conference primary key (icpc_icpc_id)
);

-- Initial conference: Conference outcomes
create table ssd_icpc_outcomes (
  icpc_icpc_id nvarchar(48) not null, -- Initial conference identifier
  icpc_icpc_outcome nvarchar(30) not null, -- Conference outcomes (code list initial-conference-outcome)
  constraint pk_ssd_icpc_outcomes primary key (icpc_icpc_id, icpc_icpc_outcome),
  constraint ck_ssd_icpc_outcomes_icpc_icpc_outcome check (icpc_icpc_outcome in (N'NFA_FLAG', N'REFERRAL_TO_OTHER_AGENCY_FLAG', N'SINGLE_ASSESSMENT_FLAG', N'PROV_OF_SERVICES_FLAG', N'CP_FLAG', N'OTHER_OUTCOMES_EXIST_FLAG'))
);

-- Child protection plan
create table ssd_cp_plans (
  cppl_cp_plan_id nvarchar(48) not null, -- Child protection plan identifier
  cppl_referral_id nvarchar(48), -- Referral behind the plan
  cppl_icpc_id nvarchar(48), -- Conference that made the plan
  cppl_person_id nvarchar(48) not null, -- Child on the plan
  cppl_cp_plan_start_date date, -- Plan start date
  cppl_cp_plan_end_date date, -- Plan end date
  cppl_cp_plan_initial_category nvarchar(5), -- First category of abuse (code list child-protection-category)
  cppl_cp_plan_ola bit, -- Made by another authority
  cppl_cp_plan_latest_category nvarchar(5), -- Latest category of abuse (code list child-protection-category)
  cppl_previous_plan_count int, -- Previous plan count
  constraint pk_ssd_cp_plans primary key (cppl_cp_plan_id),
  constraint ck_ssd_cp_plans_cppl_cp_plan_initial_category check (cppl_cp_plan_initial_category in (N'NEG', N'PHY', N'SAB', N'EMO', N'MUL')),
  constraint ck_ssd_cp_plans_cppl_cp_plan_latest_category check (cppl_cp_plan_latest_category in (N'NEG', N'PHY', N'SAB', N'EMO', N'MUL')),
  constraint ck_ssd_cp_plans_cppl_previous_plan_count check (cppl_previous_plan_count >= 0 and cppl_previous_plan_count <= 50)
);

-- Child protection visit
create table ssd_cp_visits (
  cppv_cp_visit_id nvarchar(48) not null, -- Protection visit identifier
  cppv_person_id nvarchar(48) not null, -- Child visited
  cppv_cp_plan_id nvarchar(48), -- Plan visited under
  cppv_cp_visit_date date, -- Visit date
  cppv_cp_visit_seen bit, -- Child was seen
  cppv_cp_visit_seen_alone bit, -- Child seen alone
  cppv_cp_visit_bedroom bit, -- Bedroom was seen
  constraint pk_ssd_cp_visits primary key (cppv_cp_visit_id)
);

-- Child protection review
create table ssd_cp_reviews (
  cppr_cp_review_id nvarchar(48) not null, -- Protection review identifier
  cppr_person_id nvarchar(48) not null, -- Child reviewed
  cppr_cp_plan_id nvarchar(48), -- Plan being reviewed
  cppr_cp_review_due_date date, -- Review due date
  cppr_cp_review_date date, -- Review held date
  cppr_cp_review_meeting_id nvarchar(48), -- Shared meeting identifier
  cppr_cp_review_outcome_continue_cp bit, -- Plan to continue
  cppr_cp_review_quorate bit, -- Enough agencies present
  cppr_cp_review_participation nvarchar(5), -- Child's part in review (code list review-participation)
  constraint pk_ssd_cp_reviews primary key (cppr_cp_review_id),
  constraint ck_ssd_cp_reviews_cppr_cp_review_participation check (cppr_cp_review_participation in (N'PN0', N'PN1', N'PN2', N'PN3', N'PN4', N'PN5', N'PN6', N'PN7'))
);

-- Health check
create table ssd_cla_health (
  clah_health_check_id nvarchar(48) not null, -- Health check identifier
  clah_person_id nvarchar(48) not null, -- Child being checked
  clah_health_check_type nvarchar(30), -- Type of health check (code list health-check-type)
  clah_health_check_date date, -- Health check date
  clah_health_check_status nvarchar(10), -- Status of the check (code list health-check-status)
  constraint pk_ssd_cla_health primary key (clah_health_check_id),
  constraint ck_ssd_cla_health_clah_health_check_type check (clah_health_check_type in (N'Health Assessment', N'Dental Check', N'Health surveillance checks')),
  constraint ck_ssd_cla_health_clah_health_check_status check (clah_health_check_status in (N'Planned', N'Refused', N'Cancelled', N'Completed'))
);

-- Immunisation status
create table ssd_cla_immunisations (
  clai_person_id nvarchar(48) not null, -- Child immunised
  clai_immunisations_status bit, -- Immunisations up to date
  clai_immunisations_status_date date, -- Immunisation status date
  constraint pk_ssd_cla_immunisations primary key (clai_person_id)
);

-- Substance misuse
create table ssd_cla_substance_misuse (
  clas_substance_misuse_id nvarchar(48) not null, -- Substance misuse identifier
  clas_person_id nvarchar(48) not null, -- Young person concerned
  clas_substance_misuse_date date, -- Misuse identified date
  clas_substance_misused nvarchar(100), -- Substance misused
  clas_intervention_received bit, -- Help was received
  clas_intervention_offered bit, -- Help was offered
  constraint pk_ssd_cla_substance_misuse primary key (clas_substance_misuse_id)
);

-- SDQ score
create table ssd_sdq_scores (
  csdq_table_id nvarchar(48) not null, -- SDQ record identifier
  csdq_person_id nvarchar(48) not null, -- Child scored
  csdq_sdq_completed_date date, -- Questionnaire completed date
  csdq_sdq_reason nvarchar(5), -- Reason for no score (code list sdq-missing-reason)
  csdq_sdq_score int, -- Total difficulties score
  csdq_emotional_score int, -- Emotional score
  csdq_conduct_score int, -- Conduct score
  csdq_hyperactivity_score int, -- Hyperactivity score
  csdq_peer_score int, -- Peer problems score
  csdq_prosocial_score int, -- Kindness to others score
  csdq_respondent nvarchar(10), -- Who answered (code list sdq-respondent)
  constraint pk_ssd_sdq_scores primary key (csdq_table_id),
  constraint ck_ssd_sdq_scores_csdq_sdq_reason check (csdq_sdq_reason in (N'SDQ1', N'SDQ2', N'SDQ3', N'SDQ4', N'SDQ5')),
  constraint ck_ssd_sdq_scores_csdq_sdq_score check (csdq_sdq_score >= 0 and csdq_sdq_score <= 40),
  constraint ck_ssd_sdq_scores_csdq_emotional_score check (csdq_emotional_score >= 0 and csdq_emotional_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_conduct_score check (csdq_conduct_score >= 0 and csdq_conduct_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_hyperactivity_score check (csdq_hyperactivity_score >= 0 and csdq_hyperactivity_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_peer_score check (csdq_peer_score >= 0 and csdq_peer_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_prosocial_score check (csdq_prosocial_score >= 0 and csdq_prosocial_score <= 10),
  constraint ck_ssd_sdq_scores_csdq_respondent check (csdq_respondent in (N'CARER', N'TEACHER', N'SELF'))
);

-- Mental health referral
create table ssd_mental_health_referrals (
  mhre_referral_id nvarchar(48) not null, -- Mental health referral identifier
  mhre_person_id nvarchar(48) not null, -- Child referred
  mhre_organisation_id nvarchar(48), -- Mental health service
  mhre_referral_date date, -- Referral date
  mhre_decision_date date, -- Decision date
  mhre_first_contact_date date, -- First contact date
  mhre_closed_date date, -- Referral closed date
  mhre_response_priority nvarchar(15), -- How urgent (code list mental-health-response-priority)
  mhre_outcome nvarchar(15), -- Outcome of referral (code list mental-health-referral-outcome)
  constraint pk_ssd_mental_health_referrals primary key (mhre_referral_id),
  constraint ck_ssd_mental_health_referrals_mhre_response_priority check (mhre_response_priority in (N'ROUTINE', N'URGENT', N'VERY_URGENT', N'EMERGENCY')),
  constraint ck_ssd_mental_health_referrals_mhre_outcome check (mhre_outcome in (N'ACCEPTED', N'NOTACCEPTED', N'WAITING', N'ENDEDSERVICE', N'ENDEDCHILD'))
);

-- Previous permanence
create table ssd_cla_previous_permanence (
  lapp_table_id nvarchar(48) not null, -- Previous permanence identifier
  lapp_person_id nvarchar(48) not null, -- Child with earlier order
  lapp_previous_permanence_order_date nvarchar(48), -- Earlier order date
  lapp_previous_permanence_option nvarchar(5), -- Earlier permanence option (code list previous-permanence-option)
  lapp_previous_permanence_la nvarchar(5), -- Authority of earlier order (code list previous-permanence-authority); not checked here: 162 codes, see ssd_code_lists
  constraint pk_ssd_cla_previous_permanence primary key (lapp_table_id),
  constraint ck_ssd_cla_previous_permanence_lapp_previous_permanence_option check (lapp_previous_permanence_option in (N'P1', N'P2', N'P3', N'P4', N'Z1'))
);

-- Permanence plan
create table ssd_permanence (
  perm_table_id nvarchar(48) not null, -- Permanence record identifier
  perm_person_id nvarchar(48) not null, -- Child needing permanence
  perm_cla_id nvarchar(48), -- Period of care
  perm_adm_decision_date date, -- Adoption decision date
  perm_ffa_cp_decision_date date, -- Early permanence decision date
  perm_placement_order_date date, -- Placement order date
  perm_placed_for_adoption_date date, -- Placed for adoption date
  perm_matched_date date, -- Matched with adopters date
  perm_adopted_by_carer_flag bit, -- Adopted by former carer
  perm_placed_ffa_cp_date date, -- Early permanence placement date
  perm_decision_reversed_date date, -- Adoption plan reversed date
  perm_placed_foster_carer_date date, -- Placed with foster carer date
  perm_part_of_sibling_group bit, -- Part of sibling group
  perm_siblings_placed_together int, -- Siblings placed together
  perm_siblings_placed_apart int, -- Siblings placed apart
  perm_placement_provider_urn nvarchar(48), -- Adoption agency number
  perm_decision_reversed_reason nvarchar(5), -- Reason plan reversed (code list adoption-reversal-reason)
  perm_permanence_order_date date, -- Permanence order date
  perm_permanence_order_type nvarchar(35), -- Type of permanence order (code list permanence-order-type)
  perm_adoption_worker_id nvarchar(48), -- Adoption social worker
  perm_adopter_sex nvarchar(5), -- Sex of adopters (code list adopter-sex)
  perm_adopter_legal_status nvarchar(5), -- Legal status of adopters (code list adopter-legal-status)
  perm_number_of_adopters int, -- Number of adopters
  constraint pk_ssd_permanence primary key (perm_table_id),
  constraint ck_ssd_permanence_perm_siblings_placed_together check (perm_siblings_placed_together >= 0 and perm_siblings_placed_together <= 30),
  constraint ck_ssd_permanence_perm_siblings_placed_apart check (perm_siblings_placed_apart >= 0 and perm_siblings_placed_apart <= 30),
  constraint ck_ssd_permanence_perm_decision_reversed_reason check (perm_decision_reversed_reason in (N'RD1', N'RD2', N'RD3', N'RD4')),
  constraint ck_ssd_permanence_perm_permanence_order_type check (perm_permanence_order_type in (N'Adoption', N'Special Guardianship Order', N'Child Arrangements/ Residence Order')),
  constraint ck_ssd_permanence_perm_adopter_sex check (perm_adopter_sex in (N'M1', N'F1', N'MM', N'FF', N'MF')),
  constraint ck_ssd_permanence_perm_adopter_legal_status check (perm_adopter_legal_status in (N'L0', N'L11', N'L12', N'L2', N'L3', N'L4')),
  constraint ck_ssd_permanence_perm_number_of_adopters check (perm_number_of_adopters >= 1 and perm_number_of_adopters <= 2)
);

-- Adopter
create table ssd_adopters (
  adpt_adopter_id nvarchar(48) not null, -- Adopter identifier
  adpt_family_id nvarchar(48), -- Adoptive family identifier
  adpt_gender nvarchar(5), -- Adopter gender (code list gender)
  adpt_ethnicity nvarchar(5), -- Adopter ethnicity (code list ethnicity)
  adpt_has_disability bit, -- Adopter has a disability
  adpt_fostering_for_adoption bit, -- Fostering for adoption
  adpt_enquiry_date date, -- Enquiry received date
  adpt_stage_1_start_date date, -- Stage one start date
  adpt_stage_1_end_date date, -- Stage one end date
  adpt_stage_2_start_date date, -- Stage two start date
  adpt_stage_2_end_date date, -- Stage two end date
  adpt_application_date date, -- Application submitted date
  adpt_approval_date date, -- Application approved date
  adpt_matched_date date, -- Adopter matched date
  adpt_child_placed_date date, -- Child placed date
  adpt_children_placed_count int, -- Children placed
  adpt_adoption_order_date date, -- Adoption order date
  adpt_left_date date, -- Left the process date
  adpt_leaving_reason nvarchar(5), -- Reason for leaving (code list adopter-leaving-reason-annex-a)
  constraint pk_ssd_adopters primary key (adpt_adopter_id),
  constraint ck_ssd_adopters_adpt_gender check (adpt_gender in (N'00', N'01', N'02', N'09')),
  constraint ck_ssd_adopters_adpt_ethnicity check (adpt_ethnicity in (N'WBRI', N'WIRI', N'WIRT', N'WOTH', N'WROM', N'MWBC', N'MWBA', N'MWAS', N'MOTH', N'AIND', N'APKN', N'ABAN', N'AOTH', N'BCRB', N'BAFR', N'BOTH', N'CHNE', N'OOTH', N'REFU', N'NOBT')),
  constraint ck_ssd_adopters_adpt_children_placed_count check (adpt_children_placed_count >= 0 and adpt_children_placed_count <= 20),
  constraint ck_ssd_adopters_adpt_leaving_reason check (adpt_leaving_reason in (N'1', N'2', N'3'))
);

-- Missing episode
create table ssd_missing (
  miss_table_id nvarchar(48) not null, -- Missing episode identifier
  miss_person_id nvarchar(48) not null, -- Child who was missing
  miss_missing_episode_start_date date, -- Missing from date
  miss_missing_episode_type nvarchar(5), -- Missing or away (code list missing-type)
  miss_missing_episode_end_date date, -- Date child was found
  miss_missing_rhi_offered nvarchar(5), -- Return interview offered (code list yes-no-not-applicable)
  miss_missing_rhi_accepted nvarchar(5), -- Return interview accepted (code list yes-no-not-applicable)
  miss_started_at datetimeoffset, -- Missing from time
  miss_ended_at datetimeoffset, -- Found at time
  miss_missing_from nvarchar(10), -- Missing from where (code list missing-from)
  miss_return_interview_date date, -- Return interview date
  constraint pk_ssd_missing primary key (miss_table_id),
  constraint ck_ssd_missing_miss_missing_episode_type check (miss_missing_episode_type in (N'M', N'A')),
  constraint ck_ssd_missing_miss_missing_rhi_offered check (miss_missing_rhi_offered in (N'Y', N'N', N'NA')),
  constraint ck_ssd_missing_miss_missing_rhi_accepted check (miss_missing_rhi_accepted in (N'Y', N'N', N'NA')),
  constraint ck_ssd_missing_miss_missing_from check (miss_missing_from in (N'HOME', N'CARE', N'SCHOOL'))
);

-- Exploitation risk
create table ssd_exploitation_risks (
  exri_risk_id nvarchar(48) not null, -- Exploitation risk identifier
  exri_person_id nvarchar(48) not null, -- Child at risk
  exri_risk_type nvarchar(10), -- Type of exploitation (code list exploitation-type)
  exri_level nvarchar(15), -- Risk level (code list exploitation-risk-level)
  exri_assessed_date date, -- Risk assessed date
  exri_national_referral_date date, -- National referral date
  exri_reasonable_grounds nvarchar(10), -- First decision (code list national-referral-decision)
  exri_conclusive_grounds nvarchar(10), -- Final decision (code list national-referral-decision)
  constraint pk_ssd_exploitation_risks primary key (exri_risk_id),
  constraint ck_ssd_exploitation_risks_exri_risk_type check (exri_risk_type in (N'SEXUAL', N'CRIMINAL')),
  constraint ck_ssd_exploitation_risks_exri_level check (exri_level in (N'NOKNOWNRISK', N'RISKPRESENT')),
  constraint ck_ssd_exploitation_risks_exri_reasonable_grounds check (exri_reasonable_grounds in (N'POSITIVE', N'NEGATIVE', N'PENDING')),
  constraint ck_ssd_exploitation_risks_exri_conclusive_grounds check (exri_conclusive_grounds in (N'POSITIVE', N'NEGATIVE', N'PENDING'))
);

-- Care leaver
create table ssd_care_leavers (
  clea_table_id nvarchar(48) not null, -- Care leaver record identifier
  clea_person_id nvarchar(48) not null, -- Young person leaving care
  clea_care_leaver_eligibility nvarchar(25), -- Care leaver entitlement group (code list care-leaver-eligibility)
  clea_care_leaver_in_touch nvarchar(5), -- In touch with authority (code list care-leaver-in-touch)
  clea_care_leaver_latest_contact date, -- Latest contact date
  clea_care_leaver_accommodation nvarchar(5), -- Type of accommodation (code list care-leaver-accommodation)
  clea_care_leaver_accom_suitable nvarchar(5), -- Accommodation suitability (code list care-leaver-accommodation-suitability)
  clea_care_leaver_activity nvarchar(5), -- Main activity (code list care-leaver-activity)
  clea_pathway_plan_review_date date, -- Pathway plan review date
  clea_care_leaver_personal_adviser nvarchar(100), -- Personal adviser
  clea_care_leaver_allocated_team nvarchar(48), -- Leaving care team
  clea_care_leaver_worker_id nvarchar(48), -- Care leaver's worker
  constraint pk_ssd_care_leavers primary key (clea_table_id),
  constraint ck_ssd_care_leavers_clea_care_leaver_eligibility check (clea_care_leaver_eligibility in (N'Relevant', N'Former Relevant', N'Eligible', N'Qualifying', N'No Current Eligibility')),
  constraint ck_ssd_care_leavers_clea_care_leaver_in_touch check (clea_care_leaver_in_touch in (N'YES', N'NO', N'DIED', N'REFU', N'NREQ', N'RHOM')),
  constraint ck_ssd_care_leavers_clea_care_leaver_accommodation check (clea_care_leaver_accommodation in (N'B', N'C', N'D', N'E', N'G', N'H', N'K', N'R', N'S', N'T', N'U', N'V', N'W', N'X', N'Y', N'Z')),
  constraint ck_ssd_care_leavers_clea_care_leaver_accom_suitable check (clea_care_leaver_accom_suitable in (N'1', N'2')),
  constraint ck_ssd_care_leavers_clea_care_leaver_activity check (clea_care_leaver_activity in (N'F1', N'P1', N'F2', N'P2', N'F3', N'P3', N'F4', N'P4', N'F5', N'P5', N'G4', N'G5', N'G6', N'0'))
);

-- Professional
create table ssd_professionals (
  prof_professional_id nvarchar(48) not null, -- Professional identifier
  prof_staff_id nvarchar(48), -- Staff number
  prof_professional_name nvarchar(300), -- Professional name
  prof_social_worker_registration_no nvarchar(48), -- Social worker registration number
  prof_professional_job_title nvarchar(500), -- Job title, deprecated since 1.1.0
  prof_professional_caseload int, -- Cases held on 30 September
  prof_professional_department nvarchar(100), -- Department name
  prof_full_time_equivalency decimal(12,4), -- Full-time equivalent
  prof_agency_worker_flag bit, -- Agency worker
  prof_date_of_birth date, -- Worker date of birth
  prof_sex nvarchar(5), -- Worker sex (code list sex)
  prof_ethnicity nvarchar(5), -- Worker ethnicity (code list ethnicity)
  constraint pk_ssd_professionals primary key (prof_professional_id),
  constraint ck_ssd_professionals_prof_professional_caseload check (prof_professional_caseload >= 0 and prof_professional_caseload <= 500),
  constraint ck_ssd_professionals_prof_full_time_equivalency check (prof_full_time_equivalency >= 0 and prof_full_time_equivalency <= 1.5),
  constraint ck_ssd_professionals_prof_sex check (prof_sex in (N'M', N'F', N'U')),
  constraint ck_ssd_professionals_prof_ethnicity check (prof_ethnicity in (N'WBRI', N'WIRI', N'WIRT', N'WOTH', N'WROM', N'MWBC', N'MWBA', N'MWAS', N'MOTH', N'AIND', N'APKN', N'ABAN', N'AOTH', N'BCRB', N'BAFR', N'BOTH', N'CHNE', N'OOTH', N'REFU', N'NOBT'))
);

-- Team
create table ssd_department (
  dept_team_id nvarchar(48) not null, -- Team identifier
  dept_team_name nvarchar(255), -- Team name
  dept_team_parent_id nvarchar(48), -- Parent team identifier
  dept_team_parent_name nvarchar(255), -- Parent team name
  constraint pk_ssd_department primary key (dept_team_id)
);

-- Worker involvement
create table ssd_involvements (
  invo_involvements_id nvarchar(48) not null, -- Involvement identifier
  invo_professional_id nvarchar(48), -- Professional involved
  invo_professional_role_id nvarchar(10), -- Role in the case (code list involvement-role)
  invo_professional_team nvarchar(48), -- Team involved
  invo_involvement_start_date date, -- Involvement start date
  invo_involvement_end_date date, -- Involvement end date
  invo_worker_change_reason nvarchar(10), -- Reason worker changed (code list worker-change-reason)
  invo_person_id nvarchar(48) not null, -- Child supported
  invo_referral_id nvarchar(48), -- Related referral
  constraint pk_ssd_involvements primary key (invo_involvements_id),
  constraint ck_ssd_involvements_invo_professional_role_id check (invo_professional_role_id in (N'CW', N'16PLUS')),
  constraint ck_ssd_involvements_invo_worker_change_reason check (invo_worker_change_reason in (N'MANAGE', N'FCONTA', N'LEFTRL', N'ORGRST', N'TSPROC', N'ABSENC', N'CHCHAN', N'PCCHAN', N'SWDIED', N'OTHERS'))
);

-- Employment
create table ssd_employments (
  empl_employment_id nvarchar(48) not null, -- Employment identifier
  empl_worker_id nvarchar(48), -- Worker employed
  empl_role nvarchar(5), -- Role in the organisation (code list workforce-role)
  empl_start_date date, -- Role start date
  empl_start_origin nvarchar(5), -- Where worker came from (code list workforce-starter-origin)
  empl_end_date date, -- Role end date
  empl_leaver_destination nvarchar(5), -- Where worker went (code list workforce-leaver-destination)
  empl_leaving_reason nvarchar(5), -- Reason for leaving (code list workforce-leaving-reason)
  empl_full_time_equivalent_30_september decimal(12,4), -- Full-time share 30 September
  empl_working_days_lost decimal(12,4), -- Working days lost
  empl_contract_weeks decimal(12,4), -- Weeks under contract
  empl_absent_30_september bit, -- Absent on 30 September
  empl_absence_reason nvarchar(5), -- Reason for absence (code list workforce-absence-reason)
  empl_qualification_level nvarchar(5), -- Level of qualification (code list workforce-qualification-level)
  empl_qualification_institution nvarchar(255), -- Where worker qualified
  empl_step_up_graduate bit, -- Step Up graduate
  empl_frontline_graduate bit, -- Frontline graduate
  empl_knowledge_and_skills_status nvarchar(5), -- Knowledge and skills stage (code list workforce-accreditation-status)
  constraint pk_ssd_employments primary key (empl_employment_id),
  constraint ck_ssd_employments_empl_role check (empl_role in (N'1', N'2', N'3', N'4', N'5', N'6')),
  constraint ck_ssd_employments_empl_start_origin check (empl_start_origin in (N'1', N'2', N'3', N'4', N'5', N'6', N'7', N'8', N'9', N'10')),
  constraint ck_ssd_employments_empl_leaver_destination check (empl_leaver_destination in (N'1', N'2', N'3', N'4', N'5', N'6', N'7', N'8', N'9')),
  constraint ck_ssd_employments_empl_leaving_reason check (empl_leaving_reason in (N'1', N'2', N'3', N'4', N'5', N'6', N'7', N'8', N'9', N'10')),
  constraint ck_ssd_employments_empl_full_time_equivalent_30_september check (empl_full_time_equivalent_30_september >= 0 and empl_full_time_equivalent_30_september <= 1),
  constraint ck_ssd_employments_empl_working_days_lost check (empl_working_days_lost >= 0 and empl_working_days_lost <= 366),
  constraint ck_ssd_employments_empl_contract_weeks check (empl_contract_weeks >= 0 and empl_contract_weeks <= 53),
  constraint ck_ssd_employments_empl_absence_reason check (empl_absence_reason in (N'MAT', N'OTH', N'PUB', N'SIC', N'TRN', N'UNA', N'UNP')),
  constraint ck_ssd_employments_empl_qualification_level check (empl_qualification_level in (N'1', N'2', N'3')),
  constraint ck_ssd_employments_empl_knowledge_and_skills_status check (empl_knowledge_and_skills_status in (N'1', N'2', N'3', N'4'))
);

-- Authority workforce figures
create table ssd_authority_workforce (
  auwf_workforce_id nvarchar(48) not null, -- Workforce figures identifier
  auwf_census_date date, -- Census day
  auwf_vacancies decimal(12,4), -- Vacant posts
  auwf_agency_full_time_equivalent decimal(12,4), -- Agency workers, full-time
  auwf_agency_headcount int, -- Agency workers, headcount
  constraint pk_ssd_authority_workforce primary key (auwf_workforce_id),
  constraint ck_ssd_authority_workforce_auwf_vacancies check (auwf_vacancies >= 0 and auwf_vacancies <= 5000),
  constraint ck_ssd_authority_workforce_auwf_agency_full_time_equivalent check (auwf_agency_full_time_equivalent >= 0 and auwf_agency_full_time_equivalent <= 5000),
  constraint ck_ssd_authority_workforce_auwf_agency_headcount check (auwf_agency_headcount >= 0 and auwf_agency_headcount <= 5000)
);

-- Placement finance
create table ssd_s251_finance (
  s251_table_id nvarchar(48) not null, -- Placement finance identifier
  s251_cla_placement_id nvarchar(48), -- Placement costed
  s251_placeholder_1 nvarchar(48), -- Unassigned finance field 1, deprecated since 1.1.0
  s251_placeholder_2 nvarchar(48), -- Unassigned finance field 2, deprecated since 1.1.0
  s251_placeholder_3 nvarchar(48), -- Unassigned finance field 3, deprecated since 1.1.0
  s251_placeholder_4 nvarchar(48), -- Unassigned finance field 4, deprecated since 1.1.0
  s251_person_id nvarchar(48) not null, -- Child the cost concerns
  constraint pk_ssd_s251_finance primary key (s251_table_id)
);

-- Placement cost
create table ssd_placement_costs (
  plco_cost_id nvarchar(48) not null, -- Placement cost identifier
  plco_person_id nvarchar(48) not null, -- Child placed
  plco_placement_id nvarchar(48), -- Placement costed
  plco_total_weekly_cost decimal(12,4), -- Total weekly cost
  plco_total_committed_cost decimal(12,4), -- Committed cost this year
  plco_contribution_social_care decimal(12,4), -- Paid by social care
  plco_contribution_health decimal(12,4), -- Paid by health
  plco_contribution_education decimal(12,4), -- Paid by education
  plco_procurement_route nvarchar(10), -- How place was bought (code list procurement-route)
  plco_framework_name nvarchar(255), -- Framework name
  plco_start_date date, -- Cost start date
  plco_end_date date, -- Cost end date
  constraint pk_ssd_placement_costs primary key (plco_cost_id),
  constraint ck_ssd_placement_costs_plco_total_weekly_cost check (plco_total_weekly_cost >= 0 and plco_total_weekly_cost <= 100000),
  constraint ck_ssd_placement_costs_plco_total_committed_cost check (plco_total_committed_cost >= 0 and plco_total_committed_cost <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_social_care check (plco_contribution_social_care >= 0 and plco_contribution_social_care <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_health check (plco_contribution_health >= 0 and plco_contribution_health <= 5000000),
  constraint ck_ssd_placement_costs_plco_contribution_education check (plco_contribution_education >= 0 and plco_contribution_education <= 5000000),
  constraint ck_ssd_placement_costs_plco_procurement_route check (plco_procurement_route in (N'FRAMEWORK', N'SPOT', N'BLOCK'))
);

-- Voice of the child, deprecated since 1.1.0
create table ssd_voice_of_child (
  voch_table_id nvarchar(48) not null, -- Voice record identifier
  voch_person_id nvarchar(48) not null, -- Child answering
  voch_explained_worries nvarchar(5), -- Worries explained to child, deprecated since 1.1.0 (code list voice-answer)
  voch_story_help_understand nvarchar(5), -- Story helped understanding, deprecated since 1.1.0 (code list voice-answer)
  voch_agree_worker nvarchar(5), -- Agrees with worker, deprecated since 1.1.0 (code list voice-answer)
  voch_plan_safe nvarchar(5), -- Plan keeps child safe, deprecated since 1.1.0 (code list voice-answer)
  voch_tablet_help_explain nvarchar(5), -- Tablet helped child explain, deprecated since 1.1.0 (code list voice-answer)
  constraint pk_ssd_voice_of_child primary key (voch_table_id),
  constraint ck_ssd_voice_of_child_voch_explained_worries check (voch_explained_worries in (N'Y', N'N', N'U')),
  constraint ck_ssd_voice_of_child_voch_story_help_understand check (voch_story_help_understand in (N'Y', N'N', N'U')),
  constraint ck_ssd_voice_of_child_voch_agree_worker check (voch_agree_worker in (N'Y', N'N', N'U')),
  constraint ck_ssd_voice_of_child_voch_plan_safe check (voch_plan_safe in (N'Y', N'N', N'U')),
  constraint ck_ssd_voice_of_child_voch_tablet_help_explain check (voch_tablet_help_explain in (N'Y', N'N', N'U'))
);

-- Child's answers
create table ssd_voice_responses (
  vore_response_id nvarchar(48) not null, -- Answer identifier
  vore_person_id nvarchar(48) not null, -- Child who was asked
  vore_response_date date, -- Date child was asked
  vore_tool nvarchar(5), -- Survey used (code list voice-tool)
  vore_domain nvarchar(15), -- Part of life (code list bright-spots-domain)
  vore_feels_safe nvarchar(10), -- Feels safe (code list how-often)
  vore_feels_settled nvarchar(10), -- Feels settled (code list how-often)
  vore_happy_scale int, -- How happy
  vore_given_how nvarchar(10), -- How answers were given (code list voice-given-how)
  vore_supported_by nvarchar(10), -- Who helped child (code list voice-supported-by)
  vore_declined bit, -- Child declined
  constraint pk_ssd_voice_responses primary key (vore_response_id),
  constraint ck_ssd_voice_responses_vore_tool check (vore_tool in (N'YLYC', N'YLBC', N'ONS4', N'LOCAL')),
  constraint ck_ssd_voice_responses_vore_domain check (vore_domain in (N'RELATIONSHIPS', N'RIGHTS', N'RESILIENCE', N'RECOVERY')),
  constraint ck_ssd_voice_responses_vore_feels_safe check (vore_feels_safe in (N'ALWAYS', N'MOSTLY', N'SOMETIMES', N'HARDLYEVER', N'NEVER', N'PREFERNOT')),
  constraint ck_ssd_voice_responses_vore_feels_settled check (vore_feels_settled in (N'ALWAYS', N'MOSTLY', N'SOMETIMES', N'HARDLYEVER', N'NEVER', N'PREFERNOT')),
  constraint ck_ssd_voice_responses_vore_happy_scale check (vore_happy_scale >= 0 and vore_happy_scale <= 10),
  constraint ck_ssd_voice_responses_vore_given_how check (vore_given_how in (N'CHILD', N'ADVOCATE', N'CARER', N'OBSERVED')),
  constraint ck_ssd_voice_responses_vore_supported_by check (vore_supported_by in (N'NOBODY', N'ADVOCATE', N'CARER', N'WORKER', N'OTHER'))
);

-- Pre-proceedings
create table ssd_pre_proceedings (
  prep_table_id nvarchar(48) not null, -- Pre-proceedings identifier
  prep_person_id nvarchar(48) not null, -- Child in pre-proceedings
  prep_plo_family_id nvarchar(48), -- Family group identifier
  prep_pre_pro_decision_date date, -- Pre-proceedings decision date
  prep_initial_pre_pro_meeting_date date, -- First meeting date
  prep_pre_pro_outcome nvarchar(35), -- Pre-proceedings outcome (code list pre-proceedings-outcome)
  prep_agree_stepdown_issue_date date, -- Outcome decision date
  prep_cp_plans_referral_period int, -- Child protection plans this referral
  prep_legal_gateway_outcome nvarchar(5), -- Legal gateway decision (code list legal-gateway-outcome)
  prep_prev_pre_proc_child int, -- Earlier pre-proceedings
  prep_prev_care_proc_child int, -- Earlier care proceedings
  prep_pre_pro_letter_date date, -- Letter before proceedings date
  prep_care_pro_letter_date date, -- Care proceedings letter date
  prep_pre_pro_meetings_num int, -- Review meetings held
  prep_pre_pro_parents_legal_rep nvarchar(10), -- Parents represented beforehand (code list pre-proceedings-yes-no-unknown)
  prep_parents_legal_rep_point_of_issue nvarchar(25), -- Parents represented at issue (code list care-proceedings-yes-no-unknown)
  prep_court_reference nvarchar(48), -- Court case reference
  prep_care_proc_court_hearings int, -- Court hearings held
  prep_care_proc_short_notice nvarchar(25), -- Short notice application (code list care-proceedings-yes-no-unknown)
  prep_proc_short_notice_reason nvarchar(5), -- Reason for short notice (code list short-notice-reason)
  prep_la_initial_plan_approved nvarchar(10), -- Initial plan approved (code list pre-proceedings-yes-no-unknown)
  prep_la_initial_care_plan nvarchar(5), -- Initial care plan (code list initial-care-plan)
  prep_la_final_plan_approved nvarchar(10), -- Final plan approved (code list pre-proceedings-yes-no-unknown)
  prep_la_final_care_plan nvarchar(5), -- Final care plan (code list final-care-plan)
  prep_family_group_meeting_offered bit, -- Family group meeting offered
  prep_family_group_meeting_held bit, -- Family group meeting held
  prep_court_application_date date, -- Court application date
  prep_census_outcome nvarchar(1), -- Census outcome code
  constraint pk_ssd_pre_proceedings primary key (prep_table_id),
  constraint ck_ssd_pre_proceedings_prep_pre_pro_outcome check (prep_pre_pro_outcome in (N'Decision to Issue Care Proceedings', N'Decision to step down')),
  constraint ck_ssd_pre_proceedings_prep_cp_plans_referral_period check (prep_cp_plans_referral_period >= 0 and prep_cp_plans_referral_period <= 50),
  constraint ck_ssd_pre_proceedings_prep_legal_gateway_outcome check (prep_legal_gateway_outcome in (N'A', N'B', N'C', N'D')),
  constraint ck_ssd_pre_proceedings_prep_prev_pre_proc_child check (prep_prev_pre_proc_child >= 0 and prep_prev_pre_proc_child <= 50),
  constraint ck_ssd_pre_proceedings_prep_prev_care_proc_child check (prep_prev_care_proc_child >= 0 and prep_prev_care_proc_child <= 50),
  constraint ck_ssd_pre_proceedings_prep_pre_pro_meetings_num check (prep_pre_pro_meetings_num >= 0 and prep_pre_pro_meetings_num <= 100),
  constraint ck_ssd_pre_proceedings_prep_pre_pro_parents_legal_rep check (prep_pre_pro_parents_legal_rep in (N'Yes', N'No', N'Unknown')),
  constraint ck_ssd_pre_proceedings_prep_parents_legal_rep_point_of_issue check (prep_parents_legal_rep_point_of_issue in (N'Yes', N'No', N'Unknown', N'Not in care proceedings')),
  constraint ck_ssd_pre_proceedings_prep_care_proc_court_hearings check (prep_care_proc_court_hearings >= 0 and prep_care_proc_court_hearings <= 200),
  constraint ck_ssd_pre_proceedings_prep_care_proc_short_notice check (prep_care_proc_short_notice in (N'Yes', N'No', N'Unknown', N'Not in care proceedings')),
  constraint ck_ssd_pre_proceedings_prep_proc_short_notice_reason check (prep_proc_short_notice_reason in (N'A', N'B', N'C')),
  constraint ck_ssd_pre_proceedings_prep_la_initial_plan_approved check (prep_la_initial_plan_approved in (N'Yes', N'No', N'Unknown')),
  constraint ck_ssd_pre_proceedings_prep_la_initial_care_plan check (prep_la_initial_care_plan in (N'A', N'B', N'C', N'D', N'E', N'F', N'G')),
  constraint ck_ssd_pre_proceedings_prep_la_final_plan_approved check (prep_la_final_plan_approved in (N'Yes', N'No', N'Unknown')),
  constraint ck_ssd_pre_proceedings_prep_la_final_care_plan check (prep_la_final_care_plan in (N'A', N'B', N'C', N'D', N'E', N'F', N'G', N'H'))
);

-- Care proceedings
create table ssd_care_proceedings (
  capr_proceedings_id nvarchar(48) not null, -- Care proceedings identifier
  capr_person_id nvarchar(48) not null, -- Child before the court
  capr_pre_proceedings_id nvarchar(48), -- Pre-proceedings before court
  capr_case_number nvarchar(48), -- Court case number
  capr_issue_date date, -- Issue date
  capr_final_hearing_date date, -- Final hearing date
  capr_order_type nvarchar(10), -- Final order (code list care-proceedings-order)
  constraint pk_ssd_care_proceedings primary key (capr_proceedings_id),
  constraint ck_ssd_care_proceedings_capr_order_type check (capr_order_type in (N'CO', N'SO', N'PO', N'SGO', N'CAO', N'NOORDER', N'WITHDRAWN', N'OTHER'))
);

-- SEND record
create table ssd_send (
  send_table_id nvarchar(48) not null, -- SEND record identifier
  send_upn nvarchar(48), -- UPN on SEND record, deprecated since 1.1.0
  send_uln nvarchar(48), -- Unique learner number
  send_upn_unknown nvarchar(5), -- Reason UPN and ULN missing (code list upn-unknown-reason-sen)
  send_person_id nvarchar(48) not null, -- Child on SEND record
  constraint pk_ssd_send primary key (send_table_id),
  constraint ck_ssd_send_send_upn_unknown check (send_upn_unknown in (N'UN1', N'UN2', N'UN3', N'UN5', N'UN8', N'UN9', N'UN10'))
);

-- Special educational need
create table ssd_sen_need (
  senn_table_id nvarchar(48) not null, -- SEN need identifier
  senn_active_ehcp_id nvarchar(48), -- Plan naming the need
  senn_active_ehcp_need_type nvarchar(5), -- Type of need (code list sen-type)
  senn_active_ehcp_need_rank nvarchar(5), -- Need rank (code list sen-rank)
  senn_person_id nvarchar(48) not null, -- Child with the need
  constraint pk_ssd_sen_need primary key (senn_table_id),
  constraint ck_ssd_sen_need_senn_active_ehcp_need_type check (senn_active_ehcp_need_type in (N'SPLD', N'MLD', N'SLD', N'PMLD', N'SEMH', N'SLCN', N'HI', N'VI', N'MSI', N'PD', N'ASD', N'DS', N'OTH')),
  constraint ck_ssd_sen_need_senn_active_ehcp_need_rank check (senn_active_ehcp_need_rank in (N'1', N'2'))
);

-- EHC request
create table ssd_ehcp_requests (
  ehcr_ehcp_request_id nvarchar(48) not null, -- EHC request identifier
  ehcr_send_table_id nvarchar(48), -- SEND record of request
  ehcr_ehcp_req_date date, -- Request received date
  ehcr_ehcp_req_outcome_date date, -- Request decision date
  ehcr_ehcp_req_outcome nvarchar(5), -- Decision to assess (code list ehc-decision)
  ehcr_person_id nvarchar(48) not null, -- Child the request concerns
  ehcr_request_source nvarchar(5), -- Who asked (code list sen2-request-source)
  ehcr_in_youth_accommodation bit, -- Asked in youth accommodation
  ehcr_mediation bit, -- Mediation about request
  ehcr_tribunal bit, -- Tribunal about request
  ehcr_exported_local_authority nvarchar(5), -- Authority moved to (code list local-authority); not checked here: 158 codes, see ssd_code_lists
  constraint pk_ssd_ehcp_requests primary key (ehcr_ehcp_request_id),
  constraint ck_ssd_ehcp_requests_ehcr_ehcp_req_outcome check (ehcr_ehcp_req_outcome in (N'Y', N'N', N'A', N'W', N'H')),
  constraint ck_ssd_ehcp_requests_ehcr_request_source check (ehcr_request_source in (N'1', N'2', N'3', N'4', N'5'))
);

-- EHC assessment
create table ssd_ehcp_assessment (
  ehca_ehcp_assessment_id nvarchar(48) not null, -- EHC assessment identifier
  ehca_ehcp_request_id nvarchar(48), -- Request being assessed
  ehca_ehcp_assessment_outcome_date date, -- Assessment decision date
  ehca_ehcp_assessment_outcome nvarchar(5), -- Decision to issue plan (code list ehc-decision)
  ehca_ehcp_assessment_exceptions bit, -- Twenty-week exception applies
  ehca_person_id nvarchar(48) not null, -- Child being assessed
  ehca_mediation bit, -- Mediation about plan refusal
  ehca_tribunal bit, -- Tribunal about plan refusal
  ehca_other_mediation bit, -- Mediation on other matters
  ehca_other_tribunal bit, -- Tribunal on other matters
  constraint pk_ssd_ehcp_assessment primary key (ehca_ehcp_assessment_id),
  constraint ck_ssd_ehcp_assessment_ehca_ehcp_assessment_outcome check (ehca_ehcp_assessment_outcome in (N'Y', N'N', N'A', N'W', N'H'))
);

-- EHC plan
create table ssd_ehcp_named_plan (
  ehcn_named_plan_id nvarchar(48) not null, -- Named plan identifier
  ehcn_ehcp_asmt_id nvarchar(48), -- Assessment behind plan
  ehcn_named_plan_start_date date, -- Plan start date
  ehcn_named_plan_ceased_date date, -- Plan ceased date
  ehcn_named_plan_ceased_reason nvarchar(5), -- Reason plan ceased (code list ehc-plan-ceased-reason)
  ehcn_person_id nvarchar(48) not null, -- Child the plan is for
  ehcn_residential nvarchar(4), -- Residential setting code
  ehcn_work_based nvarchar(4), -- Work-based learning code
  ehcn_personal_budget bit, -- Personal budget taken up
  ehcn_organised_arrangement bit, -- Organised arrangement
  ehcn_direct_payment nvarchar(4), -- Direct payment code
  constraint pk_ssd_ehcp_named_plan primary key (ehcn_named_plan_id),
  constraint ck_ssd_ehcp_named_plan_ehcn_named_plan_ceased_reason check (ehcn_named_plan_ceased_reason in (N'1', N'2', N'3', N'4', N'5', N'6', N'7', N'8', N'9'))
);

-- Active EHC plan
create table ssd_ehcp_active_plans (
  ehcp_active_ehcp_id nvarchar(48) not null, -- Active plan identifier
  ehcp_ehcp_request_id nvarchar(48), -- Request behind plan
  ehcp_active_ehcp_last_review_date date, -- Last annual review decision date
  ehcp_person_id nvarchar(48) not null, -- Child with active plan
  ehcp_transfer_local_authority nvarchar(5), -- Authority moved from (code list local-authority); not checked here: 158 codes, see ssd_code_lists
  ehcp_review_meeting_date date, -- Review meeting date
  ehcp_review_outcome nvarchar(5), -- Annual review decision (code list sen2-review-outcome)
  ehcp_review_draft_date date, -- Draft changed plan date
  ehcp_phase_transfer_due_date date, -- Phase transfer due date
  ehcp_phase_transfer_final_date date, -- Phase transfer final date
  constraint pk_ssd_ehcp_active_plans primary key (ehcp_active_ehcp_id),
  constraint ck_ssd_ehcp_active_plans_ehcp_review_outcome check (ehcp_review_outcome in (N'A', N'C', N'M'))
);

-- Education placement under plan
create table ssd_ehcp_placements (
  ehpp_placement_id nvarchar(48) not null, -- Education placement identifier
  ehpp_person_id nvarchar(48) not null, -- Child attending
  ehpp_ehc_named_plan_id nvarchar(48), -- Named plan
  ehpp_ehc_active_plan_id nvarchar(48), -- Active plan
  ehpp_urn nvarchar(6), -- School number
  ehpp_provider_reference_number nvarchar(8), -- Learning provider number
  ehpp_setting_type nvarchar(5), -- Type of setting (code list sen-setting)
  ehpp_setting_other nvarchar(255), -- Other setting described
  ehpp_rank int, -- Placement rank
  ehpp_sen_unit bit, -- In a SEN unit
  ehpp_resourced_provision bit, -- In resourced provision
  ehpp_start_date date, -- Entry date
  ehpp_end_date date, -- Leaving date
  ehpp_residential nvarchar(4), -- Residential setting code
  ehpp_work_based nvarchar(4), -- Work-based learning code
  constraint pk_ssd_ehcp_placements primary key (ehpp_placement_id),
  constraint ck_ssd_ehcp_placements_ehpp_setting_type check (ehpp_setting_type in (N'OLA', N'OPA', N'EHE', N'EYP', N'OTH', N'NEET', N'NIEC', N'NIEO')),
  constraint ck_ssd_ehcp_placements_ehpp_rank check (ehpp_rank >= 1 and ehpp_rank <= 9)
);

-- Version log, deprecated since 1.1.0
create table ssd_version_log (
  version_number nvarchar(48) not null, -- Version number
  release_date date, -- Release date
  description nvarchar(100), -- Release description
  is_current bit, -- Current release
  created_at datetimeoffset, -- Entry created at
  created_by nvarchar(10), -- Entry created by
  impact_description nvarchar(255), -- Release impact
  constraint pk_ssd_version_log primary key (version_number)
);

-- API staging row, deprecated since 1.1.0
create table ssd_api_data_staging (
  id nvarchar(48) not null, -- Staging row identifier
  person_id nvarchar(48) not null, -- Person in payload
  json_payload nvarchar(max), -- Current message content
  current_hash nvarchar(32), -- Current content fingerprint
  previous_hash nvarchar(32), -- Previous content fingerprint
  submission_status nvarchar(10), -- Sending status (code list api-submission-status)
  submission_timestamp datetimeoffset, -- Sent at
  api_response nvarchar(max), -- Receiver's reply
  row_state nvarchar(10), -- Row change state (code list api-row-state)
  last_updated datetimeoffset, -- Last changed at
  constraint pk_ssd_api_data_staging primary key (id),
  constraint ck_ssd_api_data_staging_submission_status check (submission_status in (N'Pending', N'Sent', N'Error', N'Testing')),
  constraint ck_ssd_api_data_staging_row_state check (row_state in (N'New', N'Updated', N'Deleted', N'Unchanged'))
);

-- Organisation
create table ssd_organisations (
  orga_organisation_id nvarchar(48) not null, -- Organisation identifier
  orga_name nvarchar(255), -- Organisation name
  orga_type nvarchar(10), -- Type of organisation (code list organisation-type)
  orga_urn nvarchar(9), -- School or Ofsted number
  orga_provider_reference_number nvarchar(8), -- Learning provider number
  orga_data_service_code nvarchar(10), -- Health organisation code
  orga_postcode nvarchar(48), -- Organisation postcode
  constraint pk_ssd_organisations primary key (orga_organisation_id),
  constraint ck_ssd_organisations_orga_type check (orga_type in (N'LA', N'SCHOOL', N'HEALTH', N'POLICE', N'VOLUNTARY', N'HOUSING', N'FOSTERING', N'ADOPTION', N'PROVIDER', N'HUB', N'OTHER'))
);

-- Event from a partner
create table ssd_partner_events (
  paev_event_id nvarchar(48) not null, -- Partner event identifier
  paev_person_id nvarchar(48) not null, -- Child concerned
  paev_organisation_id nvarchar(48), -- Organisation sharing
  paev_agency_type nvarchar(10), -- Type of agency (code list agency-type)
  paev_event_type nvarchar(15), -- Type of event (code list partner-event-type)
  paev_event_date date, -- Event date
  paev_source_system nvarchar(100), -- Source system
  paev_lawful_basis nvarchar(10), -- Lawful basis for sharing (code list lawful-basis)
  paev_shared_date date, -- Shared date
  constraint pk_ssd_partner_events primary key (paev_event_id),
  constraint ck_ssd_partner_events_paev_agency_type check (paev_agency_type in (N'LA', N'SCHOOL', N'HEALTH', N'POLICE', N'VOLUNTARY', N'HOUSING', N'OTHER')),
  constraint ck_ssd_partner_events_paev_event_type check (paev_event_type in (N'AE', N'MISSEDAPPT', N'INCIDENT', N'CUSTODY', N'DOMABUSE', N'HOMELESS', N'TEMPHOUSING', N'EVICTION')),
  constraint ck_ssd_partner_events_paev_lawful_basis check (paev_lawful_basis in (N'CONSENT', N'CONTRACT', N'LEGALDUTY', N'VITAL', N'PUBLICTASK', N'LEGITIMATE'))
);

-- Outcome
create table ssd_outcomes (
  outc_outcome_id nvarchar(48) not null, -- Outcome identifier
  outc_person_id nvarchar(48) not null, -- Child concerned
  outc_framework nvarchar(200), -- Outcome framework
  outc_outcome_code nvarchar(30), -- Outcome code
  outc_tool nvarchar(5), -- Scoring tool used (code list outcome-tool)
  outc_baseline_score decimal(12,4), -- Score at the start
  outc_review_score decimal(12,4), -- Score at review
  outc_measured_date date, -- Measured date
  outc_achieved bit, -- Outcome achieved
  outc_plan_type nvarchar(15), -- Type of plan (code list plan-type)
  outc_plan_id nvarchar(48), -- Plan setting the outcome
  constraint pk_ssd_outcomes primary key (outc_outcome_id),
  constraint ck_ssd_outcomes_outc_tool check (outc_tool in (N'SDQ', N'ONS4', N'STAR', N'GOALS', N'OTHER')),
  constraint ck_ssd_outcomes_outc_baseline_score check (outc_baseline_score >= -1000 and outc_baseline_score <= 1000),
  constraint ck_ssd_outcomes_outc_review_score check (outc_review_score >= -1000 and outc_review_score <= 1000),
  constraint ck_ssd_outcomes_outc_plan_type check (outc_plan_type in (N'EARLYHELP', N'CHILDINNEED', N'PROTECTION', N'CARE', N'PATHWAY', N'EHC'))
);

-- Family need
create table ssd_family_needs (
  fane_need_id nvarchar(48) not null, -- Family need identifier
  fane_person_id nvarchar(48) not null, -- Child in the family
  fane_family_id nvarchar(48), -- Family with the need
  fane_outcome nvarchar(5), -- Supporting Families heading (code list supporting-families-outcome)
  fane_identified_date date, -- Need identified date
  fane_achieved bit, -- Need was met
  fane_achieved_date date, -- Need met date
  fane_sustained_date date, -- Progress sustained date
  constraint pk_ssd_family_needs primary key (fane_need_id),
  constraint ck_ssd_family_needs_fane_outcome check (fane_outcome in (N'1', N'2', N'3', N'4', N'5', N'6', N'7', N'8', N'9', N'10'))
);

-- Family intervention
create table ssd_family_interventions (
  fain_intervention_id nvarchar(48) not null, -- Family intervention identifier
  fain_person_id nvarchar(48) not null, -- Child in the family
  fain_family_id nvarchar(48), -- Family being helped
  fain_worker_id nvarchar(48), -- Lead practitioner
  fain_whole_family_assessment_date date, -- Whole-family assessment date
  fain_closed_date date, -- Help closed date
  constraint pk_ssd_family_interventions primary key (fain_intervention_id)
);

-- Education outside school
create table ssd_education_otherwise (
  edot_education_otherwise_id nvarchar(48) not null, -- Education outside school identifier
  edot_person_id nvarchar(48) not null, -- Child outside school
  edot_type nvarchar(5), -- Type of arrangement (code list education-otherwise-type)
  edot_start_date date, -- Start date
  edot_end_date date, -- End date
  edot_primary_reason nvarchar(5), -- Main reason (code list home-education-reason)
  edot_previous_school_urn nvarchar(6), -- Previous school number
  edot_suitability nvarchar(10), -- Suitability of education (code list education-suitability)
  edot_last_contact_date date, -- Last contact date
  constraint pk_ssd_education_otherwise primary key (edot_education_otherwise_id),
  constraint ck_ssd_education_otherwise_edot_type check (edot_type in (N'EHE', N'CME', N'EOTAS')),
  constraint ck_ssd_education_otherwise_edot_primary_reason check (edot_primary_reason in (N'PHI', N'LIF', N'REL', N'PHH', N'MEH', N'COV', N'SUG', N'BUL', N'SEN', N'SCH', N'EXC', N'RIS', N'PRF', N'NOP', N'OTH')),
  constraint ck_ssd_education_otherwise_edot_suitability check (edot_suitability in (N'SUITABLE', N'UNSUITABLE', N'NOTJUDGED'))
);

-- Foster household
create table ssd_foster_households (
  foho_foster_household_id nvarchar(48) not null, -- Foster household identifier
  foho_agency_urn nvarchar(9), -- Fostering agency number
  foho_carer_count int, -- Number of carers
  foho_application_stage nvarchar(10), -- Stage reached (code list foster-application-stage)
  foho_enquiry_date date, -- Enquiry date
  foho_application_date date, -- Application date
  foho_withdrawn_reason nvarchar(5), -- Reason application withdrawn (code list foster-application-withdrawal-reason)
  foho_approval_date date, -- Approval date
  foho_approval_type nvarchar(15), -- Type of approval (code list foster-approval-type)
  foho_approved_places int, -- Approved places
  foho_deregistered_date date, -- Stopped fostering date
  foho_deregistration_reason nvarchar(15), -- Reason stopped fostering (code list foster-deregistration-reason)
  constraint pk_ssd_foster_households primary key (foho_foster_household_id),
  constraint ck_ssd_foster_households_foho_carer_count check (foho_carer_count >= 1 and foho_carer_count <= 2),
  constraint ck_ssd_foster_households_foho_application_stage check (foho_application_stage in (N'ENQUIRY', N'APPLIED', N'STAGE1', N'STAGE2', N'APPROVED', N'REFUSED', N'WITHDRAWN')),
  constraint ck_ssd_foster_households_foho_withdrawn_reason check (foho_withdrawn_reason in (N'AW0', N'AW1', N'AW2', N'AW3', N'AW4', N'AW5')),
  constraint ck_ssd_foster_households_foho_approval_type check (foho_approval_type in (N'MAINSTREAM', N'FAMILY', N'SHORTBREAK', N'PARENTCHILD')),
  constraint ck_ssd_foster_households_foho_approved_places check (foho_approved_places >= 0 and foho_approved_places <= 20),
  constraint ck_ssd_foster_households_foho_deregistration_reason check (foho_deregistration_reason in (N'RESIGNED', N'TERMINATED', N'TRANSFERRED', N'OTHER'))
);

-- Kinship arrangement
create table ssd_kinship_arrangements (
  kins_arrangement_id nvarchar(48) not null, -- Kinship arrangement identifier
  kins_person_id nvarchar(48) not null, -- Child living with kin
  kins_type nvarchar(10), -- Type of arrangement (code list kinship-arrangement-type)
  kins_carer_person_id nvarchar(48), -- Kinship carer
  kins_relationship nvarchar(15), -- Carer's relationship (code list kinship-relationship)
  kins_start_date date, -- Arrangement start date
  kins_end_date date, -- Arrangement end date
  kins_order_date date, -- Court order date
  kins_has_support_plan bit, -- Support plan in place
  kins_has_financial_allowance bit, -- Allowance is paid
  kins_previously_looked_after bit, -- Was looked after before
  constraint pk_ssd_kinship_arrangements primary key (kins_arrangement_id),
  constraint ck_ssd_kinship_arrangements_kins_type check (kins_type in (N'INFORMAL', N'SHORT', N'PF', N'CAO', N'SGO', N'KFC', N'ADOPT')),
  constraint ck_ssd_kinship_arrangements_kins_relationship check (kins_relationship in (N'GRANDPARENT', N'SIBLING', N'AUNTUNCLE', N'FRIEND', N'OTHER'))
);

-- Service location
create table ssd_service_locations (
  selo_location_id nvarchar(48) not null, -- Service location identifier
  selo_organisation_id nvarchar(48), -- Running organisation
  selo_name nvarchar(255), -- Location name
  selo_type nvarchar(10), -- Type of location (code list service-location-type)
  selo_postcode nvarchar(48), -- Location postcode
  constraint pk_ssd_service_locations primary key (selo_location_id),
  constraint ck_ssd_service_locations_selo_type check (selo_type in (N'HUB', N'SPOKE', N'ONLINE'))
);

-- Use of a service
create table ssd_service_uses (
  seus_use_id nvarchar(48) not null, -- Service use identifier
  seus_person_id nvarchar(48) not null, -- Child using service
  seus_family_id nvarchar(48), -- Family using service
  seus_service_location_id nvarchar(48), -- Where service was used
  seus_service nvarchar(10), -- Service used (code list family-hub-service)
  seus_use_date date, -- Date of use
  seus_referred_by nvarchar(5), -- Who sent the family (code list referral-source)
  constraint pk_ssd_service_uses primary key (seus_use_id),
  constraint ck_ssd_service_uses_seus_service check (seus_service in (N'PARENTING', N'FEEDING', N'PERINATAL', N'LANGUAGE', N'HEALTH', N'SEND', N'MONEY', N'ABUSE', N'YOUTH', N'OTHER')),
  constraint ck_ssd_service_uses_seus_referred_by check (seus_referred_by in (N'1A', N'1B', N'1C', N'1D', N'2A', N'2B', N'3A', N'3B', N'3C', N'3D', N'3E', N'3F', N'4', N'5A', N'5B', N'5C', N'5D', N'6', N'7', N'8', N'9', N'10'))
);

-- Part 2: code lists

-- The codes of every code list, to join to for their titles
create table ssd_code_lists (
  code_list nvarchar(50) not null, -- Code list
  code nvarchar(55) not null, -- Code
  title nvarchar(100) not null, -- What the code means
  valid_from date, -- First day it is valid for
  valid_to date, -- Last day it is valid for
  confirmed bit not null, -- Known from its owner
  constraint pk_ssd_code_lists primary key (code_list, code)
);

-- Type of address
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'address-type', N'Primary Address', N'Primary address', null, null, 0),
  (N'address-type', N'Placement', N'Placement', null, null, 0);

-- Reason adopters left process
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'adopter-leaving-reason-annex-a', N'1', N'Adopter withdrew', null, null, 1),
  (N'adopter-leaving-reason-annex-a', N'2', N'Process put on hold', null, null, 1),
  (N'adopter-leaving-reason-annex-a', N'3', N'Application refused', null, null, 1);

-- Legal status of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'adopter-legal-status', N'L0', N'Single adopter', null, null, 1),
  (N'adopter-legal-status', N'L11', N'Different gender married couple', null, null, 1),
  (N'adopter-legal-status', N'L12', N'Same gender married couple', null, null, 1),
  (N'adopter-legal-status', N'L2', N'Civil partnership couple', null, null, 1),
  (N'adopter-legal-status', N'L3', N'Different gender unmarried couple', null, null, 1),
  (N'adopter-legal-status', N'L4', N'Same gender couple not married or in civil partnership', null, null, 1);

-- Sex of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'adopter-sex', N'M1', N'Single male', null, null, 1),
  (N'adopter-sex', N'F1', N'Single female', null, null, 1),
  (N'adopter-sex', N'MM', N'Male couple', null, null, 1),
  (N'adopter-sex', N'FF', N'Female couple', null, null, 1),
  (N'adopter-sex', N'MF', N'Male/female couple', null, null, 1);

-- Reason adoption plan reversed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'adoption-reversal-reason', N'RD1', N'Child''s needs changed', null, null, 1),
  (N'adoption-reversal-reason', N'RD2', N'Court did not make a placement order', null, null, 1),
  (N'adoption-reversal-reason', N'RD3', N'Prospective adopters could not be found', null, null, 1),
  (N'adoption-reversal-reason', N'RD4', N'Any other reason', null, null, 1);

-- Type of agency
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'agency-type', N'LA', N'Local authority', null, null, 0),
  (N'agency-type', N'SCHOOL', N'School or college', null, null, 0),
  (N'agency-type', N'HEALTH', N'Health', null, null, 0),
  (N'agency-type', N'POLICE', N'Police', null, null, 0),
  (N'agency-type', N'VOLUNTARY', N'Voluntary or community sector', null, null, 0),
  (N'agency-type', N'HOUSING', N'Housing', null, null, 0),
  (N'agency-type', N'OTHER', N'Other', null, null, 0);

-- API record state
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'api-row-state', N'New', N'New', null, null, 1),
  (N'api-row-state', N'Updated', N'Updated', null, null, 1),
  (N'api-row-state', N'Deleted', N'Deleted', null, null, 1),
  (N'api-row-state', N'Unchanged', N'Unchanged', null, null, 1);

-- API submission status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'api-submission-status', N'Pending', N'Pending', null, null, 1),
  (N'api-submission-status', N'Sent', N'Sent', null, null, 1),
  (N'api-submission-status', N'Error', N'Error', null, null, 1),
  (N'api-submission-status', N'Testing', N'Testing', null, null, 0);

-- Reason assessment was late
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'assessment-delay-reason', N'FAMILY', N'Family circumstances', null, null, 0),
  (N'assessment-delay-reason', N'MULTIAGENCY', N'Waiting for other agencies', null, null, 0),
  (N'assessment-delay-reason', N'CAPACITY', N'Team capacity', null, null, 0),
  (N'assessment-delay-reason', N'SAFEGUARDING', N'Urgent safeguarding work came first', null, null, 0),
  (N'assessment-delay-reason', N'OTHER', N'Other', null, null, 0);

-- Factors found at assessment
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'assessment-factor', N'1A', N'Alcohol misuse - child', null, null, 1),
  (N'assessment-factor', N'1B', N'Alcohol misuse - parent or carer', null, null, 1),
  (N'assessment-factor', N'1C', N'Alcohol misuse - another person in household', null, null, 1),
  (N'assessment-factor', N'2A', N'Drug misuse - child', null, null, 1),
  (N'assessment-factor', N'2B', N'Drug misuse - parent or carer', null, null, 1),
  (N'assessment-factor', N'2C', N'Drug misuse - another person in household', null, null, 1),
  (N'assessment-factor', N'3A', N'Domestic abuse - child', null, null, 1),
  (N'assessment-factor', N'3B', N'Domestic abuse - parent or carer', null, null, 1),
  (N'assessment-factor', N'3C', N'Domestic abuse - another person in household', null, null, 1),
  (N'assessment-factor', N'4A', N'Mental health - child', null, null, 1),
  (N'assessment-factor', N'4B', N'Mental health - parent or carer', null, null, 1),
  (N'assessment-factor', N'4C', N'Mental health - another person in household', null, null, 1),
  (N'assessment-factor', N'5A', N'Learning disability - child', null, null, 1),
  (N'assessment-factor', N'5B', N'Learning disability - parent or carer', null, null, 1),
  (N'assessment-factor', N'5C', N'Learning disability - another person in household', null, null, 1),
  (N'assessment-factor', N'6A', N'Physical disability or illness - child', null, null, 1),
  (N'assessment-factor', N'6B', N'Physical disability or illness - parent or carer', null, null, 1),
  (N'assessment-factor', N'6C', N'Physical disability or illness - another person in household', null, null, 1),
  (N'assessment-factor', N'7A', N'Young carer', null, null, 1),
  (N'assessment-factor', N'8A', N'Privately fostered (old single code)', null, null, 0),
  (N'assessment-factor', N'8B', N'Privately fostered - overseas children who intend to return', null, null, 1),
  (N'assessment-factor', N'8C', N'Privately fostered - overseas children who intend to stay', null, null, 1),
  (N'assessment-factor', N'8D', N'Privately fostered - UK children in educational placements', null, null, 1),
  (N'assessment-factor', N'8E', N'Privately fostered - UK children, alternative family arrangements', null, null, 1),
  (N'assessment-factor', N'8F', N'Privately fostered - other', null, null, 1),
  (N'assessment-factor', N'9A', N'Unaccompanied asylum-seeking child', null, null, 1),
  (N'assessment-factor', N'10A', N'Missing', null, null, 1),
  (N'assessment-factor', N'11A', N'Child sexual exploitation', null, null, 1),
  (N'assessment-factor', N'12A', N'Trafficking', null, null, 1),
  (N'assessment-factor', N'13A', N'Gangs', null, null, 1),
  (N'assessment-factor', N'14A', N'Socially unacceptable behaviour', null, null, 1),
  (N'assessment-factor', N'15A', N'Self-harm', null, null, 1),
  (N'assessment-factor', N'16A', N'Abuse or neglect - neglect', null, null, 1),
  (N'assessment-factor', N'17A', N'Abuse or neglect - emotional abuse', null, null, 1),
  (N'assessment-factor', N'18A', N'Abuse or neglect - physical abuse (old single code)', null, '2020-03-31', 1),
  (N'assessment-factor', N'18B', N'Abuse or neglect - physical abuse (child on child)', '2020-04-01', null, 1),
  (N'assessment-factor', N'18C', N'Abuse or neglect - physical abuse (adult on child)', '2020-04-01', null, 1),
  (N'assessment-factor', N'19A', N'Abuse or neglect - sexual abuse (old single code)', null, '2020-03-31', 1),
  (N'assessment-factor', N'19B', N'Abuse or neglect - sexual abuse (child on child)', '2020-04-01', null, 1),
  (N'assessment-factor', N'19C', N'Abuse or neglect - sexual abuse (adult on child)', '2020-04-01', null, 1),
  (N'assessment-factor', N'20', N'Other', null, null, 1),
  (N'assessment-factor', N'21', N'No factors identified', null, null, 1),
  (N'assessment-factor', N'22A', N'Female genital mutilation (FGM)', null, null, 1),
  (N'assessment-factor', N'23A', N'Abuse linked to faith or belief', null, null, 1),
  (N'assessment-factor', N'24A', N'Child criminal exploitation', '2021-04-01', null, 1),
  (N'assessment-factor', N'25A', N'(not found in any source)', null, null, 0);

-- Assessment outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'assessment-outcome', N'NFA_FLAG', N'No further action', null, null, 1),
  (N'assessment-outcome', N'NFA_S47_END_FLAG', N'NFA, s47 ended', null, null, 1),
  (N'assessment-outcome', N'STRATEGY_DISCUSSION_FLAG', N'Strategy discussion', null, null, 1),
  (N'assessment-outcome', N'CLA_REQUEST_FLAG', N'Request to look after', null, null, 1),
  (N'assessment-outcome', N'PRIVATE_FOSTERING_FLAG', N'Private fostering', null, null, 1),
  (N'assessment-outcome', N'LEGAL_ACTION_FLAG', N'Legal action', null, null, 1),
  (N'assessment-outcome', N'PROV_OF_SERVICES_FLAG', N'Provision of services', null, null, 1),
  (N'assessment-outcome', N'PROV_OF_SB_CARE_FLAG', N'Provision of short break care', null, null, 1),
  (N'assessment-outcome', N'SPECIALIST_ASSESSMENT_FLAG', N'Specialist assessment', null, null, 1),
  (N'assessment-outcome', N'REFERRAL_TO_OTHER_AGENCY_FLAG', N'Referral to other agency', null, null, 1),
  (N'assessment-outcome', N'OTHER_ACTIONS_FLAG', N'Other actions', null, null, 1),
  (N'assessment-outcome', N'OTHER_OUTCOMES_EXIST_FLAG', N'Other outcomes exist', null, null, 1);

-- Assessment outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'assessment-outcome-draft', N'No Further Action', N'No further action', null, null, 1),
  (N'assessment-outcome-draft', N'Step-down to Early Help', N'Step-down to early help', null, null, 1),
  (N'assessment-outcome-draft', N'Strategy discussion and/or Section 47 enquiry', N'Strategy discussion or s47', null, null, 1),
  (N'assessment-outcome-draft', N'Other', N'Other', null, null, 1);

-- Assessment status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'assessment-status', N'NOTSTARTED', N'Not started', null, null, 0),
  (N'assessment-status', N'INPROGRESS', N'In progress', null, null, 0),
  (N'assessment-status', N'COMPLETED', N'Completed', null, null, 0),
  (N'assessment-status', N'CANCELLED', N'Cancelled', null, null, 0);

-- Bright Spots wellbeing domains
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'bright-spots-domain', N'RELATIONSHIPS', N'Relationships', null, null, 1),
  (N'bright-spots-domain', N'RIGHTS', N'Rights', null, null, 1),
  (N'bright-spots-domain', N'RESILIENCE', N'Resilience building', null, null, 1),
  (N'bright-spots-domain', N'RECOVERY', N'Recovery', null, null, 1);

-- Care leaver accommodation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-leaver-accommodation', N'B', N'With parents or relatives', null, null, 1),
  (N'care-leaver-accommodation', N'C', N'Community home or residential care', null, null, 1),
  (N'care-leaver-accommodation', N'D', N'Semi-independent, transitional or self-contained with support', null, null, 1),
  (N'care-leaver-accommodation', N'E', N'Supported lodgings', null, null, 1),
  (N'care-leaver-accommodation', N'G', N'Gone abroad', null, null, 1),
  (N'care-leaver-accommodation', N'H', N'Deported', null, null, 1),
  (N'care-leaver-accommodation', N'K', N'Ordinary lodgings, no formal support', null, null, 1),
  (N'care-leaver-accommodation', N'R', N'Residence not known', null, null, 1),
  (N'care-leaver-accommodation', N'S', N'No fixed abode or homeless', null, null, 1),
  (N'care-leaver-accommodation', N'T', N'Foyers and similar supported accommodation', null, null, 1),
  (N'care-leaver-accommodation', N'U', N'Independent living', null, null, 1),
  (N'care-leaver-accommodation', N'V', N'Emergency accommodation', null, null, 1),
  (N'care-leaver-accommodation', N'W', N'Bed and breakfast', null, null, 1),
  (N'care-leaver-accommodation', N'X', N'In custody', null, null, 1),
  (N'care-leaver-accommodation', N'Y', N'Other accommodation', null, null, 1),
  (N'care-leaver-accommodation', N'Z', N'With former foster carers', null, null, 1);

-- Care leaver accommodation suitability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-leaver-accommodation-suitability', N'1', N'Suitable', null, null, 1),
  (N'care-leaver-accommodation-suitability', N'2', N'Unsuitable', null, null, 1);

-- Care leaver accommodation and suitability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-leaver-accommodation-with-suitability', N'B1', N'With parents or relatives - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'B2', N'With parents or relatives - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'C1', N'Community home or residential care - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'C2', N'Community home or residential care - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'D1', N'Semi-independent, transitional or self-contained with support - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'D2', N'Semi-independent, transitional or self-contained with support - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'E1', N'Supported lodgings - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'E2', N'Supported lodgings - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'G1', N'Gone abroad - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'G2', N'Gone abroad - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'H1', N'Deported - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'H2', N'Deported - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'K1', N'Ordinary lodgings, no formal support - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'K2', N'Ordinary lodgings, no formal support - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'R1', N'Residence not known - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'R2', N'Residence not known - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'S2', N'No fixed abode or homeless - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'T1', N'Foyers and similar supported accommodation - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'T2', N'Foyers and similar supported accommodation - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'U1', N'Independent living - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'U2', N'Independent living - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'V1', N'Emergency accommodation - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'V2', N'Emergency accommodation - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'W1', N'Bed and breakfast - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'W2', N'Bed and breakfast - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'X2', N'In custody - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'Y1', N'Other accommodation - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'Y2', N'Other accommodation - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'Z1', N'With former foster carers - suitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'Z2', N'With former foster carers - unsuitable', null, null, 1),
  (N'care-leaver-accommodation-with-suitability', N'0', N'Not in touch, not known', null, null, 1);

-- Care leaver main activity
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-leaver-activity', N'F1', N'Full time higher education', null, null, 1),
  (N'care-leaver-activity', N'P1', N'Part time higher education', null, null, 1),
  (N'care-leaver-activity', N'F2', N'Full time education other than higher', null, null, 1),
  (N'care-leaver-activity', N'P2', N'Part time education other than higher', null, null, 1),
  (N'care-leaver-activity', N'F3', N'Full time training or employment', null, '2021-03-31', 1),
  (N'care-leaver-activity', N'P3', N'Part time training or employment', null, '2021-03-31', 1),
  (N'care-leaver-activity', N'F4', N'Full time apprenticeship', '2021-04-01', null, 1),
  (N'care-leaver-activity', N'P4', N'Part time apprenticeship', '2021-04-01', null, 1),
  (N'care-leaver-activity', N'F5', N'Full time training or employment, not apprenticeship', '2021-04-01', null, 1),
  (N'care-leaver-activity', N'P5', N'Part time training or employment, not apprenticeship', '2021-04-01', null, 1),
  (N'care-leaver-activity', N'G4', N'NEET due to illness or disability', null, null, 1),
  (N'care-leaver-activity', N'G5', N'NEET, other circumstances', null, null, 1),
  (N'care-leaver-activity', N'G6', N'NEET due to pregnancy or parenting', null, null, 1),
  (N'care-leaver-activity', N'0', N'Not in touch, not known', null, null, 1);

-- Care leaver eligibility
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-leaver-eligibility', N'Relevant', N'Relevant child', null, null, 1),
  (N'care-leaver-eligibility', N'Former Relevant', N'Former relevant child', null, null, 1),
  (N'care-leaver-eligibility', N'Eligible', N'Eligible child', null, null, 1),
  (N'care-leaver-eligibility', N'Qualifying', N'Qualifying care leaver', null, null, 1),
  (N'care-leaver-eligibility', N'No Current Eligibility', N'No current eligibility', null, null, 1);

-- Care leaver in touch
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-leaver-in-touch', N'YES', N'In touch', null, null, 1),
  (N'care-leaver-in-touch', N'NO', N'Not in touch', null, null, 1),
  (N'care-leaver-in-touch', N'DIED', N'Died after leaving care', null, null, 1),
  (N'care-leaver-in-touch', N'REFU', N'Young person refuses contact', null, null, 1),
  (N'care-leaver-in-touch', N'NREQ', N'No longer requires services', null, null, 1),
  (N'care-leaver-in-touch', N'RHOM', N'Returned home for 6 months or more', null, null, 1);

-- Care plan permanence options
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-plan-permanence-option', N'REMAINSUP', N'Remaining with birth family, shared care or short breaks', null, null, 1),
  (N'care-plan-permanence-option', N'RETURN1M', N'Return to birth family within 1 month', null, null, 1),
  (N'care-plan-permanence-option', N'RETURN6M', N'Return to birth family within 6 months', null, null, 1),
  (N'care-plan-permanence-option', N'RETURNEV', N'Eventual return to birth family', null, null, 1),
  (N'care-plan-permanence-option', N'LTRELFR', N'Long term with relatives or friends', null, null, 1),
  (N'care-plan-permanence-option', N'LTFOST18', N'Long term with foster carers to 18', null, null, 1),
  (N'care-plan-permanence-option', N'RESPLMT', N'Residential placement until independence', null, null, 1),
  (N'care-plan-permanence-option', N'SUPPLIV', N'Supported living in the community', null, null, 1),
  (N'care-plan-permanence-option', N'ADOPTION', N'Adoption', null, null, 1),
  (N'care-plan-permanence-option', N'OTHERPLN', N'Other plan', null, null, 1);

-- Final order in care proceedings
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-proceedings-order', N'CO', N'Care order', null, null, 0),
  (N'care-proceedings-order', N'SO', N'Supervision order', null, null, 0),
  (N'care-proceedings-order', N'PO', N'Placement order', null, null, 0),
  (N'care-proceedings-order', N'SGO', N'Special guardianship order', null, null, 0),
  (N'care-proceedings-order', N'CAO', N'Child arrangements order', null, null, 0),
  (N'care-proceedings-order', N'NOORDER', N'No order', null, null, 0),
  (N'care-proceedings-order', N'WITHDRAWN', N'Application withdrawn', null, null, 0),
  (N'care-proceedings-order', N'OTHER', N'Other order', null, null, 0);

-- Care proceedings yes, no or unknown
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'care-proceedings-yes-no-unknown', N'Yes', N'Yes', null, null, 1),
  (N'care-proceedings-yes-no-unknown', N'No', N'No', null, null, 1),
  (N'care-proceedings-yes-no-unknown', N'Unknown', N'Unknown', null, null, 1),
  (N'care-proceedings-yes-no-unknown', N'Not in care proceedings', N'Not in care proceedings', null, null, 1);

-- Case status in Annex A
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'case-status-annex-a', N'a', N'Looked after child', null, null, 1),
  (N'case-status-annex-a', N'b', N'Child protection plan', null, null, 1),
  (N'case-status-annex-a', N'c', N'Child in need plan', null, null, 1),
  (N'case-status-annex-a', N'd', N'Open assessment', null, null, 1),
  (N'case-status-annex-a', N'e', N'Closed episode', null, null, 1);

-- Child in need closure reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'child-in-need-closure-reason', N'RC1', N'Adopted', null, null, 1),
  (N'child-in-need-closure-reason', N'RC2', N'Died', null, null, 1),
  (N'child-in-need-closure-reason', N'RC3', N'Child arrangements order', null, null, 1),
  (N'child-in-need-closure-reason', N'RC4', N'Special guardianship order', null, null, 1),
  (N'child-in-need-closure-reason', N'RC5', N'Transferred to services of another local authority', null, null, 1),
  (N'child-in-need-closure-reason', N'RC6', N'Transferred to adult social care services', null, null, 1),
  (N'child-in-need-closure-reason', N'RC7', N'Services ceased for any other reason, including child no longer in need', null, null, 1),
  (N'child-in-need-closure-reason', N'RC8', N'Case closed after assessment, no further action', null, null, 1),
  (N'child-in-need-closure-reason', N'RC9', N'Case closed after assessment, referred to early help', '2022-04-01', null, 1);

-- Child in need primary need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'child-in-need-primary-need', N'N1', N'Abuse or neglect', null, null, 1),
  (N'child-in-need-primary-need', N'N2', N'Child''s disability', null, null, 1),
  (N'child-in-need-primary-need', N'N3', N'Parental disability or illness', null, null, 1),
  (N'child-in-need-primary-need', N'N4', N'Family in acute stress', null, null, 1),
  (N'child-in-need-primary-need', N'N5', N'Family dysfunction', null, null, 1),
  (N'child-in-need-primary-need', N'N6', N'Socially unacceptable behaviour', null, null, 1),
  (N'child-in-need-primary-need', N'N7', N'Low income', null, null, 1),
  (N'child-in-need-primary-need', N'N8', N'Absent parenting', null, null, 1),
  (N'child-in-need-primary-need', N'N9', N'Cases other than children in need', null, null, 1),
  (N'child-in-need-primary-need', N'N0', N'Not stated', null, null, 1);

-- Child protection category of abuse
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'child-protection-category', N'NEG', N'Neglect', null, null, 1),
  (N'child-protection-category', N'PHY', N'Physical abuse', null, null, 1),
  (N'child-protection-category', N'SAB', N'Sexual abuse', null, null, 1),
  (N'child-protection-category', N'EMO', N'Emotional abuse', null, null, 1),
  (N'child-protection-category', N'MUL', N'Multiple/not recommended', null, null, 1);

-- Contact outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'contact-outcome', N'NEW_REFERRAL_FLAG', N'New referral', null, null, 1),
  (N'contact-outcome', N'EXISTING_REFERRAL_FLAG', N'Existing referral', null, null, 1),
  (N'contact-outcome', N'CP_ENQUIRY_FLAG', N'Child protection enquiry', null, null, 1),
  (N'contact-outcome', N'NFA_FLAG', N'No further action', null, null, 1),
  (N'contact-outcome', N'NON_AGENCY_ADOPTION_FLAG', N'Non-agency adoption', null, null, 1),
  (N'contact-outcome', N'PRIVATE_FOSTERING_FLAG', N'Private fostering', null, null, 1),
  (N'contact-outcome', N'ADVICE_FLAG', N'Advice', null, null, 1),
  (N'contact-outcome', N'MISSING_FLAG', N'Missing', null, null, 1),
  (N'contact-outcome', N'OLA_CP_FLAG', N'Other LA child protection', null, null, 1),
  (N'contact-outcome', N'OTHER_OUTCOMES_EXIST_FLAG', N'Other outcomes exist', null, null, 1);

-- Contact outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'contact-outcome-draft', N'No Further Action', N'No further action', null, null, 1),
  (N'contact-outcome-draft', N'Information and Advice', N'Information and advice', null, null, 1),
  (N'contact-outcome-draft', N'EH Referral', N'Early help referral', null, null, 1),
  (N'contact-outcome-draft', N'CIN Referral', N'CIN referral', null, null, 1);

-- Country of origin
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'country-of-origin', N'AF', N'Afghanistan', null, null, 1),
  (N'country-of-origin', N'AL', N'Albania', null, null, 1),
  (N'country-of-origin', N'DZ', N'Algeria', null, null, 1),
  (N'country-of-origin', N'AS', N'American Samoa', null, null, 1),
  (N'country-of-origin', N'AD', N'Andorra', null, null, 1),
  (N'country-of-origin', N'AO', N'Angola', null, null, 1),
  (N'country-of-origin', N'AI', N'Anguilla (British)', null, null, 1),
  (N'country-of-origin', N'AG', N'Antigua and Barbuda', null, null, 1),
  (N'country-of-origin', N'AR', N'Argentina', null, null, 1),
  (N'country-of-origin', N'AM', N'Armenia', null, null, 1),
  (N'country-of-origin', N'AW', N'Aruba', null, null, 1),
  (N'country-of-origin', N'AU', N'Australia', null, null, 1),
  (N'country-of-origin', N'AT', N'Austria', null, null, 1),
  (N'country-of-origin', N'AZ', N'Azerbaijan', null, null, 1),
  (N'country-of-origin', N'BS', N'Bahamas, The', null, null, 1),
  (N'country-of-origin', N'BH', N'Bahrain', null, null, 1),
  (N'country-of-origin', N'BD', N'Bangladesh', null, null, 1),
  (N'country-of-origin', N'BB', N'Barbados', null, null, 1),
  (N'country-of-origin', N'BY', N'Belarus', null, null, 1),
  (N'country-of-origin', N'BE', N'Belgium', null, null, 1),
  (N'country-of-origin', N'BZ', N'Belize', null, null, 1),
  (N'country-of-origin', N'BJ', N'Benin', null, null, 1),
  (N'country-of-origin', N'BM', N'Bermuda (British)', null, null, 1),
  (N'country-of-origin', N'BT', N'Bhutan', null, null, 1),
  (N'country-of-origin', N'BO', N'Bolivia', null, null, 1),
  (N'country-of-origin', N'BA', N'Bosnia and Herzegovina', null, null, 1),
  (N'country-of-origin', N'BW', N'Botswana', null, null, 1),
  (N'country-of-origin', N'BR', N'Brazil', null, null, 1),
  (N'country-of-origin', N'British overseas citizens', N'British overseas citizens', null, null, 0),
  (N'country-of-origin', N'BN', N'Brunei', null, null, 1),
  (N'country-of-origin', N'BG', N'Bulgaria', null, null, 1),
  (N'country-of-origin', N'BF', N'Burkina', null, null, 1),
  (N'country-of-origin', N'MM', N'Burma', null, null, 1),
  (N'country-of-origin', N'BI', N'Burundi', null, null, 1),
  (N'country-of-origin', N'KH', N'Cambodia', null, null, 1),
  (N'country-of-origin', N'CM', N'Cameroon', null, null, 1),
  (N'country-of-origin', N'CA', N'Canada', null, null, 1),
  (N'country-of-origin', N'CV', N'Cape Verde', null, null, 1),
  (N'country-of-origin', N'CF', N'Central African Republic', null, null, 1),
  (N'country-of-origin', N'TD', N'Chad', null, null, 1),
  (N'country-of-origin', N'CL', N'Chile', null, null, 1),
  (N'country-of-origin', N'CN', N'China', null, null, 1),
  (N'country-of-origin', N'CX', N'Christmas Island', null, null, 1),
  (N'country-of-origin', N'CO', N'Colombia', null, null, 1),
  (N'country-of-origin', N'KM', N'Comoros', null, null, 1),
  (N'country-of-origin', N'CG', N'Congo', null, null, 1),
  (N'country-of-origin', N'CD', N'Congo (Democratic Republic)', null, null, 1),
  (N'country-of-origin', N'CR', N'Costa Rica', null, null, 1),
  (N'country-of-origin', N'HR', N'Croatia', null, null, 1),
  (N'country-of-origin', N'CU', N'Cuba', null, null, 1),
  (N'country-of-origin', N'CY', N'Cyprus', null, null, 1),
  (N'country-of-origin', N'CY-2', N'Cyprus (Northern part of)', null, null, 0),
  (N'country-of-origin', N'CZ', N'Czech Republic', null, null, 1),
  (N'country-of-origin', N'DK', N'Denmark', null, null, 1),
  (N'country-of-origin', N'DJ', N'Djibouti', null, null, 1),
  (N'country-of-origin', N'DM', N'Dominica', null, null, 1),
  (N'country-of-origin', N'DO', N'Dominican Republic', null, null, 1),
  (N'country-of-origin', N'TL', N'East Timor', null, null, 1),
  (N'country-of-origin', N'EC', N'Ecuador', null, null, 1),
  (N'country-of-origin', N'EG', N'Egypt', null, null, 1),
  (N'country-of-origin', N'SV', N'El Salvador', null, null, 1),
  (N'country-of-origin', N'GQ', N'Equatorial Guinea', null, null, 1),
  (N'country-of-origin', N'ER', N'Eritrea', null, null, 1),
  (N'country-of-origin', N'EE', N'Estonia', null, null, 1),
  (N'country-of-origin', N'ET', N'Ethiopia', null, null, 1),
  (N'country-of-origin', N'FJ', N'Fiji', null, null, 1),
  (N'country-of-origin', N'FI', N'Finland', null, null, 1),
  (N'country-of-origin', N'Former Yugoslavia', N'Former Yugoslavia', null, null, 0),
  (N'country-of-origin', N'FR', N'France', null, null, 1),
  (N'country-of-origin', N'GF', N'French Guiana', null, null, 1),
  (N'country-of-origin', N'GA', N'Gabon', null, null, 1),
  (N'country-of-origin', N'GM', N'Gambia, The', null, null, 1),
  (N'country-of-origin', N'GE', N'Georgia', null, null, 1),
  (N'country-of-origin', N'DE', N'Germany', null, null, 1),
  (N'country-of-origin', N'GH', N'Ghana', null, null, 1),
  (N'country-of-origin', N'GR', N'Greece', null, null, 1),
  (N'country-of-origin', N'GD', N'Grenada', null, null, 1),
  (N'country-of-origin', N'GT', N'Guatemala', null, null, 1),
  (N'country-of-origin', N'GN', N'Guinea', null, null, 1),
  (N'country-of-origin', N'GW', N'Guinea-Bissau', null, null, 1),
  (N'country-of-origin', N'GY', N'Guyana', null, null, 1),
  (N'country-of-origin', N'HT', N'Haiti', null, null, 1),
  (N'country-of-origin', N'HN', N'Honduras', null, null, 1),
  (N'country-of-origin', N'HK', N'Hong Kong', null, null, 1),
  (N'country-of-origin', N'HU', N'Hungary', null, null, 1),
  (N'country-of-origin', N'IN', N'India', null, null, 1),
  (N'country-of-origin', N'ID', N'Indonesia', null, null, 1),
  (N'country-of-origin', N'IR', N'Iran', null, null, 1),
  (N'country-of-origin', N'IQ', N'Iraq', null, null, 1),
  (N'country-of-origin', N'IE', N'Ireland', null, null, 1),
  (N'country-of-origin', N'IL', N'Israel', null, null, 1),
  (N'country-of-origin', N'IT', N'Italy', null, null, 1),
  (N'country-of-origin', N'CI', N'Ivory Coast', null, null, 1),
  (N'country-of-origin', N'JM', N'Jamaica', null, null, 1),
  (N'country-of-origin', N'JP', N'Japan', null, null, 1),
  (N'country-of-origin', N'JO', N'Jordan', null, null, 1),
  (N'country-of-origin', N'KZ', N'Kazakhstan', null, null, 1),
  (N'country-of-origin', N'KE', N'Kenya', null, null, 1),
  (N'country-of-origin', N'KP', N'Korea (North)', null, null, 1),
  (N'country-of-origin', N'KR', N'Korea (South)', null, null, 1),
  (N'country-of-origin', N'XK', N'Kosovo', null, null, 1),
  (N'country-of-origin', N'KW', N'Kuwait', null, null, 1),
  (N'country-of-origin', N'KG', N'Kyrgyzstan', null, null, 1),
  (N'country-of-origin', N'LA', N'Laos', null, null, 1),
  (N'country-of-origin', N'LV', N'Latvia', null, null, 1),
  (N'country-of-origin', N'LB', N'Lebanon', null, null, 1),
  (N'country-of-origin', N'LS', N'Lesotho', null, null, 1),
  (N'country-of-origin', N'LR', N'Liberia', null, null, 1),
  (N'country-of-origin', N'LY', N'Libya', null, null, 1),
  (N'country-of-origin', N'LT', N'Lithuania', null, null, 1),
  (N'country-of-origin', N'LU', N'Luxembourg', null, null, 1),
  (N'country-of-origin', N'MO', N'Macau', null, null, 1),
  (N'country-of-origin', N'MK', N'Macedonia', null, null, 1),
  (N'country-of-origin', N'MG', N'Madagascar', null, null, 1),
  (N'country-of-origin', N'MW', N'Malawi', null, null, 1),
  (N'country-of-origin', N'MY', N'Malaysia', null, null, 1),
  (N'country-of-origin', N'MV', N'Maldives', null, null, 1),
  (N'country-of-origin', N'ML', N'Mali', null, null, 1),
  (N'country-of-origin', N'MT', N'Malta', null, null, 1),
  (N'country-of-origin', N'MH', N'Marshall Islands', null, null, 1),
  (N'country-of-origin', N'MR', N'Mauritania', null, null, 1),
  (N'country-of-origin', N'MU', N'Mauritius', null, null, 1),
  (N'country-of-origin', N'MX', N'Mexico', null, null, 1),
  (N'country-of-origin', N'MD', N'Moldova', null, null, 1),
  (N'country-of-origin', N'MN', N'Mongolia', null, null, 1),
  (N'country-of-origin', N'ME', N'Montenegro', null, null, 1),
  (N'country-of-origin', N'MA', N'Morocco', null, null, 1),
  (N'country-of-origin', N'MZ', N'Mozambique', null, null, 1),
  (N'country-of-origin', N'NA', N'Namibia', null, null, 1),
  (N'country-of-origin', N'NR', N'Nauru', null, null, 1),
  (N'country-of-origin', N'NP', N'Nepal', null, null, 1),
  (N'country-of-origin', N'NL', N'Netherlands', null, null, 1),
  (N'country-of-origin', N'NZ', N'New Zealand', null, null, 1),
  (N'country-of-origin', N'NI', N'Nicaragua', null, null, 1),
  (N'country-of-origin', N'NE', N'Niger', null, null, 1),
  (N'country-of-origin', N'NG', N'Nigeria', null, null, 1),
  (N'country-of-origin', N'NO', N'Norway', null, null, 1),
  (N'country-of-origin', N'PS', N'Occupied Palestinian Territories', null, null, 1),
  (N'country-of-origin', N'OM', N'Oman', null, null, 1),
  (N'country-of-origin', N'Other and unknown', N'Other and unknown', null, null, 0),
  (N'country-of-origin', N'PK', N'Pakistan', null, null, 1),
  (N'country-of-origin', N'PA', N'Panama', null, null, 1),
  (N'country-of-origin', N'PG', N'Papua New Guinea', null, null, 1),
  (N'country-of-origin', N'PY', N'Paraguay', null, null, 1),
  (N'country-of-origin', N'PE', N'Peru', null, null, 1),
  (N'country-of-origin', N'PH', N'Philippines', null, null, 1),
  (N'country-of-origin', N'PL', N'Poland', null, null, 1),
  (N'country-of-origin', N'PT', N'Portugal', null, null, 1),
  (N'country-of-origin', N'QA', N'Qatar', null, null, 1),
  (N'country-of-origin', N'Refugee', N'Refugee', null, null, 0),
  (N'country-of-origin', N'RO', N'Romania', null, null, 1),
  (N'country-of-origin', N'RU', N'Russia', null, null, 1),
  (N'country-of-origin', N'RW', N'Rwanda', null, null, 1),
  (N'country-of-origin', N'SM', N'San Marino', null, null, 1),
  (N'country-of-origin', N'ST', N'Sao Tome and Principe', null, null, 1),
  (N'country-of-origin', N'SA', N'Saudi Arabia', null, null, 1),
  (N'country-of-origin', N'SN', N'Senegal', null, null, 1),
  (N'country-of-origin', N'RS', N'Serbia', null, null, 1),
  (N'country-of-origin', N'CS', N'Serbia and Montenegro', null, null, 1),
  (N'country-of-origin', N'SC', N'Seychelles', null, null, 1),
  (N'country-of-origin', N'SL', N'Sierra Leone', null, null, 1),
  (N'country-of-origin', N'SG', N'Singapore', null, null, 1),
  (N'country-of-origin', N'SK', N'Slovakia', null, null, 1),
  (N'country-of-origin', N'SI', N'Slovenia', null, null, 1),
  (N'country-of-origin', N'SB', N'Solomon Islands', null, null, 1),
  (N'country-of-origin', N'SO', N'Somalia', null, null, 1),
  (N'country-of-origin', N'ZA', N'South Africa', null, null, 1),
  (N'country-of-origin', N'ES', N'Spain', null, null, 1),
  (N'country-of-origin', N'LK', N'Sri Lanka', null, null, 1),
  (N'country-of-origin', N'KN', N'St. Kitts and Nevis', null, null, 1),
  (N'country-of-origin', N'LC', N'St. Lucia', null, null, 1),
  (N'country-of-origin', N'VC', N'St. Vincent and the Grenadines', null, null, 1),
  (N'country-of-origin', N'Stateless', N'Stateless', null, null, 0),
  (N'country-of-origin', N'SD', N'Sudan', null, null, 1),
  (N'country-of-origin', N'SS', N'Sudan (South)', null, null, 1),
  (N'country-of-origin', N'SR', N'Surinam', null, null, 1),
  (N'country-of-origin', N'SJ', N'Svalbard and Jan Mayen', null, null, 1),
  (N'country-of-origin', N'SZ', N'Swaziland', null, null, 1),
  (N'country-of-origin', N'SE', N'Sweden', null, null, 1),
  (N'country-of-origin', N'CH', N'Switzerland', null, null, 1),
  (N'country-of-origin', N'SY', N'Syria', null, null, 1),
  (N'country-of-origin', N'TW', N'Taiwan', null, null, 1),
  (N'country-of-origin', N'TJ', N'Tajikistan', null, null, 1),
  (N'country-of-origin', N'TZ', N'Tanzania', null, null, 1),
  (N'country-of-origin', N'TH', N'Thailand', null, null, 1),
  (N'country-of-origin', N'TG', N'Togo', null, null, 1),
  (N'country-of-origin', N'TK', N'Tokelau', null, null, 1),
  (N'country-of-origin', N'TO', N'Tonga', null, null, 1),
  (N'country-of-origin', N'TT', N'Trinidad and Tobago', null, null, 1),
  (N'country-of-origin', N'TN', N'Tunisia', null, null, 1),
  (N'country-of-origin', N'TR', N'Turkey', null, null, 1),
  (N'country-of-origin', N'TM', N'Turkmenistan', null, null, 1),
  (N'country-of-origin', N'TC', N'Turks and Caicos Islands (British)', null, null, 1),
  (N'country-of-origin', N'TV', N'Tuvalu', null, null, 1),
  (N'country-of-origin', N'UG', N'Uganda', null, null, 1),
  (N'country-of-origin', N'UA', N'Ukraine', null, null, 1),
  (N'country-of-origin', N'AE', N'United Arab Emirates', null, null, 1),
  (N'country-of-origin', N'US', N'United States', null, null, 1),
  (N'country-of-origin', N'UY', N'Uruguay', null, null, 1),
  (N'country-of-origin', N'UZ', N'Uzbekistan', null, null, 1),
  (N'country-of-origin', N'VU', N'Vanuatu', null, null, 1),
  (N'country-of-origin', N'VE', N'Venezuela', null, null, 1),
  (N'country-of-origin', N'VN', N'Vietnam', null, null, 1),
  (N'country-of-origin', N'EH', N'Western Sahara', null, null, 1),
  (N'country-of-origin', N'YE', N'Yemen', null, null, 1),
  (N'country-of-origin', N'ZM', N'Zambia', null, null, 1),
  (N'country-of-origin', N'ZW', N'Zimbabwe', null, null, 1);

-- Type of disability
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'disability-type', N'NONE', N'No disability', null, null, 1),
  (N'disability-type', N'MOB', N'Mobility', null, null, 1),
  (N'disability-type', N'HAND', N'Hand function', null, null, 1),
  (N'disability-type', N'PC', N'Personal care', null, null, 1),
  (N'disability-type', N'INC', N'Incontinence', null, null, 1),
  (N'disability-type', N'COMM', N'Communication', null, null, 1),
  (N'disability-type', N'LD', N'Learning', null, null, 1),
  (N'disability-type', N'HEAR', N'Hearing', null, null, 1),
  (N'disability-type', N'VIS', N'Vision', null, null, 1),
  (N'disability-type', N'BEH', N'Behaviour', null, null, 1),
  (N'disability-type', N'CON', N'Consciousness', null, null, 1),
  (N'disability-type', N'AUT', N'Autism or Asperger syndrome (diagnosed)', null, null, 1),
  (N'disability-type', N'DDA', N'Other disability under the DDA', null, null, 1);

-- Decision on early help request
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'early-help-decision', N'ACCEPTED', N'Accepted', null, null, 0),
  (N'early-help-decision', N'SIGNPOSTED', N'Pointed to another service', null, null, 0),
  (N'early-help-decision', N'STEPPEDUP', N'Stepped up to social care', null, null, 0),
  (N'early-help-decision', N'DECLINED', N'Declined', null, null, 0),
  (N'early-help-decision', N'WITHDRAWN', N'Withdrawn', null, null, 0);

-- Reason early help ended
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'early-help-end-reason', N'Outcomes met', N'Outcomes met', null, null, 0),
  (N'early-help-end-reason', N'Step-up', N'Step up to social care', null, null, 0),
  (N'early-help-end-reason', N'NFA', N'No further action', null, null, 0);

-- Reason early help plan ended
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'early-help-plan-end-reason', N'MET', N'Outcomes met', null, null, 0),
  (N'early-help-plan-end-reason', N'STEPUP', N'Stepped up to social care', null, null, 0),
  (N'early-help-plan-end-reason', N'NFA', N'No further action', null, null, 0),
  (N'early-help-plan-end-reason', N'MOVED', N'Family moved away', null, null, 0),
  (N'early-help-plan-end-reason', N'WITHDREW', N'Family withdrew', null, null, 0);

-- Education outside school
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'education-otherwise-type', N'EHE', N'Elective home education', null, null, 1),
  (N'education-otherwise-type', N'CME', N'Child missing education', null, null, 1),
  (N'education-otherwise-type', N'EOTAS', N'Education otherwise than at school', null, null, 1);

-- Suitability of education
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'education-suitability', N'SUITABLE', N'Suitable', null, null, 0),
  (N'education-suitability', N'UNSUITABLE', N'Unsuitable', null, null, 0),
  (N'education-suitability', N'NOTJUDGED', N'Not yet judged', null, null, 0);

-- Education, health and care decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'ehc-decision', N'Y', N'Yes, proceed / issue', null, null, 1),
  (N'ehc-decision', N'N', N'No', null, null, 1),
  (N'ehc-decision', N'A', N'Decision not yet made', null, null, 1),
  (N'ehc-decision', N'W', N'Withdrawn or ceased before decision', null, null, 1),
  (N'ehc-decision', N'H', N'Historical, before the collection period', null, null, 1);

-- Reason EHC plan ceased
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'ehc-plan-ceased-reason', N'1', N'Reached maximum age', null, null, 1),
  (N'ehc-plan-ceased-reason', N'2', N'Needs met without a plan', null, null, 1),
  (N'ehc-plan-ceased-reason', N'3', N'Moved on to higher education', null, null, 1),
  (N'ehc-plan-ceased-reason', N'4', N'Moved on to paid employment', null, null, 1),
  (N'ehc-plan-ceased-reason', N'5', N'Transferred to another LA', null, null, 1),
  (N'ehc-plan-ceased-reason', N'6', N'No longer wishes to engage', null, null, 1),
  (N'ehc-plan-ceased-reason', N'7', N'Moved outside England', null, null, 1),
  (N'ehc-plan-ceased-reason', N'8', N'Deceased', null, null, 1),
  (N'ehc-plan-ceased-reason', N'9', N'Other', null, null, 1);

-- Ethnic background
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'ethnicity', N'WBRI', N'White British', null, null, 1),
  (N'ethnicity', N'WIRI', N'White Irish', null, null, 1),
  (N'ethnicity', N'WIRT', N'Traveller of Irish heritage', null, null, 1),
  (N'ethnicity', N'WOTH', N'Any other White background', null, null, 1),
  (N'ethnicity', N'WROM', N'Gypsy/Roma', null, null, 1),
  (N'ethnicity', N'MWBC', N'White and Black Caribbean', null, null, 1),
  (N'ethnicity', N'MWBA', N'White and Black African', null, null, 1),
  (N'ethnicity', N'MWAS', N'White and Asian', null, null, 1),
  (N'ethnicity', N'MOTH', N'Any other Mixed background', null, null, 1),
  (N'ethnicity', N'AIND', N'Indian', null, null, 1),
  (N'ethnicity', N'APKN', N'Pakistani', null, null, 1),
  (N'ethnicity', N'ABAN', N'Bangladeshi', null, null, 1),
  (N'ethnicity', N'AOTH', N'Any other Asian background', null, null, 1),
  (N'ethnicity', N'BCRB', N'Caribbean', null, null, 1),
  (N'ethnicity', N'BAFR', N'African', null, null, 1),
  (N'ethnicity', N'BOTH', N'Any other Black background', null, null, 1),
  (N'ethnicity', N'CHNE', N'Chinese', null, null, 1),
  (N'ethnicity', N'OOTH', N'Any other ethnic group', null, null, 1),
  (N'ethnicity', N'REFU', N'Refused', null, null, 1),
  (N'ethnicity', N'NOBT', N'Information not yet obtained', null, null, 1);

-- Exploitation risk level
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'exploitation-risk-level', N'NOKNOWNRISK', N'No known risk', null, null, 1),
  (N'exploitation-risk-level', N'RISKPRESENT', N'Risk present', null, null, 1);

-- Type of exploitation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'exploitation-type', N'SEXUAL', N'Sexual exploitation', null, null, 1),
  (N'exploitation-type', N'CRIMINAL', N'Criminal exploitation', null, null, 1);

-- Family hub service
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'family-hub-service', N'PARENTING', N'Parenting support', null, null, 0),
  (N'family-hub-service', N'FEEDING', N'Infant feeding support', null, null, 0),
  (N'family-hub-service', N'PERINATAL', N'Perinatal mental health and parent-infant relationships', null, null, 0),
  (N'family-hub-service', N'LANGUAGE', N'Early language and home learning', null, null, 0),
  (N'family-hub-service', N'HEALTH', N'Health visiting and other health services', null, null, 0),
  (N'family-hub-service', N'SEND', N'Support with special educational needs', null, null, 0),
  (N'family-hub-service', N'MONEY', N'Money, debt and housing advice', null, null, 0),
  (N'family-hub-service', N'ABUSE', N'Domestic abuse support', null, null, 0),
  (N'family-hub-service', N'YOUTH', N'Youth services', null, null, 0),
  (N'family-hub-service', N'OTHER', N'Other', null, null, 0);

-- Role in the family
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'family-role', N'CHILD', N'Child', null, null, 0),
  (N'family-role', N'PARENT', N'Parent', null, null, 0),
  (N'family-role', N'STEPPARENT', N'Step-parent or partner of parent', null, null, 0),
  (N'family-role', N'SIBLING', N'Brother or sister', null, null, 0),
  (N'family-role', N'GRANDPARENT', N'Grandparent', null, null, 0),
  (N'family-role', N'CARER', N'Other carer', null, null, 0),
  (N'family-role', N'OTHER', N'Other', null, null, 0);

-- Final care plan for court
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'final-care-plan', N'A', N'Care order', null, null, 1),
  (N'final-care-plan', N'B', N'Care order - placement with parents', null, null, 1),
  (N'final-care-plan', N'C', N'Adoption', null, null, 1),
  (N'final-care-plan', N'D', N'Supervision order', null, null, 1),
  (N'final-care-plan', N'E', N'Special guardianship order', null, null, 1),
  (N'final-care-plan', N'F', N'Private law order', null, null, 1),
  (N'final-care-plan', N'G', N'Other', null, null, 1),
  (N'final-care-plan', N'H', N'Not yet at final hearing', null, null, 1);

-- Stage of fostering application
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'foster-application-stage', N'ENQUIRY', N'Enquiry', null, null, 0),
  (N'foster-application-stage', N'APPLIED', N'Application received', null, null, 0),
  (N'foster-application-stage', N'STAGE1', N'First stage of assessment', null, null, 0),
  (N'foster-application-stage', N'STAGE2', N'Second stage of assessment', null, null, 0),
  (N'foster-application-stage', N'APPROVED', N'Approved', null, null, 0),
  (N'foster-application-stage', N'REFUSED', N'Not approved', null, null, 0),
  (N'foster-application-stage', N'WITHDRAWN', N'Withdrawn', null, null, 0);

-- Reason foster application withdrawn
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'foster-application-withdrawal-reason', N'AW0', N'Other or unknown reason', '2023-04-01', null, 1),
  (N'foster-application-withdrawal-reason', N'AW1', N'Fostering was not as expected', '2023-04-01', null, 1),
  (N'foster-application-withdrawal-reason', N'AW2', N'Assessment process was not as expected', '2023-04-01', null, 1),
  (N'foster-application-withdrawal-reason', N'AW3', N'Household circumstances changed during assessment (not financial)', '2023-04-01', null, 1),
  (N'foster-application-withdrawal-reason', N'AW4', N'Unable to continue for financial reasons', '2023-04-01', null, 1),
  (N'foster-application-withdrawal-reason', N'AW5', N'Concerned about risk of allegations', '2023-04-01', null, 1);

-- Type of fostering approval
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'foster-approval-type', N'MAINSTREAM', N'Mainstream', null, null, 0),
  (N'foster-approval-type', N'FAMILY', N'Family and friends', null, null, 0),
  (N'foster-approval-type', N'SHORTBREAK', N'Short break', null, null, 0),
  (N'foster-approval-type', N'PARENTCHILD', N'Parent and child', null, null, 0);

-- Reason stopped fostering
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'foster-deregistration-reason', N'RESIGNED', N'Carers resigned', null, null, 0),
  (N'foster-deregistration-reason', N'TERMINATED', N'Agency ended approval', null, null, 0),
  (N'foster-deregistration-reason', N'TRANSFERRED', N'Moved to another agency', null, null, 0),
  (N'foster-deregistration-reason', N'OTHER', N'Other', null, null, 0);

-- Gender identity
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'gender', N'00', N'Not known', null, null, 1),
  (N'gender', N'01', N'Man / Boy / Male', null, null, 1),
  (N'gender', N'02', N'Woman / Girl / Female', null, null, 1),
  (N'gender', N'09', N'Prefer to self-describe', null, null, 1);

-- Gender codes before April 2024
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'gender-before-april-2024-cin', N'0', N'Not recorded or unborn', null, '2024-03-31', 1),
  (N'gender-before-april-2024-cin', N'1', N'Male', null, '2024-03-31', 1),
  (N'gender-before-april-2024-cin', N'2', N'Female', null, '2024-03-31', 1),
  (N'gender-before-april-2024-cin', N'9', N'Indeterminate', null, '2024-03-31', 1);

-- Gender in case systems
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'gender-case-system', N'F', N'Female', null, null, 0),
  (N'gender-case-system', N'M', N'Male', null, null, 0),
  (N'gender-case-system', N'U', N'Unknown', null, null, 0),
  (N'gender-case-system', N'I', N'Indeterminate or neither', null, null, 0);

-- Health check status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'health-check-status', N'Planned', N'Planned', null, null, 1),
  (N'health-check-status', N'Refused', N'Refused', null, null, 1),
  (N'health-check-status', N'Cancelled', N'Cancelled', null, null, 1),
  (N'health-check-status', N'Completed', N'Completed', null, null, 1);

-- Type of health check
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'health-check-type', N'Health Assessment', N'Annual health assessment', null, null, 0),
  (N'health-check-type', N'Dental Check', N'Dental check', null, null, 0),
  (N'health-check-type', N'Health surveillance checks', N'Development assessments, under 5s', null, null, 0);

-- Looked after outcomes yes or no
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'health-outcome-yes-no', N'0', N'No', null, null, 1),
  (N'health-outcome-yes-no', N'1', N'Yes', null, null, 1);

-- Main reason for home education
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'home-education-reason', N'PHI', N'Philosophical or preferential reasons', null, null, 0),
  (N'home-education-reason', N'LIF', N'Lifestyle', null, null, 0),
  (N'home-education-reason', N'REL', N'Religious reasons', null, null, 0),
  (N'home-education-reason', N'PHH', N'Health concerns - physical', null, null, 0),
  (N'home-education-reason', N'MEH', N'Health concerns - mental', null, null, 0),
  (N'home-education-reason', N'COV', N'Health concerns - COVID-19', null, null, 0),
  (N'home-education-reason', N'SUG', N'School suggestion or off-rolling', null, null, 0),
  (N'home-education-reason', N'BUL', N'School dissatisfaction - bullying', null, null, 0),
  (N'home-education-reason', N'SEN', N'School dissatisfaction - SEND needs not met', null, null, 0),
  (N'home-education-reason', N'SCH', N'School dissatisfaction - other', null, null, 0),
  (N'home-education-reason', N'EXC', N'Permanent exclusion', null, null, 0),
  (N'home-education-reason', N'RIS', N'Risk of permanent exclusion', null, null, 0),
  (N'home-education-reason', N'PRF', N'Did not get preferred school', null, null, 0),
  (N'home-education-reason', N'NOP', N'Difficulty in accessing a suitable school place', null, null, 0),
  (N'home-education-reason', N'OTH', N'Other', null, null, 0);

-- How often
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'how-often', N'ALWAYS', N'Always', null, null, 0),
  (N'how-often', N'MOSTLY', N'Mostly', null, null, 0),
  (N'how-often', N'SOMETIMES', N'Sometimes', null, null, 0),
  (N'how-often', N'HARDLYEVER', N'Hardly ever', null, null, 0),
  (N'how-often', N'NEVER', N'Never', null, null, 0),
  (N'how-often', N'PREFERNOT', N'Prefer not to say', null, null, 0);

-- Identifier verification
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'identifier-verification', N'VERIFIED', N'Checked with the issuer', null, null, 0),
  (N'identifier-verification', N'UNVERIFIED', N'Not checked', null, null, 0),
  (N'identifier-verification', N'DOUBTFUL', N'Checked and did not match', null, null, 0);

-- Immigration status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'immigration-status-type', N'Indefinite Leave to Remain in the UK (ILR)', N'Indefinite leave to remain', null, null, 0),
  (N'immigration-status-type', N'Discretionary Leave to Remain in the UK to 18 (DLR)', N'Discretionary leave to remain to 18', null, null, 0),
  (N'immigration-status-type', N'Refugee Status', N'Refugee status', null, null, 0),
  (N'immigration-status-type', N'Adult Asylum Seeker', N'Adult asylum seeker', null, null, 0),
  (N'immigration-status-type', N'Unaccompanied Asylum Seeking Child', N'Unaccompanied asylum-seeking child', null, null, 0);

-- Initial care plan for court
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'initial-care-plan', N'A', N'Interim / care order', null, null, 1),
  (N'initial-care-plan', N'B', N'Interim / care order - placement with parents', null, null, 1),
  (N'initial-care-plan', N'C', N'Adoption', null, null, 1),
  (N'initial-care-plan', N'D', N'Interim / supervision order', null, null, 1),
  (N'initial-care-plan', N'E', N'Special guardianship order', null, null, 1),
  (N'initial-care-plan', N'F', N'Private law order', null, null, 1),
  (N'initial-care-plan', N'G', N'Other', null, null, 1);

-- Initial conference not required flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'initial-conference-not-required-flag', N'0', N'ICPC required', null, null, 1),
  (N'initial-conference-not-required-flag', N'1', N'ICPC not required', null, null, 1),
  (N'initial-conference-not-required-flag', N'false', N'ICPC required (false)', null, null, 1),
  (N'initial-conference-not-required-flag', N'true', N'ICPC not required (true)', null, null, 1);

-- Initial conference outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'initial-conference-outcome', N'NFA_FLAG', N'No further action', null, null, 1),
  (N'initial-conference-outcome', N'REFERRAL_TO_OTHER_AGENCY_FLAG', N'Referral to other agency', null, null, 1),
  (N'initial-conference-outcome', N'SINGLE_ASSESSMENT_FLAG', N'Single assessment', null, null, 1),
  (N'initial-conference-outcome', N'PROV_OF_SERVICES_FLAG', N'Provision of services', null, null, 1),
  (N'initial-conference-outcome', N'CP_FLAG', N'CP plan', null, null, 1),
  (N'initial-conference-outcome', N'OTHER_OUTCOMES_EXIST_FLAG', N'Other outcomes exist', null, null, 1);

-- Role of involved worker
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'involvement-role', N'CW', N'Allocated case worker', null, null, 0),
  (N'involvement-role', N'16PLUS', N'16-plus or leaving care worker', null, null, 0);

-- Type of kinship arrangement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'kinship-arrangement-type', N'INFORMAL', N'Informal family arrangement', null, null, 1),
  (N'kinship-arrangement-type', N'SHORT', N'Short-term private arrangement (under 28 days)', null, null, 1),
  (N'kinship-arrangement-type', N'PF', N'Private fostering (28 days or more)', null, null, 1),
  (N'kinship-arrangement-type', N'CAO', N'Lives-with child arrangements order', null, null, 1),
  (N'kinship-arrangement-type', N'SGO', N'Special guardianship order', null, null, 1),
  (N'kinship-arrangement-type', N'KFC', N'Kinship foster care', null, null, 1),
  (N'kinship-arrangement-type', N'ADOPT', N'Adoption by relative or friend', null, null, 1);

-- Kinship carer's relationship
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'kinship-relationship', N'GRANDPARENT', N'Grandparent', null, null, 0),
  (N'kinship-relationship', N'SIBLING', N'Brother or sister', null, null, 0),
  (N'kinship-relationship', N'AUNTUNCLE', N'Aunt or uncle', null, null, 0),
  (N'kinship-relationship', N'FRIEND', N'Family friend', null, null, 0),
  (N'kinship-relationship', N'OTHER', N'Other', null, null, 0);

-- Lawful basis
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'lawful-basis', N'CONSENT', N'Consent', null, null, 1),
  (N'lawful-basis', N'CONTRACT', N'Contract', null, null, 1),
  (N'lawful-basis', N'LEGALDUTY', N'Legal obligation', null, null, 1),
  (N'lawful-basis', N'VITAL', N'Vital interests', null, null, 1),
  (N'lawful-basis', N'PUBLICTASK', N'Public task', null, null, 1),
  (N'lawful-basis', N'LEGITIMATE', N'Legitimate interests', null, null, 1);

-- Legal gateway meeting outcome
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'legal-gateway-outcome', N'A', N'Continue with current plan', null, null, 1),
  (N'legal-gateway-outcome', N'B', N'Start pre-proceedings', null, null, 1),
  (N'legal-gateway-outcome', N'C', N'Issue care proceedings', null, null, 1),
  (N'legal-gateway-outcome', N'D', N'Unknown', null, null, 1);

-- Legal status while looked after
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'legal-status', N'C1', N'Interim care order', null, null, 1),
  (N'legal-status', N'C2', N'Full care order', null, null, 1),
  (N'legal-status', N'D1', N'Freeing order granted', null, '2005-12-31', 1),
  (N'legal-status', N'E1', N'Placement order granted', '2005-12-01', null, 1),
  (N'legal-status', N'V2', N'Single period of accommodation under section 20', null, null, 1),
  (N'legal-status', N'V3', N'Accommodated under agreed short-term breaks, individual episodes recorded', null, null, 1),
  (N'legal-status', N'V4', N'Accommodated under agreed short-term breaks, agreements recorded', null, null, 1),
  (N'legal-status', N'L1', N'Under police protection and in LA accommodation', null, null, 1),
  (N'legal-status', N'L2', N'Emergency protection order (EPO)', null, null, 1),
  (N'legal-status', N'L3', N'Under child assessment order and in LA accommodation', null, null, 1),
  (N'legal-status', N'J1', N'Remanded to LA accommodation or youth detention accommodation', null, null, 1),
  (N'legal-status', N'J2', N'Placed in LA accommodation under PACE 1984', null, null, 1),
  (N'legal-status', N'J3', N'Sentenced to youth rehabilitation order with residence or fostering requirement', null, null, 1);

-- Type of linked identifier
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'linked-identifier-type', N'Case Number', N'Case number', null, null, 1),
  (N'linked-identifier-type', N'Unique Pupil Number', N'UPN', null, null, 1),
  (N'linked-identifier-type', N'NHS Number', N'NHS number', null, null, 1),
  (N'linked-identifier-type', N'Home Office Registration', N'Home Office registration', null, null, 1),
  (N'linked-identifier-type', N'National Insurance Number', N'National Insurance number', null, null, 1),
  (N'linked-identifier-type', N'YOT Number', N'Youth offending team number', null, null, 1),
  (N'linked-identifier-type', N'Court Case Number', N'Court case number', null, null, 1),
  (N'linked-identifier-type', N'RAA ID', N'Regional adoption agency ID', null, null, 1),
  (N'linked-identifier-type', N'Incident ID', N'Incident ID', null, null, 1),
  (N'linked-identifier-type', N'Former Unique Pupil Number', N'Former UPN', null, null, 1);

-- Local authority
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'local-authority', N'201', N'City of London', null, null, 1),
  (N'local-authority', N'202', N'Camden', null, null, 1),
  (N'local-authority', N'203', N'Greenwich', null, null, 1),
  (N'local-authority', N'204', N'Hackney', null, null, 1),
  (N'local-authority', N'205', N'Hammersmith and Fulham', null, null, 1),
  (N'local-authority', N'206', N'Islington', null, null, 1),
  (N'local-authority', N'207', N'Kensington and Chelsea', null, null, 1),
  (N'local-authority', N'208', N'Lambeth', null, null, 1),
  (N'local-authority', N'209', N'Lewisham', null, null, 1),
  (N'local-authority', N'210', N'Southwark', null, null, 1),
  (N'local-authority', N'211', N'Tower Hamlets', null, null, 1),
  (N'local-authority', N'212', N'Wandsworth', null, null, 1),
  (N'local-authority', N'213', N'Westminster', null, null, 1),
  (N'local-authority', N'301', N'Barking and Dagenham', null, null, 1),
  (N'local-authority', N'302', N'Barnet', null, null, 1),
  (N'local-authority', N'303', N'Bexley', null, null, 1),
  (N'local-authority', N'304', N'Brent', null, null, 1),
  (N'local-authority', N'305', N'Bromley', null, null, 1),
  (N'local-authority', N'306', N'Croydon', null, null, 1),
  (N'local-authority', N'307', N'Ealing', null, null, 1),
  (N'local-authority', N'308', N'Enfield', null, null, 1),
  (N'local-authority', N'309', N'Haringey', null, null, 1),
  (N'local-authority', N'310', N'Harrow', null, null, 1),
  (N'local-authority', N'311', N'Havering', null, null, 1),
  (N'local-authority', N'312', N'Hillingdon', null, null, 1),
  (N'local-authority', N'313', N'Hounslow', null, null, 1),
  (N'local-authority', N'314', N'Kingston upon Thames', null, null, 1),
  (N'local-authority', N'315', N'Merton', null, null, 1),
  (N'local-authority', N'316', N'Newham', null, null, 1),
  (N'local-authority', N'317', N'Redbridge', null, null, 1),
  (N'local-authority', N'318', N'Richmond upon Thames', null, null, 1),
  (N'local-authority', N'319', N'Sutton', null, null, 1),
  (N'local-authority', N'320', N'Waltham Forest', null, null, 1),
  (N'local-authority', N'330', N'Birmingham', null, null, 1),
  (N'local-authority', N'331', N'Coventry', null, null, 1),
  (N'local-authority', N'332', N'Dudley', null, null, 1),
  (N'local-authority', N'333', N'Sandwell', null, null, 1),
  (N'local-authority', N'334', N'Solihull', null, null, 1),
  (N'local-authority', N'335', N'Walsall', null, null, 1),
  (N'local-authority', N'336', N'Wolverhampton', null, null, 1),
  (N'local-authority', N'340', N'Knowsley', null, null, 1),
  (N'local-authority', N'341', N'Liverpool', null, null, 1),
  (N'local-authority', N'342', N'St Helens', null, null, 1),
  (N'local-authority', N'343', N'Sefton', null, null, 1),
  (N'local-authority', N'344', N'Wirral', null, null, 1),
  (N'local-authority', N'350', N'Bolton', null, null, 1),
  (N'local-authority', N'351', N'Bury', null, null, 1),
  (N'local-authority', N'352', N'Manchester', null, null, 1),
  (N'local-authority', N'353', N'Oldham', null, null, 1),
  (N'local-authority', N'354', N'Rochdale', null, null, 1),
  (N'local-authority', N'355', N'Salford', null, null, 1),
  (N'local-authority', N'356', N'Stockport', null, null, 1),
  (N'local-authority', N'357', N'Tameside', null, null, 1),
  (N'local-authority', N'358', N'Trafford', null, null, 1),
  (N'local-authority', N'359', N'Wigan', null, null, 1),
  (N'local-authority', N'370', N'Barnsley', null, null, 1),
  (N'local-authority', N'371', N'Doncaster', null, null, 1),
  (N'local-authority', N'372', N'Rotherham', null, null, 1),
  (N'local-authority', N'373', N'Sheffield', null, null, 1),
  (N'local-authority', N'380', N'Bradford', null, null, 1),
  (N'local-authority', N'381', N'Calderdale', null, null, 1),
  (N'local-authority', N'382', N'Kirklees', null, null, 1),
  (N'local-authority', N'383', N'Leeds', null, null, 1),
  (N'local-authority', N'384', N'Wakefield', null, null, 1),
  (N'local-authority', N'390', N'Gateshead', null, null, 1),
  (N'local-authority', N'391', N'Newcastle upon Tyne', null, null, 1),
  (N'local-authority', N'392', N'North Tyneside', null, null, 1),
  (N'local-authority', N'393', N'South Tyneside', null, null, 1),
  (N'local-authority', N'394', N'Sunderland', null, null, 1),
  (N'local-authority', N'420', N'Isles of Scilly', null, null, 1),
  (N'local-authority', N'800', N'Bath and North East Somerset', null, null, 1),
  (N'local-authority', N'801', N'Bristol', null, null, 1),
  (N'local-authority', N'802', N'North Somerset', null, null, 1),
  (N'local-authority', N'803', N'South Gloucestershire', null, null, 1),
  (N'local-authority', N'805', N'Hartlepool', null, null, 1),
  (N'local-authority', N'806', N'Middlesbrough', null, null, 1),
  (N'local-authority', N'807', N'Redcar and Cleveland', null, null, 1),
  (N'local-authority', N'808', N'Stockton-on-Tees', null, null, 1),
  (N'local-authority', N'810', N'Kingston upon Hull', null, null, 1),
  (N'local-authority', N'811', N'East Riding of Yorkshire', null, null, 1),
  (N'local-authority', N'812', N'North East Lincolnshire', null, null, 1),
  (N'local-authority', N'813', N'North Lincolnshire', null, null, 1),
  (N'local-authority', N'815', N'North Yorkshire', null, null, 1),
  (N'local-authority', N'816', N'York', null, null, 1),
  (N'local-authority', N'821', N'Luton', null, null, 1),
  (N'local-authority', N'822', N'Bedford', null, null, 1),
  (N'local-authority', N'823', N'Central Bedfordshire', null, null, 1),
  (N'local-authority', N'825', N'Buckinghamshire', null, null, 1),
  (N'local-authority', N'826', N'Milton Keynes', null, null, 1),
  (N'local-authority', N'830', N'Derbyshire', null, null, 1),
  (N'local-authority', N'831', N'Derby', null, null, 1),
  (N'local-authority', N'835', N'Dorset (before April 2019)', null, '2019-03-31', 1),
  (N'local-authority', N'836', N'Poole', null, '2019-03-31', 1),
  (N'local-authority', N'837', N'Bournemouth', null, '2019-03-31', 1),
  (N'local-authority', N'838', N'Dorset', '2019-04-01', null, 1),
  (N'local-authority', N'839', N'Bournemouth, Christchurch and Poole', '2019-04-01', null, 1),
  (N'local-authority', N'840', N'Durham', null, null, 1),
  (N'local-authority', N'841', N'Darlington', null, null, 1),
  (N'local-authority', N'845', N'East Sussex', null, null, 1),
  (N'local-authority', N'846', N'Brighton and Hove', null, null, 1),
  (N'local-authority', N'850', N'Hampshire', null, null, 1),
  (N'local-authority', N'851', N'Portsmouth', null, null, 1),
  (N'local-authority', N'852', N'Southampton', null, null, 1),
  (N'local-authority', N'855', N'Leicestershire', null, null, 1),
  (N'local-authority', N'856', N'Leicester', null, null, 1),
  (N'local-authority', N'857', N'Rutland', null, null, 1),
  (N'local-authority', N'860', N'Staffordshire', null, null, 1),
  (N'local-authority', N'861', N'Stoke-on-Trent', null, null, 1),
  (N'local-authority', N'865', N'Wiltshire', null, null, 1),
  (N'local-authority', N'866', N'Swindon', null, null, 1),
  (N'local-authority', N'867', N'Bracknell Forest', null, null, 1),
  (N'local-authority', N'868', N'Windsor and Maidenhead', null, null, 1),
  (N'local-authority', N'869', N'West Berkshire', null, null, 1),
  (N'local-authority', N'870', N'Reading', null, null, 1),
  (N'local-authority', N'871', N'Slough', null, null, 1),
  (N'local-authority', N'872', N'Wokingham', null, null, 1),
  (N'local-authority', N'873', N'Cambridgeshire', null, null, 1),
  (N'local-authority', N'874', N'Peterborough', null, null, 1),
  (N'local-authority', N'876', N'Halton', null, null, 1),
  (N'local-authority', N'877', N'Warrington', null, null, 1),
  (N'local-authority', N'878', N'Devon', null, null, 1),
  (N'local-authority', N'879', N'Plymouth', null, null, 1),
  (N'local-authority', N'880', N'Torbay', null, null, 1),
  (N'local-authority', N'881', N'Essex', null, null, 1),
  (N'local-authority', N'882', N'Southend-on-Sea', null, null, 1),
  (N'local-authority', N'883', N'Thurrock', null, null, 1),
  (N'local-authority', N'884', N'Herefordshire', null, null, 1),
  (N'local-authority', N'885', N'Worcestershire', null, null, 1),
  (N'local-authority', N'886', N'Kent', null, null, 1),
  (N'local-authority', N'887', N'Medway', null, null, 1),
  (N'local-authority', N'888', N'Lancashire', null, null, 1),
  (N'local-authority', N'889', N'Blackburn with Darwen', null, null, 1),
  (N'local-authority', N'890', N'Blackpool', null, null, 1),
  (N'local-authority', N'891', N'Nottinghamshire', null, null, 1),
  (N'local-authority', N'892', N'Nottingham', null, null, 1),
  (N'local-authority', N'893', N'Shropshire', null, null, 1),
  (N'local-authority', N'894', N'Telford and Wrekin', null, null, 1),
  (N'local-authority', N'895', N'Cheshire East', null, null, 1),
  (N'local-authority', N'896', N'Cheshire West and Chester', null, null, 1),
  (N'local-authority', N'908', N'Cornwall', null, null, 1),
  (N'local-authority', N'909', N'Cumbria', null, '2023-03-31', 1),
  (N'local-authority', N'916', N'Gloucestershire', null, null, 1),
  (N'local-authority', N'919', N'Hertfordshire', null, null, 1),
  (N'local-authority', N'921', N'Isle of Wight', null, null, 1),
  (N'local-authority', N'925', N'Lincolnshire', null, null, 1),
  (N'local-authority', N'926', N'Norfolk', null, null, 1),
  (N'local-authority', N'928', N'Northamptonshire', null, '2021-03-31', 1),
  (N'local-authority', N'929', N'Northumberland', null, null, 1),
  (N'local-authority', N'931', N'Oxfordshire', null, null, 1),
  (N'local-authority', N'933', N'Somerset', null, null, 1),
  (N'local-authority', N'935', N'Suffolk', null, null, 1),
  (N'local-authority', N'936', N'Surrey', null, null, 1),
  (N'local-authority', N'937', N'Warwickshire', null, null, 1),
  (N'local-authority', N'938', N'West Sussex', null, null, 1),
  (N'local-authority', N'940', N'North Northamptonshire', '2021-04-01', null, 1),
  (N'local-authority', N'941', N'West Northamptonshire', '2021-04-01', null, 1),
  (N'local-authority', N'942', N'Cumberland', '2023-04-01', null, 1),
  (N'local-authority', N'943', N'Westmorland and Furness', '2023-04-01', null, 1);

-- Looked after primary need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'looked-after-primary-need', N'N1', N'Abuse or neglect', null, null, 1),
  (N'looked-after-primary-need', N'N2', N'Child''s disability', null, null, 1),
  (N'looked-after-primary-need', N'N3', N'Parental illness or disability', null, null, 1),
  (N'looked-after-primary-need', N'N4', N'Family in acute stress', null, null, 1),
  (N'looked-after-primary-need', N'N5', N'Family dysfunction', null, null, 1),
  (N'looked-after-primary-need', N'N6', N'Socially unacceptable behaviour', null, null, 1),
  (N'looked-after-primary-need', N'N7', N'Low income', null, null, 1),
  (N'looked-after-primary-need', N'N8', N'Absent parenting', null, null, 1);

-- Outcome of mental health referral
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'mental-health-referral-outcome', N'ACCEPTED', N'Accepted', null, null, 0),
  (N'mental-health-referral-outcome', N'NOTACCEPTED', N'Not accepted', null, null, 0),
  (N'mental-health-referral-outcome', N'WAITING', N'Waiting', null, null, 0),
  (N'mental-health-referral-outcome', N'ENDEDSERVICE', N'Ended by the service', null, null, 0),
  (N'mental-health-referral-outcome', N'ENDEDCHILD', N'Ended by the child or young person', null, null, 0);

-- Mental health referral priority
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'mental-health-response-priority', N'ROUTINE', N'Routine', null, null, 1),
  (N'mental-health-response-priority', N'URGENT', N'Urgent', null, null, 1),
  (N'mental-health-response-priority', N'VERY_URGENT', N'Very urgent', null, null, 1),
  (N'mental-health-response-priority', N'EMERGENCY', N'Emergency', null, null, 1);

-- Missing from where
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'missing-from', N'HOME', N'Home', null, null, 0),
  (N'missing-from', N'CARE', N'Care placement', null, null, 0),
  (N'missing-from', N'SCHOOL', N'School', null, null, 0);

-- Missing or away
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'missing-type', N'M', N'Missing from care', null, null, 1),
  (N'missing-type', N'A', N'Away from placement without authorisation', null, null, 1);

-- National referral decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'national-referral-decision', N'POSITIVE', N'Positive', null, null, 0),
  (N'national-referral-decision', N'NEGATIVE', N'Negative', null, null, 0),
  (N'national-referral-decision', N'PENDING', N'Not yet decided', null, null, 0);

-- Number of adopters
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'number-of-adopters', N'1', N'One adopter', null, null, 1),
  (N'number-of-adopters', N'2', N'Two adopters', null, null, 1);

-- Type of organisation
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'organisation-type', N'LA', N'Local authority', null, null, 0),
  (N'organisation-type', N'SCHOOL', N'School or college', null, null, 0),
  (N'organisation-type', N'HEALTH', N'Health body', null, null, 0),
  (N'organisation-type', N'POLICE', N'Police', null, null, 0),
  (N'organisation-type', N'VOLUNTARY', N'Voluntary or community organisation', null, null, 0),
  (N'organisation-type', N'HOUSING', N'Housing organisation', null, null, 0),
  (N'organisation-type', N'FOSTERING', N'Fostering agency', null, null, 0),
  (N'organisation-type', N'ADOPTION', N'Adoption agency', null, null, 0),
  (N'organisation-type', N'PROVIDER', N'Placement provider', null, null, 0),
  (N'organisation-type', N'HUB', N'Family hub', null, null, 0),
  (N'organisation-type', N'OTHER', N'Other', null, null, 0);

-- Scoring tool
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'outcome-tool', N'SDQ', N'Strengths and difficulties questionnaire', null, null, 0),
  (N'outcome-tool', N'ONS4', N'Four national wellbeing questions', null, null, 0),
  (N'outcome-tool', N'STAR', N'Outcomes Star', null, null, 0),
  (N'outcome-tool', N'GOALS', N'Goal-based outcomes', null, null, 0),
  (N'outcome-tool', N'OTHER', N'Other or local tool', null, null, 0);

-- Type of partner event
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'partner-event-type', N'AE', N'Accident and emergency attendance', null, null, 0),
  (N'partner-event-type', N'MISSEDAPPT', N'Missed health appointment', null, null, 0),
  (N'partner-event-type', N'INCIDENT', N'Police incident', null, null, 0),
  (N'partner-event-type', N'CUSTODY', N'Time in police custody', null, null, 0),
  (N'partner-event-type', N'DOMABUSE', N'Police domestic abuse notice', null, null, 0),
  (N'partner-event-type', N'HOMELESS', N'Homelessness application', null, null, 0),
  (N'partner-event-type', N'TEMPHOUSING', N'Move to temporary housing', null, null, 0),
  (N'partner-event-type', N'EVICTION', N'Eviction', null, null, 0);

-- Type of permanence order
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'permanence-order-type', N'Adoption', N'Adoption', null, null, 0),
  (N'permanence-order-type', N'Special Guardianship Order', N'Special guardianship', null, null, 0),
  (N'permanence-order-type', N'Child Arrangements/ Residence Order', N'Child arrangements or residence order', null, null, 0);

-- Permanence plan in Annex A
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'permanence-plan-type-annex-a', N'a', N'Return to family', null, null, 1),
  (N'permanence-plan-type-annex-a', N'b', N'Adoption', null, null, 1),
  (N'permanence-plan-type-annex-a', N'c', N'SGO/CAO', null, null, 1),
  (N'permanence-plan-type-annex-a', N'd', N'Supported living in the community', null, null, 1),
  (N'permanence-plan-type-annex-a', N'e', N'Long-term residential placement', null, null, 1),
  (N'permanence-plan-type-annex-a', N'f', N'Long-term fostering', null, null, 1),
  (N'permanence-plan-type-annex-a', N'g', N'Other', null, null, 1);

-- Authority of a placement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'placement-authority', N'201', N'City of London', null, null, 1),
  (N'placement-authority', N'202', N'Camden', null, null, 1),
  (N'placement-authority', N'203', N'Greenwich', null, null, 1),
  (N'placement-authority', N'204', N'Hackney', null, null, 1),
  (N'placement-authority', N'205', N'Hammersmith and Fulham', null, null, 1),
  (N'placement-authority', N'206', N'Islington', null, null, 1),
  (N'placement-authority', N'207', N'Kensington and Chelsea', null, null, 1),
  (N'placement-authority', N'208', N'Lambeth', null, null, 1),
  (N'placement-authority', N'209', N'Lewisham', null, null, 1),
  (N'placement-authority', N'210', N'Southwark', null, null, 1),
  (N'placement-authority', N'211', N'Tower Hamlets', null, null, 1),
  (N'placement-authority', N'212', N'Wandsworth', null, null, 1),
  (N'placement-authority', N'213', N'Westminster', null, null, 1),
  (N'placement-authority', N'301', N'Barking and Dagenham', null, null, 1),
  (N'placement-authority', N'302', N'Barnet', null, null, 1),
  (N'placement-authority', N'303', N'Bexley', null, null, 1),
  (N'placement-authority', N'304', N'Brent', null, null, 1),
  (N'placement-authority', N'305', N'Bromley', null, null, 1),
  (N'placement-authority', N'306', N'Croydon', null, null, 1),
  (N'placement-authority', N'307', N'Ealing', null, null, 1),
  (N'placement-authority', N'308', N'Enfield', null, null, 1),
  (N'placement-authority', N'309', N'Haringey', null, null, 1),
  (N'placement-authority', N'310', N'Harrow', null, null, 1),
  (N'placement-authority', N'311', N'Havering', null, null, 1),
  (N'placement-authority', N'312', N'Hillingdon', null, null, 1),
  (N'placement-authority', N'313', N'Hounslow', null, null, 1),
  (N'placement-authority', N'314', N'Kingston upon Thames', null, null, 1),
  (N'placement-authority', N'315', N'Merton', null, null, 1),
  (N'placement-authority', N'316', N'Newham', null, null, 1),
  (N'placement-authority', N'317', N'Redbridge', null, null, 1),
  (N'placement-authority', N'318', N'Richmond upon Thames', null, null, 1),
  (N'placement-authority', N'319', N'Sutton', null, null, 1),
  (N'placement-authority', N'320', N'Waltham Forest', null, null, 1),
  (N'placement-authority', N'330', N'Birmingham', null, null, 1),
  (N'placement-authority', N'331', N'Coventry', null, null, 1),
  (N'placement-authority', N'332', N'Dudley', null, null, 1),
  (N'placement-authority', N'333', N'Sandwell', null, null, 1),
  (N'placement-authority', N'334', N'Solihull', null, null, 1),
  (N'placement-authority', N'335', N'Walsall', null, null, 1),
  (N'placement-authority', N'336', N'Wolverhampton', null, null, 1),
  (N'placement-authority', N'340', N'Knowsley', null, null, 1),
  (N'placement-authority', N'341', N'Liverpool', null, null, 1),
  (N'placement-authority', N'342', N'St Helens', null, null, 1),
  (N'placement-authority', N'343', N'Sefton', null, null, 1),
  (N'placement-authority', N'344', N'Wirral', null, null, 1),
  (N'placement-authority', N'350', N'Bolton', null, null, 1),
  (N'placement-authority', N'351', N'Bury', null, null, 1),
  (N'placement-authority', N'352', N'Manchester', null, null, 1),
  (N'placement-authority', N'353', N'Oldham', null, null, 1),
  (N'placement-authority', N'354', N'Rochdale', null, null, 1),
  (N'placement-authority', N'355', N'Salford', null, null, 1),
  (N'placement-authority', N'356', N'Stockport', null, null, 1),
  (N'placement-authority', N'357', N'Tameside', null, null, 1),
  (N'placement-authority', N'358', N'Trafford', null, null, 1),
  (N'placement-authority', N'359', N'Wigan', null, null, 1),
  (N'placement-authority', N'370', N'Barnsley', null, null, 1),
  (N'placement-authority', N'371', N'Doncaster', null, null, 1),
  (N'placement-authority', N'372', N'Rotherham', null, null, 1),
  (N'placement-authority', N'373', N'Sheffield', null, null, 1),
  (N'placement-authority', N'380', N'Bradford', null, null, 1),
  (N'placement-authority', N'381', N'Calderdale', null, null, 1),
  (N'placement-authority', N'382', N'Kirklees', null, null, 1),
  (N'placement-authority', N'383', N'Leeds', null, null, 1),
  (N'placement-authority', N'384', N'Wakefield', null, null, 1),
  (N'placement-authority', N'390', N'Gateshead', null, null, 1),
  (N'placement-authority', N'391', N'Newcastle upon Tyne', null, null, 1),
  (N'placement-authority', N'392', N'North Tyneside', null, null, 1),
  (N'placement-authority', N'393', N'South Tyneside', null, null, 1),
  (N'placement-authority', N'394', N'Sunderland', null, null, 1),
  (N'placement-authority', N'420', N'Isles of Scilly', null, null, 1),
  (N'placement-authority', N'800', N'Bath and North East Somerset', null, null, 1),
  (N'placement-authority', N'801', N'Bristol', null, null, 1),
  (N'placement-authority', N'802', N'North Somerset', null, null, 1),
  (N'placement-authority', N'803', N'South Gloucestershire', null, null, 1),
  (N'placement-authority', N'805', N'Hartlepool', null, null, 1),
  (N'placement-authority', N'806', N'Middlesbrough', null, null, 1),
  (N'placement-authority', N'807', N'Redcar and Cleveland', null, null, 1),
  (N'placement-authority', N'808', N'Stockton-on-Tees', null, null, 1),
  (N'placement-authority', N'810', N'Kingston upon Hull', null, null, 1),
  (N'placement-authority', N'811', N'East Riding of Yorkshire', null, null, 1),
  (N'placement-authority', N'812', N'North East Lincolnshire', null, null, 1),
  (N'placement-authority', N'813', N'North Lincolnshire', null, null, 1),
  (N'placement-authority', N'815', N'North Yorkshire', null, null, 1),
  (N'placement-authority', N'816', N'York', null, null, 1),
  (N'placement-authority', N'821', N'Luton', null, null, 1),
  (N'placement-authority', N'822', N'Bedford', null, null, 1),
  (N'placement-authority', N'823', N'Central Bedfordshire', null, null, 1),
  (N'placement-authority', N'825', N'Buckinghamshire', null, null, 1),
  (N'placement-authority', N'826', N'Milton Keynes', null, null, 1),
  (N'placement-authority', N'830', N'Derbyshire', null, null, 1),
  (N'placement-authority', N'831', N'Derby', null, null, 1),
  (N'placement-authority', N'835', N'Dorset (before April 2019)', null, '2019-03-31', 1),
  (N'placement-authority', N'836', N'Poole', null, '2019-03-31', 1),
  (N'placement-authority', N'837', N'Bournemouth', null, '2019-03-31', 1),
  (N'placement-authority', N'838', N'Dorset', '2019-04-01', null, 1),
  (N'placement-authority', N'839', N'Bournemouth, Christchurch and Poole', '2019-04-01', null, 1),
  (N'placement-authority', N'840', N'Durham', null, null, 1),
  (N'placement-authority', N'841', N'Darlington', null, null, 1),
  (N'placement-authority', N'845', N'East Sussex', null, null, 1),
  (N'placement-authority', N'846', N'Brighton and Hove', null, null, 1),
  (N'placement-authority', N'850', N'Hampshire', null, null, 1),
  (N'placement-authority', N'851', N'Portsmouth', null, null, 1),
  (N'placement-authority', N'852', N'Southampton', null, null, 1),
  (N'placement-authority', N'855', N'Leicestershire', null, null, 1),
  (N'placement-authority', N'856', N'Leicester', null, null, 1),
  (N'placement-authority', N'857', N'Rutland', null, null, 1),
  (N'placement-authority', N'860', N'Staffordshire', null, null, 1),
  (N'placement-authority', N'861', N'Stoke-on-Trent', null, null, 1),
  (N'placement-authority', N'865', N'Wiltshire', null, null, 1),
  (N'placement-authority', N'866', N'Swindon', null, null, 1),
  (N'placement-authority', N'867', N'Bracknell Forest', null, null, 1),
  (N'placement-authority', N'868', N'Windsor and Maidenhead', null, null, 1),
  (N'placement-authority', N'869', N'West Berkshire', null, null, 1),
  (N'placement-authority', N'870', N'Reading', null, null, 1),
  (N'placement-authority', N'871', N'Slough', null, null, 1),
  (N'placement-authority', N'872', N'Wokingham', null, null, 1),
  (N'placement-authority', N'873', N'Cambridgeshire', null, null, 1),
  (N'placement-authority', N'874', N'Peterborough', null, null, 1),
  (N'placement-authority', N'876', N'Halton', null, null, 1),
  (N'placement-authority', N'877', N'Warrington', null, null, 1),
  (N'placement-authority', N'878', N'Devon', null, null, 1),
  (N'placement-authority', N'879', N'Plymouth', null, null, 1),
  (N'placement-authority', N'880', N'Torbay', null, null, 1),
  (N'placement-authority', N'881', N'Essex', null, null, 1),
  (N'placement-authority', N'882', N'Southend-on-Sea', null, null, 1),
  (N'placement-authority', N'883', N'Thurrock', null, null, 1),
  (N'placement-authority', N'884', N'Herefordshire', null, null, 1),
  (N'placement-authority', N'885', N'Worcestershire', null, null, 1),
  (N'placement-authority', N'886', N'Kent', null, null, 1),
  (N'placement-authority', N'887', N'Medway', null, null, 1),
  (N'placement-authority', N'888', N'Lancashire', null, null, 1),
  (N'placement-authority', N'889', N'Blackburn with Darwen', null, null, 1),
  (N'placement-authority', N'890', N'Blackpool', null, null, 1),
  (N'placement-authority', N'891', N'Nottinghamshire', null, null, 1),
  (N'placement-authority', N'892', N'Nottingham', null, null, 1),
  (N'placement-authority', N'893', N'Shropshire', null, null, 1),
  (N'placement-authority', N'894', N'Telford and Wrekin', null, null, 1),
  (N'placement-authority', N'895', N'Cheshire East', null, null, 1),
  (N'placement-authority', N'896', N'Cheshire West and Chester', null, null, 1),
  (N'placement-authority', N'908', N'Cornwall', null, null, 1),
  (N'placement-authority', N'909', N'Cumbria', null, '2023-03-31', 1),
  (N'placement-authority', N'916', N'Gloucestershire', null, null, 1),
  (N'placement-authority', N'919', N'Hertfordshire', null, null, 1),
  (N'placement-authority', N'921', N'Isle of Wight', null, null, 1),
  (N'placement-authority', N'925', N'Lincolnshire', null, null, 1),
  (N'placement-authority', N'926', N'Norfolk', null, null, 1),
  (N'placement-authority', N'928', N'Northamptonshire', null, '2021-03-31', 1),
  (N'placement-authority', N'929', N'Northumberland', null, null, 1),
  (N'placement-authority', N'931', N'Oxfordshire', null, null, 1),
  (N'placement-authority', N'933', N'Somerset', null, null, 1),
  (N'placement-authority', N'935', N'Suffolk', null, null, 1),
  (N'placement-authority', N'936', N'Surrey', null, null, 1),
  (N'placement-authority', N'937', N'Warwickshire', null, null, 1),
  (N'placement-authority', N'938', N'West Sussex', null, null, 1),
  (N'placement-authority', N'940', N'North Northamptonshire', '2021-04-01', null, 1),
  (N'placement-authority', N'941', N'West Northamptonshire', '2021-04-01', null, 1),
  (N'placement-authority', N'942', N'Cumberland', '2023-04-01', null, 1),
  (N'placement-authority', N'943', N'Westmorland and Furness', '2023-04-01', null, 1),
  (N'placement-authority', N'WAL', N'Wales', null, null, 1),
  (N'placement-authority', N'SCO', N'Scotland', null, null, 1),
  (N'placement-authority', N'NIR', N'Northern Ireland', null, null, 1),
  (N'placement-authority', N'NUK', N'Outside the United Kingdom', null, null, 1),
  (N'placement-authority', N'CON', N'Confidential', null, null, 1);

-- Reason a placement changed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'placement-change-reason', N'CARPL', N'Change to or implementation of care plan', null, null, 1),
  (N'placement-change-reason', N'CLOSE', N'Resignation or closure of provision', null, null, 1),
  (N'placement-change-reason', N'ALLEG', N'Allegation (s47)', null, null, 1),
  (N'placement-change-reason', N'STAND', N'Standards of care concern', null, null, 1),
  (N'placement-change-reason', N'APPRR', N'Approval removed', null, null, 1),
  (N'placement-change-reason', N'CREQB', N'Carer requests end due to child''s behaviour', null, null, 1),
  (N'placement-change-reason', N'CREQO', N'Carer requests end, other than behaviour', null, null, 1),
  (N'placement-change-reason', N'CHILD', N'Child requests placement end', null, null, 1),
  (N'placement-change-reason', N'LAREQ', N'Responsible or area authority requests end', null, null, 1),
  (N'placement-change-reason', N'PLACE', N'Change in status of placement only', null, null, 1),
  (N'placement-change-reason', N'CUSTOD', N'Custody arrangement', '2018-04-01', null, 1),
  (N'placement-change-reason', N'OTHER', N'Other', null, null, 1);

-- Placement inside or outside area
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'placement-location', N'In', N'In responsible LA', null, null, 1),
  (N'placement-location', N'Out', N'Outside responsible LA', null, null, 1);

-- Placement provider
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'placement-provider', N'PR0', N'Parents or other with parental responsibility', null, null, 1),
  (N'placement-provider', N'PR1', N'Own provision', null, null, 1),
  (N'placement-provider', N'PR2', N'Other local authority provision', null, null, 1),
  (N'placement-provider', N'PR3', N'Other public provision', null, null, 1),
  (N'placement-provider', N'PR4', N'Private provision', null, null, 1),
  (N'placement-provider', N'PR5', N'Voluntary or third sector provision', null, null, 1);

-- Type of placement
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'placement-type', N'A3', N'Placed for adoption with consent, current foster carer', null, null, 1),
  (N'placement-type', N'A4', N'Placed for adoption with consent, not current foster carer', null, null, 1),
  (N'placement-type', N'A5', N'Placed for adoption with placement order, current foster carer', null, null, 1),
  (N'placement-type', N'A6', N'Placed for adoption with placement order, not current foster carer', null, null, 1),
  (N'placement-type', N'H5', N'Semi-independent living, not subject to children''s homes regulations', null, '2025-03-31', 1),
  (N'placement-type', N'K1', N'Secure children''s homes', null, null, 1),
  (N'placement-type', N'K2', N'Children''s homes subject to children''s homes regulations', null, null, 1),
  (N'placement-type', N'K3', N'Supported accommodation', '2024-04-01', null, 1),
  (N'placement-type', N'P1', N'Placed with own parents or other with parental responsibility', null, null, 1),
  (N'placement-type', N'P2', N'Independent living', null, '2023-10-27', 1),
  (N'placement-type', N'P3', N'Residential employment', null, null, 1),
  (N'placement-type', N'R1', N'Residential care home', null, null, 1),
  (N'placement-type', N'R2', N'NHS or health trust establishment', null, null, 1),
  (N'placement-type', N'R3', N'Family centre or mother and baby unit', null, null, 1),
  (N'placement-type', N'R5', N'Young offender institution', null, null, 1),
  (N'placement-type', N'S1', N'Residential school', null, null, 1),
  (N'placement-type', N'T0', N'All types of temporary move', null, null, 1),
  (N'placement-type', N'T1', N'Temporary period in hospital', null, null, 1),
  (N'placement-type', N'T2', N'Temporary absence on holiday', null, null, 1),
  (N'placement-type', N'T3', N'Temporary accommodation while carer on holiday', null, null, 1),
  (N'placement-type', N'T4', N'Temporary accommodation of seven days or less', null, null, 1),
  (N'placement-type', N'U1', N'Foster placement with relative or friend - long term', null, null, 1),
  (N'placement-type', N'U2', N'Foster placement with relative or friend - FFA or concurrent planning', null, null, 1),
  (N'placement-type', N'U3', N'Foster placement with relative or friend - not long term or FFA', null, null, 1),
  (N'placement-type', N'U4', N'Foster placement with other carer - long term', null, null, 1),
  (N'placement-type', N'U5', N'Foster placement with other carer - FFA or concurrent planning', null, null, 1),
  (N'placement-type', N'U6', N'Foster placement with other carer - not long term or FFA', null, null, 1),
  (N'placement-type', N'Z1', N'Other placements', null, '2025-03-31', 1),
  (N'placement-type', N'Z11', N'Other placements - type 1 (label not found)', '2025-04-01', null, 0),
  (N'placement-type', N'Z12', N'Other placements - type 2 (label not found)', '2025-04-01', null, 0),
  (N'placement-type', N'Z13', N'Other placements - type 3 (label not found)', '2025-04-01', null, 0),
  (N'placement-type', N'Z14', N'Other placements - type 4 (label not found)', '2025-04-01', null, 0);

-- Type of plan
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'plan-type', N'EARLYHELP', N'Early help plan', null, null, 0),
  (N'plan-type', N'CHILDINNEED', N'Child in need plan', null, null, 0),
  (N'plan-type', N'PROTECTION', N'Child protection plan', null, null, 0),
  (N'plan-type', N'CARE', N'Care plan', null, null, 0),
  (N'plan-type', N'PATHWAY', N'Pathway plan', null, null, 0),
  (N'plan-type', N'EHC', N'Education, health and care plan', null, null, 0);

-- Pre-proceedings outcome
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'pre-proceedings-outcome', N'Decision to Issue Care Proceedings', N'Issue care proceedings', null, null, 1),
  (N'pre-proceedings-outcome', N'Decision to step down', N'Step down', null, null, 1);

-- Pre-proceedings outcome in census
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values (N'pre-proceedings-outcome-cin', N'A', N'(label not found)', '2026-04-01', null, 0);

-- Pre-proceedings yes, no or unknown
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'pre-proceedings-yes-no-unknown', N'Yes', N'Yes', null, null, 1),
  (N'pre-proceedings-yes-no-unknown', N'No', N'No', null, null, 1),
  (N'pre-proceedings-yes-no-unknown', N'Unknown', N'Unknown', null, null, 1);

-- Authority of previous permanence
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'previous-permanence-authority', N'201', N'City of London', null, null, 1),
  (N'previous-permanence-authority', N'202', N'Camden', null, null, 1),
  (N'previous-permanence-authority', N'203', N'Greenwich', null, null, 1),
  (N'previous-permanence-authority', N'204', N'Hackney', null, null, 1),
  (N'previous-permanence-authority', N'205', N'Hammersmith and Fulham', null, null, 1),
  (N'previous-permanence-authority', N'206', N'Islington', null, null, 1),
  (N'previous-permanence-authority', N'207', N'Kensington and Chelsea', null, null, 1),
  (N'previous-permanence-authority', N'208', N'Lambeth', null, null, 1),
  (N'previous-permanence-authority', N'209', N'Lewisham', null, null, 1),
  (N'previous-permanence-authority', N'210', N'Southwark', null, null, 1),
  (N'previous-permanence-authority', N'211', N'Tower Hamlets', null, null, 1),
  (N'previous-permanence-authority', N'212', N'Wandsworth', null, null, 1),
  (N'previous-permanence-authority', N'213', N'Westminster', null, null, 1),
  (N'previous-permanence-authority', N'301', N'Barking and Dagenham', null, null, 1),
  (N'previous-permanence-authority', N'302', N'Barnet', null, null, 1),
  (N'previous-permanence-authority', N'303', N'Bexley', null, null, 1),
  (N'previous-permanence-authority', N'304', N'Brent', null, null, 1),
  (N'previous-permanence-authority', N'305', N'Bromley', null, null, 1),
  (N'previous-permanence-authority', N'306', N'Croydon', null, null, 1),
  (N'previous-permanence-authority', N'307', N'Ealing', null, null, 1),
  (N'previous-permanence-authority', N'308', N'Enfield', null, null, 1),
  (N'previous-permanence-authority', N'309', N'Haringey', null, null, 1),
  (N'previous-permanence-authority', N'310', N'Harrow', null, null, 1),
  (N'previous-permanence-authority', N'311', N'Havering', null, null, 1),
  (N'previous-permanence-authority', N'312', N'Hillingdon', null, null, 1),
  (N'previous-permanence-authority', N'313', N'Hounslow', null, null, 1),
  (N'previous-permanence-authority', N'314', N'Kingston upon Thames', null, null, 1),
  (N'previous-permanence-authority', N'315', N'Merton', null, null, 1),
  (N'previous-permanence-authority', N'316', N'Newham', null, null, 1),
  (N'previous-permanence-authority', N'317', N'Redbridge', null, null, 1),
  (N'previous-permanence-authority', N'318', N'Richmond upon Thames', null, null, 1),
  (N'previous-permanence-authority', N'319', N'Sutton', null, null, 1),
  (N'previous-permanence-authority', N'320', N'Waltham Forest', null, null, 1),
  (N'previous-permanence-authority', N'330', N'Birmingham', null, null, 1),
  (N'previous-permanence-authority', N'331', N'Coventry', null, null, 1),
  (N'previous-permanence-authority', N'332', N'Dudley', null, null, 1),
  (N'previous-permanence-authority', N'333', N'Sandwell', null, null, 1),
  (N'previous-permanence-authority', N'334', N'Solihull', null, null, 1),
  (N'previous-permanence-authority', N'335', N'Walsall', null, null, 1),
  (N'previous-permanence-authority', N'336', N'Wolverhampton', null, null, 1),
  (N'previous-permanence-authority', N'340', N'Knowsley', null, null, 1),
  (N'previous-permanence-authority', N'341', N'Liverpool', null, null, 1),
  (N'previous-permanence-authority', N'342', N'St Helens', null, null, 1),
  (N'previous-permanence-authority', N'343', N'Sefton', null, null, 1),
  (N'previous-permanence-authority', N'344', N'Wirral', null, null, 1),
  (N'previous-permanence-authority', N'350', N'Bolton', null, null, 1),
  (N'previous-permanence-authority', N'351', N'Bury', null, null, 1),
  (N'previous-permanence-authority', N'352', N'Manchester', null, null, 1),
  (N'previous-permanence-authority', N'353', N'Oldham', null, null, 1),
  (N'previous-permanence-authority', N'354', N'Rochdale', null, null, 1),
  (N'previous-permanence-authority', N'355', N'Salford', null, null, 1),
  (N'previous-permanence-authority', N'356', N'Stockport', null, null, 1),
  (N'previous-permanence-authority', N'357', N'Tameside', null, null, 1),
  (N'previous-permanence-authority', N'358', N'Trafford', null, null, 1),
  (N'previous-permanence-authority', N'359', N'Wigan', null, null, 1),
  (N'previous-permanence-authority', N'370', N'Barnsley', null, null, 1),
  (N'previous-permanence-authority', N'371', N'Doncaster', null, null, 1),
  (N'previous-permanence-authority', N'372', N'Rotherham', null, null, 1),
  (N'previous-permanence-authority', N'373', N'Sheffield', null, null, 1),
  (N'previous-permanence-authority', N'380', N'Bradford', null, null, 1),
  (N'previous-permanence-authority', N'381', N'Calderdale', null, null, 1),
  (N'previous-permanence-authority', N'382', N'Kirklees', null, null, 1),
  (N'previous-permanence-authority', N'383', N'Leeds', null, null, 1),
  (N'previous-permanence-authority', N'384', N'Wakefield', null, null, 1),
  (N'previous-permanence-authority', N'390', N'Gateshead', null, null, 1),
  (N'previous-permanence-authority', N'391', N'Newcastle upon Tyne', null, null, 1),
  (N'previous-permanence-authority', N'392', N'North Tyneside', null, null, 1),
  (N'previous-permanence-authority', N'393', N'South Tyneside', null, null, 1),
  (N'previous-permanence-authority', N'394', N'Sunderland', null, null, 1),
  (N'previous-permanence-authority', N'420', N'Isles of Scilly', null, null, 1),
  (N'previous-permanence-authority', N'800', N'Bath and North East Somerset', null, null, 1),
  (N'previous-permanence-authority', N'801', N'Bristol', null, null, 1),
  (N'previous-permanence-authority', N'802', N'North Somerset', null, null, 1),
  (N'previous-permanence-authority', N'803', N'South Gloucestershire', null, null, 1),
  (N'previous-permanence-authority', N'805', N'Hartlepool', null, null, 1),
  (N'previous-permanence-authority', N'806', N'Middlesbrough', null, null, 1),
  (N'previous-permanence-authority', N'807', N'Redcar and Cleveland', null, null, 1),
  (N'previous-permanence-authority', N'808', N'Stockton-on-Tees', null, null, 1),
  (N'previous-permanence-authority', N'810', N'Kingston upon Hull', null, null, 1),
  (N'previous-permanence-authority', N'811', N'East Riding of Yorkshire', null, null, 1),
  (N'previous-permanence-authority', N'812', N'North East Lincolnshire', null, null, 1),
  (N'previous-permanence-authority', N'813', N'North Lincolnshire', null, null, 1),
  (N'previous-permanence-authority', N'815', N'North Yorkshire', null, null, 1),
  (N'previous-permanence-authority', N'816', N'York', null, null, 1),
  (N'previous-permanence-authority', N'821', N'Luton', null, null, 1),
  (N'previous-permanence-authority', N'822', N'Bedford', null, null, 1),
  (N'previous-permanence-authority', N'823', N'Central Bedfordshire', null, null, 1),
  (N'previous-permanence-authority', N'825', N'Buckinghamshire', null, null, 1),
  (N'previous-permanence-authority', N'826', N'Milton Keynes', null, null, 1),
  (N'previous-permanence-authority', N'830', N'Derbyshire', null, null, 1),
  (N'previous-permanence-authority', N'831', N'Derby', null, null, 1),
  (N'previous-permanence-authority', N'835', N'Dorset (before April 2019)', null, null, 1),
  (N'previous-permanence-authority', N'836', N'Poole', null, null, 1),
  (N'previous-permanence-authority', N'837', N'Bournemouth', null, null, 1),
  (N'previous-permanence-authority', N'838', N'Dorset', null, null, 1),
  (N'previous-permanence-authority', N'839', N'Bournemouth, Christchurch and Poole', null, null, 1),
  (N'previous-permanence-authority', N'840', N'Durham', null, null, 1),
  (N'previous-permanence-authority', N'841', N'Darlington', null, null, 1),
  (N'previous-permanence-authority', N'845', N'East Sussex', null, null, 1),
  (N'previous-permanence-authority', N'846', N'Brighton and Hove', null, null, 1),
  (N'previous-permanence-authority', N'850', N'Hampshire', null, null, 1),
  (N'previous-permanence-authority', N'851', N'Portsmouth', null, null, 1),
  (N'previous-permanence-authority', N'852', N'Southampton', null, null, 1),
  (N'previous-permanence-authority', N'855', N'Leicestershire', null, null, 1),
  (N'previous-permanence-authority', N'856', N'Leicester', null, null, 1),
  (N'previous-permanence-authority', N'857', N'Rutland', null, null, 1),
  (N'previous-permanence-authority', N'860', N'Staffordshire', null, null, 1),
  (N'previous-permanence-authority', N'861', N'Stoke-on-Trent', null, null, 1),
  (N'previous-permanence-authority', N'865', N'Wiltshire', null, null, 1),
  (N'previous-permanence-authority', N'866', N'Swindon', null, null, 1),
  (N'previous-permanence-authority', N'867', N'Bracknell Forest', null, null, 1),
  (N'previous-permanence-authority', N'868', N'Windsor and Maidenhead', null, null, 1),
  (N'previous-permanence-authority', N'869', N'West Berkshire', null, null, 1),
  (N'previous-permanence-authority', N'870', N'Reading', null, null, 1),
  (N'previous-permanence-authority', N'871', N'Slough', null, null, 1),
  (N'previous-permanence-authority', N'872', N'Wokingham', null, null, 1),
  (N'previous-permanence-authority', N'873', N'Cambridgeshire', null, null, 1),
  (N'previous-permanence-authority', N'874', N'Peterborough', null, null, 1),
  (N'previous-permanence-authority', N'876', N'Halton', null, null, 1),
  (N'previous-permanence-authority', N'877', N'Warrington', null, null, 1),
  (N'previous-permanence-authority', N'878', N'Devon', null, null, 1),
  (N'previous-permanence-authority', N'879', N'Plymouth', null, null, 1),
  (N'previous-permanence-authority', N'880', N'Torbay', null, null, 1),
  (N'previous-permanence-authority', N'881', N'Essex', null, null, 1),
  (N'previous-permanence-authority', N'882', N'Southend-on-Sea', null, null, 1),
  (N'previous-permanence-authority', N'883', N'Thurrock', null, null, 1),
  (N'previous-permanence-authority', N'884', N'Herefordshire', null, null, 1),
  (N'previous-permanence-authority', N'885', N'Worcestershire', null, null, 1),
  (N'previous-permanence-authority', N'886', N'Kent', null, null, 1),
  (N'previous-permanence-authority', N'887', N'Medway', null, null, 1),
  (N'previous-permanence-authority', N'888', N'Lancashire', null, null, 1),
  (N'previous-permanence-authority', N'889', N'Blackburn with Darwen', null, null, 1),
  (N'previous-permanence-authority', N'890', N'Blackpool', null, null, 1),
  (N'previous-permanence-authority', N'891', N'Nottinghamshire', null, null, 1),
  (N'previous-permanence-authority', N'892', N'Nottingham', null, null, 1),
  (N'previous-permanence-authority', N'893', N'Shropshire', null, null, 1),
  (N'previous-permanence-authority', N'894', N'Telford and Wrekin', null, null, 1),
  (N'previous-permanence-authority', N'895', N'Cheshire East', null, null, 1),
  (N'previous-permanence-authority', N'896', N'Cheshire West and Chester', null, null, 1),
  (N'previous-permanence-authority', N'908', N'Cornwall', null, null, 1),
  (N'previous-permanence-authority', N'909', N'Cumbria', null, null, 1),
  (N'previous-permanence-authority', N'916', N'Gloucestershire', null, null, 1),
  (N'previous-permanence-authority', N'919', N'Hertfordshire', null, null, 1),
  (N'previous-permanence-authority', N'921', N'Isle of Wight', null, null, 1),
  (N'previous-permanence-authority', N'925', N'Lincolnshire', null, null, 1),
  (N'previous-permanence-authority', N'926', N'Norfolk', null, null, 1),
  (N'previous-permanence-authority', N'928', N'Northamptonshire', null, null, 1),
  (N'previous-permanence-authority', N'929', N'Northumberland', null, null, 1),
  (N'previous-permanence-authority', N'931', N'Oxfordshire', null, null, 1),
  (N'previous-permanence-authority', N'933', N'Somerset', null, null, 1),
  (N'previous-permanence-authority', N'935', N'Suffolk', null, null, 1),
  (N'previous-permanence-authority', N'936', N'Surrey', null, null, 1),
  (N'previous-permanence-authority', N'937', N'Warwickshire', null, null, 1),
  (N'previous-permanence-authority', N'938', N'West Sussex', null, null, 1),
  (N'previous-permanence-authority', N'940', N'North Northamptonshire', null, null, 1),
  (N'previous-permanence-authority', N'941', N'West Northamptonshire', null, null, 1),
  (N'previous-permanence-authority', N'942', N'Cumberland', null, null, 1),
  (N'previous-permanence-authority', N'943', N'Westmorland and Furness', null, null, 1),
  (N'previous-permanence-authority', N'WAL', N'Wales', null, null, 1),
  (N'previous-permanence-authority', N'SCO', N'Scotland', null, null, 1),
  (N'previous-permanence-authority', N'NIR', N'Northern Ireland', null, null, 1),
  (N'previous-permanence-authority', N'NUK', N'Outside the UK', null, null, 1);

-- Previous permanence option
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'previous-permanence-option', N'P1', N'Adoption', null, null, 1),
  (N'previous-permanence-option', N'P2', N'Special guardianship order', null, null, 1),
  (N'previous-permanence-option', N'P3', N'Residence order or child arrangements order', null, null, 1),
  (N'previous-permanence-option', N'P4', N'Unknown', null, null, 1),
  (N'previous-permanence-option', N'Z1', N'No previous permanence option', null, null, 1);

-- How a placement was bought
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'procurement-route', N'FRAMEWORK', N'Framework', null, null, 1),
  (N'procurement-route', N'SPOT', N'Spot purchase', null, null, 1),
  (N'procurement-route', N'BLOCK', N'Block contract', null, null, 1);

-- Reason a care episode ceased
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'reason-episode-ceased', N'X1', N'Episode ceases and new episode begins same day', null, null, 1),
  (N'reason-episode-ceased', N'E11', N'Adopted - application unopposed', null, null, 1),
  (N'reason-episode-ceased', N'E12', N'Adopted - consent dispensed with', null, null, 1),
  (N'reason-episode-ceased', N'E2', N'Died', null, null, 1),
  (N'reason-episode-ceased', N'E3', N'Care taken over by another LA in the UK', null, null, 1),
  (N'reason-episode-ceased', N'E4A', N'Returned home, part of care planning', null, null, 1),
  (N'reason-episode-ceased', N'E4B', N'Returned home, not part of care planning', null, null, 1),
  (N'reason-episode-ceased', N'E13', N'Left care to live with parents or others with no parental responsibility', null, null, 1),
  (N'reason-episode-ceased', N'E41', N'Residence order or child arrangements order granted', null, null, 1),
  (N'reason-episode-ceased', N'E43', N'SGO made to former foster carers', null, '2018-03-31', 0),
  (N'reason-episode-ceased', N'E44', N'SGO made to carers other than former foster carers', null, '2018-03-31', 0),
  (N'reason-episode-ceased', N'E45', N'SGO to former foster carer who is relative or friend', '2018-04-01', null, 1),
  (N'reason-episode-ceased', N'E46', N'SGO to former foster carer, not relative or friend', '2018-04-01', null, 1),
  (N'reason-episode-ceased', N'E47', N'SGO to other carer who is relative or friend', '2018-04-01', null, 1),
  (N'reason-episode-ceased', N'E48', N'SGO to other carer, not relative or friend', '2018-04-01', null, 1),
  (N'reason-episode-ceased', N'E5', N'Independent living with formal support', null, null, 1),
  (N'reason-episode-ceased', N'E6', N'Independent living without formal support', null, null, 1),
  (N'reason-episode-ceased', N'E7', N'Transferred to residential care funded by adult social care', null, null, 1),
  (N'reason-episode-ceased', N'E8', N'Ceased for any other reason', null, null, 1),
  (N'reason-episode-ceased', N'E9', N'Sentenced to custody', null, null, 1),
  (N'reason-episode-ceased', N'E14', N'Accommodation on remand ended', null, null, 1),
  (N'reason-episode-ceased', N'E15', N'Age assessment found child 18 or over', null, null, 1),
  (N'reason-episode-ceased', N'E16', N'Child moved abroad', null, null, 1),
  (N'reason-episode-ceased', N'E17', N'Aged 18 or over, remained with current carers', null, null, 1);

-- Reason a care episode started
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'reason-episode-started', N'S', N'Started to be looked after', null, null, 1),
  (N'reason-episode-started', N'L', N'Change of legal status only', null, null, 1),
  (N'reason-episode-started', N'P', N'Change of placement and carer only', null, null, 1),
  (N'reason-episode-started', N'T', N'Change of placement, same carer', null, null, 1),
  (N'reason-episode-started', N'B', N'Change of legal status, placement and carer', null, null, 1),
  (N'reason-episode-started', N'U', N'Change of legal status and placement, same carer', null, null, 1);

-- Referral no further action flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'referral-no-further-action-flag', N'0', N'No', null, null, 1),
  (N'referral-no-further-action-flag', N'1', N'Yes', null, null, 1),
  (N'referral-no-further-action-flag', N'false', N'No (false)', null, null, 1),
  (N'referral-no-further-action-flag', N'true', N'Yes (true)', null, null, 1);

-- Referral outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'referral-outcome', N'SINGLE_ASSESSMENT_FLAG', N'Single assessment', null, null, 1),
  (N'referral-outcome', N'NFA_FLAG', N'No further action', null, null, 1),
  (N'referral-outcome', N'STRATEGY_DISCUSSION_FLAG', N'Strategy discussion', null, null, 1),
  (N'referral-outcome', N'CLA_REQUEST_FLAG', N'Request to look after', null, null, 1),
  (N'referral-outcome', N'NON_AGENCY_ADOPTION_FLAG', N'Non-agency adoption', null, null, 1),
  (N'referral-outcome', N'PRIVATE_FOSTERING_FLAG', N'Private fostering', null, null, 1),
  (N'referral-outcome', N'CP_TRANSFER_IN_FLAG', N'CP transfer in', null, null, 1),
  (N'referral-outcome', N'CP_CONFERENCE_FLAG', N'CP conference', null, null, 1),
  (N'referral-outcome', N'CARE_LEAVER_FLAG', N'Care leaver', null, null, 1),
  (N'referral-outcome', N'OTHER_OUTCOMES_EXIST_FLAG', N'Other outcomes exist', null, null, 1);

-- Referral outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'referral-outcome-draft', N'No Further Action', N'No further action', null, null, 1),
  (N'referral-outcome-draft', N'Advice and Information or signpost to other services', N'Advice or signpost', null, null, 1),
  (N'referral-outcome-draft', N'Step-down to Early Help', N'Step-down to early help', null, null, 1),
  (N'referral-outcome-draft', N'Assessment required', N'Assessment required', null, null, 1),
  (N'referral-outcome-draft', N'Strategy discussion and/or Section 47 enquiry', N'Strategy discussion or s47', null, null, 1),
  (N'referral-outcome-draft', N'Other', N'Other', null, null, 1);

-- Contact and referral source
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'referral-source', N'1A', N'Individual - family member, relative or carer', null, null, 1),
  (N'referral-source', N'1B', N'Individual - acquaintance', null, null, 1),
  (N'referral-source', N'1C', N'Individual - self', null, null, 1),
  (N'referral-source', N'1D', N'Individual - other', null, null, 1),
  (N'referral-source', N'2A', N'Schools', null, null, 1),
  (N'referral-source', N'2B', N'Education services', null, null, 1),
  (N'referral-source', N'3A', N'Health services - GP', null, null, 1),
  (N'referral-source', N'3B', N'Health services - health visitor', null, null, 1),
  (N'referral-source', N'3C', N'Health services - school nurse', null, null, 1),
  (N'referral-source', N'3D', N'Health services - other primary health', null, null, 1),
  (N'referral-source', N'3E', N'Health services - A&E', null, null, 1),
  (N'referral-source', N'3F', N'Health services - other', null, null, 1),
  (N'referral-source', N'4', N'Housing', null, null, 1),
  (N'referral-source', N'5A', N'LA services - social care', null, null, 1),
  (N'referral-source', N'5B', N'LA services - other internal', null, null, 1),
  (N'referral-source', N'5C', N'LA services - external (another LA)', null, null, 1),
  (N'referral-source', N'5D', N'LA services - early help', '2022-04-01', null, 1),
  (N'referral-source', N'6', N'Police', null, null, 1),
  (N'referral-source', N'7', N'Other legal agency', null, null, 1),
  (N'referral-source', N'8', N'Other', null, null, 1),
  (N'referral-source', N'9', N'Anonymous', null, null, 1),
  (N'referral-source', N'10', N'Unknown', null, null, 1);

-- Child's part in reviews
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'review-participation', N'PN0', N'Child aged under 4 at review', null, null, 1),
  (N'review-participation', N'PN1', N'Attends and speaks for self', null, null, 1),
  (N'review-participation', N'PN2', N'Attends, advocate speaks', null, null, 1),
  (N'review-participation', N'PN3', N'Attends, views symbolic (non-verbal)', null, null, 1),
  (N'review-participation', N'PN4', N'Attends without contribution', null, null, 1),
  (N'review-participation', N'PN5', N'Not attending, briefs advocate', null, null, 1),
  (N'review-participation', N'PN6', N'Not attending, sends views by other means', null, null, 1),
  (N'review-participation', N'PN7', N'Not attending, views not conveyed', null, null, 1);

-- Reason for no SDQ score
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sdq-missing-reason', N'SDQ1', N'No form returned, child under 4 or over 16', null, null, 1),
  (N'sdq-missing-reason', N'SDQ2', N'Carer refused to complete', null, null, 1),
  (N'sdq-missing-reason', N'SDQ3', N'Not possible due to severity of disability', null, null, 1),
  (N'sdq-missing-reason', N'SDQ4', N'Other', null, null, 1),
  (N'sdq-missing-reason', N'SDQ5', N'Child refuses SDQ', null, null, 1);

-- Who answered the SDQ
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sdq-respondent', N'CARER', N'Parent or carer', null, null, 1),
  (N'sdq-respondent', N'TEACHER', N'Teacher', null, null, 1),
  (N'sdq-respondent', N'SELF', N'Young person', null, null, 1);

-- Section 47 enquiry outcome flags
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'section-47-outcome', N'NFA_FLAG', N'No further action', null, null, 1),
  (N'section-47-outcome', N'LEGAL_ACTION_FLAG', N'Legal action', null, null, 1),
  (N'section-47-outcome', N'PROV_OF_SERVICES_FLAG', N'Provision of services', null, null, 1),
  (N'section-47-outcome', N'PROV_OF_SB_CARE_FLAG', N'Provision of short break care', null, null, 1),
  (N'section-47-outcome', N'CP_CONFERENCE_FLAG', N'Initial CP conference', null, null, 1),
  (N'section-47-outcome', N'NFA_CONTINUE_SINGLE_FLAG', N'NFA, continue single assessment', null, null, 1),
  (N'section-47-outcome', N'MONITOR_FLAG', N'Other agency to monitor', null, null, 1),
  (N'section-47-outcome', N'OTHER_OUTCOMES_EXIST_FLAG', N'Other outcomes exist', null, null, 1);

-- Section 47 outcomes, draft wording
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'section-47-outcome-draft', N'Initial CP Conference', N'Initial CP conference', null, null, 1),
  (N'section-47-outcome-draft', N'Other Agency to Monitor Child''s Welfare', N'Other agency to monitor welfare', null, null, 1),
  (N'section-47-outcome-draft', N'NFA - Continue With Family Assessment', N'NFA, continue assessment', null, null, 1),
  (N'section-47-outcome-draft', N'Initiate Legal Action', N'Initiate legal action', null, null, 1),
  (N'section-47-outcome-draft', N'Provision of Services (s17)', N'Provision of services (s17)', null, null, 1),
  (N'section-47-outcome-draft', N'Provision of Short Break Care (s17)', N'Short break care (s17)', null, null, 1),
  (N'section-47-outcome-draft', N'No Further Action', N'No further action', null, null, 1),
  (N'section-47-outcome-draft', N'Other Outcome', N'Other outcome', null, null, 1);

-- Rank of special educational need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sen-rank', N'1', N'Primary need', null, null, 1),
  (N'sen-rank', N'2', N'Secondary need', null, null, 1);

-- Setting other than a school
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sen-setting', N'OLA', N'Other LA arrangements, including EOTAS', null, null, 1),
  (N'sen-setting', N'OPA', N'Other parent or person arrangements, not EHE', null, null, 1),
  (N'sen-setting', N'EHE', N'Elective home education', null, null, 1),
  (N'sen-setting', N'EYP', N'Early years provider with no URN', null, null, 1),
  (N'sen-setting', N'OTH', N'Other', null, null, 1),
  (N'sen-setting', N'NEET', N'Not in education, employment or training, aged 16-25', null, null, 1),
  (N'sen-setting', N'NIEC', N'Not in education, notice to cease issued', null, null, 1),
  (N'sen-setting', N'NIEO', N'Not in education, other', null, null, 1);

-- Type of special educational need
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sen-type', N'SPLD', N'Specific learning difficulty', null, null, 1),
  (N'sen-type', N'MLD', N'Moderate learning difficulty', null, null, 1),
  (N'sen-type', N'SLD', N'Severe learning difficulty', null, null, 1),
  (N'sen-type', N'PMLD', N'Profound and multiple learning difficulty', null, null, 1),
  (N'sen-type', N'SEMH', N'Social, emotional and mental health', null, null, 1),
  (N'sen-type', N'SLCN', N'Speech, language and communication needs', null, null, 1),
  (N'sen-type', N'HI', N'Hearing impairment', null, null, 1),
  (N'sen-type', N'VI', N'Vision impairment', null, null, 1),
  (N'sen-type', N'MSI', N'Multi-sensory impairment', null, null, 1),
  (N'sen-type', N'PD', N'Physical disability', null, null, 1),
  (N'sen-type', N'ASD', N'Autistic spectrum disorder', null, null, 1),
  (N'sen-type', N'DS', N'Down syndrome', null, null, 1),
  (N'sen-type', N'OTH', N'Other difficulty', null, null, 1);

-- Who asked for EHC assessment
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sen2-request-source', N'1', N'Young person or parent', null, null, 1),
  (N'sen2-request-source', N'2', N'School or other education setting', null, null, 1),
  (N'sen2-request-source', N'3', N'Health professionals', null, null, 1),
  (N'sen2-request-source', N'4', N'Social care professionals', null, null, 1),
  (N'sen2-request-source', N'5', N'Other', null, null, 1);

-- Annual review decision
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sen2-review-outcome', N'A', N'Amend the plan', null, null, 1),
  (N'sen2-review-outcome', N'C', N'Cease the plan', null, null, 1),
  (N'sen2-review-outcome', N'M', N'Maintain the plan', null, null, 1);

-- Type of service location
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'service-location-type', N'HUB', N'Family hub', null, null, 0),
  (N'service-location-type', N'SPOKE', N'Place linked to a hub', null, null, 0),
  (N'service-location-type', N'ONLINE', N'Online', null, null, 0);

-- Recorded sex
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sex', N'M', N'Male', '2024-04-01', null, 1),
  (N'sex', N'F', N'Female', '2024-04-01', null, 1),
  (N'sex', N'U', N'Unknown', '2024-04-01', null, 1);

-- Sex codes before April 2024
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'sex-before-april-2024', N'1', N'Male', null, '2024-03-31', 1),
  (N'sex-before-april-2024', N'2', N'Female', null, '2024-03-31', 1);

-- Reason for short notice application
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'short-notice-reason', N'A', N'Child''s immediate safety (including abduction threat)', null, null, 1),
  (N'short-notice-reason', N'B', N'Emergency protection order criteria met', null, null, 1),
  (N'short-notice-reason', N'C', N'Other', null, null, 1);

-- Mode of a payload
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'submission-mode', N'full', N'Every child in the extract', null, null, 1),
  (N'submission-mode', N'delta', N'Whole documents of the children that changed', null, null, 1);

-- Supporting Families outcomes
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'supporting-families-outcome', N'1', N'Getting a good education', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'2', N'Good early years development', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'3', N'Improved mental and physical health', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'4', N'Better managed substance use (Promoting recovery and reducing harm)', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'5', N'Improved family relationships', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'6', N'Children safe from abuse and exploitation', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'7', N'Families diverted from crime', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'8', N'Safe from domestic abuse', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'9', N'Secure housing', '2022-10-03', null, 1),
  (N'supporting-families-outcome', N'10', N'Financial stability', '2022-10-03', null, 1);

-- Unaccompanied asylum-seeking status
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'unaccompanied-asylum-seeking-status', N'0', N'Not UASC at any time in year', null, null, 1),
  (N'unaccompanied-asylum-seeking-status', N'1', N'UASC at some time in year', null, null, 1);

-- API UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'upn-unknown-reason-api', N'UN1', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning', null, null, 0),
  (N'upn-unknown-reason-api', N'UN2', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN2)', null, null, 0),
  (N'upn-unknown-reason-api', N'UN3', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN3)', null, null, 0),
  (N'upn-unknown-reason-api', N'UN4', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN4)', null, null, 0),
  (N'upn-unknown-reason-api', N'UN5', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN5)', null, null, 0),
  (N'upn-unknown-reason-api', N'UN6', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN6)', null, null, 0),
  (N'upn-unknown-reason-api', N'UN7', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN7)', null, null, 0),
  (N'upn-unknown-reason-api', N'UN8', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN8)', null, null, 0),
  (N'upn-unknown-reason-api', N'UN9', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN9)', null, null, 0),
  (N'upn-unknown-reason-api', N'UN10', N'See UPN_UNKNOWN_CLA / _CIN / _SEN2 for meaning (UN10)', null, null, 0);

-- Children in need UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'upn-unknown-reason-cin', N'UN1', N'Not of school age, no UPN yet', null, null, 1),
  (N'upn-unknown-reason-cin', N'UN2', N'Never attended a maintained school in England', null, null, 1),
  (N'upn-unknown-reason-cin', N'UN3', N'Educated outside England', null, null, 1),
  (N'upn-unknown-reason-cin', N'UN4', N'Newly in need, UPN not yet known', null, null, 0),
  (N'upn-unknown-reason-cin', N'UN5', N'Sources disagree so UPN cannot be matched', null, null, 1),
  (N'upn-unknown-reason-cin', N'UN6', N'(label not found)', null, null, 0),
  (N'upn-unknown-reason-cin', N'UN7', N'Referral with no further action', null, null, 1);

-- Looked after UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'upn-unknown-reason-looked-after', N'UN1', N'Not of school age, no UPN yet', null, null, 1),
  (N'upn-unknown-reason-looked-after', N'UN2', N'Never attended a maintained school in England', null, null, 1),
  (N'upn-unknown-reason-looked-after', N'UN3', N'Educated outside England', null, null, 1),
  (N'upn-unknown-reason-looked-after', N'UN4', N'Newly looked after, UPN not yet known', null, null, 1),
  (N'upn-unknown-reason-looked-after', N'UN5', N'Sources disagree so UPN cannot be matched', null, null, 1);

-- SEN2 UPN unknown reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'upn-unknown-reason-sen', N'UN1', N'Under 6 and no UPN yet', null, null, 1),
  (N'upn-unknown-reason-sen', N'UN2', N'Never attended a state-funded school in England', null, null, 1),
  (N'upn-unknown-reason-sen', N'UN3', N'Educated outside England', null, null, 1),
  (N'upn-unknown-reason-sen', N'UN5', N'Sources disagree so UPN cannot be matched', null, null, 1),
  (N'upn-unknown-reason-sen', N'UN8', N'New to LA, UPN or ULN not yet known', null, null, 1),
  (N'upn-unknown-reason-sen', N'UN9', N'Never in state-funded school or FE in England, no UPN or ULN', null, null, 1),
  (N'upn-unknown-reason-sen', N'UN10', N'Request ended before UPN or ULN known', null, null, 1);

-- Answer to a voice question
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'voice-answer', N'Y', N'Yes', null, null, 0),
  (N'voice-answer', N'N', N'No', null, null, 0),
  (N'voice-answer', N'U', N'Not sure', null, null, 0);

-- How answers were given
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'voice-given-how', N'CHILD', N'By the child', null, null, 0),
  (N'voice-given-how', N'ADVOCATE', N'By an advocate for the child', null, null, 0),
  (N'voice-given-how', N'CARER', N'By a carer for the child', null, null, 0),
  (N'voice-given-how', N'OBSERVED', N'By observing the child', null, null, 0);

-- Who helped the child answer
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'voice-supported-by', N'NOBODY', N'Nobody', null, null, 0),
  (N'voice-supported-by', N'ADVOCATE', N'Advocate', null, null, 0),
  (N'voice-supported-by', N'CARER', N'Carer', null, null, 0),
  (N'voice-supported-by', N'WORKER', N'Worker', null, null, 0),
  (N'voice-supported-by', N'OTHER', N'Someone else', null, null, 0);

-- Survey used with children
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'voice-tool', N'YLYC', N'Your Life, Your Care', null, null, 0),
  (N'voice-tool', N'YLBC', N'Your Life Beyond Care', null, null, 0),
  (N'voice-tool', N'ONS4', N'Four national wellbeing questions', null, null, 0),
  (N'voice-tool', N'LOCAL', N'Local questions', null, null, 0);

-- Reason social worker changed
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'worker-change-reason', N'MANAGE', N'Managing caseloads', '2023-04-01', null, 1),
  (N'worker-change-reason', N'FCONTA', N'First contact or re-referral', '2023-04-01', null, 1),
  (N'worker-change-reason', N'LEFTRL', N'Previous social worker left role', '2023-04-01', null, 1),
  (N'worker-change-reason', N'ORGRST', N'Organisational restructure', '2023-04-01', null, 1),
  (N'worker-change-reason', N'TSPROC', N'Transfer by standard process', '2023-04-01', null, 1),
  (N'worker-change-reason', N'ABSENC', N'Absence cover or return from absence', '2023-04-01', null, 1),
  (N'worker-change-reason', N'CHCHAN', N'Child requested change', '2023-04-01', null, 1),
  (N'worker-change-reason', N'PCCHAN', N'Parent or carer requested change', '2023-04-01', null, 1),
  (N'worker-change-reason', N'SWDIED', N'Previous social worker died', '2023-04-01', null, 1),
  (N'worker-change-reason', N'OTHERS', N'Other reason', '2023-04-01', null, 1);

-- Social worker absence reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'workforce-absence-reason', N'MAT', N'Maternity or paternity leave', null, null, 1),
  (N'workforce-absence-reason', N'OTH', N'Other paid authorised absence', null, null, 1),
  (N'workforce-absence-reason', N'PUB', N'Paid absence for public duties', null, null, 1),
  (N'workforce-absence-reason', N'SIC', N'Sick leave', null, null, 1),
  (N'workforce-absence-reason', N'TRN', N'Training', null, null, 1),
  (N'workforce-absence-reason', N'UNA', N'Unauthorised absence', null, null, 1),
  (N'workforce-absence-reason', N'UNP', N'Unpaid authorised absence', null, null, 1);

-- Social worker knowledge and skills stage
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'workforce-accreditation-status', N'1', N'Assessed and supported year in employment', null, null, 1),
  (N'workforce-accreditation-status', N'2', N'Frontline practitioner', null, null, 1),
  (N'workforce-accreditation-status', N'3', N'Practice supervisor', null, null, 1),
  (N'workforce-accreditation-status', N'4', N'Practice leader', null, null, 1);

-- Agency social worker flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'workforce-agency-flag', N'0', N'Not an agency worker', null, null, 1),
  (N'workforce-agency-flag', N'1', N'Agency worker', null, null, 1);

-- Social worker leaving destination
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'workforce-leaver-destination', N'1', N'Social worker in a different LA in England', null, null, 1),
  (N'workforce-leaver-destination', N'2', N'Social worker outside England', null, null, 1),
  (N'workforce-leaver-destination', N'3', N'Agency or consultancy in social work', null, null, 1),
  (N'workforce-leaver-destination', N'4', N'Other social work role, not LA', null, null, 1),
  (N'workforce-leaver-destination', N'5', N'Other social care role', null, null, 1),
  (N'workforce-leaver-destination', N'6', N'Non-social care role, outside England, no employment or career break', null, null, 1),
  (N'workforce-leaver-destination', N'7', N'Other', null, null, 1),
  (N'workforce-leaver-destination', N'8', N'Not known', null, null, 1),
  (N'workforce-leaver-destination', N'9', N'Not yet collected', null, null, 1);

-- Social worker leaving reason
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'workforce-leaving-reason', N'1', N'Resignation', null, null, 1),
  (N'workforce-leaving-reason', N'2', N'Voluntary redundancy', null, null, 1),
  (N'workforce-leaving-reason', N'3', N'Compulsory redundancy', null, null, 1),
  (N'workforce-leaving-reason', N'4', N'Dismissed', null, null, 1),
  (N'workforce-leaving-reason', N'5', N'Retired', null, null, 1),
  (N'workforce-leaving-reason', N'6', N'Deceased', null, null, 1),
  (N'workforce-leaving-reason', N'7', N'Moved to a non child and family role in LA', null, null, 1),
  (N'workforce-leaving-reason', N'8', N'Other', null, null, 1),
  (N'workforce-leaving-reason', N'9', N'Not known', null, null, 1),
  (N'workforce-leaving-reason', N'10', N'Not yet collected', null, null, 1);

-- Social worker qualification level
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'workforce-qualification-level', N'1', N'Under-graduate', null, null, 1),
  (N'workforce-qualification-level', N'2', N'Post-graduate', null, null, 1),
  (N'workforce-qualification-level', N'3', N'Other', null, null, 1);

-- Social worker role
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'workforce-role', N'1', N'Senior manager', null, null, 1),
  (N'workforce-role', N'2', N'Middle manager', null, null, 1),
  (N'workforce-role', N'3', N'First line manager', null, null, 1),
  (N'workforce-role', N'4', N'Senior practitioner', null, null, 1),
  (N'workforce-role', N'5', N'Case holder', null, null, 1),
  (N'workforce-role', N'6', N'Qualified without cases', null, null, 1);

-- Social worker previous role
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'workforce-starter-origin', N'1', N'Newly qualified social worker', null, null, 1),
  (N'workforce-starter-origin', N'2', N'Social worker in a different LA in England', null, null, 1),
  (N'workforce-starter-origin', N'3', N'Social worker outside England', null, null, 1),
  (N'workforce-starter-origin', N'4', N'Agency or consultancy in social work', null, null, 1),
  (N'workforce-starter-origin', N'5', N'Other social work role, not LA', null, null, 1),
  (N'workforce-starter-origin', N'6', N'Other social care role', null, null, 1),
  (N'workforce-starter-origin', N'7', N'Non-social care role, outside England, no employment or career break', null, null, 1),
  (N'workforce-starter-origin', N'8', N'Other', null, null, 1),
  (N'workforce-starter-origin', N'9', N'Not known', null, null, 1),
  (N'workforce-starter-origin', N'10', N'Not yet collected', null, null, 1);

-- Yes or no
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'yes-no', N'Y', N'Yes', null, null, 1),
  (N'yes-no', N'N', N'No', null, null, 1);

-- Yes, no or not applicable
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'yes-no-not-applicable', N'Y', N'Yes', null, null, 1),
  (N'yes-no-not-applicable', N'N', N'No', null, null, 1),
  (N'yes-no-not-applicable', N'NA', N'Not applicable', null, null, 1);

-- Zero or one flag
insert into ssd_code_lists (code_list, code, title, valid_from, valid_to, confirmed) values
  (N'zero-one', N'0', N'No', null, null, 1),
  (N'zero-one', N'1', N'Yes', null, null, 1);

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
