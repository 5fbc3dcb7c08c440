-- Rules of release 1.0.0 of the Standard Safeguarding Dataset, for SQLite. Generated: do not edit.
--
-- 757 rules over the tables of the release. Nothing of yours is changed: the findings go into a table that
-- lasts as long as the session, and the last statement shows them. A statement whose table you do not have
-- fails by itself; the others run.

drop table if exists temp.ssd_bank_holidays;
create temporary table temp.ssd_bank_holidays (bank_holiday text);
insert into ssd_bank_holidays (bank_holiday) values ('1990-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('1990-04-13');
insert into ssd_bank_holidays (bank_holiday) values ('1990-04-16');
insert into ssd_bank_holidays (bank_holiday) values ('1990-05-07');
insert into ssd_bank_holidays (bank_holiday) values ('1990-05-28');
insert into ssd_bank_holidays (bank_holiday) values ('1990-08-27');
insert into ssd_bank_holidays (bank_holiday) values ('1990-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('1990-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('1991-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('1991-03-29');
insert into ssd_bank_holidays (bank_holiday) values ('1991-04-01');
insert into ssd_bank_holidays (bank_holiday) values ('1991-05-06');
insert into ssd_bank_holidays (bank_holiday) values ('1991-05-27');
insert into ssd_bank_holidays (bank_holiday) values ('1991-08-26');
insert into ssd_bank_holidays (bank_holiday) values ('1991-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('1991-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('1992-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('1992-04-17');
insert into ssd_bank_holidays (bank_holiday) values ('1992-04-20');
insert into ssd_bank_holidays (bank_holiday) values ('1992-05-04');
insert into ssd_bank_holidays (bank_holiday) values ('1992-05-25');
insert into ssd_bank_holidays (bank_holiday) values ('1992-08-31');
insert into ssd_bank_holidays (bank_holiday) values ('1992-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('1992-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('1993-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('1993-04-09');
insert into ssd_bank_holidays (bank_holiday) values ('1993-04-12');
insert into ssd_bank_holidays (bank_holiday) values ('1993-05-03');
insert into ssd_bank_holidays (bank_holiday) values ('1993-05-31');
insert into ssd_bank_holidays (bank_holiday) values ('1993-08-30');
insert into ssd_bank_holidays (bank_holiday) values ('1993-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('1993-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('1994-01-03');
insert into ssd_bank_holidays (bank_holiday) values ('1994-04-01');
insert into ssd_bank_holidays (bank_holiday) values ('1994-04-04');
insert into ssd_bank_holidays (bank_holiday) values ('1994-05-02');
insert into ssd_bank_holidays (bank_holiday) values ('1994-05-30');
insert into ssd_bank_holidays (bank_holiday) values ('1994-08-29');
insert into ssd_bank_holidays (bank_holiday) values ('1994-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('1994-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('1995-01-02');
insert into ssd_bank_holidays (bank_holiday) values ('1995-04-14');
insert into ssd_bank_holidays (bank_holiday) values ('1995-04-17');
insert into ssd_bank_holidays (bank_holiday) values ('1995-05-08');
insert into ssd_bank_holidays (bank_holiday) values ('1995-05-29');
insert into ssd_bank_holidays (bank_holiday) values ('1995-08-28');
insert into ssd_bank_holidays (bank_holiday) values ('1995-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('1995-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('1996-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('1996-04-05');
insert into ssd_bank_holidays (bank_holiday) values ('1996-04-08');
insert into ssd_bank_holidays (bank_holiday) values ('1996-05-06');
insert into ssd_bank_holidays (bank_holiday) values ('1996-05-27');
insert into ssd_bank_holidays (bank_holiday) values ('1996-08-26');
insert into ssd_bank_holidays (bank_holiday) values ('1996-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('1996-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('1997-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('1997-03-28');
insert into ssd_bank_holidays (bank_holiday) values ('1997-03-31');
insert into ssd_bank_holidays (bank_holiday) values ('1997-05-05');
insert into ssd_bank_holidays (bank_holiday) values ('1997-05-26');
insert into ssd_bank_holidays (bank_holiday) values ('1997-08-25');
insert into ssd_bank_holidays (bank_holiday) values ('1997-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('1997-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('1998-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('1998-04-10');
insert into ssd_bank_holidays (bank_holiday) values ('1998-04-13');
insert into ssd_bank_holidays (bank_holiday) values ('1998-05-04');
insert into ssd_bank_holidays (bank_holiday) values ('1998-05-25');
insert into ssd_bank_holidays (bank_holiday) values ('1998-08-31');
insert into ssd_bank_holidays (bank_holiday) values ('1998-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('1998-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('1999-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('1999-04-02');
insert into ssd_bank_holidays (bank_holiday) values ('1999-04-05');
insert into ssd_bank_holidays (bank_holiday) values ('1999-05-03');
insert into ssd_bank_holidays (bank_holiday) values ('1999-05-31');
insert into ssd_bank_holidays (bank_holiday) values ('1999-08-30');
insert into ssd_bank_holidays (bank_holiday) values ('1999-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('1999-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('1999-12-31');
insert into ssd_bank_holidays (bank_holiday) values ('2000-01-03');
insert into ssd_bank_holidays (bank_holiday) values ('2000-04-21');
insert into ssd_bank_holidays (bank_holiday) values ('2000-04-24');
insert into ssd_bank_holidays (bank_holiday) values ('2000-05-01');
insert into ssd_bank_holidays (bank_holiday) values ('2000-05-29');
insert into ssd_bank_holidays (bank_holiday) values ('2000-08-28');
insert into ssd_bank_holidays (bank_holiday) values ('2000-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2000-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2001-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2001-04-13');
insert into ssd_bank_holidays (bank_holiday) values ('2001-04-16');
insert into ssd_bank_holidays (bank_holiday) values ('2001-05-07');
insert into ssd_bank_holidays (bank_holiday) values ('2001-05-28');
insert into ssd_bank_holidays (bank_holiday) values ('2001-08-27');
insert into ssd_bank_holidays (bank_holiday) values ('2001-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2001-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2002-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2002-03-29');
insert into ssd_bank_holidays (bank_holiday) values ('2002-04-01');
insert into ssd_bank_holidays (bank_holiday) values ('2002-05-06');
insert into ssd_bank_holidays (bank_holiday) values ('2002-06-03');
insert into ssd_bank_holidays (bank_holiday) values ('2002-06-04');
insert into ssd_bank_holidays (bank_holiday) values ('2002-08-26');
insert into ssd_bank_holidays (bank_holiday) values ('2002-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2002-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2003-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2003-04-18');
insert into ssd_bank_holidays (bank_holiday) values ('2003-04-21');
insert into ssd_bank_holidays (bank_holiday) values ('2003-05-05');
insert into ssd_bank_holidays (bank_holiday) values ('2003-05-26');
insert into ssd_bank_holidays (bank_holiday) values ('2003-08-25');
insert into ssd_bank_holidays (bank_holiday) values ('2003-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2003-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2004-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2004-04-09');
insert into ssd_bank_holidays (bank_holiday) values ('2004-04-12');
insert into ssd_bank_holidays (bank_holiday) values ('2004-05-03');
insert into ssd_bank_holidays (bank_holiday) values ('2004-05-31');
insert into ssd_bank_holidays (bank_holiday) values ('2004-08-30');
insert into ssd_bank_holidays (bank_holiday) values ('2004-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2004-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2005-01-03');
insert into ssd_bank_holidays (bank_holiday) values ('2005-03-25');
insert into ssd_bank_holidays (bank_holiday) values ('2005-03-28');
insert into ssd_bank_holidays (bank_holiday) values ('2005-05-02');
insert into ssd_bank_holidays (bank_holiday) values ('2005-05-30');
insert into ssd_bank_holidays (bank_holiday) values ('2005-08-29');
insert into ssd_bank_holidays (bank_holiday) values ('2005-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2005-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2006-01-02');
insert into ssd_bank_holidays (bank_holiday) values ('2006-04-14');
insert into ssd_bank_holidays (bank_holiday) values ('2006-04-17');
insert into ssd_bank_holidays (bank_holiday) values ('2006-05-01');
insert into ssd_bank_holidays (bank_holiday) values ('2006-05-29');
insert into ssd_bank_holidays (bank_holiday) values ('2006-08-28');
insert into ssd_bank_holidays (bank_holiday) values ('2006-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2006-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2007-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2007-04-06');
insert into ssd_bank_holidays (bank_holiday) values ('2007-04-09');
insert into ssd_bank_holidays (bank_holiday) values ('2007-05-07');
insert into ssd_bank_holidays (bank_holiday) values ('2007-05-28');
insert into ssd_bank_holidays (bank_holiday) values ('2007-08-27');
insert into ssd_bank_holidays (bank_holiday) values ('2007-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2007-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2008-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2008-03-21');
insert into ssd_bank_holidays (bank_holiday) values ('2008-03-24');
insert into ssd_bank_holidays (bank_holiday) values ('2008-05-05');
insert into ssd_bank_holidays (bank_holiday) values ('2008-05-26');
insert into ssd_bank_holidays (bank_holiday) values ('2008-08-25');
insert into ssd_bank_holidays (bank_holiday) values ('2008-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2008-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2009-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2009-04-10');
insert into ssd_bank_holidays (bank_holiday) values ('2009-04-13');
insert into ssd_bank_holidays (bank_holiday) values ('2009-05-04');
insert into ssd_bank_holidays (bank_holiday) values ('2009-05-25');
insert into ssd_bank_holidays (bank_holiday) values ('2009-08-31');
insert into ssd_bank_holidays (bank_holiday) values ('2009-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2009-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2010-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2010-04-02');
insert into ssd_bank_holidays (bank_holiday) values ('2010-04-05');
insert into ssd_bank_holidays (bank_holiday) values ('2010-05-03');
insert into ssd_bank_holidays (bank_holiday) values ('2010-05-31');
insert into ssd_bank_holidays (bank_holiday) values ('2010-08-30');
insert into ssd_bank_holidays (bank_holiday) values ('2010-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2010-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2011-01-03');
insert into ssd_bank_holidays (bank_holiday) values ('2011-04-22');
insert into ssd_bank_holidays (bank_holiday) values ('2011-04-25');
insert into ssd_bank_holidays (bank_holiday) values ('2011-04-29');
insert into ssd_bank_holidays (bank_holiday) values ('2011-05-02');
insert into ssd_bank_holidays (bank_holiday) values ('2011-05-30');
insert into ssd_bank_holidays (bank_holiday) values ('2011-08-29');
insert into ssd_bank_holidays (bank_holiday) values ('2011-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2011-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2012-01-02');
insert into ssd_bank_holidays (bank_holiday) values ('2012-04-06');
insert into ssd_bank_holidays (bank_holiday) values ('2012-04-09');
insert into ssd_bank_holidays (bank_holiday) values ('2012-05-07');
insert into ssd_bank_holidays (bank_holiday) values ('2012-06-04');
insert into ssd_bank_holidays (bank_holiday) values ('2012-06-05');
insert into ssd_bank_holidays (bank_holiday) values ('2012-08-27');
insert into ssd_bank_holidays (bank_holiday) values ('2012-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2012-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2013-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2013-03-29');
insert into ssd_bank_holidays (bank_holiday) values ('2013-04-01');
insert into ssd_bank_holidays (bank_holiday) values ('2013-05-06');
insert into ssd_bank_holidays (bank_holiday) values ('2013-05-27');
insert into ssd_bank_holidays (bank_holiday) values ('2013-08-26');
insert into ssd_bank_holidays (bank_holiday) values ('2013-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2013-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2014-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2014-04-18');
insert into ssd_bank_holidays (bank_holiday) values ('2014-04-21');
insert into ssd_bank_holidays (bank_holiday) values ('2014-05-05');
insert into ssd_bank_holidays (bank_holiday) values ('2014-05-26');
insert into ssd_bank_holidays (bank_holiday) values ('2014-08-25');
insert into ssd_bank_holidays (bank_holiday) values ('2014-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2014-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2015-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2015-04-03');
insert into ssd_bank_holidays (bank_holiday) values ('2015-04-06');
insert into ssd_bank_holidays (bank_holiday) values ('2015-05-04');
insert into ssd_bank_holidays (bank_holiday) values ('2015-05-25');
insert into ssd_bank_holidays (bank_holiday) values ('2015-08-31');
insert into ssd_bank_holidays (bank_holiday) values ('2015-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2015-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2016-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2016-03-25');
insert into ssd_bank_holidays (bank_holiday) values ('2016-03-28');
insert into ssd_bank_holidays (bank_holiday) values ('2016-05-02');
insert into ssd_bank_holidays (bank_holiday) values ('2016-05-30');
insert into ssd_bank_holidays (bank_holiday) values ('2016-08-29');
insert into ssd_bank_holidays (bank_holiday) values ('2016-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2016-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2017-01-02');
insert into ssd_bank_holidays (bank_holiday) values ('2017-04-14');
insert into ssd_bank_holidays (bank_holiday) values ('2017-04-17');
insert into ssd_bank_holidays (bank_holiday) values ('2017-05-01');
insert into ssd_bank_holidays (bank_holiday) values ('2017-05-29');
insert into ssd_bank_holidays (bank_holiday) values ('2017-08-28');
insert into ssd_bank_holidays (bank_holiday) values ('2017-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2017-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2018-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2018-03-30');
insert into ssd_bank_holidays (bank_holiday) values ('2018-04-02');
insert into ssd_bank_holidays (bank_holiday) values ('2018-05-07');
insert into ssd_bank_holidays (bank_holiday) values ('2018-05-28');
insert into ssd_bank_holidays (bank_holiday) values ('2018-08-27');
insert into ssd_bank_holidays (bank_holiday) values ('2018-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2018-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2019-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2019-04-19');
insert into ssd_bank_holidays (bank_holiday) values ('2019-04-22');
insert into ssd_bank_holidays (bank_holiday) values ('2019-05-06');
insert into ssd_bank_holidays (bank_holiday) values ('2019-05-27');
insert into ssd_bank_holidays (bank_holiday) values ('2019-08-26');
insert into ssd_bank_holidays (bank_holiday) values ('2019-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2019-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2020-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2020-04-10');
insert into ssd_bank_holidays (bank_holiday) values ('2020-04-13');
insert into ssd_bank_holidays (bank_holiday) values ('2020-05-08');
insert into ssd_bank_holidays (bank_holiday) values ('2020-05-25');
insert into ssd_bank_holidays (bank_holiday) values ('2020-08-31');
insert into ssd_bank_holidays (bank_holiday) values ('2020-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2020-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2021-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2021-04-02');
insert into ssd_bank_holidays (bank_holiday) values ('2021-04-05');
insert into ssd_bank_holidays (bank_holiday) values ('2021-05-03');
insert into ssd_bank_holidays (bank_holiday) values ('2021-05-31');
insert into ssd_bank_holidays (bank_holiday) values ('2021-08-30');
insert into ssd_bank_holidays (bank_holiday) values ('2021-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2021-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2022-01-03');
insert into ssd_bank_holidays (bank_holiday) values ('2022-04-15');
insert into ssd_bank_holidays (bank_holiday) values ('2022-04-18');
insert into ssd_bank_holidays (bank_holiday) values ('2022-05-02');
insert into ssd_bank_holidays (bank_holiday) values ('2022-06-02');
insert into ssd_bank_holidays (bank_holiday) values ('2022-06-03');
insert into ssd_bank_holidays (bank_holiday) values ('2022-08-29');
insert into ssd_bank_holidays (bank_holiday) values ('2022-09-19');
insert into ssd_bank_holidays (bank_holiday) values ('2022-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2022-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2023-01-02');
insert into ssd_bank_holidays (bank_holiday) values ('2023-04-07');
insert into ssd_bank_holidays (bank_holiday) values ('2023-04-10');
insert into ssd_bank_holidays (bank_holiday) values ('2023-05-01');
insert into ssd_bank_holidays (bank_holiday) values ('2023-05-08');
insert into ssd_bank_holidays (bank_holiday) values ('2023-05-29');
insert into ssd_bank_holidays (bank_holiday) values ('2023-08-28');
insert into ssd_bank_holidays (bank_holiday) values ('2023-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2023-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2024-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2024-03-29');
insert into ssd_bank_holidays (bank_holiday) values ('2024-04-01');
insert into ssd_bank_holidays (bank_holiday) values ('2024-05-06');
insert into ssd_bank_holidays (bank_holiday) values ('2024-05-27');
insert into ssd_bank_holidays (bank_holiday) values ('2024-08-26');
insert into ssd_bank_holidays (bank_holiday) values ('2024-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2024-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2025-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2025-04-18');
insert into ssd_bank_holidays (bank_holiday) values ('2025-04-21');
insert into ssd_bank_holidays (bank_holiday) values ('2025-05-05');
insert into ssd_bank_holidays (bank_holiday) values ('2025-05-26');
insert into ssd_bank_holidays (bank_holiday) values ('2025-08-25');
insert into ssd_bank_holidays (bank_holiday) values ('2025-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2025-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2026-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2026-04-03');
insert into ssd_bank_holidays (bank_holiday) values ('2026-04-06');
insert into ssd_bank_holidays (bank_holiday) values ('2026-05-04');
insert into ssd_bank_holidays (bank_holiday) values ('2026-05-25');
insert into ssd_bank_holidays (bank_holiday) values ('2026-08-31');
insert into ssd_bank_holidays (bank_holiday) values ('2026-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2026-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2027-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2027-03-26');
insert into ssd_bank_holidays (bank_holiday) values ('2027-03-29');
insert into ssd_bank_holidays (bank_holiday) values ('2027-05-03');
insert into ssd_bank_holidays (bank_holiday) values ('2027-05-31');
insert into ssd_bank_holidays (bank_holiday) values ('2027-08-30');
insert into ssd_bank_holidays (bank_holiday) values ('2027-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2027-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2028-01-03');
insert into ssd_bank_holidays (bank_holiday) values ('2028-04-14');
insert into ssd_bank_holidays (bank_holiday) values ('2028-04-17');
insert into ssd_bank_holidays (bank_holiday) values ('2028-05-01');
insert into ssd_bank_holidays (bank_holiday) values ('2028-05-29');
insert into ssd_bank_holidays (bank_holiday) values ('2028-08-28');
insert into ssd_bank_holidays (bank_holiday) values ('2028-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2028-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2029-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2029-03-30');
insert into ssd_bank_holidays (bank_holiday) values ('2029-04-02');
insert into ssd_bank_holidays (bank_holiday) values ('2029-05-07');
insert into ssd_bank_holidays (bank_holiday) values ('2029-05-28');
insert into ssd_bank_holidays (bank_holiday) values ('2029-08-27');
insert into ssd_bank_holidays (bank_holiday) values ('2029-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2029-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2030-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2030-04-19');
insert into ssd_bank_holidays (bank_holiday) values ('2030-04-22');
insert into ssd_bank_holidays (bank_holiday) values ('2030-05-06');
insert into ssd_bank_holidays (bank_holiday) values ('2030-05-27');
insert into ssd_bank_holidays (bank_holiday) values ('2030-08-26');
insert into ssd_bank_holidays (bank_holiday) values ('2030-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2030-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2031-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2031-04-11');
insert into ssd_bank_holidays (bank_holiday) values ('2031-04-14');
insert into ssd_bank_holidays (bank_holiday) values ('2031-05-05');
insert into ssd_bank_holidays (bank_holiday) values ('2031-05-26');
insert into ssd_bank_holidays (bank_holiday) values ('2031-08-25');
insert into ssd_bank_holidays (bank_holiday) values ('2031-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2031-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2032-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2032-03-26');
insert into ssd_bank_holidays (bank_holiday) values ('2032-03-29');
insert into ssd_bank_holidays (bank_holiday) values ('2032-05-03');
insert into ssd_bank_holidays (bank_holiday) values ('2032-05-31');
insert into ssd_bank_holidays (bank_holiday) values ('2032-08-30');
insert into ssd_bank_holidays (bank_holiday) values ('2032-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2032-12-28');
insert into ssd_bank_holidays (bank_holiday) values ('2033-01-03');
insert into ssd_bank_holidays (bank_holiday) values ('2033-04-15');
insert into ssd_bank_holidays (bank_holiday) values ('2033-04-18');
insert into ssd_bank_holidays (bank_holiday) values ('2033-05-02');
insert into ssd_bank_holidays (bank_holiday) values ('2033-05-30');
insert into ssd_bank_holidays (bank_holiday) values ('2033-08-29');
insert into ssd_bank_holidays (bank_holiday) values ('2033-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2033-12-27');
insert into ssd_bank_holidays (bank_holiday) values ('2034-01-02');
insert into ssd_bank_holidays (bank_holiday) values ('2034-04-07');
insert into ssd_bank_holidays (bank_holiday) values ('2034-04-10');
insert into ssd_bank_holidays (bank_holiday) values ('2034-05-01');
insert into ssd_bank_holidays (bank_holiday) values ('2034-05-29');
insert into ssd_bank_holidays (bank_holiday) values ('2034-08-28');
insert into ssd_bank_holidays (bank_holiday) values ('2034-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2034-12-26');
insert into ssd_bank_holidays (bank_holiday) values ('2035-01-01');
insert into ssd_bank_holidays (bank_holiday) values ('2035-03-23');
insert into ssd_bank_holidays (bank_holiday) values ('2035-03-26');
insert into ssd_bank_holidays (bank_holiday) values ('2035-05-07');
insert into ssd_bank_holidays (bank_holiday) values ('2035-05-28');
insert into ssd_bank_holidays (bank_holiday) values ('2035-08-27');
insert into ssd_bank_holidays (bank_holiday) values ('2035-12-25');
insert into ssd_bank_holidays (bank_holiday) values ('2035-12-26');
drop table if exists temp.ssd_rule_problems;
create temporary table temp.ssd_rule_problems (rule_code text, severity text, table_name text, record_id text, person_id text, title text);

-- SSD-1001 (error): Date of birth is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1001', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Date of birth is in the future' FROM ssd_person AS ssd_person WHERE ssd_person.pers_dob > current_date;

-- SSD-1002 (error): Date of birth is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1002', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Date of birth is a filler such as 1 January 1900' FROM ssd_person AS ssd_person WHERE ssd_person.pers_dob < '1901-01-01';

-- SSD-1003 (query): Date of birth and expected date of birth are both given
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1003', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Date of birth and expected date of birth are both given' FROM ssd_person AS ssd_person WHERE NOT ssd_person.pers_dob IS NULL AND NOT ssd_person.pers_expected_dob IS NULL;

-- SSD-1004 (query): Neither date of birth nor expected date of birth is given
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1004', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Neither date of birth nor expected date of birth is given' FROM ssd_person AS ssd_person WHERE ssd_person.pers_dob IS NULL AND ssd_person.pers_expected_dob IS NULL;

-- SSD-1005 (query): Baby was due more than 30 days ago and has no date of birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1005', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Baby was due more than 30 days ago and has no date of birth' FROM ssd_person AS ssd_person WHERE ssd_person.pers_dob IS NULL AND ssd_person.pers_death_date IS NULL AND ssd_person.pers_expected_dob < date(current_date, (-30) || ' days');

-- SSD-1006 (query): Baby is due more than nine months from now
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1006', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Baby is due more than nine months from now' FROM ssd_person AS ssd_person WHERE ssd_person.pers_expected_dob > min(date(current_date, (9) || ' months'), date(current_date, 'start of month', (9 + 1) || ' months', '-1 days'));

-- SSD-1007 (query): Person is over 25
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1007', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Person is over 25' FROM ssd_person AS ssd_person WHERE ssd_person.pers_dob >= '1901-01-01' AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(ssd_person.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(ssd_person.pers_dob, 6, 2) as integer) * 100 + cast(substr(ssd_person.pers_dob, 9, 2) as integer) then 1 else 0 end) > 25;

-- SSD-1008 (error): Date of death is before date of birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1008', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Date of death is before date of birth' FROM ssd_person AS ssd_person WHERE ssd_person.pers_death_date < ssd_person.pers_dob;

-- SSD-1009 (error): Date of death is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1009', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Date of death is in the future' FROM ssd_person AS ssd_person WHERE ssd_person.pers_death_date > current_date;

-- SSD-1010 (query): Sex is recorded as unknown for a child who is born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1010', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Sex is recorded as unknown for a child who is born' FROM ssd_person AS ssd_person WHERE ssd_person.pers_sex = 'U' AND NOT ssd_person.pers_dob IS NULL;

-- SSD-1011 (error): Sex of an unborn child is recorded as male or female
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1011', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Sex of an unborn child is recorded as male or female' FROM ssd_person AS ssd_person WHERE ssd_person.pers_sex IN ('M', 'F') AND ssd_person.pers_dob IS NULL AND NOT ssd_person.pers_expected_dob IS NULL;

-- SSD-1012 (query): Sex is missing for a child who is born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1012', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Sex is missing for a child who is born' FROM ssd_person AS ssd_person WHERE ssd_person.pers_sex IS NULL AND NOT ssd_person.pers_dob IS NULL;

-- SSD-1013 (query): Ethnicity is missing for a child who is born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1013', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Ethnicity is missing for a child who is born' FROM ssd_person AS ssd_person WHERE ssd_person.pers_ethnicity IS NULL AND NOT ssd_person.pers_dob IS NULL;

-- SSD-1014 (query): Forename is still a placeholder although the child was born over six weeks ago
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1014', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Forename is still a placeholder although the child was born over six weeks ago' FROM ssd_person AS ssd_person WHERE LOWER(TRIM(ssd_person.pers_forename)) IN ('unborn', 'unborn baby', 'unborn child', 'baby', 'unknown', 'not known', 'tbc', 'name unknown') AND cast(julianday(current_date) - julianday(ssd_person.pers_dob) as integer) > 42;

-- SSD-1015 (query): Two children have the same name and date of birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1015', 'query', 'ssd_person', cast(p.pers_person_id as text), cast(p.pers_person_id as text), 'Two children have the same name and date of birth' FROM ssd_person AS p JOIN (SELECT LOWER(TRIM(ssd_person.pers_forename)) AS forename, LOWER(TRIM(ssd_person.pers_surname)) AS surname, ssd_person.pers_dob AS born FROM ssd_person AS ssd_person WHERE NOT ssd_person.pers_forename IS NULL AND NOT ssd_person.pers_surname IS NULL AND NOT ssd_person.pers_dob IS NULL GROUP BY LOWER(TRIM(ssd_person.pers_forename)), LOWER(TRIM(ssd_person.pers_surname)), ssd_person.pers_dob HAVING COUNT(*) > 1) AS twice ON twice.born = p.pers_dob AND twice.surname = LOWER(TRIM(p.pers_surname)) AND twice.forename = LOWER(TRIM(p.pers_forename));

-- SSD-1016 (query): Two children have the same number from an earlier system
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1016', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Two children have the same number from an earlier system' FROM ssd_person AS ssd_person WHERE ssd_person.pers_legacy_id IN (SELECT ssd_person.pers_legacy_id AS pers_legacy_id FROM ssd_person AS ssd_person GROUP BY ssd_person.pers_legacy_id HAVING COUNT(*) > 1);

-- SSD-1020 (error): First letter of the unique pupil number does not fit its digits
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1020', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'First letter of the unique pupil number does not fit its digits' FROM ssd_person AS ssd_person WHERE NOT (case when ssd_person.pers_upn is null then 1 when length(ssd_person.pers_upn) = 13 and substr(ssd_person.pers_upn, 1, 1) = substr('ABCDEFGHJKLMNPQRTUVWXYZ', ((2 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 2, 1)) - 1) + 3 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 3, 1)) - 1) + 4 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 4, 1)) - 1) + 5 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 5, 1)) - 1) + 6 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 6, 1)) - 1) + 7 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 7, 1)) - 1) + 8 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 8, 1)) - 1) + 9 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 9, 1)) - 1) + 10 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 10, 1)) - 1) + 11 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 11, 1)) - 1) + 12 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 12, 1)) - 1) + 13 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 13, 1)) - 1)) % 23) + 1, 1) then 1 else 0 end = 1);

-- SSD-1021 (error): Two children have the same unique pupil number
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1021', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Two children have the same unique pupil number' FROM ssd_person AS ssd_person WHERE ssd_person.pers_upn IN (SELECT ssd_person.pers_upn AS pers_upn FROM ssd_person AS ssd_person GROUP BY ssd_person.pers_upn HAVING COUNT(*) > 1);

-- SSD-1022 (error): Unique pupil number and a reason for having none are both given
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1022', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Unique pupil number and a reason for having none are both given' FROM ssd_person AS ssd_person WHERE NOT ssd_person.pers_upn IS NULL AND NOT ssd_person.pers_upn_unknown IS NULL;

-- SSD-1023 (query): Child of school age has no unique pupil number and no reason for that
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1023', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Child of school age has no unique pupil number and no reason for that' FROM ssd_person AS ssd_person WHERE ssd_person.pers_upn IS NULL AND ssd_person.pers_upn_unknown IS NULL AND ssd_person.pers_death_date IS NULL AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(ssd_person.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(ssd_person.pers_dob, 6, 2) as integer) * 100 + cast(substr(ssd_person.pers_dob, 9, 2) as integer) then 1 else 0 end) BETWEEN 5 AND 15;

-- SSD-1024 (query): Reason for no pupil number says too young, but the child is of school age
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1024', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Reason for no pupil number says too young, but the child is of school age' FROM ssd_person AS ssd_person WHERE ssd_person.pers_upn_unknown = 'UN1' AND ssd_person.pers_upn IS NULL AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(ssd_person.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(ssd_person.pers_dob, 6, 2) as integer) * 100 + cast(substr(ssd_person.pers_dob, 9, 2) as integer) then 1 else 0 end) BETWEEN 5 AND 15;

-- SSD-1025 (error): Reason for no pupil number says no further action, but a referral went further
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1025', 'error', 'ssd_person', cast(p.pers_person_id as text), cast(p.pers_person_id as text), 'Reason for no pupil number says no further action, but a referral went further' FROM ssd_person AS p WHERE p.pers_upn_unknown = 'UN7' AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS c WHERE c.cine_person_id = p.pers_person_id AND (c.cine_referral_nfa = 0));

-- SSD-1026 (query): Single unique identifier is not an NHS number that can exist
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1026', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Single unique identifier is not an NHS number that can exist' FROM ssd_person AS ssd_person WHERE NOT (case when ssd_person.pers_single_unique_id is null then 1 when length(ssd_person.pers_single_unique_id) = 10 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 1, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 2, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 3, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 4, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 5, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 6, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 7, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 8, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 9, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 10, 1)) - 1) >= 0 and ((10 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 1, 1)) - 1) + 9 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 2, 1)) - 1) + 8 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 3, 1)) - 1) + 7 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 4, 1)) - 1) + 6 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 5, 1)) - 1) + 5 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 6, 1)) - 1) + 4 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 7, 1)) - 1) + 3 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 8, 1)) - 1) + 2 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 9, 1)) - 1) + 1 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 10, 1)) - 1)) % 11) = 0 then 1 else 0 end = 1) OR ssd_person.pers_single_unique_id IN ('0000000000', '1111111111', '2222222222', '3333333333', '4444444444', '5555555555', '6666666666', '7777777777', '8888888888', '9999999999');

-- SSD-1027 (error): Two children have the same single unique identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1027', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Two children have the same single unique identifier' FROM ssd_person AS ssd_person WHERE ssd_person.pers_single_unique_id IN (SELECT ssd_person.pers_single_unique_id AS pers_single_unique_id FROM ssd_person AS ssd_person GROUP BY ssd_person.pers_single_unique_id HAVING COUNT(*) > 1);

-- SSD-1030 (error): Child recorded as male is also recorded as a mother
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1030', 'error', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Child recorded as male is also recorded as a mother' FROM ssd_person AS ssd_person WHERE (ssd_person.pers_is_mother = 1) AND ssd_person.pers_sex = 'M';

-- SSD-1031 (query): Child recorded as a mother is under 11
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1031', 'query', 'ssd_person', cast(ssd_person.pers_person_id as text), cast(ssd_person.pers_person_id as text), 'Child recorded as a mother is under 11' FROM ssd_person AS ssd_person WHERE (ssd_person.pers_is_mother = 1) AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(ssd_person.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(ssd_person.pers_dob, 6, 2) as integer) * 100 + cast(substr(ssd_person.pers_dob, 9, 2) as integer) then 1 else 0 end) < 11;

-- SSD-1032 (query): Child is recorded as a mother, but no child of hers is named
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1032', 'query', 'ssd_person', cast(p.pers_person_id as text), cast(p.pers_person_id as text), 'Child is recorded as a mother, but no child of hers is named' FROM ssd_person AS p WHERE (p.pers_is_mother = 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_mother AS m WHERE m.moth_person_id = p.pers_person_id);

-- SSD-1040 (error): Two addresses have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1040', 'error', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Two addresses have the same identifier' FROM ssd_address AS ssd_address WHERE ssd_address.addr_table_id IN (SELECT ssd_address.addr_table_id AS addr_table_id FROM ssd_address AS ssd_address GROUP BY ssd_address.addr_table_id HAVING COUNT(*) > 1);

-- SSD-1041 (error): Address end date is before address start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1041', 'error', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Address end date is before address start date' FROM ssd_address AS ssd_address WHERE ssd_address.addr_address_end_date < ssd_address.addr_address_start_date;

-- SSD-1042 (error): Address start date is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1042', 'error', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Address start date is a filler such as 1 January 1900' FROM ssd_address AS ssd_address WHERE ssd_address.addr_address_start_date < '1901-01-01';

-- SSD-1043 (query): Address start date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1043', 'query', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Address start date is in the future' FROM ssd_address AS ssd_address WHERE ssd_address.addr_address_start_date > current_date;

-- SSD-1044 (query): Address end date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1044', 'query', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Address end date is in the future' FROM ssd_address AS ssd_address WHERE ssd_address.addr_address_end_date > current_date;

-- SSD-1045 (query): Two primary addresses overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1045', 'query', 'ssd_address', cast(a.addr_table_id as text), cast(a.addr_person_id as text), 'Two primary addresses overlap' FROM ssd_address AS a JOIN ssd_address AS b ON b.addr_person_id = a.addr_person_id WHERE a.addr_table_id <> b.addr_table_id AND (a.addr_address_start_date > b.addr_address_start_date OR (a.addr_address_start_date = b.addr_address_start_date AND a.addr_table_id > b.addr_table_id)) AND (b.addr_address_end_date IS NULL OR a.addr_address_start_date < b.addr_address_end_date) AND a.addr_address_type = 'Primary Address' AND b.addr_address_type = 'Primary Address';

-- SSD-1046 (query): Postcode is a placeholder
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1046', 'query', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Postcode is a placeholder' FROM ssd_address AS ssd_address WHERE SUBSTRING(ssd_address.addr_address_postcode, 1, 2) IN ('AA', 'QQ', 'XX') OR ssd_address.addr_address_postcode IN ('A1 1AA', 'A11AA', 'AB1 2CD', 'AB12CD', 'X1 1XX', 'X11XX', 'Z1 1ZZ', 'Z11ZZ', 'ZZ1 1ZZ', 'ZZ11ZZ');

-- SSD-1047 (query): Present address has no postcode
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1047', 'query', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Present address has no postcode' FROM ssd_address AS ssd_address WHERE ssd_address.addr_address_postcode IS NULL AND ssd_address.addr_address_end_date IS NULL AND (NOT ssd_address.addr_address_text IS NULL OR NOT ssd_address.addr_street IS NULL);

-- SSD-1048 (query): Only one of easting and northing is given
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1048', 'query', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Only one of easting and northing is given' FROM ssd_address AS ssd_address WHERE (ssd_address.addr_easting IS NULL AND NOT ssd_address.addr_northing IS NULL) OR (NOT ssd_address.addr_easting IS NULL AND ssd_address.addr_northing IS NULL);

-- SSD-1049 (query): Address starts long before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1049', 'query', 'ssd_address', cast(a.addr_table_id as text), cast(a.addr_person_id as text), 'Address starts long before the child was born' FROM ssd_address AS a JOIN ssd_person AS p ON p.pers_person_id = a.addr_person_id WHERE a.addr_address_start_date >= '1901-01-01' AND a.addr_address_start_date < date(p.pers_dob, (-280) || ' days');

-- SSD-1050 (query): Child came to live at an address after the day of death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1050', 'query', 'ssd_address', cast(a.addr_table_id as text), cast(a.addr_person_id as text), 'Child came to live at an address after the day of death' FROM ssd_address AS a JOIN ssd_person AS p ON p.pers_person_id = a.addr_person_id WHERE a.addr_address_start_date > p.pers_death_date;

-- SSD-1051 (query): Address has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1051', 'query', 'ssd_address', cast(ssd_address.addr_table_id as text), cast(ssd_address.addr_person_id as text), 'Address has no start date' FROM ssd_address AS ssd_address WHERE ssd_address.addr_address_start_date IS NULL;

-- SSD-1052 (query): Child whose case is open has no address
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1052', 'query', 'ssd_person', cast(p.pers_person_id as text), cast(p.pers_person_id as text), 'Child whose case is open has no address' FROM ssd_person AS p WHERE NOT p.pers_dob IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS r WHERE r.cine_person_id = p.pers_person_id AND r.cine_close_date IS NULL AND (r.cine_referral_nfa = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_address AS a WHERE a.addr_person_id = p.pers_person_id) AND EXISTS(SELECT 1 AS "1" FROM ssd_address AS ssd_address);

-- SSD-1060 (error): Two disability entries have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1060', 'error', 'ssd_disability', cast(ssd_disability.disa_table_id as text), cast(ssd_disability.disa_person_id as text), 'Two disability entries have the same identifier' FROM ssd_disability AS ssd_disability WHERE ssd_disability.disa_table_id IN (SELECT ssd_disability.disa_table_id AS disa_table_id FROM ssd_disability AS ssd_disability GROUP BY ssd_disability.disa_table_id HAVING COUNT(*) > 1);

-- SSD-1061 (error): No disability is recorded beside a disability
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1061', 'error', 'ssd_disability', cast(d.disa_table_id as text), cast(d.disa_person_id as text), 'No disability is recorded beside a disability' FROM ssd_disability AS d WHERE d.disa_disability_code = 'NONE' AND EXISTS(SELECT 1 AS "1" FROM ssd_disability AS o WHERE o.disa_person_id = d.disa_person_id AND o.disa_disability_code <> 'NONE');

-- SSD-1062 (error): Same disability is recorded twice for one child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1062', 'error', 'ssd_disability', cast(d.disa_table_id as text), cast(d.disa_person_id as text), 'Same disability is recorded twice for one child' FROM ssd_disability AS d WHERE EXISTS(SELECT 1 AS "1" FROM ssd_disability AS o WHERE o.disa_person_id = d.disa_person_id AND o.disa_disability_code = d.disa_disability_code AND o.disa_table_id < d.disa_table_id);

-- SSD-1063 (query): Disability is recorded for a child not yet born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1063', 'query', 'ssd_disability', cast(d.disa_table_id as text), cast(d.disa_person_id as text), 'Disability is recorded for a child not yet born' FROM ssd_disability AS d JOIN ssd_person AS p ON p.pers_person_id = d.disa_person_id WHERE p.pers_dob IS NULL AND NOT p.pers_expected_dob IS NULL;

-- SSD-1064 (query): Child whose referral went further has no entry about disability
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1064', 'query', 'ssd_person', cast(p.pers_person_id as text), cast(p.pers_person_id as text), 'Child whose referral went further has no entry about disability' FROM ssd_person AS p WHERE NOT p.pers_dob IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS c WHERE c.cine_person_id = p.pers_person_id AND (c.cine_referral_nfa = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_disability AS d WHERE d.disa_person_id = p.pers_person_id) AND EXISTS(SELECT 1 AS "1" FROM ssd_disability AS ssd_disability);

-- SSD-1070 (error): Two immigration statuses have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1070', 'error', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as text), cast(ssd_immigration_status.immi_person_id as text), 'Two immigration statuses have the same identifier' FROM ssd_immigration_status AS ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_id IN (SELECT ssd_immigration_status.immi_immigration_status_id AS immi_immigration_status_id FROM ssd_immigration_status AS ssd_immigration_status GROUP BY ssd_immigration_status.immi_immigration_status_id HAVING COUNT(*) > 1);

-- SSD-1071 (error): Immigration status end date is before immigration status start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1071', 'error', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as text), cast(ssd_immigration_status.immi_person_id as text), 'Immigration status end date is before immigration status start date' FROM ssd_immigration_status AS ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_end_date < ssd_immigration_status.immi_immigration_status_start_date;

-- SSD-1072 (error): Immigration status start date is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1072', 'error', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as text), cast(ssd_immigration_status.immi_person_id as text), 'Immigration status start date is a filler such as 1 January 1900' FROM ssd_immigration_status AS ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_start_date < '1901-01-01';

-- SSD-1073 (query): Immigration status start date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1073', 'query', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as text), cast(ssd_immigration_status.immi_person_id as text), 'Immigration status start date is in the future' FROM ssd_immigration_status AS ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_start_date > current_date;

-- SSD-1074 (query): Two immigration statuses overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1074', 'query', 'ssd_immigration_status', cast(a.immi_immigration_status_id as text), cast(a.immi_person_id as text), 'Two immigration statuses overlap' FROM ssd_immigration_status AS a JOIN ssd_immigration_status AS b ON b.immi_person_id = a.immi_person_id WHERE a.immi_immigration_status_id <> b.immi_immigration_status_id AND (a.immi_immigration_status_start_date > b.immi_immigration_status_start_date OR (a.immi_immigration_status_start_date = b.immi_immigration_status_start_date AND a.immi_immigration_status_id > b.immi_immigration_status_id)) AND (b.immi_immigration_status_end_date IS NULL OR a.immi_immigration_status_start_date < b.immi_immigration_status_end_date);

-- SSD-1075 (query): Immigration record says no status
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1075', 'query', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as text), cast(ssd_immigration_status.immi_person_id as text), 'Immigration record says no status' FROM ssd_immigration_status AS ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status IS NULL AND (NOT ssd_immigration_status.immi_immigration_status_start_date IS NULL OR NOT ssd_immigration_status.immi_immigration_status_end_date IS NULL);

-- SSD-1076 (query): Status of unaccompanied asylum-seeking child goes on after the eighteenth birthday
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1076', 'query', 'ssd_immigration_status', cast(i.immi_immigration_status_id as text), cast(i.immi_person_id as text), 'Status of unaccompanied asylum-seeking child goes on after the eighteenth birthday' FROM ssd_immigration_status AS i JOIN ssd_person AS p ON p.pers_person_id = i.immi_person_id WHERE i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child' AND COALESCE(i.immi_immigration_status_end_date, current_date) > min(date(p.pers_dob, ((18 * 12)) || ' months'), date(p.pers_dob, 'start of month', ((18 * 12) + 1) || ' months', '-1 days'));

-- SSD-1077 (query): Assessment found an unaccompanied asylum-seeking child, but no such status is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1077', 'query', 'ssd_assessment_factor_codes', cast(c.cinf_table_id as text), cast(null as text), 'Assessment found an unaccompanied asylum-seeking child, but no such status is recorded' FROM ssd_assessment_factor_codes AS c JOIN ssd_assessment_factors AS f ON f.cinf_table_id = c.cinf_table_id WHERE c.cinf_assessment_factor = '9A' AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_immigration_status AS i WHERE i.immi_person_id = f.cinf_person_id AND i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child');

-- SSD-1078 (query): Child seeking asylum alone has no country of origin
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1078', 'query', 'ssd_immigration_status', cast(i.immi_immigration_status_id as text), cast(i.immi_person_id as text), 'Child seeking asylum alone has no country of origin' FROM ssd_immigration_status AS i JOIN ssd_person AS p ON p.pers_person_id = i.immi_person_id WHERE i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child' AND p.pers_nationality IS NULL;

-- SSD-1079 (query): Immigration status has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1079', 'query', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as text), cast(ssd_immigration_status.immi_person_id as text), 'Immigration status has no start date' FROM ssd_immigration_status AS ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_start_date IS NULL;

-- SSD-1085 (error): Two linked identifiers have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1085', 'error', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'Two linked identifiers have the same identifier' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE ssd_linked_identifiers.link_table_id IN (SELECT ssd_linked_identifiers.link_table_id AS link_table_id FROM ssd_linked_identifiers AS ssd_linked_identifiers GROUP BY ssd_linked_identifiers.link_table_id HAVING COUNT(*) > 1);

-- SSD-1086 (error): End of a linked identifier is before start of a linked identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1086', 'error', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'End of a linked identifier is before start of a linked identifier' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE ssd_linked_identifiers.link_valid_to_date < ssd_linked_identifiers.link_valid_from_date;

-- SSD-1087 (error): Start of a linked identifier is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1087', 'error', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'Start of a linked identifier is a filler such as 1 January 1900' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE ssd_linked_identifiers.link_valid_from_date < '1901-01-01';

-- SSD-1088 (query): Linked identifier is a placeholder
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1088', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'Linked identifier is a placeholder' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE LOWER(TRIM(ssd_linked_identifiers.link_identifier_value)) IN ('unknown', 'not known', 'none', 'n/a', 'na', 'nil', 'null', 'tbc', 'tba', 'not applicable', 'not held', 'x', 'xx', 'xxx', '.', '-', '?', '0', '00', '000', '0000', '00000', '000000', '0000000000', '1111111111', '9999', '99999', '999999', '9999999999', 'sys_unknown', 'placeholder_data');

-- SSD-1089 (query): Linked identifier has a number without its kind, or a kind without its number
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1089', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'Linked identifier has a number without its kind, or a kind without its number' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE (ssd_linked_identifiers.link_identifier_type IS NULL AND NOT ssd_linked_identifiers.link_identifier_value IS NULL) OR (NOT ssd_linked_identifiers.link_identifier_type IS NULL AND ssd_linked_identifiers.link_identifier_value IS NULL);

-- SSD-1090 (error): Linked NHS number has a wrong check digit or length
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1090', 'error', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'Linked NHS number has a wrong check digit or length' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE ssd_linked_identifiers.link_identifier_type = 'NHS Number' AND NOT (case when ssd_linked_identifiers.link_identifier_value is null then 1 when length(ssd_linked_identifiers.link_identifier_value) = 10 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 1, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 2, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 3, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 4, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 5, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 6, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 7, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 8, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 9, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 10, 1)) - 1) >= 0 and ((10 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 1, 1)) - 1) + 9 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 2, 1)) - 1) + 8 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 3, 1)) - 1) + 7 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 4, 1)) - 1) + 6 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 5, 1)) - 1) + 5 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 6, 1)) - 1) + 4 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 7, 1)) - 1) + 3 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 8, 1)) - 1) + 2 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 9, 1)) - 1) + 1 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 10, 1)) - 1)) % 11) = 0 then 1 else 0 end = 1);

-- SSD-1091 (error): Two children have the same linked NHS or pupil number
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1091', 'error', 'ssd_linked_identifiers', cast(l.link_table_id as text), cast(l.link_person_id as text), 'Two children have the same linked NHS or pupil number' FROM ssd_linked_identifiers AS l JOIN (SELECT ssd_linked_identifiers.link_identifier_type AS kind, ssd_linked_identifiers.link_identifier_value AS held FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE ssd_linked_identifiers.link_identifier_type IN ('NHS Number', 'Unique Pupil Number', 'Former Unique Pupil Number') AND NOT ssd_linked_identifiers.link_identifier_value IS NULL GROUP BY ssd_linked_identifiers.link_identifier_type, ssd_linked_identifiers.link_identifier_value HAVING COUNT(DISTINCT ssd_linked_identifiers.link_person_id) > 1) AS shared ON shared.held = l.link_identifier_value AND shared.kind = l.link_identifier_type;

-- SSD-1092 (query): Former or linked pupil number is not one that can exist
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1092', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'Former or linked pupil number is not one that can exist' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE ssd_linked_identifiers.link_identifier_type IN ('Former Unique Pupil Number', 'Unique Pupil Number') AND NOT (case when ssd_linked_identifiers.link_identifier_value is null then 1 when length(ssd_linked_identifiers.link_identifier_value) = 13 and substr(ssd_linked_identifiers.link_identifier_value, 1, 1) = substr('ABCDEFGHJKLMNPQRTUVWXYZ', ((2 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 2, 1)) - 1) + 3 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 3, 1)) - 1) + 4 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 4, 1)) - 1) + 5 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 5, 1)) - 1) + 6 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 6, 1)) - 1) + 7 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 7, 1)) - 1) + 8 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 8, 1)) - 1) + 9 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 9, 1)) - 1) + 10 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 10, 1)) - 1) + 11 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 11, 1)) - 1) + 12 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 12, 1)) - 1) + 13 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 13, 1)) - 1)) % 23) + 1, 1) then 1 else 0 end = 1);

-- SSD-1093 (query): Former pupil number is also the present one
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1093', 'query', 'ssd_linked_identifiers', cast(l.link_table_id as text), cast(l.link_person_id as text), 'Former pupil number is also the present one' FROM ssd_linked_identifiers AS l JOIN ssd_person AS p ON p.pers_person_id = l.link_person_id WHERE l.link_identifier_type = 'Former Unique Pupil Number' AND l.link_identifier_value = p.pers_upn;

-- SSD-1094 (query): Linked NHS or pupil number that is in use differs from the one on the child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1094', 'query', 'ssd_linked_identifiers', cast(l.link_table_id as text), cast(l.link_person_id as text), 'Linked NHS or pupil number that is in use differs from the one on the child' FROM ssd_linked_identifiers AS l JOIN ssd_person AS p ON p.pers_person_id = l.link_person_id WHERE l.link_valid_to_date IS NULL AND ((l.link_identifier_type = 'NHS Number' AND l.link_identifier_value <> p.pers_single_unique_id) OR (l.link_identifier_type = 'Unique Pupil Number' AND l.link_identifier_value <> p.pers_upn));

-- SSD-1095 (query): Two NHS or pupil numbers of a child are in use at once
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1095', 'query', 'ssd_linked_identifiers', cast(l.link_table_id as text), cast(l.link_person_id as text), 'Two NHS or pupil numbers of a child are in use at once' FROM ssd_linked_identifiers AS l WHERE l.link_identifier_type IN ('NHS Number', 'Unique Pupil Number') AND l.link_valid_to_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_linked_identifiers AS o WHERE o.link_person_id = l.link_person_id AND o.link_identifier_type = l.link_identifier_type AND o.link_valid_to_date IS NULL AND o.link_identifier_value <> l.link_identifier_value);

-- SSD-1096 (query): Start of a linked identifier is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1096', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'Start of a linked identifier is in the future' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE ssd_linked_identifiers.link_valid_from_date > current_date;

-- SSD-1097 (query): End of a linked identifier is more than a year in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1097', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as text), cast(ssd_linked_identifiers.link_person_id as text), 'End of a linked identifier is more than a year in the future' FROM ssd_linked_identifiers AS ssd_linked_identifiers WHERE ssd_linked_identifiers.link_valid_to_date > min(date(current_date, ((1 * 12)) || ' months'), date(current_date, 'start of month', ((1 * 12) + 1) || ' months', '-1 days'));

-- SSD-1101 (error): Two family memberships have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1101', 'error', 'ssd_family', cast(ssd_family.fami_table_id as text), cast(ssd_family.fami_person_id as text), 'Two family memberships have the same identifier' FROM ssd_family AS ssd_family WHERE ssd_family.fami_table_id IN (SELECT ssd_family.fami_table_id AS fami_table_id FROM ssd_family AS ssd_family GROUP BY ssd_family.fami_table_id HAVING COUNT(*) > 1);

-- SSD-1102 (query): Child is in the same family group twice at the same time
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1102', 'query', 'ssd_family', cast(f.fami_table_id as text), cast(f.fami_person_id as text), 'Child is in the same family group twice at the same time' FROM ssd_family AS f WHERE EXISTS(SELECT 1 AS "1" FROM ssd_family AS o WHERE o.fami_person_id = f.fami_person_id AND o.fami_family_id = f.fami_family_id AND o.fami_table_id < f.fami_table_id);

-- SSD-1120 (error): Two links of a mother and child have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1120', 'error', 'ssd_mother', cast(ssd_mother.moth_table_id as text), cast(ssd_mother.moth_person_id as text), 'Two links of a mother and child have the same identifier' FROM ssd_mother AS ssd_mother WHERE ssd_mother.moth_table_id IN (SELECT ssd_mother.moth_table_id AS moth_table_id FROM ssd_mother AS ssd_mother GROUP BY ssd_mother.moth_table_id HAVING COUNT(*) > 1);

-- SSD-1121 (error): Mother is recorded as her own child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1121', 'error', 'ssd_mother', cast(ssd_mother.moth_table_id as text), cast(ssd_mother.moth_person_id as text), 'Mother is recorded as her own child' FROM ssd_mother AS ssd_mother WHERE ssd_mother.moth_childs_person_id = ssd_mother.moth_person_id;

-- SSD-1122 (note): Child of a young mother has no record here
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1122', 'note', 'ssd_mother', cast(m.moth_table_id as text), cast(m.moth_person_id as text), 'Child of a young mother has no record here' FROM ssd_mother AS m WHERE NOT m.moth_childs_person_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_person AS p WHERE p.pers_person_id = m.moth_childs_person_id);

-- SSD-1123 (error): Birth date of a mother's child differs from the one on the child's own record
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1123', 'error', 'ssd_mother', cast(m.moth_table_id as text), cast(m.moth_person_id as text), 'Birth date of a mother''s child differs from the one on the child''s own record' FROM ssd_mother AS m JOIN ssd_person AS p ON p.pers_person_id = m.moth_childs_person_id WHERE m.moth_childs_dob <> p.pers_dob AND m.moth_childs_person_id <> m.moth_person_id;

-- SSD-1124 (error): Mother was not born before her child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1124', 'error', 'ssd_mother', cast(m.moth_table_id as text), cast(m.moth_person_id as text), 'Mother was not born before her child' FROM ssd_mother AS m JOIN ssd_person AS p ON p.pers_person_id = m.moth_person_id WHERE m.moth_childs_dob <= p.pers_dob;

-- SSD-1125 (query): Mother was under 11 when her child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1125', 'query', 'ssd_mother', cast(m.moth_table_id as text), cast(m.moth_person_id as text), 'Mother was under 11 when her child was born' FROM ssd_mother AS m JOIN ssd_person AS p ON p.pers_person_id = m.moth_person_id WHERE m.moth_childs_dob > p.pers_dob AND (cast(substr(m.moth_childs_dob, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(m.moth_childs_dob, 6, 2) as integer) * 100 + cast(substr(m.moth_childs_dob, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 11;

-- SSD-1126 (error): Birth date of a mother's child is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1126', 'error', 'ssd_mother', cast(ssd_mother.moth_table_id as text), cast(ssd_mother.moth_person_id as text), 'Birth date of a mother''s child is in the future' FROM ssd_mother AS ssd_mother WHERE ssd_mother.moth_childs_dob > current_date;

-- SSD-1127 (error): Child has a child of her own on record, but is said to be no mother
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1127', 'error', 'ssd_mother', cast(m.moth_table_id as text), cast(m.moth_person_id as text), 'Child has a child of her own on record, but is said to be no mother' FROM ssd_mother AS m JOIN ssd_person AS p ON p.pers_person_id = m.moth_person_id WHERE (p.pers_is_mother = 0);

-- SSD-1128 (error): Child recorded as male has a child linked as a mother's
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1128', 'error', 'ssd_mother', cast(m.moth_table_id as text), cast(m.moth_person_id as text), 'Child recorded as male has a child linked as a mother''s' FROM ssd_mother AS m JOIN ssd_person AS p ON p.pers_person_id = m.moth_person_id WHERE p.pers_sex = 'M';

-- SSD-1129 (error): Child is linked to a mother more than once
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1129', 'error', 'ssd_mother', cast(ssd_mother.moth_table_id as text), cast(ssd_mother.moth_person_id as text), 'Child is linked to a mother more than once' FROM ssd_mother AS ssd_mother WHERE ssd_mother.moth_childs_person_id IN (SELECT ssd_mother.moth_childs_person_id AS moth_childs_person_id FROM ssd_mother AS ssd_mother GROUP BY ssd_mother.moth_childs_person_id HAVING COUNT(*) > 1);

-- SSD-1130 (query): Birth date of a mother's child is missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1130', 'query', 'ssd_mother', cast(ssd_mother.moth_table_id as text), cast(ssd_mother.moth_person_id as text), 'Birth date of a mother''s child is missing' FROM ssd_mother AS ssd_mother WHERE ssd_mother.moth_childs_dob IS NULL AND NOT ssd_mother.moth_childs_person_id IS NULL;

-- SSD-1131 (query): Two children of one mother were born only months apart
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1131', 'query', 'ssd_mother', cast(m.moth_table_id as text), cast(m.moth_person_id as text), 'Two children of one mother were born only months apart' FROM ssd_mother AS m JOIN ssd_mother AS o ON o.moth_person_id = m.moth_person_id WHERE cast(julianday(m.moth_childs_dob) - julianday(o.moth_childs_dob) as integer) BETWEEN 3 AND 179;

-- SSD-1201 (error): Two contacts have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1201', 'error', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as text), cast(ssd_contacts.cont_person_id as text), 'Two contacts have the same identifier' FROM ssd_contacts AS ssd_contacts WHERE ssd_contacts.cont_contact_id IN (SELECT ssd_contacts.cont_contact_id AS cont_contact_id FROM ssd_contacts AS ssd_contacts GROUP BY ssd_contacts.cont_contact_id HAVING COUNT(*) > 1);

-- SSD-1202 (query): Contact has no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1202', 'query', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as text), cast(ssd_contacts.cont_person_id as text), 'Contact has no date' FROM ssd_contacts AS ssd_contacts WHERE ssd_contacts.cont_contact_date IS NULL;

-- SSD-1203 (error): Contact date is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1203', 'error', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as text), cast(ssd_contacts.cont_person_id as text), 'Contact date is a filler such as 1 January 1900' FROM ssd_contacts AS ssd_contacts WHERE ssd_contacts.cont_contact_date < '1901-01-01';

-- SSD-1204 (error): Contact date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1204', 'error', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as text), cast(ssd_contacts.cont_person_id as text), 'Contact date is in the future' FROM ssd_contacts AS ssd_contacts WHERE ssd_contacts.cont_contact_date > current_date;

-- SSD-1205 (query): Contact does not say who made it
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1205', 'query', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as text), cast(ssd_contacts.cont_person_id as text), 'Contact does not say who made it' FROM ssd_contacts AS ssd_contacts WHERE ssd_contacts.cont_contact_source_code IS NULL AND NOT ssd_contacts.cont_contact_date IS NULL;

-- SSD-1206 (query): Contact has no outcome more than one working day later
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1206', 'query', 'ssd_contacts', cast(c.cont_contact_id as text), cast(c.cont_person_id as text), 'Contact has no outcome more than one working day later' FROM ssd_contacts AS c WHERE NOT EXISTS(SELECT 1 AS "1" FROM ssd_contact_outcomes AS o WHERE o.cont_contact_id = c.cont_contact_id) AND c.cont_contact_date >= '1901-01-01' AND ((((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(c.cont_contact_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(c.cont_contact_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(c.cont_contact_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(c.cont_contact_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > c.cont_contact_date and bank_holiday <= current_date) + (select count(*) from ssd_bank_holidays where bank_holiday > current_date and bank_holiday <= c.cont_contact_date)) > 1;

-- SSD-1207 (query): Contact ended with no further action and also with another outcome
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1207', 'query', 'ssd_contact_outcomes', cast(n.cont_contact_id as text), cast(null as text), 'Contact ended with no further action and also with another outcome' FROM ssd_contact_outcomes AS n WHERE n.cont_contact_outcome = 'NFA_FLAG' AND EXISTS(SELECT 1 AS "1" FROM ssd_contact_outcomes AS o WHERE o.cont_contact_id = n.cont_contact_id AND o.cont_contact_outcome IN ('NEW_REFERRAL_FLAG', 'CP_ENQUIRY_FLAG', 'PRIVATE_FOSTERING_FLAG', 'NON_AGENCY_ADOPTION_FLAG'));

-- SSD-1208 (query): Contact led to a new referral, but the child has none from that time
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1208', 'query', 'ssd_contacts', cast(c.cont_contact_id as text), cast(c.cont_person_id as text), 'Contact led to a new referral, but the child has none from that time' FROM ssd_contacts AS c WHERE EXISTS(SELECT 1 AS "1" FROM ssd_contact_outcomes AS o WHERE o.cont_contact_id = c.cont_contact_id AND o.cont_contact_outcome = 'NEW_REFERRAL_FLAG') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS r WHERE r.cine_person_id = c.cont_person_id AND r.cine_referral_date BETWEEN date(c.cont_contact_date, (-14) || ' days') AND date(c.cont_contact_date, (14) || ' days')) AND c.cont_contact_date < date(current_date, (-14) || ' days') AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS ssd_cin_episodes);

-- SSD-1209 (query): Two contacts about a child on one day have the same source
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1209', 'query', 'ssd_contacts', cast(c.cont_contact_id as text), cast(c.cont_person_id as text), 'Two contacts about a child on one day have the same source' FROM ssd_contacts AS c WHERE EXISTS(SELECT 1 AS "1" FROM ssd_contacts AS o WHERE o.cont_person_id = c.cont_person_id AND o.cont_contact_date = c.cont_contact_date AND o.cont_contact_source_code = c.cont_contact_source_code AND o.cont_contact_id < c.cont_contact_id);

-- SSD-1210 (query): Contact was received more than 40 weeks before the birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1210', 'query', 'ssd_contacts', cast(c.cont_contact_id as text), cast(c.cont_person_id as text), 'Contact was received more than 40 weeks before the birth' FROM ssd_contacts AS c JOIN ssd_person AS p ON p.pers_person_id = c.cont_person_id WHERE c.cont_contact_date >= '1901-01-01' AND c.cont_contact_date < date(p.pers_dob, (-280) || ' days');

-- SSD-1211 (query): Contact was received more than 30 days after the child died
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1211', 'query', 'ssd_contacts', cast(c.cont_contact_id as text), cast(c.cont_person_id as text), 'Contact was received more than 30 days after the child died' FROM ssd_contacts AS c JOIN ssd_person AS p ON p.pers_person_id = c.cont_person_id WHERE c.cont_contact_date > date(p.pers_death_date, (30) || ' days');

-- SSD-1212 (query): Contact is about an adult who was never looked after
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1212', 'query', 'ssd_contacts', cast(c.cont_contact_id as text), cast(c.cont_person_id as text), 'Contact is about an adult who was never looked after' FROM ssd_contacts AS c JOIN ssd_person AS p ON p.pers_person_id = c.cont_person_id WHERE p.pers_dob >= '1901-01-01' AND (cast(substr(c.cont_contact_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(c.cont_contact_date, 6, 2) as integer) * 100 + cast(substr(c.cont_contact_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = p.pers_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_care_leavers AS l WHERE l.clea_person_id = p.pers_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_send AS s WHERE s.send_person_id = p.pers_person_id);

-- SSD-1301 (error): Two early help episodes have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1301', 'error', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Two early help episodes have the same identifier' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_id IN (SELECT ssd_early_help_episodes.earl_episode_id AS earl_episode_id FROM ssd_early_help_episodes AS ssd_early_help_episodes GROUP BY ssd_early_help_episodes.earl_episode_id HAVING COUNT(*) > 1);

-- SSD-1302 (error): Early help end date is before early help start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1302', 'error', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Early help end date is before early help start date' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_end_date < ssd_early_help_episodes.earl_episode_start_date;

-- SSD-1303 (error): Early help start date is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1303', 'error', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Early help start date is a filler such as 1 January 1900' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_start_date < '1901-01-01';

-- SSD-1304 (query): Early help start date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1304', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Early help start date is in the future' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_start_date > current_date;

-- SSD-1305 (query): Early help end date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1305', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Early help end date is in the future' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_end_date > current_date;

-- SSD-1306 (query): Two early help episodes of one child overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1306', 'query', 'ssd_early_help_episodes', cast(a.earl_episode_id as text), cast(a.earl_person_id as text), 'Two early help episodes of one child overlap' FROM ssd_early_help_episodes AS a JOIN ssd_early_help_episodes AS b ON b.earl_person_id = a.earl_person_id WHERE a.earl_episode_id <> b.earl_episode_id AND (a.earl_episode_start_date > b.earl_episode_start_date OR (a.earl_episode_start_date = b.earl_episode_start_date AND a.earl_episode_id > b.earl_episode_id)) AND (b.earl_episode_end_date IS NULL OR a.earl_episode_start_date < b.earl_episode_end_date);

-- SSD-1307 (query): Early help ended without a reason
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1307', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Early help ended without a reason' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE NOT ssd_early_help_episodes.earl_episode_end_date IS NULL AND ssd_early_help_episodes.earl_episode_end_reason IS NULL;

-- SSD-1308 (query): Early help has a reason for ending but no end date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1308', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Early help has a reason for ending but no end date' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE NOT ssd_early_help_episodes.earl_episode_end_reason IS NULL AND ssd_early_help_episodes.earl_episode_end_date IS NULL;

-- SSD-1309 (query): Early help has been open for more than two years
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1309', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Early help has been open for more than two years' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_end_date IS NULL AND ssd_early_help_episodes.earl_episode_start_date >= '1901-01-01' AND ssd_early_help_episodes.earl_episode_start_date < min(date(current_date, ((-2 * 12)) || ' months'), date(current_date, 'start of month', ((-2 * 12) + 1) || ' months', '-1 days'));

-- SSD-1310 (note): Worker who leads early help is not among the professionals
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1310', 'note', 'ssd_early_help_episodes', cast(a.earl_episode_id as text), cast(a.earl_person_id as text), 'Worker who leads early help is not among the professionals' FROM ssd_early_help_episodes AS a WHERE NOT a.earl_episode_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS r WHERE r.prof_professional_id = a.earl_episode_worker_id);

-- SSD-1311 (query): Early help began after the child died
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1311', 'query', 'ssd_early_help_episodes', cast(e.earl_episode_id as text), cast(e.earl_person_id as text), 'Early help began after the child died' FROM ssd_early_help_episodes AS e JOIN ssd_person AS p ON p.pers_person_id = e.earl_person_id WHERE e.earl_episode_start_date > p.pers_death_date;

-- SSD-1312 (query): Early help is still open for a child who has died
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1312', 'query', 'ssd_early_help_episodes', cast(e.earl_episode_id as text), cast(e.earl_person_id as text), 'Early help is still open for a child who has died' FROM ssd_early_help_episodes AS e JOIN ssd_person AS p ON p.pers_person_id = e.earl_person_id WHERE e.earl_episode_end_date IS NULL AND p.pers_death_date < date(current_date, (-28) || ' days');

-- SSD-1313 (query): Early help has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1313', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as text), cast(ssd_early_help_episodes.earl_person_id as text), 'Early help has no start date' FROM ssd_early_help_episodes AS ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_start_date IS NULL;

-- SSD-1314 (query): Early help starts more than 40 weeks before the birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1314', 'query', 'ssd_early_help_episodes', cast(t.earl_episode_id as text), cast(t.earl_person_id as text), 'Early help starts more than 40 weeks before the birth' FROM ssd_early_help_episodes AS t JOIN ssd_person AS p ON p.pers_person_id = t.earl_person_id WHERE t.earl_episode_start_date < date(p.pers_dob, (-280) || ' days');

-- SSD-1320 (error): Two early help assessments have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1320', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as text), cast(ssd_early_help_assessments.ehas_person_id as text), 'Two early help assessments have the same identifier' FROM ssd_early_help_assessments AS ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_assessment_id IN (SELECT ssd_early_help_assessments.ehas_assessment_id AS ehas_assessment_id FROM ssd_early_help_assessments AS ssd_early_help_assessments GROUP BY ssd_early_help_assessments.ehas_assessment_id HAVING COUNT(*) > 1);

-- SSD-1321 (error): Early help assessment completed date is before early help assessment start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1321', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as text), cast(ssd_early_help_assessments.ehas_person_id as text), 'Early help assessment completed date is before early help assessment start date' FROM ssd_early_help_assessments AS ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_completed_date < ssd_early_help_assessments.ehas_start_date;

-- SSD-1322 (error): Early help assessment start date is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1322', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as text), cast(ssd_early_help_assessments.ehas_person_id as text), 'Early help assessment start date is a filler such as 1 January 1900' FROM ssd_early_help_assessments AS ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_start_date < '1901-01-01';

-- SSD-1323 (error): Early help assessment completed date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1323', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as text), cast(ssd_early_help_assessments.ehas_person_id as text), 'Early help assessment completed date is in the future' FROM ssd_early_help_assessments AS ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_completed_date > current_date;

-- SSD-1324 (query): Early help assessment has been open for more than 45 working days
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1324', 'query', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as text), cast(ssd_early_help_assessments.ehas_person_id as text), 'Early help assessment has been open for more than 45 working days' FROM ssd_early_help_assessments AS ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_completed_date IS NULL AND ssd_early_help_assessments.ehas_start_date >= '1901-01-01' AND ((((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(ssd_early_help_assessments.ehas_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(ssd_early_help_assessments.ehas_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(ssd_early_help_assessments.ehas_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(ssd_early_help_assessments.ehas_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > ssd_early_help_assessments.ehas_start_date and bank_holiday <= current_date) + (select count(*) from ssd_bank_holidays where bank_holiday > current_date and bank_holiday <= ssd_early_help_assessments.ehas_start_date)) > 45;

-- SSD-1325 (query): Two early help assessments of a child start on the same day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1325', 'query', 'ssd_early_help_assessments', cast(a.ehas_assessment_id as text), cast(a.ehas_person_id as text), 'Two early help assessments of a child start on the same day' FROM ssd_early_help_assessments AS a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_early_help_assessments AS o WHERE o.ehas_person_id = a.ehas_person_id AND o.ehas_start_date = a.ehas_start_date AND o.ehas_assessment_id < a.ehas_assessment_id);

-- SSD-1326 (error): Early help assessment start date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1326', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as text), cast(ssd_early_help_assessments.ehas_person_id as text), 'Early help assessment start date is in the future' FROM ssd_early_help_assessments AS ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_start_date > current_date;

-- SSD-1327 (query): Early help assessment has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1327', 'query', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as text), cast(ssd_early_help_assessments.ehas_person_id as text), 'Early help assessment has no start date' FROM ssd_early_help_assessments AS ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_start_date IS NULL;

-- SSD-1328 (query): Early help assessment starts more than 40 weeks before the birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1328', 'query', 'ssd_early_help_assessments', cast(t.ehas_assessment_id as text), cast(t.ehas_person_id as text), 'Early help assessment starts more than 40 weeks before the birth' FROM ssd_early_help_assessments AS t JOIN ssd_person AS p ON p.pers_person_id = t.ehas_person_id WHERE t.ehas_start_date < date(p.pers_dob, (-280) || ' days');

-- SSD-1401 (error): Two special educational needs records have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1401', 'error', 'ssd_send', cast(ssd_send.send_table_id as text), cast(ssd_send.send_person_id as text), 'Two special educational needs records have the same identifier' FROM ssd_send AS ssd_send WHERE ssd_send.send_table_id IN (SELECT ssd_send.send_table_id AS send_table_id FROM ssd_send AS ssd_send GROUP BY ssd_send.send_table_id HAVING COUNT(*) > 1);

-- SSD-1402 (error): First letter of the pupil number on the special needs record does not fit its digits
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1402', 'error', 'ssd_send', cast(ssd_send.send_table_id as text), cast(ssd_send.send_person_id as text), 'First letter of the pupil number on the special needs record does not fit its digits' FROM ssd_send AS ssd_send WHERE NOT (case when ssd_send.send_upn is null then 1 when length(ssd_send.send_upn) = 13 and substr(ssd_send.send_upn, 1, 1) = substr('ABCDEFGHJKLMNPQRTUVWXYZ', ((2 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 2, 1)) - 1) + 3 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 3, 1)) - 1) + 4 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 4, 1)) - 1) + 5 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 5, 1)) - 1) + 6 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 6, 1)) - 1) + 7 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 7, 1)) - 1) + 8 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 8, 1)) - 1) + 9 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 9, 1)) - 1) + 10 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 10, 1)) - 1) + 11 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 11, 1)) - 1) + 12 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 12, 1)) - 1) + 13 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 13, 1)) - 1)) % 23) + 1, 1) then 1 else 0 end = 1);

-- SSD-1403 (query): Pupil number on the special needs record differs from the one on the child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1403', 'query', 'ssd_send', cast(s.send_table_id as text), cast(s.send_person_id as text), 'Pupil number on the special needs record differs from the one on the child' FROM ssd_send AS s JOIN ssd_person AS p ON p.pers_person_id = s.send_person_id WHERE s.send_upn <> p.pers_upn;

-- SSD-1404 (error): Special needs record has a pupil or learner number and also a reason for having none
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1404', 'error', 'ssd_send', cast(ssd_send.send_table_id as text), cast(ssd_send.send_person_id as text), 'Special needs record has a pupil or learner number and also a reason for having none' FROM ssd_send AS ssd_send WHERE NOT ssd_send.send_upn_unknown IS NULL AND (NOT ssd_send.send_upn IS NULL OR NOT ssd_send.send_uln IS NULL);

-- SSD-1405 (query): Child with a special needs record has no pupil number, no learner number and no reason
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1405', 'query', 'ssd_send', cast(s.send_table_id as text), cast(s.send_person_id as text), 'Child with a special needs record has no pupil number, no learner number and no reason' FROM ssd_send AS s JOIN ssd_person AS p ON p.pers_person_id = s.send_person_id WHERE s.send_upn IS NULL AND s.send_uln IS NULL AND s.send_upn_unknown IS NULL AND p.pers_upn IS NULL;

-- SSD-1406 (query): Child has more than one special needs record
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1406', 'query', 'ssd_send', cast(s.send_table_id as text), cast(s.send_person_id as text), 'Child has more than one special needs record' FROM ssd_send AS s WHERE EXISTS(SELECT 1 AS "1" FROM ssd_send AS o WHERE o.send_person_id = s.send_person_id AND o.send_table_id < s.send_table_id);

-- SSD-1407 (error): Last digit of the learner number does not fit the others
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1407', 'error', 'ssd_send', cast(ssd_send.send_table_id as text), cast(ssd_send.send_person_id as text), 'Last digit of the learner number does not fit the others' FROM ssd_send AS ssd_send WHERE LENGTH(ssd_send.send_uln) = 10 AND (10 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 1, 1)) + 9 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 2, 1)) + 8 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 3, 1)) + 7 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 4, 1)) + 6 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 5, 1)) + 5 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 6, 1)) + 4 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 7, 1)) + 3 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 8, 1)) + 2 * INSTR('123456789', SUBSTRING(ssd_send.send_uln, 9, 1))) % 11 + INSTR('123456789', SUBSTRING(ssd_send.send_uln, 10, 1)) <> 10;

-- SSD-1408 (error): Two children have the same learner number
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1408', 'error', 'ssd_send', cast(ssd_send.send_table_id as text), cast(ssd_send.send_person_id as text), 'Two children have the same learner number' FROM ssd_send AS ssd_send WHERE ssd_send.send_uln IN (SELECT ssd_send.send_uln AS send_uln FROM ssd_send AS ssd_send GROUP BY ssd_send.send_uln HAVING COUNT(DISTINCT ssd_send.send_person_id) > 1);

-- SSD-1411 (error): Two special educational needs have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1411', 'error', 'ssd_sen_need', cast(ssd_sen_need.senn_table_id as text), cast(ssd_sen_need.senn_person_id as text), 'Two special educational needs have the same identifier' FROM ssd_sen_need AS ssd_sen_need WHERE ssd_sen_need.senn_table_id IN (SELECT ssd_sen_need.senn_table_id AS senn_table_id FROM ssd_sen_need AS ssd_sen_need GROUP BY ssd_sen_need.senn_table_id HAVING COUNT(*) > 1);

-- SSD-1412 (error): Plan of a special educational need is not among the child's plans in force
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1412', 'error', 'ssd_sen_need', cast(a.senn_table_id as text), cast(a.senn_person_id as text), 'Plan of a special educational need is not among the child''s plans in force' FROM ssd_sen_need AS a WHERE NOT a.senn_active_ehcp_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans AS r WHERE r.ehcp_active_ehcp_id = a.senn_active_ehcp_id AND r.ehcp_person_id = a.senn_person_id);

-- SSD-1413 (query): Plan has two primary needs
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1413', 'query', 'ssd_sen_need', cast(n.senn_table_id as text), cast(n.senn_person_id as text), 'Plan has two primary needs' FROM ssd_sen_need AS n WHERE n.senn_active_ehcp_need_rank = '1' AND EXISTS(SELECT 1 AS "1" FROM ssd_sen_need AS o WHERE o.senn_active_ehcp_id = n.senn_active_ehcp_id AND o.senn_active_ehcp_need_rank = '1' AND o.senn_table_id <> n.senn_table_id);

-- SSD-1414 (error): Same special educational need is recorded twice on one plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1414', 'error', 'ssd_sen_need', cast(n.senn_table_id as text), cast(n.senn_person_id as text), 'Same special educational need is recorded twice on one plan' FROM ssd_sen_need AS n WHERE EXISTS(SELECT 1 AS "1" FROM ssd_sen_need AS o WHERE o.senn_active_ehcp_id = n.senn_active_ehcp_id AND o.senn_active_ehcp_need_type = n.senn_active_ehcp_need_type AND o.senn_table_id < n.senn_table_id);

-- SSD-1415 (query): Plan has a secondary need but no primary one
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1415', 'query', 'ssd_sen_need', cast(n.senn_table_id as text), cast(n.senn_person_id as text), 'Plan has a secondary need but no primary one' FROM ssd_sen_need AS n WHERE n.senn_active_ehcp_need_rank = '2' AND NOT n.senn_active_ehcp_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_sen_need AS o WHERE o.senn_active_ehcp_id = n.senn_active_ehcp_id AND o.senn_active_ehcp_need_rank = '1');

-- SSD-1416 (query): Plan in force has no special educational need
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1416', 'query', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as text), cast(a.ehcp_person_id as text), 'Plan in force has no special educational need' FROM ssd_ehcp_active_plans AS a WHERE NOT EXISTS(SELECT 1 AS "1" FROM ssd_sen_need AS n WHERE n.senn_active_ehcp_id = a.ehcp_active_ehcp_id) AND EXISTS(SELECT 1 AS "1" FROM ssd_sen_need AS ssd_sen_need);

-- SSD-1417 (query): Special educational need names no plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1417', 'query', 'ssd_sen_need', cast(ssd_sen_need.senn_table_id as text), cast(ssd_sen_need.senn_person_id as text), 'Special educational need names no plan' FROM ssd_sen_need AS ssd_sen_need WHERE ssd_sen_need.senn_active_ehcp_id IS NULL;

-- SSD-1421 (error): Two requests for an assessment have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1421', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Two requests for an assessment have the same identifier' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_request_id IN (SELECT ssd_ehcp_requests.ehcr_ehcp_request_id AS ehcr_ehcp_request_id FROM ssd_ehcp_requests AS ssd_ehcp_requests GROUP BY ssd_ehcp_requests.ehcr_ehcp_request_id HAVING COUNT(*) > 1);

-- SSD-1422 (error): Special needs record of a request is not among the child's
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1422', 'error', 'ssd_ehcp_requests', cast(a.ehcr_ehcp_request_id as text), cast(a.ehcr_person_id as text), 'Special needs record of a request is not among the child''s' FROM ssd_ehcp_requests AS a WHERE NOT a.ehcr_send_table_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_send AS r WHERE r.send_table_id = a.ehcr_send_table_id AND r.send_person_id = a.ehcr_person_id);

-- SSD-1423 (error): Decision on the request for an assessment is before request for an assessment
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1423', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Decision on the request for an assessment is before request for an assessment' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_outcome_date < ssd_ehcp_requests.ehcr_ehcp_req_date;

-- SSD-1424 (error): Date of the request for an assessment is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1424', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Date of the request for an assessment is a filler such as 1 January 1900' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date < '1901-01-01';

-- SSD-1425 (error): Date of the request for an assessment is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1425', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Date of the request for an assessment is in the future' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date > current_date;

-- SSD-1426 (error): Decision on the request for an assessment is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1426', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Decision on the request for an assessment is in the future' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_outcome_date > current_date;

-- SSD-1427 (query): Decision whether to assess and its date do not go together
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1427', 'query', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Decision whether to assess and its date do not go together' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE (ssd_ehcp_requests.ehcr_ehcp_req_outcome IN ('Y', 'N') AND ssd_ehcp_requests.ehcr_ehcp_req_outcome_date IS NULL) OR (NOT ssd_ehcp_requests.ehcr_ehcp_req_outcome_date IS NULL AND COALESCE(ssd_ehcp_requests.ehcr_ehcp_req_outcome, 'A') = 'A');

-- SSD-1428 (note): Decision whether to assess took more than six weeks
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1428', 'note', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Decision whether to assess took more than six weeks' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date >= '1901-01-01' AND ssd_ehcp_requests.ehcr_ehcp_req_outcome IN ('Y', 'N') AND cast(julianday(ssd_ehcp_requests.ehcr_ehcp_req_outcome_date) - julianday(ssd_ehcp_requests.ehcr_ehcp_req_date) as integer) > 42;

-- SSD-1429 (query): Request for an assessment has waited more than six weeks for a decision
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1429', 'query', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Request for an assessment has waited more than six weeks for a decision' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date >= '1901-01-01' AND ssd_ehcp_requests.ehcr_ehcp_req_outcome_date IS NULL AND COALESCE(ssd_ehcp_requests.ehcr_ehcp_req_outcome, 'A') = 'A' AND cast(julianday(current_date) - julianday(ssd_ehcp_requests.ehcr_ehcp_req_date) as integer) > 42;

-- SSD-1430 (query): Assessment was asked for outside the ages of 0 to 25
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1430', 'query', 'ssd_ehcp_requests', cast(r.ehcr_ehcp_request_id as text), cast(r.ehcr_person_id as text), 'Assessment was asked for outside the ages of 0 to 25' FROM ssd_ehcp_requests AS r JOIN ssd_person AS p ON p.pers_person_id = r.ehcr_person_id WHERE r.ehcr_ehcp_req_date >= '1901-01-01' AND p.pers_dob >= '1901-01-01' AND (r.ehcr_ehcp_req_date < p.pers_dob OR (cast(substr(r.ehcr_ehcp_req_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(r.ehcr_ehcp_req_date, 6, 2) as integer) * 100 + cast(substr(r.ehcr_ehcp_req_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 25);

-- SSD-1431 (query): Two requests for an assessment wait for a decision at once
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1431', 'query', 'ssd_ehcp_requests', cast(r.ehcr_ehcp_request_id as text), cast(r.ehcr_person_id as text), 'Two requests for an assessment wait for a decision at once' FROM ssd_ehcp_requests AS r WHERE r.ehcr_ehcp_req_outcome_date IS NULL AND COALESCE(r.ehcr_ehcp_req_outcome, 'A') = 'A' AND EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_requests AS o WHERE o.ehcr_person_id = r.ehcr_person_id AND o.ehcr_ehcp_req_outcome_date IS NULL AND COALESCE(o.ehcr_ehcp_req_outcome, 'A') = 'A' AND o.ehcr_ehcp_request_id < r.ehcr_ehcp_request_id);

-- SSD-1432 (query): Assessment was asked for after the child died
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1432', 'query', 'ssd_ehcp_requests', cast(r.ehcr_ehcp_request_id as text), cast(r.ehcr_person_id as text), 'Assessment was asked for after the child died' FROM ssd_ehcp_requests AS r JOIN ssd_person AS p ON p.pers_person_id = r.ehcr_person_id WHERE r.ehcr_ehcp_req_date > p.pers_death_date;

-- SSD-1434 (query): Request for an assessment has no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1434', 'query', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as text), cast(ssd_ehcp_requests.ehcr_person_id as text), 'Request for an assessment has no date' FROM ssd_ehcp_requests AS ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date IS NULL;

-- SSD-1441 (error): Two needs assessments have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1441', 'error', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as text), cast(ssd_ehcp_assessment.ehca_person_id as text), 'Two needs assessments have the same identifier' FROM ssd_ehcp_assessment AS ssd_ehcp_assessment WHERE ssd_ehcp_assessment.ehca_ehcp_assessment_id IN (SELECT ssd_ehcp_assessment.ehca_ehcp_assessment_id AS ehca_ehcp_assessment_id FROM ssd_ehcp_assessment AS ssd_ehcp_assessment GROUP BY ssd_ehcp_assessment.ehca_ehcp_assessment_id HAVING COUNT(*) > 1);

-- SSD-1442 (error): Request behind a needs assessment is not among the child's requests
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1442', 'error', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as text), cast(a.ehca_person_id as text), 'Request behind a needs assessment is not among the child''s requests' FROM ssd_ehcp_assessment AS a WHERE NOT a.ehca_ehcp_request_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_requests AS r WHERE r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id);

-- SSD-1443 (error): Needs assessment was decided before it was asked for
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1443', 'error', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as text), cast(a.ehca_person_id as text), 'Needs assessment was decided before it was asked for' FROM ssd_ehcp_assessment AS a JOIN ssd_ehcp_requests AS r ON r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id WHERE a.ehca_ehcp_assessment_outcome_date < r.ehcr_ehcp_req_date;

-- SSD-1444 (query): Needs were assessed although the request was refused or withdrawn
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1444', 'query', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as text), cast(a.ehca_person_id as text), 'Needs were assessed although the request was refused or withdrawn' FROM ssd_ehcp_assessment AS a JOIN ssd_ehcp_requests AS r ON r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id WHERE r.ehcr_ehcp_req_outcome IN ('N', 'W');

-- SSD-1445 (query): Outcome of a needs assessment and its date do not go together
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1445', 'query', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as text), cast(ssd_ehcp_assessment.ehca_person_id as text), 'Outcome of a needs assessment and its date do not go together' FROM ssd_ehcp_assessment AS ssd_ehcp_assessment WHERE (ssd_ehcp_assessment.ehca_ehcp_assessment_outcome IN ('Y', 'N') AND ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date IS NULL) OR (NOT ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date IS NULL AND COALESCE(ssd_ehcp_assessment.ehca_ehcp_assessment_outcome, 'A') = 'A');

-- SSD-1446 (note): Plan was issued more than twenty weeks after the request, with no exception
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1446', 'note', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as text), cast(a.ehca_person_id as text), 'Plan was issued more than twenty weeks after the request, with no exception' FROM ssd_ehcp_assessment AS a JOIN ssd_ehcp_requests AS r ON r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id WHERE a.ehca_ehcp_assessment_outcome = 'Y' AND r.ehcr_ehcp_req_date >= '1901-01-01' AND cast(julianday(a.ehca_ehcp_assessment_outcome_date) - julianday(r.ehcr_ehcp_req_date) as integer) > 140 AND (a.ehca_ehcp_assessment_exceptions IS NULL OR (a.ehca_ehcp_assessment_exceptions = 0));

-- SSD-1447 (query): Needs assessment is undecided more than twenty weeks after the request
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1447', 'query', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as text), cast(a.ehca_person_id as text), 'Needs assessment is undecided more than twenty weeks after the request' FROM ssd_ehcp_assessment AS a JOIN ssd_ehcp_requests AS r ON r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id WHERE a.ehca_ehcp_assessment_outcome_date IS NULL AND COALESCE(a.ehca_ehcp_assessment_outcome, 'A') = 'A' AND r.ehcr_ehcp_req_date >= '1901-01-01' AND cast(julianday(current_date) - julianday(r.ehcr_ehcp_req_date) as integer) > 140;

-- SSD-1448 (query): One request has two needs assessments
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1448', 'query', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as text), cast(a.ehca_person_id as text), 'One request has two needs assessments' FROM ssd_ehcp_assessment AS a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_assessment AS o WHERE o.ehca_ehcp_request_id = a.ehca_ehcp_request_id AND o.ehca_ehcp_assessment_id < a.ehca_ehcp_assessment_id);

-- SSD-1449 (error): Outcome date of a needs assessment is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1449', 'error', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as text), cast(ssd_ehcp_assessment.ehca_person_id as text), 'Outcome date of a needs assessment is in the future' FROM ssd_ehcp_assessment AS ssd_ehcp_assessment WHERE ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date > current_date;

-- SSD-1451 (error): Two issued plans have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1451', 'error', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as text), cast(ssd_ehcp_named_plan.ehcn_person_id as text), 'Two issued plans have the same identifier' FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_id IN (SELECT ssd_ehcp_named_plan.ehcn_named_plan_id AS ehcn_named_plan_id FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan GROUP BY ssd_ehcp_named_plan.ehcn_named_plan_id HAVING COUNT(*) > 1);

-- SSD-1452 (error): Assessment behind an issued plan is not among the child's assessments
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1452', 'error', 'ssd_ehcp_named_plan', cast(a.ehcn_named_plan_id as text), cast(a.ehcn_person_id as text), 'Assessment behind an issued plan is not among the child''s assessments' FROM ssd_ehcp_named_plan AS a WHERE NOT a.ehcn_ehcp_asmt_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_assessment AS r WHERE r.ehca_ehcp_assessment_id = a.ehcn_ehcp_asmt_id AND r.ehca_person_id = a.ehcn_person_id);

-- SSD-1453 (error): End of the issued plan is before start of the issued plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1453', 'error', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as text), cast(ssd_ehcp_named_plan.ehcn_person_id as text), 'End of the issued plan is before start of the issued plan' FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_ceased_date < ssd_ehcp_named_plan.ehcn_named_plan_start_date;

-- SSD-1454 (error): Start of the issued plan is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1454', 'error', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as text), cast(ssd_ehcp_named_plan.ehcn_person_id as text), 'Start of the issued plan is a filler such as 1 January 1900' FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_start_date < '1901-01-01';

-- SSD-1455 (error): Start of the issued plan is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1455', 'error', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as text), cast(ssd_ehcp_named_plan.ehcn_person_id as text), 'Start of the issued plan is in the future' FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_start_date > current_date;

-- SSD-1456 (query): Issued plan has an end date without a reason, or a reason without an end date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1456', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as text), cast(ssd_ehcp_named_plan.ehcn_person_id as text), 'Issued plan has an end date without a reason, or a reason without an end date' FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan WHERE (ssd_ehcp_named_plan.ehcn_named_plan_ceased_date IS NULL AND NOT ssd_ehcp_named_plan.ehcn_named_plan_ceased_reason IS NULL) OR (NOT ssd_ehcp_named_plan.ehcn_named_plan_ceased_date IS NULL AND ssd_ehcp_named_plan.ehcn_named_plan_ceased_reason IS NULL);

-- SSD-1457 (query): Two issued plans of one child overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1457', 'query', 'ssd_ehcp_named_plan', cast(a.ehcn_named_plan_id as text), cast(a.ehcn_person_id as text), 'Two issued plans of one child overlap' FROM ssd_ehcp_named_plan AS a JOIN ssd_ehcp_named_plan AS b ON b.ehcn_person_id = a.ehcn_person_id WHERE a.ehcn_named_plan_id <> b.ehcn_named_plan_id AND (a.ehcn_named_plan_start_date > b.ehcn_named_plan_start_date OR (a.ehcn_named_plan_start_date = b.ehcn_named_plan_start_date AND a.ehcn_named_plan_id > b.ehcn_named_plan_id)) AND (b.ehcn_named_plan_ceased_date IS NULL OR a.ehcn_named_plan_start_date < b.ehcn_named_plan_ceased_date);

-- SSD-1458 (query): Plan was issued although its assessment ended without one
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1458', 'query', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as text), cast(n.ehcn_person_id as text), 'Plan was issued although its assessment ended without one' FROM ssd_ehcp_named_plan AS n JOIN ssd_ehcp_assessment AS a ON a.ehca_ehcp_assessment_id = n.ehcn_ehcp_asmt_id AND a.ehca_person_id = n.ehcn_person_id WHERE a.ehca_ehcp_assessment_outcome IN ('N', 'W', 'A');

-- SSD-1459 (query): Plan starts on another day than its assessment says it was issued
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1459', 'query', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as text), cast(n.ehcn_person_id as text), 'Plan starts on another day than its assessment says it was issued' FROM ssd_ehcp_named_plan AS n JOIN ssd_ehcp_assessment AS a ON a.ehca_ehcp_assessment_id = n.ehcn_ehcp_asmt_id AND a.ehca_person_id = n.ehcn_person_id WHERE a.ehca_ehcp_assessment_outcome = 'Y' AND n.ehcn_named_plan_start_date <> a.ehca_ehcp_assessment_outcome_date;

-- SSD-1460 (error): Issued plan is open for somebody aged 26 or over
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1460', 'error', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as text), cast(n.ehcn_person_id as text), 'Issued plan is open for somebody aged 26 or over' FROM ssd_ehcp_named_plan AS n JOIN ssd_person AS p ON p.pers_person_id = n.ehcn_person_id WHERE n.ehcn_named_plan_ceased_date IS NULL AND p.pers_dob >= '1901-01-01' AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 26;

-- SSD-1461 (query): Plan ended at the greatest age for somebody who was younger
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1461', 'query', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as text), cast(n.ehcn_person_id as text), 'Plan ended at the greatest age for somebody who was younger' FROM ssd_ehcp_named_plan AS n JOIN ssd_person AS p ON p.pers_person_id = n.ehcn_person_id WHERE n.ehcn_named_plan_ceased_reason = '1' AND (cast(substr(n.ehcn_named_plan_ceased_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(n.ehcn_named_plan_ceased_date, 6, 2) as integer) * 100 + cast(substr(n.ehcn_named_plan_ceased_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 25;

-- SSD-1462 (query): Plan ended because the child died, but there is no date of death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1462', 'query', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as text), cast(n.ehcn_person_id as text), 'Plan ended because the child died, but there is no date of death' FROM ssd_ehcp_named_plan AS n JOIN ssd_person AS p ON p.pers_person_id = n.ehcn_person_id WHERE n.ehcn_named_plan_ceased_reason = '8' AND p.pers_death_date IS NULL;

-- SSD-1464 (query): End of the issued plan is more than a year in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1464', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as text), cast(ssd_ehcp_named_plan.ehcn_person_id as text), 'End of the issued plan is more than a year in the future' FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_ceased_date > min(date(current_date, ((1 * 12)) || ' months'), date(current_date, 'start of month', ((1 * 12) + 1) || ' months', '-1 days'));

-- SSD-1471 (error): Two plans in force have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1471', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as text), cast(ssd_ehcp_active_plans.ehcp_person_id as text), 'Two plans in force have the same identifier' FROM ssd_ehcp_active_plans AS ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_id IN (SELECT ssd_ehcp_active_plans.ehcp_active_ehcp_id AS ehcp_active_ehcp_id FROM ssd_ehcp_active_plans AS ssd_ehcp_active_plans GROUP BY ssd_ehcp_active_plans.ehcp_active_ehcp_id HAVING COUNT(*) > 1);

-- SSD-1472 (error): Request behind a plan in force is not among the child's requests
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1472', 'error', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as text), cast(a.ehcp_person_id as text), 'Request behind a plan in force is not among the child''s requests' FROM ssd_ehcp_active_plans AS a WHERE NOT a.ehcp_ehcp_request_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_requests AS r WHERE r.ehcr_ehcp_request_id = a.ehcp_ehcp_request_id AND r.ehcr_person_id = a.ehcp_person_id);

-- SSD-1473 (error): Child has two plans in force
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1473', 'error', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as text), cast(a.ehcp_person_id as text), 'Child has two plans in force' FROM ssd_ehcp_active_plans AS a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans AS o WHERE o.ehcp_person_id = a.ehcp_person_id AND o.ehcp_active_ehcp_id < a.ehcp_active_ehcp_id);

-- SSD-1474 (query): Plan is in force, but every issued plan of the child has ended
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1474', 'query', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as text), cast(a.ehcp_person_id as text), 'Plan is in force, but every issued plan of the child has ended' FROM ssd_ehcp_active_plans AS a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_named_plan AS n WHERE n.ehcn_person_id = a.ehcp_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_named_plan AS n WHERE n.ehcn_person_id = a.ehcp_person_id AND (n.ehcn_named_plan_ceased_date IS NULL OR n.ehcn_named_plan_ceased_date >= current_date));

-- SSD-1475 (query): Plan in force was last reviewed more than twelve months ago
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1475', 'query', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as text), cast(ssd_ehcp_active_plans.ehcp_person_id as text), 'Plan in force was last reviewed more than twelve months ago' FROM ssd_ehcp_active_plans AS ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date >= '1901-01-01' AND min(date(ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date, (12) || ' months'), date(ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date, 'start of month', (12 + 1) || ' months', '-1 days')) < current_date;

-- SSD-1476 (query): Plan in force is more than twelve months old and was never reviewed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1476', 'query', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as text), cast(a.ehcp_person_id as text), 'Plan in force is more than twelve months old and was never reviewed' FROM ssd_ehcp_active_plans AS a JOIN ssd_ehcp_named_plan AS n ON n.ehcn_person_id = a.ehcp_person_id WHERE a.ehcp_active_ehcp_last_review_date IS NULL AND n.ehcn_named_plan_ceased_date IS NULL AND n.ehcn_named_plan_start_date >= '1901-01-01' AND min(date(n.ehcn_named_plan_start_date, (12) || ' months'), date(n.ehcn_named_plan_start_date, 'start of month', (12 + 1) || ' months', '-1 days')) < current_date;

-- SSD-1477 (error): Decision after the latest annual review is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1477', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as text), cast(ssd_ehcp_active_plans.ehcp_person_id as text), 'Decision after the latest annual review is in the future' FROM ssd_ehcp_active_plans AS ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date > current_date;

-- SSD-1478 (error): Decision after the latest annual review is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1478', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as text), cast(ssd_ehcp_active_plans.ehcp_person_id as text), 'Decision after the latest annual review is a filler such as 1 January 1900' FROM ssd_ehcp_active_plans AS ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date < '1901-01-01';

-- SSD-1484 (query): Child is said to have a plan, but no plan in force is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1484', 'query', 'ssd_person', cast(p.pers_person_id as text), cast(p.pers_person_id as text), 'Child is said to have a plan, but no plan in force is recorded' FROM ssd_person AS p WHERE (p.pers_send_flag = 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans AS a WHERE a.ehcp_person_id = p.pers_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_named_plan AS n WHERE n.ehcn_person_id = p.pers_person_id AND n.ehcn_named_plan_ceased_date IS NULL) AND EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans AS ssd_ehcp_active_plans);

-- SSD-1485 (query): Child is said to have no plan, but a plan in force is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1485', 'query', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as text), cast(a.ehcp_person_id as text), 'Child is said to have no plan, but a plan in force is recorded' FROM ssd_ehcp_active_plans AS a JOIN ssd_person AS p ON p.pers_person_id = a.ehcp_person_id WHERE (p.pers_send_flag = 0);

-- SSD-1486 (query): Needs assessment names no request
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1486', 'query', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as text), cast(ssd_ehcp_assessment.ehca_person_id as text), 'Needs assessment names no request' FROM ssd_ehcp_assessment AS ssd_ehcp_assessment WHERE ssd_ehcp_assessment.ehca_ehcp_request_id IS NULL;

-- SSD-1487 (query): Issued plan names no assessment
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1487', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as text), cast(ssd_ehcp_named_plan.ehcn_person_id as text), 'Issued plan names no assessment' FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_ehcp_asmt_id IS NULL;

-- SSD-1489 (query): Issued plan has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1489', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as text), cast(ssd_ehcp_named_plan.ehcn_person_id as text), 'Issued plan has no start date' FROM ssd_ehcp_named_plan AS ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_start_date IS NULL;

-- SSD-1601 (error): Two professionals have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1601', 'error', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as text), cast(null as text), 'Two professionals have the same identifier' FROM ssd_professionals AS ssd_professionals WHERE ssd_professionals.prof_professional_id IN (SELECT ssd_professionals.prof_professional_id AS prof_professional_id FROM ssd_professionals AS ssd_professionals GROUP BY ssd_professionals.prof_professional_id HAVING COUNT(*) > 1);

-- SSD-1602 (query): Two professionals have the same registration number
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1602', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as text), cast(null as text), 'Two professionals have the same registration number' FROM ssd_professionals AS ssd_professionals WHERE ssd_professionals.prof_social_worker_registration_no IN (SELECT ssd_professionals.prof_social_worker_registration_no AS prof_social_worker_registration_no FROM ssd_professionals AS ssd_professionals GROUP BY ssd_professionals.prof_social_worker_registration_no HAVING COUNT(*) > 1);

-- SSD-1603 (query): Two professionals have the same staff number
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1603', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as text), cast(null as text), 'Two professionals have the same staff number' FROM ssd_professionals AS ssd_professionals WHERE ssd_professionals.prof_staff_id IN (SELECT ssd_professionals.prof_staff_id AS prof_staff_id FROM ssd_professionals AS ssd_professionals GROUP BY ssd_professionals.prof_staff_id HAVING COUNT(*) > 1);

-- SSD-1604 (query): Registration number does not begin with the letters of Social Work England
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1604', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as text), cast(null as text), 'Registration number does not begin with the letters of Social Work England' FROM ssd_professionals AS ssd_professionals WHERE ssd_professionals.prof_social_worker_registration_no NOT LIKE 'SW%';

-- SSD-1605 (query): Professional holds more than 60 cases
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1605', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as text), cast(null as text), 'Professional holds more than 60 cases' FROM ssd_professionals AS ssd_professionals WHERE ssd_professionals.prof_professional_caseload > 60;

-- SSD-1606 (query): Professional works for no part of the week but holds cases
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1606', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as text), cast(null as text), 'Professional works for no part of the week but holds cases' FROM ssd_professionals AS ssd_professionals WHERE ssd_professionals.prof_full_time_equivalency = 0 AND ssd_professionals.prof_professional_caseload > 0;

-- SSD-1621 (error): Two teams have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1621', 'error', 'ssd_department', cast(ssd_department.dept_team_id as text), cast(null as text), 'Two teams have the same identifier' FROM ssd_department AS ssd_department WHERE ssd_department.dept_team_id IN (SELECT ssd_department.dept_team_id AS dept_team_id FROM ssd_department AS ssd_department GROUP BY ssd_department.dept_team_id HAVING COUNT(*) > 1);

-- SSD-1622 (error): Larger team of a team is not among the teams
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1622', 'error', 'ssd_department', cast(d.dept_team_id as text), cast(null as text), 'Larger team of a team is not among the teams' FROM ssd_department AS d WHERE NOT d.dept_team_parent_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department AS above WHERE above.dept_team_id = d.dept_team_parent_id);

-- SSD-1623 (error): Team is its own larger team
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1623', 'error', 'ssd_department', cast(ssd_department.dept_team_id as text), cast(null as text), 'Team is its own larger team' FROM ssd_department AS ssd_department WHERE ssd_department.dept_team_parent_id = ssd_department.dept_team_id;

-- SSD-1624 (error): Two teams are each the larger team of the other
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1624', 'error', 'ssd_department', cast(d.dept_team_id as text), cast(null as text), 'Two teams are each the larger team of the other' FROM ssd_department AS d JOIN ssd_department AS above ON above.dept_team_id = d.dept_team_parent_id WHERE above.dept_team_parent_id = d.dept_team_id AND above.dept_team_id <> d.dept_team_id;

-- SSD-1625 (note): Name of the larger team differs from that team's own name
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1625', 'note', 'ssd_department', cast(d.dept_team_id as text), cast(null as text), 'Name of the larger team differs from that team''s own name' FROM ssd_department AS d JOIN ssd_department AS above ON above.dept_team_id = d.dept_team_parent_id WHERE d.dept_team_parent_name <> above.dept_team_name;

-- SSD-1641 (error): Two involvements have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1641', 'error', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as text), cast(ssd_involvements.invo_person_id as text), 'Two involvements have the same identifier' FROM ssd_involvements AS ssd_involvements WHERE ssd_involvements.invo_involvements_id IN (SELECT ssd_involvements.invo_involvements_id AS invo_involvements_id FROM ssd_involvements AS ssd_involvements GROUP BY ssd_involvements.invo_involvements_id HAVING COUNT(*) > 1);

-- SSD-1642 (error): Professional of an involvement is not among the professionals
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1642', 'error', 'ssd_involvements', cast(a.invo_involvements_id as text), cast(a.invo_person_id as text), 'Professional of an involvement is not among the professionals' FROM ssd_involvements AS a WHERE NOT a.invo_professional_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS r WHERE r.prof_professional_id = a.invo_professional_id);

-- SSD-1643 (error): Team of an involvement is not among the teams
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1643', 'error', 'ssd_involvements', cast(a.invo_involvements_id as text), cast(a.invo_person_id as text), 'Team of an involvement is not among the teams' FROM ssd_involvements AS a WHERE NOT a.invo_professional_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department AS r WHERE r.dept_team_id = a.invo_professional_team);

-- SSD-1644 (error): Referral of an involvement is not among the child's referrals
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1644', 'error', 'ssd_involvements', cast(a.invo_involvements_id as text), cast(a.invo_person_id as text), 'Referral of an involvement is not among the child''s referrals' FROM ssd_involvements AS a WHERE NOT a.invo_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS r WHERE r.cine_referral_id = a.invo_referral_id AND r.cine_person_id = a.invo_person_id);

-- SSD-1645 (error): Involvement end date is before involvement start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1645', 'error', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as text), cast(ssd_involvements.invo_person_id as text), 'Involvement end date is before involvement start date' FROM ssd_involvements AS ssd_involvements WHERE ssd_involvements.invo_involvement_end_date < ssd_involvements.invo_involvement_start_date;

-- SSD-1646 (error): Involvement start date is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1646', 'error', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as text), cast(ssd_involvements.invo_person_id as text), 'Involvement start date is a filler such as 1 January 1900' FROM ssd_involvements AS ssd_involvements WHERE ssd_involvements.invo_involvement_start_date < '1901-01-01';

-- SSD-1647 (query): Involvement start date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1647', 'query', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as text), cast(ssd_involvements.invo_person_id as text), 'Involvement start date is in the future' FROM ssd_involvements AS ssd_involvements WHERE ssd_involvements.invo_involvement_start_date > current_date;

-- SSD-1648 (query): Involvement end date is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1648', 'query', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as text), cast(ssd_involvements.invo_person_id as text), 'Involvement end date is in the future' FROM ssd_involvements AS ssd_involvements WHERE ssd_involvements.invo_involvement_end_date > current_date;

-- SSD-1649 (query): Child has two allocated case workers at once
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1649', 'query', 'ssd_involvements', cast(a.invo_involvements_id as text), cast(a.invo_person_id as text), 'Child has two allocated case workers at once' FROM ssd_involvements AS a JOIN ssd_involvements AS b ON b.invo_person_id = a.invo_person_id WHERE a.invo_involvements_id <> b.invo_involvements_id AND (a.invo_involvement_start_date > b.invo_involvement_start_date OR (a.invo_involvement_start_date = b.invo_involvement_start_date AND a.invo_involvements_id > b.invo_involvements_id)) AND (b.invo_involvement_end_date IS NULL OR a.invo_involvement_start_date < b.invo_involvement_end_date) AND a.invo_professional_role_id = 'CW' AND b.invo_professional_role_id = 'CW';

-- SSD-1650 (query): Involvement does not say who the professional is
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1650', 'query', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as text), cast(ssd_involvements.invo_person_id as text), 'Involvement does not say who the professional is' FROM ssd_involvements AS ssd_involvements WHERE ssd_involvements.invo_professional_id IS NULL AND NOT ssd_involvements.invo_involvement_start_date IS NULL;

-- SSD-1651 (query): Involvement under a referral starts before the referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1651', 'query', 'ssd_involvements', cast(i.invo_involvements_id as text), cast(i.invo_person_id as text), 'Involvement under a referral starts before the referral' FROM ssd_involvements AS i JOIN ssd_cin_episodes AS r ON r.cine_referral_id = i.invo_referral_id AND r.cine_person_id = i.invo_person_id WHERE i.invo_involvement_start_date >= '1901-01-01' AND i.invo_involvement_start_date < r.cine_referral_date;

-- SSD-1652 (query): Case worker is still involved although the referral was closed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1652', 'query', 'ssd_involvements', cast(i.invo_involvements_id as text), cast(i.invo_person_id as text), 'Case worker is still involved although the referral was closed' FROM ssd_involvements AS i JOIN ssd_cin_episodes AS r ON r.cine_referral_id = i.invo_referral_id AND r.cine_person_id = i.invo_person_id WHERE i.invo_involvement_end_date IS NULL AND i.invo_professional_role_id = 'CW' AND r.cine_close_date < date(current_date, (-28) || ' days');

-- SSD-1653 (query): Involvement starts after the child died
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1653', 'query', 'ssd_involvements', cast(i.invo_involvements_id as text), cast(i.invo_person_id as text), 'Involvement starts after the child died' FROM ssd_involvements AS i JOIN ssd_person AS p ON p.pers_person_id = i.invo_person_id WHERE i.invo_involvement_start_date > p.pers_death_date;

-- SSD-1654 (query): Leaving care worker is involved with a child under 15
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1654', 'query', 'ssd_involvements', cast(i.invo_involvements_id as text), cast(i.invo_person_id as text), 'Leaving care worker is involved with a child under 15' FROM ssd_involvements AS i JOIN ssd_person AS p ON p.pers_person_id = i.invo_person_id WHERE i.invo_professional_role_id = '16PLUS' AND i.invo_involvement_start_date >= '1901-01-01' AND (cast(substr(i.invo_involvement_start_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(i.invo_involvement_start_date, 6, 2) as integer) * 100 + cast(substr(i.invo_involvement_start_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 15;

-- SSD-1655 (query): Involvement has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1655', 'query', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as text), cast(ssd_involvements.invo_person_id as text), 'Involvement has no start date' FROM ssd_involvements AS ssd_involvements WHERE ssd_involvements.invo_involvement_start_date IS NULL;

-- SSD-1701 (error): Two finance records of placements have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1701', 'error', 'ssd_s251_finance', cast(ssd_s251_finance.s251_table_id as text), cast(ssd_s251_finance.s251_person_id as text), 'Two finance records of placements have the same identifier' FROM ssd_s251_finance AS ssd_s251_finance WHERE ssd_s251_finance.s251_table_id IN (SELECT ssd_s251_finance.s251_table_id AS s251_table_id FROM ssd_s251_finance AS ssd_s251_finance GROUP BY ssd_s251_finance.s251_table_id HAVING COUNT(*) > 1);

-- SSD-1702 (error): Placement of a finance record is not among the child's placements
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1702', 'error', 'ssd_s251_finance', cast(a.s251_table_id as text), cast(a.s251_person_id as text), 'Placement of a finance record is not among the child''s placements' FROM ssd_s251_finance AS a WHERE NOT a.s251_cla_placement_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS r WHERE r.clap_cla_placement_id = a.s251_cla_placement_id AND r.clap_person_id = a.s251_person_id);

-- SSD-1703 (note): A field that is kept free for placement finance is filled in
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1703', 'note', 'ssd_s251_finance', cast(ssd_s251_finance.s251_table_id as text), cast(ssd_s251_finance.s251_person_id as text), 'A field that is kept free for placement finance is filled in' FROM ssd_s251_finance AS ssd_s251_finance WHERE NOT ssd_s251_finance.s251_placeholder_1 IS NULL OR NOT ssd_s251_finance.s251_placeholder_2 IS NULL OR NOT ssd_s251_finance.s251_placeholder_3 IS NULL OR NOT ssd_s251_finance.s251_placeholder_4 IS NULL;

-- SSD-1704 (query): Placement has two finance records
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1704', 'query', 'ssd_s251_finance', cast(f.s251_table_id as text), cast(f.s251_person_id as text), 'Placement has two finance records' FROM ssd_s251_finance AS f WHERE EXISTS(SELECT 1 AS "1" FROM ssd_s251_finance AS o WHERE o.s251_cla_placement_id = f.s251_cla_placement_id AND o.s251_table_id < f.s251_table_id);

-- SSD-1801 (error): Two spells of pre-proceedings have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1801', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Two spells of pre-proceedings have the same identifier' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_table_id IN (SELECT ssd_pre_proceedings.prep_table_id AS prep_table_id FROM ssd_pre_proceedings AS ssd_pre_proceedings GROUP BY ssd_pre_proceedings.prep_table_id HAVING COUNT(*) > 1);

-- SSD-1802 (error): Decision to enter pre-proceedings is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1802', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Decision to enter pre-proceedings is a filler such as 1 January 1900' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_decision_date < '1901-01-01';

-- SSD-1803 (error): Decision to enter pre-proceedings is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1803', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Decision to enter pre-proceedings is in the future' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_decision_date > current_date;

-- SSD-1804 (error): Letter that starts pre-proceedings is before decision to enter pre-proceedings
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1804', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Letter that starts pre-proceedings is before decision to enter pre-proceedings' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_letter_date < ssd_pre_proceedings.prep_pre_pro_decision_date;

-- SSD-1805 (error): First pre-proceedings meeting is before decision to enter pre-proceedings
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1805', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'First pre-proceedings meeting is before decision to enter pre-proceedings' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_initial_pre_pro_meeting_date < ssd_pre_proceedings.prep_pre_pro_decision_date;

-- SSD-1806 (error): Agreement to step down or issue is before decision to enter pre-proceedings
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1806', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Agreement to step down or issue is before decision to enter pre-proceedings' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_agree_stepdown_issue_date < ssd_pre_proceedings.prep_pre_pro_decision_date;

-- SSD-1807 (error): Application to court is before decision to enter pre-proceedings
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1807', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Application to court is before decision to enter pre-proceedings' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_court_application_date < ssd_pre_proceedings.prep_pre_pro_decision_date;

-- SSD-1808 (query): Letter about going to court is before letter that starts pre-proceedings
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1808', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Letter about going to court is before letter that starts pre-proceedings' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_care_pro_letter_date < ssd_pre_proceedings.prep_pre_pro_letter_date;

-- SSD-1809 (query): Application to court is before agreement to issue
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1809', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Application to court is before agreement to issue' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_court_application_date < ssd_pre_proceedings.prep_agree_stepdown_issue_date;

-- SSD-1810 (query): Outcome of pre-proceedings and its date do not go together
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1810', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Outcome of pre-proceedings and its date do not go together' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE (ssd_pre_proceedings.prep_pre_pro_outcome IS NULL AND ssd_pre_proceedings.prep_census_outcome IS NULL AND NOT ssd_pre_proceedings.prep_agree_stepdown_issue_date IS NULL) OR (NOT ssd_pre_proceedings.prep_pre_pro_outcome IS NULL AND ssd_pre_proceedings.prep_agree_stepdown_issue_date IS NULL);

-- SSD-1811 (query): Pre-proceedings were stepped down, but an application to court is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1811', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Pre-proceedings were stepped down, but an application to court is recorded' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_outcome = 'Decision to step down' AND NOT ssd_pre_proceedings.prep_court_application_date IS NULL;

-- SSD-1812 (query): It was decided to go to court more than 28 days ago, and no application is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1812', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'It was decided to go to court more than 28 days ago, and no application is recorded' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_outcome = 'Decision to Issue Care Proceedings' AND ssd_pre_proceedings.prep_court_application_date IS NULL AND ssd_pre_proceedings.prep_agree_stepdown_issue_date < date(current_date, (-28) || ' days');

-- SSD-1813 (query): Pre-proceedings have been open for more than six months
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1813', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Pre-proceedings have been open for more than six months' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_outcome IS NULL AND ssd_pre_proceedings.prep_agree_stepdown_issue_date IS NULL AND ssd_pre_proceedings.prep_court_application_date IS NULL AND ssd_pre_proceedings.prep_pre_pro_decision_date >= '1901-01-01' AND min(date(ssd_pre_proceedings.prep_pre_pro_decision_date, (6) || ' months'), date(ssd_pre_proceedings.prep_pre_pro_decision_date, 'start of month', (6 + 1) || ' months', '-1 days')) < current_date;

-- SSD-1814 (error): Child is in two open spells of pre-proceedings
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1814', 'error', 'ssd_pre_proceedings', cast(p.prep_table_id as text), cast(p.prep_person_id as text), 'Child is in two open spells of pre-proceedings' FROM ssd_pre_proceedings AS p WHERE p.prep_pre_pro_outcome IS NULL AND p.prep_agree_stepdown_issue_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_pre_proceedings AS o WHERE o.prep_person_id = p.prep_person_id AND o.prep_pre_pro_outcome IS NULL AND o.prep_agree_stepdown_issue_date IS NULL AND o.prep_table_id < p.prep_table_id);

-- SSD-1815 (query): Short notice and its reason do not go together
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1815', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Short notice and its reason do not go together' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE (ssd_pre_proceedings.prep_care_proc_short_notice = 'Yes' AND ssd_pre_proceedings.prep_proc_short_notice_reason IS NULL) OR (ssd_pre_proceedings.prep_care_proc_short_notice IN ('No', 'Not in care proceedings') AND NOT ssd_pre_proceedings.prep_proc_short_notice_reason IS NULL);

-- SSD-1816 (query): Answers about the court say there is no case, but an application is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1816', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Answers about the court say there is no case, but an application is recorded' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE NOT ssd_pre_proceedings.prep_court_application_date IS NULL AND (ssd_pre_proceedings.prep_care_proc_short_notice = 'Not in care proceedings' OR ssd_pre_proceedings.prep_parents_legal_rep_point_of_issue = 'Not in care proceedings');

-- SSD-1817 (query): Hearings are counted for a case that has not gone to court
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1817', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Hearings are counted for a case that has not gone to court' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_care_proc_court_hearings > 0 AND ssd_pre_proceedings.prep_court_application_date IS NULL AND ssd_pre_proceedings.prep_court_reference IS NULL;

-- SSD-1818 (query): Family group meeting was held but not offered
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1818', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Family group meeting was held but not offered' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE (ssd_pre_proceedings.prep_family_group_meeting_held = 1) AND (ssd_pre_proceedings.prep_family_group_meeting_offered = 0);

-- SSD-1819 (query): Authority applied to court, and nobody says whether a family group meeting was offered
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1819', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Authority applied to court, and nobody says whether a family group meeting was offered' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE NOT ssd_pre_proceedings.prep_court_application_date IS NULL AND ssd_pre_proceedings.prep_family_group_meeting_offered IS NULL;

-- SSD-1820 (query): Fewer earlier spells of pre-proceedings are counted than are recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1820', 'query', 'ssd_pre_proceedings', cast(p.prep_table_id as text), cast(p.prep_person_id as text), 'Fewer earlier spells of pre-proceedings are counted than are recorded' FROM ssd_pre_proceedings AS p WHERE p.prep_prev_pre_proc_child = 0 AND EXISTS(SELECT 1 AS "1" FROM ssd_pre_proceedings AS o WHERE o.prep_person_id = p.prep_person_id AND o.prep_table_id <> p.prep_table_id AND o.prep_pre_pro_decision_date < p.prep_pre_pro_decision_date);

-- SSD-1821 (query): Pre-proceedings were decided after the child died
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1821', 'query', 'ssd_pre_proceedings', cast(c.prep_table_id as text), cast(c.prep_person_id as text), 'Pre-proceedings were decided after the child died' FROM ssd_pre_proceedings AS c JOIN ssd_person AS p ON p.pers_person_id = c.prep_person_id WHERE c.prep_pre_pro_decision_date > p.pers_death_date;

-- SSD-1822 (query): Pre-proceedings began for somebody of 17 or over
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1822', 'query', 'ssd_pre_proceedings', cast(c.prep_table_id as text), cast(c.prep_person_id as text), 'Pre-proceedings began for somebody of 17 or over' FROM ssd_pre_proceedings AS c JOIN ssd_person AS p ON p.pers_person_id = c.prep_person_id WHERE p.pers_dob >= '1901-01-01' AND (cast(substr(c.prep_pre_pro_decision_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(c.prep_pre_pro_decision_date, 6, 2) as integer) * 100 + cast(substr(c.prep_pre_pro_decision_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 17;

-- SSD-1823 (query): Final care plan is given, but the first one is not
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1823', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Final care plan is given, but the first one is not' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_la_initial_care_plan IS NULL AND ssd_pre_proceedings.prep_la_final_care_plan IN ('A', 'B', 'C', 'D', 'E', 'F', 'G');

-- SSD-1824 (query): Two spells of pre-proceedings of one child overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1824', 'query', 'ssd_pre_proceedings', cast(a.prep_table_id as text), cast(a.prep_person_id as text), 'Two spells of pre-proceedings of one child overlap' FROM ssd_pre_proceedings AS a JOIN ssd_pre_proceedings AS b ON b.prep_person_id = a.prep_person_id WHERE a.prep_table_id <> b.prep_table_id AND (a.prep_pre_pro_decision_date > b.prep_pre_pro_decision_date OR (a.prep_pre_pro_decision_date = b.prep_pre_pro_decision_date AND a.prep_table_id > b.prep_table_id)) AND (b.prep_agree_stepdown_issue_date IS NULL OR a.prep_pre_pro_decision_date < b.prep_agree_stepdown_issue_date);

-- SSD-1825 (error): Letter that starts pre-proceedings is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1825', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Letter that starts pre-proceedings is in the future' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_letter_date > current_date;

-- SSD-1826 (query): First pre-proceedings meeting is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1826', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'First pre-proceedings meeting is in the future' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_initial_pre_pro_meeting_date > current_date;

-- SSD-1827 (error): Agreement to step down or issue is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1827', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Agreement to step down or issue is in the future' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_agree_stepdown_issue_date > current_date;

-- SSD-1828 (error): Letter about going to court is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1828', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Letter about going to court is in the future' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_care_pro_letter_date > current_date;

-- SSD-1829 (error): Application to court is in the future
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1829', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Application to court is in the future' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_court_application_date > current_date;

-- SSD-1830 (query): Pre-proceedings have no day of decision
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1830', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as text), cast(ssd_pre_proceedings.prep_person_id as text), 'Pre-proceedings have no day of decision' FROM ssd_pre_proceedings AS ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_decision_date IS NULL;

-- SSD-2001 (error): Referral closes before it is made
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2001', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Referral closes before it is made' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE ssd_cin_episodes.cine_close_date < ssd_cin_episodes.cine_referral_date AND ssd_cin_episodes.cine_close_date >= '1901-01-01';

-- SSD-2002 (error): Referral is closed without a reason
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2002', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Referral is closed without a reason' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE NOT ssd_cin_episodes.cine_close_date IS NULL AND ssd_cin_episodes.cine_close_reason IS NULL;

-- SSD-2003 (error): Referral has a reason for closing but no closing date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2003', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Referral has a reason for closing but no closing date' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE NOT ssd_cin_episodes.cine_close_reason IS NULL AND ssd_cin_episodes.cine_close_date IS NULL;

-- SSD-2004 (error): Referral has no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2004', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Referral has no date' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_date IS NULL;

-- SSD-2005 (error): Referral is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2005', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Referral is dated after the day of the data' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_date > current_date OR ssd_cin_episodes.cine_close_date > current_date;

-- SSD-2006 (error): Earlier referral is still open when a later one exists
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2006', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Earlier referral is still open when a later one exists' FROM ssd_cin_episodes AS r WHERE r.cine_close_date IS NULL AND (r.cine_referral_nfa = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS later WHERE later.cine_person_id = r.cine_person_id AND (later.cine_referral_date > r.cine_referral_date OR (later.cine_referral_date = r.cine_referral_date AND later.cine_referral_id > r.cine_referral_id)));

-- SSD-2007 (error): Closed referral overlaps with a later one
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2007', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Closed referral overlaps with a later one' FROM ssd_cin_episodes AS r WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS later WHERE later.cine_person_id = r.cine_person_id AND later.cine_referral_date < r.cine_close_date AND (later.cine_referral_date > r.cine_referral_date OR (later.cine_referral_date = r.cine_referral_date AND later.cine_referral_id > r.cine_referral_id)));

-- SSD-2008 (error): Referral does not say whether it ended with no further action
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2008', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Referral does not say whether it ended with no further action' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_nfa IS NULL;

-- SSD-2009 (error): Main need is missing from a referral that went further
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2009', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Main need is missing from a referral that went further' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE (ssd_cin_episodes.cine_referral_nfa = 0) AND ssd_cin_episodes.cine_cin_primary_need_code IS NULL;

-- SSD-2010 (error): Referral does not say who made it
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2010', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Referral does not say who made it' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_date >= '2013-04-01' AND ssd_cin_episodes.cine_referral_source_code IS NULL;

-- SSD-2011 (error): Source of referral was not in use on the day of the referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2011', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Source of referral was not in use on the day of the referral' FROM ssd_cin_episodes AS r WHERE NOT (case when r.cine_referral_source_code = '5D' and r.cine_referral_date < '2022-04-01' then 0 else 1 end = 1);

-- SSD-2012 (error): Reason for closing was not in use on the day the referral closed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2012', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Reason for closing was not in use on the day the referral closed' FROM ssd_cin_episodes AS r WHERE NOT (case when r.cine_close_reason = 'RC9' and r.cine_close_date < '2022-04-01' then 0 else 1 end = 1);

-- SSD-2013 (query): Child was referred after the date of death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2013', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Child was referred after the date of death' FROM ssd_cin_episodes AS r JOIN ssd_person AS p ON p.pers_person_id = r.cine_person_id WHERE r.cine_referral_date > p.pers_death_date;

-- SSD-2014 (error): Referral is more than 40 weeks before the birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2014', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral is more than 40 weeks before the birth' FROM ssd_cin_episodes AS r JOIN ssd_person AS p ON p.pers_person_id = r.cine_person_id WHERE cast(julianday(COALESCE(p.pers_dob, p.pers_expected_dob)) - julianday(r.cine_referral_date) as integer) > 280 AND r.cine_referral_date >= '1901-01-01';

-- SSD-2015 (query): Referral closed because the child died, but no date of death is held
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2015', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral closed because the child died, but no date of death is held' FROM ssd_cin_episodes AS r JOIN ssd_person AS p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_reason = 'RC2' AND p.pers_death_date IS NULL;

-- SSD-2016 (error): Referral closed because the child died, on a day before the death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2016', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral closed because the child died, on a day before the death' FROM ssd_cin_episodes AS r JOIN ssd_person AS p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_reason = 'RC2' AND r.cine_close_date < p.pers_death_date;

-- SSD-2017 (query): Referral closed after the child died, for another reason
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2017', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral closed after the child died, for another reason' FROM ssd_cin_episodes AS r JOIN ssd_person AS p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_reason <> 'RC2' AND r.cine_close_date > p.pers_death_date AND r.cine_referral_date <= p.pers_death_date;

-- SSD-2018 (query): Referral is still open months after the child died
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2018', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral is still open months after the child died' FROM ssd_cin_episodes AS r JOIN ssd_person AS p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_date IS NULL AND (r.cine_referral_nfa = 0) AND min(date(p.pers_death_date, (3) || ' months'), date(p.pers_death_date, 'start of month', (3 + 1) || ' months', '-1 days')) < current_date;

-- SSD-2019 (query): Referral closed after assessment, but no assessment is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2019', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral closed after assessment, but no assessment is recorded' FROM ssd_cin_episodes AS r WHERE r.cine_close_reason IN ('RC8', 'RC9') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments AS a WHERE a.cina_referral_id = r.cine_referral_id AND a.cina_person_id = r.cine_person_id);

-- SSD-2020 (error): Referral closed after assessment, but an enquiry, conference or plan followed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2020', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral closed after assessment, but an enquiry, conference or plan followed' FROM ssd_cin_episodes AS r WHERE r.cine_close_reason IN ('RC8', 'RC9') AND (EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry AS e WHERE e.s47e_referral_id = r.cine_referral_id AND e.s47e_person_id = r.cine_person_id) OR EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference AS c WHERE c.icpc_referral_id = r.cine_referral_id AND c.icpc_person_id = r.cine_person_id) OR EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS p WHERE p.cppl_referral_id = r.cine_referral_id AND p.cppl_person_id = r.cine_person_id) OR EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans AS n WHERE n.cinp_referral_id = r.cine_referral_id AND n.cinp_person_id = r.cine_person_id));

-- SSD-2021 (error): Referral says no further action, but its outcomes say that work followed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2021', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral says no further action, but its outcomes say that work followed' FROM ssd_cin_episodes AS r WHERE (r.cine_referral_nfa = 1) AND EXISTS(SELECT 1 AS "1" FROM ssd_referral_outcomes AS o WHERE o.cine_referral_id = r.cine_referral_id AND o.cine_referral_outcome IN ('SINGLE_ASSESSMENT_FLAG', 'STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'CP_TRANSFER_IN_FLAG', 'CP_CONFERENCE_FLAG'));

-- SSD-2022 (query): Outcome of the referral is no further action, but no further action is no
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2022', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Outcome of the referral is no further action, but no further action is no' FROM ssd_cin_episodes AS r WHERE (r.cine_referral_nfa = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_referral_outcomes AS o WHERE o.cine_referral_id = r.cine_referral_id AND o.cine_referral_outcome = 'NFA_FLAG');

-- SSD-2023 (query): Referral that went further has no assessment
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2023', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Referral that went further has no assessment' FROM ssd_cin_episodes AS r WHERE (r.cine_referral_nfa = 0) AND (r.cine_close_reason IS NULL OR NOT r.cine_close_reason IN ('RC8', 'RC9')) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments AS a WHERE a.cina_referral_id = r.cine_referral_id AND a.cina_person_id = r.cine_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry AS e WHERE e.s47e_referral_id = r.cine_referral_id AND e.s47e_person_id = r.cine_person_id) AND ((((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(r.cine_referral_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(r.cine_referral_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(r.cine_referral_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(r.cine_referral_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > r.cine_referral_date and bank_holiday <= current_date) + (select count(*) from ssd_bank_holidays where bank_holiday > current_date and bank_holiday <= r.cine_referral_date)) > 45;

-- SSD-2024 (query): Person was 18 or over when referred
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2024', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Person was 18 or over when referred' FROM ssd_cin_episodes AS r JOIN ssd_person AS p ON p.pers_person_id = r.cine_person_id WHERE (cast(substr(r.cine_referral_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(r.cine_referral_date, 6, 2) as integer) * 100 + cast(substr(r.cine_referral_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18;

-- SSD-2025 (error): Two referrals have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2025', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Two referrals have the same identifier' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_id IN (SELECT ssd_cin_episodes.cine_referral_id AS cine_referral_id FROM ssd_cin_episodes AS ssd_cin_episodes GROUP BY ssd_cin_episodes.cine_referral_id HAVING COUNT(*) > 1);

-- SSD-2026 (query): Case moved to adult services before the 17th birthday
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2026', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Case moved to adult services before the 17th birthday' FROM ssd_cin_episodes AS r JOIN ssd_person AS p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_reason = 'RC6' AND (cast(substr(r.cine_close_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(r.cine_close_date, 6, 2) as integer) * 100 + cast(substr(r.cine_close_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 17;

-- SSD-2027 (query): New referral begins as another one closes
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2027', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'New referral begins as another one closes' FROM ssd_cin_episodes AS r WHERE (r.cine_referral_nfa = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS before WHERE before.cine_person_id = r.cine_person_id AND before.cine_referral_id <> r.cine_referral_id AND (before.cine_referral_nfa = 0) AND before.cine_referral_date < r.cine_referral_date AND cast(julianday(r.cine_referral_date) - julianday(before.cine_close_date) as integer) BETWEEN 0 AND 1);

-- SSD-2028 (note): Child was referred again within 12 months
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2028', 'note', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'Child was referred again within 12 months' FROM ssd_cin_episodes AS r JOIN (SELECT ssd_cin_episodes.cine_referral_id AS cine_referral_id, ssd_cin_episodes.cine_person_id AS cine_person_id, LAG(ssd_cin_episodes.cine_referral_date) OVER (PARTITION BY ssd_cin_episodes.cine_person_id ORDER BY ssd_cin_episodes.cine_referral_date NULLS LAST, ssd_cin_episodes.cine_referral_id NULLS LAST) AS previous_referral_date FROM ssd_cin_episodes AS ssd_cin_episodes WHERE NOT ssd_cin_episodes.cine_referral_date IS NULL) AS b ON b.cine_referral_id = r.cine_referral_id AND b.cine_person_id = r.cine_person_id WHERE r.cine_referral_date < min(date(b.previous_referral_date, ((1 * 12)) || ' months'), date(b.previous_referral_date, 'start of month', ((1 * 12) + 1) || ' months', '-1 days'));

-- SSD-2029 (error): Referral date is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2029', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as text), cast(ssd_cin_episodes.cine_person_id as text), 'Referral date is a filler such as 1 January 1900' FROM ssd_cin_episodes AS ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_date < '1901-01-01' OR ssd_cin_episodes.cine_close_date < '1901-01-01';

-- SSD-2030 (error): Assessment is signed off before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2030', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as text), cast(ssd_cin_assessments.cina_person_id as text), 'Assessment is signed off before it starts' FROM ssd_cin_assessments AS ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_auth_date < ssd_cin_assessments.cina_assessment_start_date AND ssd_cin_assessments.cina_assessment_auth_date >= '1901-01-01';

-- SSD-2031 (error): Assessment date is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2031', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as text), cast(ssd_cin_assessments.cina_person_id as text), 'Assessment date is a filler such as 1 January 1900' FROM ssd_cin_assessments AS ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_auth_date < '1901-01-01' OR ssd_cin_assessments.cina_assessment_start_date < '1901-01-01';

-- SSD-2032 (error): Finished assessment has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2032', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as text), cast(ssd_cin_assessments.cina_person_id as text), 'Finished assessment has no start date' FROM ssd_cin_assessments AS ssd_cin_assessments WHERE NOT ssd_cin_assessments.cina_assessment_auth_date IS NULL AND ssd_cin_assessments.cina_assessment_start_date IS NULL;

-- SSD-2033 (error): Assessment is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2033', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as text), cast(ssd_cin_assessments.cina_person_id as text), 'Assessment is dated after the day of the data' FROM ssd_cin_assessments AS ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_start_date > current_date OR ssd_cin_assessments.cina_assessment_auth_date > current_date;

-- SSD-2034 (error): Assessment starts before the referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2034', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Assessment starts before the referral' FROM ssd_cin_assessments AS a JOIN ssd_cin_episodes AS r ON r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id WHERE a.cina_assessment_start_date < r.cine_referral_date AND a.cina_assessment_start_date >= '1901-01-01';

-- SSD-2035 (error): Assessment goes on after its referral closed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2035', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Assessment goes on after its referral closed' FROM ssd_cin_assessments AS a JOIN ssd_cin_episodes AS r ON r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id WHERE a.cina_assessment_start_date > r.cine_close_date OR a.cina_assessment_auth_date > r.cine_close_date;

-- SSD-2036 (error): Referral is closed, but its assessment was never signed off
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2036', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Referral is closed, but its assessment was never signed off' FROM ssd_cin_assessments AS a JOIN ssd_cin_episodes AS r ON r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id WHERE NOT r.cine_close_date IS NULL AND a.cina_assessment_auth_date IS NULL;

-- SSD-2038 (query): Unfinished assessment started more than 45 working days ago
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2038', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Unfinished assessment started more than 45 working days ago' FROM ssd_cin_assessments AS a WHERE a.cina_assessment_auth_date IS NULL AND ((((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(a.cina_assessment_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(a.cina_assessment_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(a.cina_assessment_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(a.cina_assessment_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > a.cina_assessment_start_date and bank_holiday <= current_date) + (select count(*) from ssd_bank_holidays where bank_holiday > current_date and bank_holiday <= a.cina_assessment_start_date)) > 45;

-- SSD-2040 (note): Assessment took more than 45 working days
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2040', 'note', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Assessment took more than 45 working days' FROM ssd_cin_assessments AS a WHERE ((((cast(julianday(a.cina_assessment_auth_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(a.cina_assessment_auth_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(a.cina_assessment_auth_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(a.cina_assessment_auth_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(a.cina_assessment_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(a.cina_assessment_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(a.cina_assessment_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(a.cina_assessment_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > a.cina_assessment_start_date and bank_holiday <= a.cina_assessment_auth_date) + (select count(*) from ssd_bank_holidays where bank_holiday > a.cina_assessment_auth_date and bank_holiday <= a.cina_assessment_start_date)) > 45;

-- SSD-2041 (error): Referral has more than one unfinished assessment
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2041', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Referral has more than one unfinished assessment' FROM ssd_cin_assessments AS a WHERE a.cina_assessment_auth_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments AS other WHERE other.cina_person_id = a.cina_person_id AND other.cina_referral_id = a.cina_referral_id AND other.cina_assessment_id <> a.cina_assessment_id AND other.cina_assessment_auth_date IS NULL);

-- SSD-2043 (query): Assessment starts while another one is under way
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2043', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Assessment starts while another one is under way' FROM ssd_cin_assessments AS a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments AS other WHERE other.cina_person_id = a.cina_person_id AND other.cina_referral_id = a.cina_referral_id AND a.cina_assessment_start_date < other.cina_assessment_auth_date AND (a.cina_assessment_start_date > other.cina_assessment_start_date OR (a.cina_assessment_start_date = other.cina_assessment_start_date AND a.cina_assessment_id > other.cina_assessment_id)));

-- SSD-2044 (error): Assessment is recorded on a referral with no further action
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2044', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Assessment is recorded on a referral with no further action' FROM ssd_cin_assessments AS a JOIN ssd_cin_episodes AS r ON r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-2045 (query): Child was not seen during a finished assessment
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2045', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Child was not seen during a finished assessment' FROM ssd_cin_assessments AS a JOIN ssd_person AS p ON p.pers_person_id = a.cina_person_id WHERE (a.cina_assessment_child_seen = 0) AND a.cina_assessment_auth_date >= p.pers_dob;

-- SSD-2046 (query): Finished assessment has no outcome
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2046', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Finished assessment has no outcome' FROM ssd_cin_assessments AS a WHERE NOT a.cina_assessment_auth_date IS NULL AND (a.cina_assessment_outcome_nfa IS NULL OR (a.cina_assessment_outcome_nfa = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_assessment_outcomes AS o WHERE o.cina_assessment_id = a.cina_assessment_id);

-- SSD-2047 (error): Assessment says no further action, but its outcomes say that help followed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2047', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Assessment says no further action, but its outcomes say that help followed' FROM ssd_cin_assessments AS a WHERE (a.cina_assessment_outcome_nfa = 1) AND EXISTS(SELECT 1 AS "1" FROM ssd_assessment_outcomes AS o WHERE o.cina_assessment_id = a.cina_assessment_id AND o.cina_assessment_outcome IN ('STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'LEGAL_ACTION_FLAG', 'PROV_OF_SERVICES_FLAG', 'PROV_OF_SB_CARE_FLAG', 'SPECIALIST_ASSESSMENT_FLAG'));

-- SSD-2048 (query): Last assessment said no further action, but a child in need plan followed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2048', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Last assessment said no further action, but a child in need plan followed' FROM ssd_cin_assessments AS a WHERE (a.cina_assessment_outcome_nfa = 1) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans AS n WHERE n.cinp_person_id = a.cina_person_id AND n.cinp_referral_id = a.cina_referral_id AND n.cinp_cin_plan_start_date >= a.cina_assessment_auth_date) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments AS other WHERE other.cina_person_id = a.cina_person_id AND other.cina_referral_id = a.cina_referral_id AND other.cina_assessment_id <> a.cina_assessment_id AND other.cina_assessment_start_date >= a.cina_assessment_start_date);

-- SSD-2049 (error): Assessment starts after the child's death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2049', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Assessment starts after the child''s death' FROM ssd_cin_assessments AS a JOIN ssd_person AS p ON p.pers_person_id = a.cina_person_id WHERE a.cina_assessment_start_date > p.pers_death_date;

-- SSD-2050 (query): Person was 18 or over when the assessment started
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2050', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Person was 18 or over when the assessment started' FROM ssd_cin_assessments AS a JOIN ssd_person AS p ON p.pers_person_id = a.cina_person_id WHERE (cast(substr(a.cina_assessment_start_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(a.cina_assessment_start_date, 6, 2) as integer) * 100 + cast(substr(a.cina_assessment_start_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18;

-- SSD-2057 (query): Finished assessment has no factors
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2057', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Finished assessment has no factors' FROM ssd_cin_assessments AS a WHERE a.cina_assessment_auth_date >= '2014-04-01' AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factors AS f JOIN ssd_assessment_factor_codes AS c ON c.cinf_table_id = f.cinf_table_id WHERE f.cinf_assessment_id = a.cina_assessment_id AND f.cinf_person_id = a.cina_person_id);

-- SSD-2058 (error): Factors are recorded for an assessment that is not finished
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2058', 'error', 'ssd_assessment_factors', cast(f.cinf_table_id as text), cast(f.cinf_person_id as text), 'Factors are recorded for an assessment that is not finished' FROM ssd_assessment_factors AS f JOIN ssd_cin_assessments AS a ON a.cina_assessment_id = f.cinf_assessment_id AND a.cina_person_id = f.cinf_person_id WHERE a.cina_assessment_auth_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factor_codes AS c WHERE c.cinf_table_id = f.cinf_table_id);

-- SSD-2059 (error): No factors identified stands beside other factors
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2059', 'error', 'ssd_assessment_factor_codes', cast(c.cinf_table_id as text), cast(null as text), 'No factors identified stands beside other factors' FROM ssd_assessment_factor_codes AS c WHERE c.cinf_assessment_factor = '21' AND EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factor_codes AS other WHERE other.cinf_table_id = c.cinf_table_id AND other.cinf_assessment_factor <> '21');

-- SSD-2060 (query): Factor was not in use when the assessment was signed off
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2060', 'query', 'ssd_assessment_factor_codes', cast(c.cinf_table_id as text), cast(null as text), 'Factor was not in use when the assessment was signed off' FROM ssd_assessment_factor_codes AS c JOIN ssd_assessment_factors AS f ON f.cinf_table_id = c.cinf_table_id JOIN ssd_cin_assessments AS a ON a.cina_assessment_id = f.cinf_assessment_id AND a.cina_person_id = f.cinf_person_id WHERE NOT (case when c.cinf_assessment_factor = '18A' and a.cina_assessment_auth_date > '2020-03-31' then 0 when c.cinf_assessment_factor = '18B' and a.cina_assessment_auth_date < '2020-04-01' then 0 when c.cinf_assessment_factor = '18C' and a.cina_assessment_auth_date < '2020-04-01' then 0 when c.cinf_assessment_factor = '19A' and a.cina_assessment_auth_date > '2020-03-31' then 0 when c.cinf_assessment_factor = '19B' and a.cina_assessment_auth_date < '2020-04-01' then 0 when c.cinf_assessment_factor = '19C' and a.cina_assessment_auth_date < '2020-04-01' then 0 when c.cinf_assessment_factor = '24A' and a.cina_assessment_auth_date < '2021-04-01' then 0 else 1 end = 1);

-- SSD-2061 (error): Assessment has more than one set of factors
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2061', 'error', 'ssd_assessment_factors', cast(f.cinf_table_id as text), cast(f.cinf_person_id as text), 'Assessment has more than one set of factors' FROM ssd_assessment_factors AS f WHERE EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factors AS other WHERE other.cinf_assessment_id = f.cinf_assessment_id AND other.cinf_person_id = f.cinf_person_id AND other.cinf_table_id < f.cinf_table_id);

-- SSD-2062 (query): No factors were identified, but the referral closed for another reason
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2062', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as text), cast(r.cine_person_id as text), 'No factors were identified, but the referral closed for another reason' FROM ssd_cin_episodes AS r JOIN ssd_cin_assessments AS a ON a.cina_referral_id = r.cine_referral_id AND a.cina_person_id = r.cine_person_id JOIN ssd_assessment_factors AS f ON f.cinf_assessment_id = a.cina_assessment_id AND f.cinf_person_id = a.cina_person_id JOIN ssd_assessment_factor_codes AS c ON c.cinf_table_id = f.cinf_table_id WHERE NOT r.cine_close_reason IN ('RC8', 'RC9') AND c.cinf_assessment_factor = '21' AND NOT a.cina_assessment_auth_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factor_codes AS other WHERE other.cinf_table_id = c.cinf_table_id AND other.cinf_assessment_factor <> '21') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments AS more WHERE more.cina_referral_id = r.cine_referral_id AND more.cina_person_id = r.cine_person_id AND more.cina_assessment_id <> a.cina_assessment_id);

-- SSD-2063 (error): Child in need plan ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2063', 'error', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as text), cast(ssd_cin_plans.cinp_person_id as text), 'Child in need plan ends before it starts' FROM ssd_cin_plans AS ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_end_date < ssd_cin_plans.cinp_cin_plan_start_date;

-- SSD-2064 (query): Child in need plan starts and ends on the same day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2064', 'query', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as text), cast(ssd_cin_plans.cinp_person_id as text), 'Child in need plan starts and ends on the same day' FROM ssd_cin_plans AS ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_end_date = ssd_cin_plans.cinp_cin_plan_start_date;

-- SSD-2065 (error): Child in need plan has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2065', 'error', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as text), cast(ssd_cin_plans.cinp_person_id as text), 'Child in need plan has no start date' FROM ssd_cin_plans AS ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_start_date IS NULL;

-- SSD-2066 (error): Child in need plan is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2066', 'error', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as text), cast(ssd_cin_plans.cinp_person_id as text), 'Child in need plan is dated after the day of the data' FROM ssd_cin_plans AS ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_start_date > current_date OR ssd_cin_plans.cinp_cin_plan_end_date > current_date;

-- SSD-2067 (error): Child in need plan starts before the referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2067', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan starts before the referral' FROM ssd_cin_plans AS n JOIN ssd_cin_episodes AS r ON r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id WHERE n.cinp_cin_plan_start_date < r.cine_referral_date;

-- SSD-2068 (error): Child in need plan goes on after its referral closed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2068', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan goes on after its referral closed' FROM ssd_cin_plans AS n JOIN ssd_cin_episodes AS r ON r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id WHERE n.cinp_cin_plan_start_date > r.cine_close_date OR n.cinp_cin_plan_end_date > r.cine_close_date;

-- SSD-2069 (error): Child in need plan is open on a closed referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2069', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan is open on a closed referral' FROM ssd_cin_plans AS n JOIN ssd_cin_episodes AS r ON r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id WHERE n.cinp_cin_plan_end_date IS NULL AND n.cinp_cin_plan_start_date <= r.cine_close_date;

-- SSD-2070 (error): Child has more than one open child in need plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2070', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child has more than one open child in need plan' FROM ssd_cin_plans AS n WHERE n.cinp_cin_plan_end_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans AS other WHERE other.cinp_person_id = n.cinp_person_id AND other.cinp_cin_plan_id <> n.cinp_cin_plan_id AND other.cinp_cin_plan_end_date IS NULL);

-- SSD-2071 (error): Child in need plan starts while another one runs
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2071', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan starts while another one runs' FROM ssd_cin_plans AS n WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans AS other WHERE other.cinp_person_id = n.cinp_person_id AND (n.cinp_cin_plan_start_date < other.cinp_cin_plan_end_date OR (other.cinp_cin_plan_end_date IS NULL AND NOT n.cinp_cin_plan_end_date IS NULL)) AND (n.cinp_cin_plan_start_date > other.cinp_cin_plan_start_date OR (n.cinp_cin_plan_start_date = other.cinp_cin_plan_start_date AND n.cinp_cin_plan_id > other.cinp_cin_plan_id)));

-- SSD-2072 (error): Child in need plan runs at the same time as a child protection plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2072', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan runs at the same time as a child protection plan' FROM ssd_cin_plans AS n WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS p WHERE p.cppl_person_id = n.cinp_person_id AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND (n.cinp_cin_plan_start_date < p.cppl_cp_plan_end_date OR p.cppl_cp_plan_end_date IS NULL) AND (p.cppl_cp_plan_start_date < n.cinp_cin_plan_end_date OR n.cinp_cin_plan_end_date IS NULL));

-- SSD-2073 (error): Child in need plan is recorded on a referral with no further action
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2073', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan is recorded on a referral with no further action' FROM ssd_cin_plans AS n JOIN ssd_cin_episodes AS r ON r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-2074 (error): Child in need plan starts after the child's death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2074', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan starts after the child''s death' FROM ssd_cin_plans AS n JOIN ssd_person AS p ON p.pers_person_id = n.cinp_person_id WHERE n.cinp_cin_plan_start_date > p.pers_death_date;

-- SSD-2075 (query): Child in need plan goes on after the child's death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2075', 'query', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan goes on after the child''s death' FROM ssd_cin_plans AS n JOIN ssd_person AS p ON p.pers_person_id = n.cinp_person_id WHERE COALESCE(n.cinp_cin_plan_end_date, current_date) > p.pers_death_date AND n.cinp_cin_plan_start_date <= p.pers_death_date;

-- SSD-2076 (query): Child in need plan goes on after the 18th birthday
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2076', 'query', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan goes on after the 18th birthday' FROM ssd_cin_plans AS n JOIN ssd_person AS p ON p.pers_person_id = n.cinp_person_id WHERE COALESCE(n.cinp_cin_plan_end_date, current_date) > min(date(p.pers_dob, ((18 * 12)) || ' months'), date(p.pers_dob, 'start of month', ((18 * 12) + 1) || ' months', '-1 days'));

-- SSD-2077 (query): Child on an open child in need plan was not visited for 3 months
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2077', 'query', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child on an open child in need plan was not visited for 3 months' FROM ssd_cin_plans AS n WHERE n.cinp_cin_plan_end_date IS NULL AND min(date(n.cinp_cin_plan_start_date, (3) || ' months'), date(n.cinp_cin_plan_start_date, 'start of month', (3 + 1) || ' months', '-1 days')) < current_date AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_visits AS v WHERE v.cinv_person_id = n.cinp_person_id AND v.cinv_cin_visit_date >= min(date(current_date, (-3) || ' months'), date(current_date, 'start of month', (-3 + 1) || ' months', '-1 days')));

-- SSD-2078 (error): Child in need visit has no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2078', 'error', 'ssd_cin_visits', cast(ssd_cin_visits.cinv_cin_visit_id as text), cast(ssd_cin_visits.cinv_person_id as text), 'Child in need visit has no date' FROM ssd_cin_visits AS ssd_cin_visits WHERE ssd_cin_visits.cinv_cin_visit_date IS NULL;

-- SSD-2079 (error): Child in need visit is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2079', 'error', 'ssd_cin_visits', cast(ssd_cin_visits.cinv_cin_visit_id as text), cast(ssd_cin_visits.cinv_person_id as text), 'Child in need visit is dated after the day of the data' FROM ssd_cin_visits AS ssd_cin_visits WHERE ssd_cin_visits.cinv_cin_visit_date > current_date;

-- SSD-2080 (query): Child in need visit falls outside every referral of the child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2080', 'query', 'ssd_cin_visits', cast(v.cinv_cin_visit_id as text), cast(v.cinv_person_id as text), 'Child in need visit falls outside every referral of the child' FROM ssd_cin_visits AS v WHERE NOT v.cinv_cin_visit_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS r WHERE r.cine_person_id = v.cinv_person_id AND r.cine_referral_date <= v.cinv_cin_visit_date AND (r.cine_close_date >= v.cinv_cin_visit_date OR r.cine_close_date IS NULL));

-- SSD-2081 (error): Child in need visit found the child alone but not seen
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2081', 'error', 'ssd_cin_visits', cast(ssd_cin_visits.cinv_cin_visit_id as text), cast(ssd_cin_visits.cinv_person_id as text), 'Child in need visit found the child alone but not seen' FROM ssd_cin_visits AS ssd_cin_visits WHERE (ssd_cin_visits.cinv_cin_visit_seen = 0) AND (ssd_cin_visits.cinv_cin_visit_seen_alone = 1);

-- SSD-2082 (error): Child was seen on a child in need visit before birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2082', 'error', 'ssd_cin_visits', cast(v.cinv_cin_visit_id as text), cast(v.cinv_person_id as text), 'Child was seen on a child in need visit before birth' FROM ssd_cin_visits AS v JOIN ssd_person AS p ON p.pers_person_id = v.cinv_person_id WHERE (v.cinv_cin_visit_seen = 1) AND v.cinv_cin_visit_date < COALESCE(p.pers_dob, p.pers_expected_dob);

-- SSD-2083 (error): Child in need visit is dated after the child's death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2083', 'error', 'ssd_cin_visits', cast(v.cinv_cin_visit_id as text), cast(v.cinv_person_id as text), 'Child in need visit is dated after the child''s death' FROM ssd_cin_visits AS v JOIN ssd_person AS p ON p.pers_person_id = v.cinv_person_id WHERE v.cinv_cin_visit_date > p.pers_death_date;

-- SSD-2084 (query): Two child in need visits are recorded for one day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2084', 'query', 'ssd_cin_visits', cast(v.cinv_cin_visit_id as text), cast(v.cinv_person_id as text), 'Two child in need visits are recorded for one day' FROM ssd_cin_visits AS v WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cin_visits AS other WHERE other.cinv_person_id = v.cinv_person_id AND other.cinv_cin_visit_date = v.cinv_cin_visit_date AND other.cinv_cin_visit_id < v.cinv_cin_visit_id);

-- SSD-2085 (error): Assessment names a referral that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2085', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as text), cast(a.cina_person_id as text), 'Assessment names a referral that the child does not have' FROM ssd_cin_assessments AS a WHERE NOT a.cina_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS r WHERE r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id);

-- SSD-2086 (query): Assessment names no referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2086', 'query', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as text), cast(ssd_cin_assessments.cina_person_id as text), 'Assessment names no referral' FROM ssd_cin_assessments AS ssd_cin_assessments WHERE ssd_cin_assessments.cina_referral_id IS NULL;

-- SSD-2087 (error): Factors name an assessment that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2087', 'error', 'ssd_assessment_factors', cast(f.cinf_table_id as text), cast(f.cinf_person_id as text), 'Factors name an assessment that the child does not have' FROM ssd_assessment_factors AS f WHERE NOT f.cinf_assessment_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments AS a WHERE a.cina_assessment_id = f.cinf_assessment_id AND a.cina_person_id = f.cinf_person_id);

-- SSD-2088 (error): Child in need plan names a referral that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2088', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as text), cast(n.cinp_person_id as text), 'Child in need plan names a referral that the child does not have' FROM ssd_cin_plans AS n WHERE NOT n.cinp_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS r WHERE r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id);

-- SSD-2089 (query): Child in need plan names no referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2089', 'query', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as text), cast(ssd_cin_plans.cinp_person_id as text), 'Child in need plan names no referral' FROM ssd_cin_plans AS ssd_cin_plans WHERE ssd_cin_plans.cinp_referral_id IS NULL;

-- SSD-2090 (query): Referral names a worker who is not in the list of professionals
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2090', 'query', 'ssd_cin_episodes', cast(x.cine_referral_id as text), cast(x.cine_person_id as text), 'Referral names a worker who is not in the list of professionals' FROM ssd_cin_episodes AS x WHERE NOT x.cine_referral_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS w WHERE w.prof_professional_id = x.cine_referral_worker_id);

-- SSD-2091 (query): Referral names a team that is not in the list of teams
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2091', 'query', 'ssd_cin_episodes', cast(x.cine_referral_id as text), cast(x.cine_person_id as text), 'Referral names a team that is not in the list of teams' FROM ssd_cin_episodes AS x WHERE NOT x.cine_referral_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department AS t WHERE t.dept_team_id = x.cine_referral_team);

-- SSD-2092 (query): Assessment names a worker who is not in the list of professionals
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2092', 'query', 'ssd_cin_assessments', cast(x.cina_assessment_id as text), cast(x.cina_person_id as text), 'Assessment names a worker who is not in the list of professionals' FROM ssd_cin_assessments AS x WHERE NOT x.cina_assessment_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS w WHERE w.prof_professional_id = x.cina_assessment_worker_id);

-- SSD-2093 (query): Assessment names a team that is not in the list of teams
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2093', 'query', 'ssd_cin_assessments', cast(x.cina_assessment_id as text), cast(x.cina_person_id as text), 'Assessment names a team that is not in the list of teams' FROM ssd_cin_assessments AS x WHERE NOT x.cina_assessment_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department AS t WHERE t.dept_team_id = x.cina_assessment_team);

-- SSD-2094 (query): Child in need plan names a worker who is not in the list of professionals
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2094', 'query', 'ssd_cin_plans', cast(x.cinp_cin_plan_id as text), cast(x.cinp_person_id as text), 'Child in need plan names a worker who is not in the list of professionals' FROM ssd_cin_plans AS x WHERE NOT x.cinp_cin_plan_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS w WHERE w.prof_professional_id = x.cinp_cin_plan_worker_id);

-- SSD-2095 (query): Child in need plan names a team that is not in the list of teams
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2095', 'query', 'ssd_cin_plans', cast(x.cinp_cin_plan_id as text), cast(x.cinp_person_id as text), 'Child in need plan names a team that is not in the list of teams' FROM ssd_cin_plans AS x WHERE NOT x.cinp_cin_plan_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department AS t WHERE t.dept_team_id = x.cinp_cin_plan_team);

-- SSD-2096 (error): Two assessments have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2096', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as text), cast(ssd_cin_assessments.cina_person_id as text), 'Two assessments have the same identifier' FROM ssd_cin_assessments AS ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_id IN (SELECT ssd_cin_assessments.cina_assessment_id AS cina_assessment_id FROM ssd_cin_assessments AS ssd_cin_assessments GROUP BY ssd_cin_assessments.cina_assessment_id HAVING COUNT(*) > 1);

-- SSD-2097 (error): Two sets of assessment factors have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2097', 'error', 'ssd_assessment_factors', cast(ssd_assessment_factors.cinf_table_id as text), cast(ssd_assessment_factors.cinf_person_id as text), 'Two sets of assessment factors have the same identifier' FROM ssd_assessment_factors AS ssd_assessment_factors WHERE ssd_assessment_factors.cinf_table_id IN (SELECT ssd_assessment_factors.cinf_table_id AS cinf_table_id FROM ssd_assessment_factors AS ssd_assessment_factors GROUP BY ssd_assessment_factors.cinf_table_id HAVING COUNT(*) > 1);

-- SSD-2098 (error): Two child in need plans have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2098', 'error', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as text), cast(ssd_cin_plans.cinp_person_id as text), 'Two child in need plans have the same identifier' FROM ssd_cin_plans AS ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_id IN (SELECT ssd_cin_plans.cinp_cin_plan_id AS cinp_cin_plan_id FROM ssd_cin_plans AS ssd_cin_plans GROUP BY ssd_cin_plans.cinp_cin_plan_id HAVING COUNT(*) > 1);

-- SSD-2099 (error): Two child in need visits have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2099', 'error', 'ssd_cin_visits', cast(ssd_cin_visits.cinv_cin_visit_id as text), cast(ssd_cin_visits.cinv_person_id as text), 'Two child in need visits have the same identifier' FROM ssd_cin_visits AS ssd_cin_visits WHERE ssd_cin_visits.cinv_cin_visit_id IN (SELECT ssd_cin_visits.cinv_cin_visit_id AS cinv_cin_visit_id FROM ssd_cin_visits AS ssd_cin_visits GROUP BY ssd_cin_visits.cinv_cin_visit_id HAVING COUNT(*) > 1);

-- SSD-2100 (error): Internal review date of an assessment is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2100', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as text), cast(ssd_cin_assessments.cina_person_id as text), 'Internal review date of an assessment is a filler such as 1 January 1900' FROM ssd_cin_assessments AS ssd_cin_assessments WHERE ssd_cin_assessments.cina_internal_review_date < '1901-01-01';

-- SSD-3001 (error): Section 47 enquiry ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3001', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as text), cast(ssd_s47_enquiry.s47e_person_id as text), 'Section 47 enquiry ends before it starts' FROM ssd_s47_enquiry AS ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_s47_end_date < ssd_s47_enquiry.s47e_s47_start_date;

-- SSD-3002 (error): Section 47 enquiry has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3002', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as text), cast(ssd_s47_enquiry.s47e_person_id as text), 'Section 47 enquiry has no start date' FROM ssd_s47_enquiry AS ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_s47_start_date IS NULL;

-- SSD-3003 (error): Section 47 enquiry is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3003', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as text), cast(ssd_s47_enquiry.s47e_person_id as text), 'Section 47 enquiry is dated after the day of the data' FROM ssd_s47_enquiry AS ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_s47_start_date > current_date OR ssd_s47_enquiry.s47e_s47_end_date > current_date;

-- SSD-3004 (error): Section 47 enquiry starts before the referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3004', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Section 47 enquiry starts before the referral' FROM ssd_s47_enquiry AS e JOIN ssd_cin_episodes AS r ON r.cine_referral_id = e.s47e_referral_id AND r.cine_person_id = e.s47e_person_id WHERE e.s47e_s47_start_date < r.cine_referral_date;

-- SSD-3005 (error): Section 47 enquiry goes on after its referral closed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3005', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Section 47 enquiry goes on after its referral closed' FROM ssd_s47_enquiry AS e JOIN ssd_cin_episodes AS r ON r.cine_referral_id = e.s47e_referral_id AND r.cine_person_id = e.s47e_person_id WHERE e.s47e_s47_start_date > r.cine_close_date OR e.s47e_s47_end_date > r.cine_close_date;

-- SSD-3006 (error): Referral is closed, but its section 47 enquiry never ended
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3006', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Referral is closed, but its section 47 enquiry never ended' FROM ssd_s47_enquiry AS e JOIN ssd_cin_episodes AS r ON r.cine_referral_id = e.s47e_referral_id AND r.cine_person_id = e.s47e_person_id WHERE NOT r.cine_close_date IS NULL AND e.s47e_s47_end_date IS NULL AND (e.s47e_conference_required IS NULL OR (e.s47e_conference_required = 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference AS c WHERE c.icpc_s47_enquiry_id = e.s47e_s47_enquiry_id AND NOT c.icpc_icpc_date IS NULL);

-- SSD-3007 (query): Section 47 enquiry is open after more than 15 working days
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3007', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Section 47 enquiry is open after more than 15 working days' FROM ssd_s47_enquiry AS e WHERE e.s47e_s47_end_date IS NULL AND ((((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > e.s47e_s47_start_date and bank_holiday <= current_date) + (select count(*) from ssd_bank_holidays where bank_holiday > current_date and bank_holiday <= e.s47e_s47_start_date)) > 15 AND (e.s47e_conference_required IS NULL OR (e.s47e_conference_required = 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference AS c WHERE c.icpc_s47_enquiry_id = e.s47e_s47_enquiry_id AND NOT c.icpc_icpc_date IS NULL);

-- SSD-3008 (query): Enquiry found a conference necessary, but none is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3008', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Enquiry found a conference necessary, but none is recorded' FROM ssd_s47_enquiry AS e WHERE (e.s47e_conference_required = 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference AS c WHERE c.icpc_s47_enquiry_id = e.s47e_s47_enquiry_id AND c.icpc_person_id = e.s47e_person_id) AND ((((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > e.s47e_s47_start_date and bank_holiday <= current_date) + (select count(*) from ssd_bank_holidays where bank_holiday > current_date and bank_holiday <= e.s47e_s47_start_date)) > 15;

-- SSD-3009 (query): Finished section 47 enquiry has no outcome
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3009', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Finished section 47 enquiry has no outcome' FROM ssd_s47_enquiry AS e WHERE NOT e.s47e_s47_end_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_s47_outcomes AS o WHERE o.s47e_s47_enquiry_id = e.s47e_s47_enquiry_id);

-- SSD-3010 (query): Finished section 47 enquiry does not say whether a conference is needed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3010', 'query', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as text), cast(ssd_s47_enquiry.s47e_person_id as text), 'Finished section 47 enquiry does not say whether a conference is needed' FROM ssd_s47_enquiry AS ssd_s47_enquiry WHERE NOT ssd_s47_enquiry.s47e_s47_end_date IS NULL AND ssd_s47_enquiry.s47e_conference_required IS NULL;

-- SSD-3011 (error): Enquiry has a conference as its outcome, but says that none is needed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3011', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Enquiry has a conference as its outcome, but says that none is needed' FROM ssd_s47_enquiry AS e WHERE (e.s47e_conference_required = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_s47_outcomes AS o WHERE o.s47e_s47_enquiry_id = e.s47e_s47_enquiry_id AND o.s47e_s47_outcome = 'CP_CONFERENCE_FLAG');

-- SSD-3012 (error): Enquiry ended with no further action, but says that a conference is needed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3012', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as text), cast(ssd_s47_enquiry.s47e_person_id as text), 'Enquiry ended with no further action, but says that a conference is needed' FROM ssd_s47_enquiry AS ssd_s47_enquiry WHERE (ssd_s47_enquiry.s47e_conference_required = 1) AND (ssd_s47_enquiry.s47e_s47_nfa = 1);

-- SSD-3013 (query): Enquiry found no conference necessary, but one was held
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3013', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Enquiry found no conference necessary, but one was held' FROM ssd_s47_enquiry AS e JOIN ssd_initial_cp_conference AS c ON c.icpc_s47_enquiry_id = e.s47e_s47_enquiry_id AND c.icpc_person_id = e.s47e_person_id WHERE (e.s47e_conference_required = 0) AND NOT c.icpc_icpc_date IS NULL;

-- SSD-3014 (error): Referral has more than one open section 47 enquiry
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3014', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Referral has more than one open section 47 enquiry' FROM ssd_s47_enquiry AS e WHERE e.s47e_s47_end_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry AS other WHERE other.s47e_person_id = e.s47e_person_id AND other.s47e_referral_id = e.s47e_referral_id AND other.s47e_s47_enquiry_id <> e.s47e_s47_enquiry_id AND other.s47e_s47_end_date IS NULL);

-- SSD-3015 (error): Section 47 enquiry starts while another one is under way
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3015', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Section 47 enquiry starts while another one is under way' FROM ssd_s47_enquiry AS e WHERE EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry AS other WHERE other.s47e_person_id = e.s47e_person_id AND other.s47e_referral_id = e.s47e_referral_id AND (e.s47e_s47_start_date < other.s47e_s47_end_date OR (other.s47e_s47_end_date IS NULL AND NOT e.s47e_s47_end_date IS NULL)) AND (e.s47e_s47_start_date > other.s47e_s47_start_date OR (e.s47e_s47_start_date = other.s47e_s47_start_date AND e.s47e_s47_enquiry_id > other.s47e_s47_enquiry_id)));

-- SSD-3016 (error): Section 47 enquiry is recorded on a referral with no further action
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3016', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Section 47 enquiry is recorded on a referral with no further action' FROM ssd_s47_enquiry AS e JOIN ssd_cin_episodes AS r ON r.cine_referral_id = e.s47e_referral_id AND r.cine_person_id = e.s47e_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-3017 (query): Section 47 enquiry was made, but its referral has no assessment
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3017', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Section 47 enquiry was made, but its referral has no assessment' FROM ssd_s47_enquiry AS e WHERE NOT e.s47e_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments AS a WHERE a.cina_referral_id = e.s47e_referral_id AND a.cina_person_id = e.s47e_person_id);

-- SSD-3018 (error): Section 47 enquiry starts after the child's death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3018', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Section 47 enquiry starts after the child''s death' FROM ssd_s47_enquiry AS e JOIN ssd_person AS p ON p.pers_person_id = e.s47e_person_id WHERE e.s47e_s47_start_date > p.pers_death_date;

-- SSD-3019 (error): Person was 18 or over when the section 47 enquiry started
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3019', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as text), cast(e.s47e_person_id as text), 'Person was 18 or over when the section 47 enquiry started' FROM ssd_s47_enquiry AS e JOIN ssd_person AS p ON p.pers_person_id = e.s47e_person_id WHERE (cast(substr(e.s47e_s47_start_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(e.s47e_s47_start_date, 6, 2) as integer) * 100 + cast(substr(e.s47e_s47_start_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18;

-- SSD-3020 (query): Section 47 enquiry names no referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3020', 'query', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as text), cast(ssd_s47_enquiry.s47e_person_id as text), 'Section 47 enquiry names no referral' FROM ssd_s47_enquiry AS ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_referral_id IS NULL;

-- SSD-3021 (error): Initial conference was held before the enquiry started
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3021', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference was held before the enquiry started' FROM ssd_initial_cp_conference AS c JOIN ssd_s47_enquiry AS e ON e.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id AND e.s47e_person_id = c.icpc_person_id WHERE c.icpc_icpc_date < e.s47e_s47_start_date;

-- SSD-3022 (error): Initial conference was held before the referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3022', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference was held before the referral' FROM ssd_initial_cp_conference AS c JOIN ssd_cin_episodes AS r ON r.cine_referral_id = c.icpc_referral_id AND r.cine_person_id = c.icpc_person_id WHERE c.icpc_icpc_date < r.cine_referral_date;

-- SSD-3023 (error): Initial conference was held after its referral closed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3023', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference was held after its referral closed' FROM ssd_initial_cp_conference AS c JOIN ssd_cin_episodes AS r ON r.cine_referral_id = c.icpc_referral_id AND r.cine_person_id = c.icpc_person_id WHERE c.icpc_icpc_date > r.cine_close_date;

-- SSD-3024 (error): Initial conference is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3024', 'error', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as text), cast(ssd_initial_cp_conference.icpc_person_id as text), 'Initial conference is dated after the day of the data' FROM ssd_initial_cp_conference AS ssd_initial_cp_conference WHERE ssd_initial_cp_conference.icpc_icpc_date > current_date;

-- SSD-3025 (note): Initial conference was held more than 15 working days after the enquiry started
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3025', 'note', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference was held more than 15 working days after the enquiry started' FROM ssd_initial_cp_conference AS c JOIN ssd_s47_enquiry AS e ON e.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id AND e.s47e_person_id = c.icpc_person_id WHERE ((((cast(julianday(c.icpc_icpc_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(c.icpc_icpc_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(c.icpc_icpc_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(c.icpc_icpc_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > e.s47e_s47_start_date and bank_holiday <= c.icpc_icpc_date) + (select count(*) from ssd_bank_holidays where bank_holiday > c.icpc_icpc_date and bank_holiday <= e.s47e_s47_start_date)) > 15;

-- SSD-3026 (query): Initial conference is overdue
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3026', 'query', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as text), cast(ssd_initial_cp_conference.icpc_person_id as text), 'Initial conference is overdue' FROM ssd_initial_cp_conference AS ssd_initial_cp_conference WHERE ssd_initial_cp_conference.icpc_icpc_date IS NULL AND ssd_initial_cp_conference.icpc_icpc_target_date < current_date;

-- SSD-3027 (query): Target date of the initial conference is a Saturday or Sunday
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3027', 'query', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Target date of the initial conference is a Saturday or Sunday' FROM ssd_initial_cp_conference AS c WHERE cast(julianday(c.icpc_icpc_target_date) - julianday('1900-01-01') as integer) % 7 >= 5;

-- SSD-3028 (error): Initial conference is dated on a Saturday or Sunday
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3028', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference is dated on a Saturday or Sunday' FROM ssd_initial_cp_conference AS c WHERE cast(julianday(c.icpc_icpc_date) - julianday('1900-01-01') as integer) % 7 >= 5;

-- SSD-3029 (query): Target date of the initial conference does not lie within 15 working days of the enquiry
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3029', 'query', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Target date of the initial conference does not lie within 15 working days of the enquiry' FROM ssd_initial_cp_conference AS c JOIN ssd_s47_enquiry AS e ON e.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id AND e.s47e_person_id = c.icpc_person_id WHERE c.icpc_icpc_target_date < e.s47e_s47_start_date OR ((((cast(julianday(c.icpc_icpc_target_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(c.icpc_icpc_target_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(c.icpc_icpc_target_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(c.icpc_icpc_target_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(e.s47e_s47_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > e.s47e_s47_start_date and bank_holiday <= c.icpc_icpc_target_date) + (select count(*) from ssd_bank_holidays where bank_holiday > c.icpc_icpc_target_date and bank_holiday <= e.s47e_s47_start_date)) > 15;

-- SSD-3030 (error): Initial conference decided on a plan, but the child has none
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3030', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference decided on a plan, but the child has none' FROM ssd_initial_cp_conference AS c WHERE (c.icpc_icpc_outcome_cp_flag = 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS p WHERE p.cppl_person_id = c.icpc_person_id AND (p.cppl_icpc_id = c.icpc_icpc_id OR p.cppl_cp_plan_id = c.icpc_cp_plan_id OR p.cppl_cp_plan_start_date = c.icpc_icpc_date));

-- SSD-3031 (error): Initial conference decided against a plan, but a plan belongs to it
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3031', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference decided against a plan, but a plan belongs to it' FROM ssd_initial_cp_conference AS c WHERE (c.icpc_icpc_outcome_cp_flag = 0) AND (NOT c.icpc_cp_plan_id IS NULL OR EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS p WHERE p.cppl_person_id = c.icpc_person_id AND p.cppl_icpc_id = c.icpc_icpc_id));

-- SSD-3032 (error): Outcomes of the initial conference hold a plan, but it says that none was made
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3032', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Outcomes of the initial conference hold a plan, but it says that none was made' FROM ssd_initial_cp_conference AS c WHERE (c.icpc_icpc_outcome_cp_flag = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_icpc_outcomes AS o WHERE o.icpc_icpc_id = c.icpc_icpc_id AND o.icpc_icpc_outcome = 'CP_FLAG');

-- SSD-3033 (query): Initial conference comes from neither an enquiry nor a move, or from both
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3033', 'query', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as text), cast(ssd_initial_cp_conference.icpc_person_id as text), 'Initial conference comes from neither an enquiry nor a move, or from both' FROM ssd_initial_cp_conference AS ssd_initial_cp_conference WHERE (ssd_initial_cp_conference.icpc_s47_enquiry_id IS NULL AND (ssd_initial_cp_conference.icpc_icpc_transfer_in IS NULL OR (ssd_initial_cp_conference.icpc_icpc_transfer_in = 0))) OR (NOT ssd_initial_cp_conference.icpc_s47_enquiry_id IS NULL AND (ssd_initial_cp_conference.icpc_icpc_transfer_in = 1));

-- SSD-3034 (error): Child has two initial conferences on one day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3034', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Child has two initial conferences on one day' FROM ssd_initial_cp_conference AS c WHERE EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference AS other WHERE other.icpc_person_id = c.icpc_person_id AND other.icpc_icpc_date = c.icpc_icpc_date AND other.icpc_icpc_id < c.icpc_icpc_id);

-- SSD-3035 (query): Initial conference and its enquiry belong to different referrals
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3035', 'query', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference and its enquiry belong to different referrals' FROM ssd_initial_cp_conference AS c JOIN ssd_s47_enquiry AS e ON e.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id AND e.s47e_person_id = c.icpc_person_id WHERE c.icpc_referral_id <> e.s47e_referral_id;

-- SSD-3036 (error): Initial conference is recorded on a referral with no further action
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3036', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as text), cast(c.icpc_person_id as text), 'Initial conference is recorded on a referral with no further action' FROM ssd_initial_cp_conference AS c JOIN ssd_cin_episodes AS r ON r.cine_referral_id = c.icpc_referral_id AND r.cine_person_id = c.icpc_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-3037 (error): Two section 47 enquiries have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3037', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as text), cast(ssd_s47_enquiry.s47e_person_id as text), 'Two section 47 enquiries have the same identifier' FROM ssd_s47_enquiry AS ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_s47_enquiry_id IN (SELECT ssd_s47_enquiry.s47e_s47_enquiry_id AS s47e_s47_enquiry_id FROM ssd_s47_enquiry AS ssd_s47_enquiry GROUP BY ssd_s47_enquiry.s47e_s47_enquiry_id HAVING COUNT(*) > 1);

-- SSD-3038 (error): Two initial conferences have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3038', 'error', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as text), cast(ssd_initial_cp_conference.icpc_person_id as text), 'Two initial conferences have the same identifier' FROM ssd_initial_cp_conference AS ssd_initial_cp_conference WHERE ssd_initial_cp_conference.icpc_icpc_id IN (SELECT ssd_initial_cp_conference.icpc_icpc_id AS icpc_icpc_id FROM ssd_initial_cp_conference AS ssd_initial_cp_conference GROUP BY ssd_initial_cp_conference.icpc_icpc_id HAVING COUNT(*) > 1);

-- SSD-3039 (error): Two child protection plans have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3039', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Two child protection plans have the same identifier' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_id IN (SELECT ssd_cp_plans.cppl_cp_plan_id AS cppl_cp_plan_id FROM ssd_cp_plans AS ssd_cp_plans GROUP BY ssd_cp_plans.cppl_cp_plan_id HAVING COUNT(*) > 1);

-- SSD-3040 (error): Two child protection visits have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3040', 'error', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as text), cast(ssd_cp_visits.cppv_person_id as text), 'Two child protection visits have the same identifier' FROM ssd_cp_visits AS ssd_cp_visits WHERE ssd_cp_visits.cppv_cp_visit_id IN (SELECT ssd_cp_visits.cppv_cp_visit_id AS cppv_cp_visit_id FROM ssd_cp_visits AS ssd_cp_visits GROUP BY ssd_cp_visits.cppv_cp_visit_id HAVING COUNT(*) > 1);

-- SSD-3041 (error): Child protection plan ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3041', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Child protection plan ends before it starts' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_end_date < ssd_cp_plans.cppl_cp_plan_start_date;

-- SSD-3042 (error): Child protection plan starts and ends on the same day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3042', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Child protection plan starts and ends on the same day' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_end_date = ssd_cp_plans.cppl_cp_plan_start_date;

-- SSD-3043 (error): Child protection plan has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3043', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Child protection plan has no start date' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_start_date IS NULL;

-- SSD-3044 (error): Child protection plan is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3044', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Child protection plan is dated after the day of the data' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_start_date > current_date OR ssd_cp_plans.cppl_cp_plan_end_date > current_date;

-- SSD-3045 (error): Child has more than one open child protection plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3045', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child has more than one open child protection plan' FROM ssd_cp_plans AS p WHERE p.cppl_cp_plan_end_date IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS other WHERE other.cppl_person_id = p.cppl_person_id AND other.cppl_cp_plan_id <> p.cppl_cp_plan_id AND other.cppl_cp_plan_end_date IS NULL AND (other.cppl_cp_plan_ola IS NULL OR (other.cppl_cp_plan_ola = 0)));

-- SSD-3046 (error): Child protection plan starts while another one is in force
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3046', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan starts while another one is in force' FROM ssd_cp_plans AS p WHERE (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS other WHERE other.cppl_person_id = p.cppl_person_id AND (other.cppl_cp_plan_ola IS NULL OR (other.cppl_cp_plan_ola = 0)) AND (p.cppl_cp_plan_start_date < other.cppl_cp_plan_end_date OR (other.cppl_cp_plan_end_date IS NULL AND NOT p.cppl_cp_plan_end_date IS NULL)) AND (p.cppl_cp_plan_start_date > other.cppl_cp_plan_start_date OR (p.cppl_cp_plan_start_date = other.cppl_cp_plan_start_date AND p.cppl_cp_plan_id > other.cppl_cp_plan_id)));

-- SSD-3047 (error): Child protection plan has no first category of abuse
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3047', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Child protection plan has no first category of abuse' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_initial_category IS NULL;

-- SSD-3048 (error): Child protection plan has no latest category of abuse
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3048', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Child protection plan has no latest category of abuse' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_latest_category IS NULL;

-- SSD-3049 (note): Category of abuse of a child protection plan is multiple
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3049', 'note', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Category of abuse of a child protection plan is multiple' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_initial_category = 'MUL' OR ssd_cp_plans.cppl_cp_plan_latest_category = 'MUL';

-- SSD-3050 (query): Child protection plan has no initial conference
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3050', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan has no initial conference' FROM ssd_cp_plans AS p WHERE p.cppl_icpc_id IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference AS c WHERE c.icpc_person_id = p.cppl_person_id AND c.icpc_icpc_date = p.cppl_cp_plan_start_date);

-- SSD-3051 (error): Child protection plan does not start on the day of its conference
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3051', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan does not start on the day of its conference' FROM ssd_cp_plans AS p JOIN ssd_initial_cp_conference AS c ON c.icpc_icpc_id = p.cppl_icpc_id AND c.icpc_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_start_date <> c.icpc_icpc_date AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0));

-- SSD-3052 (error): Child protection plan starts before the referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3052', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan starts before the referral' FROM ssd_cp_plans AS p JOIN ssd_cin_episodes AS r ON r.cine_referral_id = p.cppl_referral_id AND r.cine_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_start_date < r.cine_referral_date;

-- SSD-3053 (error): Child protection plan goes on after its referral closed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3053', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan goes on after its referral closed' FROM ssd_cp_plans AS p JOIN ssd_cin_episodes AS r ON r.cine_referral_id = p.cppl_referral_id AND r.cine_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_start_date > r.cine_close_date OR p.cppl_cp_plan_end_date > r.cine_close_date;

-- SSD-3054 (error): Child protection plan is open on a closed referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3054', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan is open on a closed referral' FROM ssd_cp_plans AS p JOIN ssd_cin_episodes AS r ON r.cine_referral_id = p.cppl_referral_id AND r.cine_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND p.cppl_cp_plan_start_date <= r.cine_close_date;

-- SSD-3055 (query): Child protection plan has been in force for more than 2 years
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3055', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan has been in force for more than 2 years' FROM ssd_cp_plans AS p WHERE p.cppl_cp_plan_end_date IS NULL AND min(date(p.cppl_cp_plan_start_date, ((2 * 12)) || ' months'), date(p.cppl_cp_plan_start_date, 'start of month', ((2 * 12) + 1) || ' months', '-1 days')) < current_date;

-- SSD-3056 (error): Fewer earlier child protection plans are counted than are recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3056', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Fewer earlier child protection plans are counted than are recorded' FROM ssd_cp_plans AS p JOIN (SELECT ssd_cp_plans.cppl_cp_plan_id AS cppl_cp_plan_id, ssd_cp_plans.cppl_person_id AS cppl_person_id, ROW_NUMBER() OVER (PARTITION BY ssd_cp_plans.cppl_person_id ORDER BY ssd_cp_plans.cppl_cp_plan_start_date NULLS LAST, ssd_cp_plans.cppl_cp_plan_id NULLS LAST) AS place FROM ssd_cp_plans AS ssd_cp_plans WHERE NOT ssd_cp_plans.cppl_cp_plan_start_date IS NULL) AS h ON h.cppl_cp_plan_id = p.cppl_cp_plan_id AND h.cppl_person_id = p.cppl_person_id WHERE p.cppl_previous_plan_count < h.place - 1;

-- SSD-3057 (note): Child is on a child protection plan again within 2 years
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3057', 'note', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child is on a child protection plan again within 2 years' FROM ssd_cp_plans AS p JOIN (SELECT ssd_cp_plans.cppl_cp_plan_id AS cppl_cp_plan_id, ssd_cp_plans.cppl_person_id AS cppl_person_id, LAG(ssd_cp_plans.cppl_cp_plan_end_date) OVER (PARTITION BY ssd_cp_plans.cppl_person_id ORDER BY ssd_cp_plans.cppl_cp_plan_start_date NULLS LAST, ssd_cp_plans.cppl_cp_plan_id NULLS LAST) AS previous_end_date FROM ssd_cp_plans AS ssd_cp_plans WHERE NOT ssd_cp_plans.cppl_cp_plan_start_date IS NULL) AS h ON h.cppl_cp_plan_id = p.cppl_cp_plan_id AND h.cppl_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_start_date < min(date(h.previous_end_date, ((2 * 12)) || ' months'), date(h.previous_end_date, 'start of month', ((2 * 12) + 1) || ' months', '-1 days'));

-- SSD-3058 (error): Child protection plan goes on after the 18th birthday
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3058', 'error', 'ssd_cp_plans', cast(c.cppl_cp_plan_id as text), cast(c.cppl_person_id as text), 'Child protection plan goes on after the 18th birthday' FROM ssd_cp_plans AS c JOIN ssd_person AS p ON p.pers_person_id = c.cppl_person_id WHERE COALESCE(c.cppl_cp_plan_end_date, current_date) > min(date(p.pers_dob, ((18 * 12)) || ' months'), date(p.pers_dob, 'start of month', ((18 * 12) + 1) || ' months', '-1 days'));

-- SSD-3059 (error): Child protection plan starts after the child's death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3059', 'error', 'ssd_cp_plans', cast(c.cppl_cp_plan_id as text), cast(c.cppl_person_id as text), 'Child protection plan starts after the child''s death' FROM ssd_cp_plans AS c JOIN ssd_person AS p ON p.pers_person_id = c.cppl_person_id WHERE c.cppl_cp_plan_start_date > p.pers_death_date;

-- SSD-3060 (error): Child protection plan goes on after the child's death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3060', 'error', 'ssd_cp_plans', cast(c.cppl_cp_plan_id as text), cast(c.cppl_person_id as text), 'Child protection plan goes on after the child''s death' FROM ssd_cp_plans AS c JOIN ssd_person AS p ON p.pers_person_id = c.cppl_person_id WHERE COALESCE(c.cppl_cp_plan_end_date, current_date) > p.pers_death_date AND c.cppl_cp_plan_start_date <= p.pers_death_date;

-- SSD-3061 (error): Child protection plan is recorded on a referral with no further action
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3061', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan is recorded on a referral with no further action' FROM ssd_cp_plans AS p JOIN ssd_cin_episodes AS r ON r.cine_referral_id = p.cppl_referral_id AND r.cine_person_id = p.cppl_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-3062 (error): Child protection plan and its conference do not name each other
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3062', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan and its conference do not name each other' FROM ssd_cp_plans AS p JOIN ssd_initial_cp_conference AS c ON c.icpc_icpc_id = p.cppl_icpc_id AND c.icpc_person_id = p.cppl_person_id WHERE c.icpc_cp_plan_id <> p.cppl_cp_plan_id;

-- SSD-3063 (query): Child on a child protection plan has no worker now
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3063', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child on a child protection plan has no worker now' FROM ssd_cp_plans AS p WHERE p.cppl_cp_plan_end_date IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_involvements AS i WHERE i.invo_person_id = p.cppl_person_id AND (i.invo_involvement_end_date IS NULL OR i.invo_involvement_end_date >= current_date));

-- SSD-3064 (error): Child protection plan starts more than 40 weeks before the birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3064', 'error', 'ssd_cp_plans', cast(c.cppl_cp_plan_id as text), cast(c.cppl_person_id as text), 'Child protection plan starts more than 40 weeks before the birth' FROM ssd_cp_plans AS c JOIN ssd_person AS p ON p.pers_person_id = c.cppl_person_id WHERE cast(julianday(COALESCE(p.pers_dob, p.pers_expected_dob)) - julianday(c.cppl_cp_plan_start_date) as integer) > 280;

-- SSD-3065 (query): Child protection plan names no referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3065', 'query', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as text), cast(ssd_cp_plans.cppl_person_id as text), 'Child protection plan names no referral' FROM ssd_cp_plans AS ssd_cp_plans WHERE ssd_cp_plans.cppl_referral_id IS NULL;

-- SSD-3066 (error): Child protection visit has no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3066', 'error', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as text), cast(ssd_cp_visits.cppv_person_id as text), 'Child protection visit has no date' FROM ssd_cp_visits AS ssd_cp_visits WHERE ssd_cp_visits.cppv_cp_visit_date IS NULL;

-- SSD-3067 (error): Child protection visit is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3067', 'error', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as text), cast(ssd_cp_visits.cppv_person_id as text), 'Child protection visit is dated after the day of the data' FROM ssd_cp_visits AS ssd_cp_visits WHERE ssd_cp_visits.cppv_cp_visit_date > current_date;

-- SSD-3068 (error): Child protection visit falls outside the plan that it names
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3068', 'error', 'ssd_cp_visits', cast(v.cppv_cp_visit_id as text), cast(v.cppv_person_id as text), 'Child protection visit falls outside the plan that it names' FROM ssd_cp_visits AS v JOIN ssd_cp_plans AS p ON p.cppl_cp_plan_id = v.cppv_cp_plan_id AND p.cppl_person_id = v.cppv_person_id WHERE v.cppv_cp_visit_date < p.cppl_cp_plan_start_date OR v.cppv_cp_visit_date > p.cppl_cp_plan_end_date;

-- SSD-3069 (query): Child on a child protection plan was not visited for 6 weeks
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3069', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child on a child protection plan was not visited for 6 weeks' FROM ssd_cp_plans AS p LEFT JOIN (SELECT ssd_cp_visits.cppv_cp_plan_id AS cppv_cp_plan_id, ssd_cp_visits.cppv_person_id AS cppv_person_id, MAX(ssd_cp_visits.cppv_cp_visit_date) AS last_visit FROM ssd_cp_visits AS ssd_cp_visits GROUP BY ssd_cp_visits.cppv_cp_plan_id, ssd_cp_visits.cppv_person_id) AS l ON l.cppv_cp_plan_id = p.cppl_cp_plan_id AND l.cppv_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND cast(julianday(current_date) - julianday(COALESCE(l.last_visit, p.cppl_cp_plan_start_date)) as integer) > 42;

-- SSD-3070 (note): More than 6 weeks passed between two child protection visits
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3070', 'note', 'ssd_cp_visits', cast(v.cppv_cp_visit_id as text), cast(v.cppv_person_id as text), 'More than 6 weeks passed between two child protection visits' FROM ssd_cp_visits AS v JOIN (SELECT ssd_cp_visits.cppv_cp_visit_id AS cppv_cp_visit_id, ssd_cp_visits.cppv_person_id AS cppv_person_id, LAG(ssd_cp_visits.cppv_cp_visit_date) OVER (PARTITION BY ssd_cp_visits.cppv_person_id, ssd_cp_visits.cppv_cp_plan_id ORDER BY ssd_cp_visits.cppv_cp_visit_date NULLS LAST, ssd_cp_visits.cppv_cp_visit_id NULLS LAST) AS previous_visit_date FROM ssd_cp_visits AS ssd_cp_visits WHERE NOT ssd_cp_visits.cppv_cp_visit_date IS NULL AND NOT ssd_cp_visits.cppv_cp_plan_id IS NULL) AS b ON b.cppv_cp_visit_id = v.cppv_cp_visit_id AND b.cppv_person_id = v.cppv_person_id WHERE cast(julianday(v.cppv_cp_visit_date) - julianday(b.previous_visit_date) as integer) > 42;

-- SSD-3071 (error): Child protection visit found the child alone but not seen
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3071', 'error', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as text), cast(ssd_cp_visits.cppv_person_id as text), 'Child protection visit found the child alone but not seen' FROM ssd_cp_visits AS ssd_cp_visits WHERE (ssd_cp_visits.cppv_cp_visit_seen = 0) AND (ssd_cp_visits.cppv_cp_visit_seen_alone = 1);

-- SSD-3072 (error): Child was seen on a child protection visit before birth
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3072', 'error', 'ssd_cp_visits', cast(v.cppv_cp_visit_id as text), cast(v.cppv_person_id as text), 'Child was seen on a child protection visit before birth' FROM ssd_cp_visits AS v JOIN ssd_person AS p ON p.pers_person_id = v.cppv_person_id WHERE (v.cppv_cp_visit_seen = 1) AND v.cppv_cp_visit_date < COALESCE(p.pers_dob, p.pers_expected_dob);

-- SSD-3073 (query): Child on a child protection plan was visited but not seen for 6 weeks
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3073', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child on a child protection plan was visited but not seen for 6 weeks' FROM ssd_cp_plans AS p JOIN ssd_person AS c ON c.pers_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND p.cppl_cp_plan_start_date < date(current_date, (-42) || ' days') AND c.pers_dob < date(current_date, (-42) || ' days') AND EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits AS v WHERE v.cppv_person_id = p.cppl_person_id AND v.cppv_cp_visit_date >= date(current_date, (-42) || ' days')) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits AS v WHERE v.cppv_person_id = p.cppl_person_id AND v.cppv_cp_visit_date >= date(current_date, (-42) || ' days') AND (v.cppv_cp_visit_seen IS NULL OR (v.cppv_cp_visit_seen = 1)));

-- SSD-3074 (query): Child on a child protection plan was not seen alone for 3 months
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3074', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child on a child protection plan was not seen alone for 3 months' FROM ssd_cp_plans AS p JOIN ssd_person AS c ON c.pers_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND p.cppl_cp_plan_start_date < min(date(current_date, (-3) || ' months'), date(current_date, 'start of month', (-3 + 1) || ' months', '-1 days')) AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 4 AND EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits AS v WHERE v.cppv_person_id = p.cppl_person_id AND v.cppv_cp_visit_date >= min(date(current_date, (-3) || ' months'), date(current_date, 'start of month', (-3 + 1) || ' months', '-1 days'))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits AS v WHERE v.cppv_person_id = p.cppl_person_id AND v.cppv_cp_visit_date >= min(date(current_date, (-3) || ' months'), date(current_date, 'start of month', (-3 + 1) || ' months', '-1 days')) AND (v.cppv_cp_visit_seen_alone IS NULL OR (v.cppv_cp_visit_seen_alone = 1)));

-- SSD-3075 (query): Two child protection visits are recorded for one day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3075', 'query', 'ssd_cp_visits', cast(v.cppv_cp_visit_id as text), cast(v.cppv_person_id as text), 'Two child protection visits are recorded for one day' FROM ssd_cp_visits AS v WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits AS other WHERE other.cppv_person_id = v.cppv_person_id AND other.cppv_cp_visit_date = v.cppv_cp_visit_date AND other.cppv_cp_visit_id < v.cppv_cp_visit_id);

-- SSD-3076 (error): Child protection review was held on or before the day the plan started
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3076', 'error', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Child protection review was held on or before the day the plan started' FROM ssd_cp_reviews AS v JOIN ssd_cp_plans AS p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id WHERE v.cppr_cp_review_date <= p.cppl_cp_plan_start_date;

-- SSD-3077 (error): Child protection review was held after the plan ended
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3077', 'error', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Child protection review was held after the plan ended' FROM ssd_cp_reviews AS v JOIN ssd_cp_plans AS p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id WHERE v.cppr_cp_review_date > p.cppl_cp_plan_end_date;

-- SSD-3078 (error): Child protection review is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3078', 'error', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as text), cast(ssd_cp_reviews.cppr_person_id as text), 'Child protection review is dated after the day of the data' FROM ssd_cp_reviews AS ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_review_date > current_date;

-- SSD-3079 (note): Child protection review was held late
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3079', 'note', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Child protection review was held late' FROM ssd_cp_reviews AS v JOIN ssd_cp_plans AS p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id JOIN (SELECT ssd_cp_reviews.cppr_cp_review_id AS cppr_cp_review_id, ssd_cp_reviews.cppr_person_id AS cppr_person_id, LAG(ssd_cp_reviews.cppr_cp_review_date) OVER (PARTITION BY ssd_cp_reviews.cppr_person_id, ssd_cp_reviews.cppr_cp_plan_id ORDER BY ssd_cp_reviews.cppr_cp_review_date NULLS LAST, ssd_cp_reviews.cppr_cp_review_id NULLS LAST) AS previous_review_date FROM ssd_cp_reviews AS ssd_cp_reviews WHERE NOT ssd_cp_reviews.cppr_cp_review_date IS NULL AND NOT ssd_cp_reviews.cppr_cp_plan_id IS NULL) AS b ON b.cppr_cp_review_id = v.cppr_cp_review_id AND b.cppr_person_id = v.cppr_person_id WHERE (b.previous_review_date IS NULL AND v.cppr_cp_review_date > min(date(p.cppl_cp_plan_start_date, (3) || ' months'), date(p.cppl_cp_plan_start_date, 'start of month', (3 + 1) || ' months', '-1 days'))) OR v.cppr_cp_review_date > min(date(b.previous_review_date, (6) || ' months'), date(b.previous_review_date, 'start of month', (6 + 1) || ' months', '-1 days'));

-- SSD-3080 (query): Child protection plan is overdue for review
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3080', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as text), cast(p.cppl_person_id as text), 'Child protection plan is overdue for review' FROM ssd_cp_plans AS p LEFT JOIN (SELECT ssd_cp_reviews.cppr_cp_plan_id AS cppr_cp_plan_id, ssd_cp_reviews.cppr_person_id AS cppr_person_id, MAX(ssd_cp_reviews.cppr_cp_review_date) AS last_review FROM ssd_cp_reviews AS ssd_cp_reviews GROUP BY ssd_cp_reviews.cppr_cp_plan_id, ssd_cp_reviews.cppr_person_id) AS l ON l.cppr_cp_plan_id = p.cppl_cp_plan_id AND l.cppr_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND ((l.last_review IS NULL AND min(date(p.cppl_cp_plan_start_date, (3) || ' months'), date(p.cppl_cp_plan_start_date, 'start of month', (3 + 1) || ' months', '-1 days')) < current_date) OR min(date(l.last_review, (6) || ' months'), date(l.last_review, 'start of month', (6 + 1) || ' months', '-1 days')) < current_date) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_reviews AS v WHERE v.cppr_cp_plan_id = p.cppl_cp_plan_id AND v.cppr_person_id = p.cppl_person_id AND v.cppr_cp_review_date IS NULL AND v.cppr_cp_review_due_date < current_date);

-- SSD-3081 (query): Child protection review was due but has no date on which it was held
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3081', 'query', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Child protection review was due but has no date on which it was held' FROM ssd_cp_reviews AS v JOIN ssd_cp_plans AS p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id WHERE v.cppr_cp_review_date IS NULL AND v.cppr_cp_review_due_date < current_date AND (p.cppl_cp_plan_end_date IS NULL OR p.cppl_cp_plan_end_date > v.cppr_cp_review_due_date);

-- SSD-3082 (query): Child protection review has no due date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3082', 'query', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as text), cast(ssd_cp_reviews.cppr_person_id as text), 'Child protection review has no due date' FROM ssd_cp_reviews AS ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_review_due_date IS NULL;

-- SSD-3083 (error): Child protection review was held while a child in need plan ran
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3083', 'error', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Child protection review was held while a child in need plan ran' FROM ssd_cp_reviews AS v JOIN ssd_cp_plans AS p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id JOIN ssd_cin_plans AS n ON n.cinp_person_id = v.cppr_person_id WHERE n.cinp_cin_plan_start_date < v.cppr_cp_review_date AND (n.cinp_cin_plan_end_date > v.cppr_cp_review_date OR n.cinp_cin_plan_end_date IS NULL) AND (p.cppl_cp_plan_end_date <> v.cppr_cp_review_date OR p.cppl_cp_plan_end_date IS NULL) AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0));

-- SSD-3084 (error): Child's part in the child protection review does not fit the child's age
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3084', 'error', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Child''s part in the child protection review does not fit the child''s age' FROM ssd_cp_reviews AS v JOIN ssd_person AS p ON p.pers_person_id = v.cppr_person_id WHERE (v.cppr_cp_review_participation = 'PN0' AND (cast(substr(v.cppr_cp_review_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(v.cppr_cp_review_date, 6, 2) as integer) * 100 + cast(substr(v.cppr_cp_review_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 4) OR (v.cppr_cp_review_participation <> 'PN0' AND (cast(substr(v.cppr_cp_review_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(v.cppr_cp_review_date, 6, 2) as integer) * 100 + cast(substr(v.cppr_cp_review_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 4);

-- SSD-3085 (query): Child protection review does not say how the child took part
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3085', 'query', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Child protection review does not say how the child took part' FROM ssd_cp_reviews AS v JOIN ssd_person AS p ON p.pers_person_id = v.cppr_person_id WHERE v.cppr_cp_review_participation IS NULL AND (cast(substr(v.cppr_cp_review_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(v.cppr_cp_review_date, 6, 2) as integer) * 100 + cast(substr(v.cppr_cp_review_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 4;

-- SSD-3086 (query): Decision of the child protection review does not fit the end of the plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3086', 'query', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Decision of the child protection review does not fit the end of the plan' FROM ssd_cp_reviews AS v JOIN ssd_cp_plans AS p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id WHERE ((v.cppr_cp_review_outcome_continue_cp = 1) AND p.cppl_cp_plan_end_date = v.cppr_cp_review_date) OR ((v.cppr_cp_review_outcome_continue_cp = 0) AND NOT v.cppr_cp_review_date IS NULL AND (p.cppl_cp_plan_end_date IS NULL OR p.cppl_cp_plan_end_date > v.cppr_cp_review_date));

-- SSD-3087 (note): Too few agencies took part in a child protection review
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3087', 'note', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as text), cast(ssd_cp_reviews.cppr_person_id as text), 'Too few agencies took part in a child protection review' FROM ssd_cp_reviews AS ssd_cp_reviews WHERE (ssd_cp_reviews.cppr_cp_review_quorate = 0) AND NOT ssd_cp_reviews.cppr_cp_review_date IS NULL;

-- SSD-3088 (query): Child protection plan was reviewed twice on one day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3088', 'query', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as text), cast(v.cppr_person_id as text), 'Child protection plan was reviewed twice on one day' FROM ssd_cp_reviews AS v WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cp_reviews AS other WHERE other.cppr_person_id = v.cppr_person_id AND other.cppr_cp_plan_id = v.cppr_cp_plan_id AND other.cppr_cp_review_date = v.cppr_cp_review_date AND other.cppr_cp_review_id < v.cppr_cp_review_id);

-- SSD-3089 (error): Section 47 enquiry names a referral that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3089', 'error', 'ssd_s47_enquiry', cast(a.s47e_s47_enquiry_id as text), cast(a.s47e_person_id as text), 'Section 47 enquiry names a referral that the child does not have' FROM ssd_s47_enquiry AS a WHERE NOT a.s47e_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS b WHERE b.cine_referral_id = a.s47e_referral_id AND b.cine_person_id = a.s47e_person_id);

-- SSD-3090 (error): Initial conference names an enquiry that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3090', 'error', 'ssd_initial_cp_conference', cast(a.icpc_icpc_id as text), cast(a.icpc_person_id as text), 'Initial conference names an enquiry that the child does not have' FROM ssd_initial_cp_conference AS a WHERE NOT a.icpc_s47_enquiry_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry AS b WHERE b.s47e_s47_enquiry_id = a.icpc_s47_enquiry_id AND b.s47e_person_id = a.icpc_person_id);

-- SSD-3091 (error): Initial conference names a plan that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3091', 'error', 'ssd_initial_cp_conference', cast(a.icpc_icpc_id as text), cast(a.icpc_person_id as text), 'Initial conference names a plan that the child does not have' FROM ssd_initial_cp_conference AS a WHERE NOT a.icpc_cp_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS b WHERE b.cppl_cp_plan_id = a.icpc_cp_plan_id AND b.cppl_person_id = a.icpc_person_id);

-- SSD-3092 (error): Initial conference names a referral that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3092', 'error', 'ssd_initial_cp_conference', cast(a.icpc_icpc_id as text), cast(a.icpc_person_id as text), 'Initial conference names a referral that the child does not have' FROM ssd_initial_cp_conference AS a WHERE NOT a.icpc_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS b WHERE b.cine_referral_id = a.icpc_referral_id AND b.cine_person_id = a.icpc_person_id);

-- SSD-3093 (error): Child protection plan names a referral that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3093', 'error', 'ssd_cp_plans', cast(a.cppl_cp_plan_id as text), cast(a.cppl_person_id as text), 'Child protection plan names a referral that the child does not have' FROM ssd_cp_plans AS a WHERE NOT a.cppl_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS b WHERE b.cine_referral_id = a.cppl_referral_id AND b.cine_person_id = a.cppl_person_id);

-- SSD-3094 (error): Child protection plan names a conference that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3094', 'error', 'ssd_cp_plans', cast(a.cppl_cp_plan_id as text), cast(a.cppl_person_id as text), 'Child protection plan names a conference that the child does not have' FROM ssd_cp_plans AS a WHERE NOT a.cppl_icpc_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference AS b WHERE b.icpc_icpc_id = a.cppl_icpc_id AND b.icpc_person_id = a.cppl_person_id);

-- SSD-3095 (error): Child protection visit names a plan that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3095', 'error', 'ssd_cp_visits', cast(a.cppv_cp_visit_id as text), cast(a.cppv_person_id as text), 'Child protection visit names a plan that the child does not have' FROM ssd_cp_visits AS a WHERE NOT a.cppv_cp_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS b WHERE b.cppl_cp_plan_id = a.cppv_cp_plan_id AND b.cppl_person_id = a.cppv_person_id);

-- SSD-3096 (error): Child protection review names a plan that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3096', 'error', 'ssd_cp_reviews', cast(a.cppr_cp_review_id as text), cast(a.cppr_person_id as text), 'Child protection review names a plan that the child does not have' FROM ssd_cp_reviews AS a WHERE NOT a.cppr_cp_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans AS b WHERE b.cppl_cp_plan_id = a.cppr_cp_plan_id AND b.cppl_person_id = a.cppr_person_id);

-- SSD-3097 (query): Section 47 enquiry names a worker or team that is not listed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3097', 'query', 'ssd_s47_enquiry', cast(a.s47e_s47_enquiry_id as text), cast(a.s47e_person_id as text), 'Section 47 enquiry names a worker or team that is not listed' FROM ssd_s47_enquiry AS a WHERE (NOT a.s47e_s47_completed_by_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS p WHERE p.prof_professional_id = a.s47e_s47_completed_by_worker_id)) OR (NOT a.s47e_s47_completed_by_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department AS d WHERE d.dept_team_id = a.s47e_s47_completed_by_team));

-- SSD-3098 (query): Initial conference names a worker or team that is not listed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3098', 'query', 'ssd_initial_cp_conference', cast(a.icpc_icpc_id as text), cast(a.icpc_person_id as text), 'Initial conference names a worker or team that is not listed' FROM ssd_initial_cp_conference AS a WHERE (NOT a.icpc_icpc_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS p WHERE p.prof_professional_id = a.icpc_icpc_worker_id)) OR (NOT a.icpc_icpc_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department AS d WHERE d.dept_team_id = a.icpc_icpc_team));

-- SSD-3099 (error): Two child protection reviews have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3099', 'error', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as text), cast(ssd_cp_reviews.cppr_person_id as text), 'Two child protection reviews have the same identifier' FROM ssd_cp_reviews AS ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_review_id IN (SELECT ssd_cp_reviews.cppr_cp_review_id AS cppr_cp_review_id FROM ssd_cp_reviews AS ssd_cp_reviews GROUP BY ssd_cp_reviews.cppr_cp_review_id HAVING COUNT(*) > 1);

-- SSD-3100 (query): Child protection visit names no plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3100', 'query', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as text), cast(ssd_cp_visits.cppv_person_id as text), 'Child protection visit names no plan' FROM ssd_cp_visits AS ssd_cp_visits WHERE ssd_cp_visits.cppv_cp_plan_id IS NULL;

-- SSD-3101 (query): Child protection review names no plan
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3101', 'query', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as text), cast(ssd_cp_reviews.cppr_person_id as text), 'Child protection review names no plan' FROM ssd_cp_reviews AS ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_plan_id IS NULL;

-- SSD-3102 (query): Initial conference names no referral
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3102', 'query', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as text), cast(ssd_initial_cp_conference.icpc_person_id as text), 'Initial conference names no referral' FROM ssd_initial_cp_conference AS ssd_initial_cp_conference WHERE ssd_initial_cp_conference.icpc_referral_id IS NULL;

-- SSD-3103 (error): Due date of a child protection review is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3103', 'error', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as text), cast(ssd_cp_reviews.cppr_person_id as text), 'Due date of a child protection review is a filler such as 1 January 1900' FROM ssd_cp_reviews AS ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_review_due_date < '1901-01-01';

-- SSD-5001 (error): Placement ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5001', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement ends before it starts' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_end_date < ssd_cla_placement.clap_cla_placement_start_date;

-- SSD-5002 (error): Placement type was not in use when the placement began
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5002', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placement type was not in use when the placement began' FROM ssd_cla_placement AS p WHERE NOT (case when p.clap_cla_placement_type = 'H5' and p.clap_cla_placement_start_date > '2025-03-31' then 0 when p.clap_cla_placement_type = 'K3' and p.clap_cla_placement_start_date < '2024-04-01' then 0 when p.clap_cla_placement_type = 'P2' and p.clap_cla_placement_start_date > '2023-10-27' then 0 when p.clap_cla_placement_type = 'Z1' and p.clap_cla_placement_start_date > '2025-03-31' then 0 when p.clap_cla_placement_type = 'Z11' and p.clap_cla_placement_start_date < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z12' and p.clap_cla_placement_start_date < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z13' and p.clap_cla_placement_start_date < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z14' and p.clap_cla_placement_start_date < '2025-04-01' then 0 else 1 end = 1);

-- SSD-5003 (error): Placement has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5003', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement has no start date' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_start_date IS NULL;

-- SSD-5004 (error): Placement has no type
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5004', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement has no type' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_type IS NULL;

-- SSD-5005 (query): Two placements of one child overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5005', 'query', 'ssd_cla_placement', cast(b.clap_cla_placement_id as text), cast(b.clap_person_id as text), 'Two placements of one child overlap' FROM ssd_cla_placement AS b JOIN ssd_cla_placement AS a ON a.clap_person_id = b.clap_person_id AND a.clap_cla_placement_id <> b.clap_cla_placement_id WHERE (a.clap_cla_placement_start_date < b.clap_cla_placement_start_date OR (a.clap_cla_placement_start_date = b.clap_cla_placement_start_date AND a.clap_cla_placement_id < b.clap_cla_placement_id)) AND (a.clap_cla_placement_end_date IS NULL OR a.clap_cla_placement_end_date > b.clap_cla_placement_start_date) AND NOT COALESCE(a.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT COALESCE(b.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = b.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= b.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= b.clap_cla_placement_start_date));

-- SSD-5006 (error): Placement starts before the period of care it belongs to
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5006', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placement starts before the period of care it belongs to' FROM ssd_cla_placement AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id WHERE p.clap_cla_placement_start_date < c.poca_start_date;

-- SSD-5007 (error): Placement goes on after the child left care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5007', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placement goes on after the child left care' FROM ssd_cla_placement AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id WHERE NOT c.poca_end_date IS NULL AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > c.poca_end_date);

-- SSD-5008 (query): Placement goes on under a type that is no longer in use
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5008', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placement goes on under a type that is no longer in use' FROM ssd_cla_placement AS p WHERE (case when p.clap_cla_placement_type = 'H5' and p.clap_cla_placement_start_date > '2025-03-31' then 0 when p.clap_cla_placement_type = 'K3' and p.clap_cla_placement_start_date < '2024-04-01' then 0 when p.clap_cla_placement_type = 'P2' and p.clap_cla_placement_start_date > '2023-10-27' then 0 when p.clap_cla_placement_type = 'Z1' and p.clap_cla_placement_start_date > '2025-03-31' then 0 when p.clap_cla_placement_type = 'Z11' and p.clap_cla_placement_start_date < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z12' and p.clap_cla_placement_start_date < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z13' and p.clap_cla_placement_start_date < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z14' and p.clap_cla_placement_start_date < '2025-04-01' then 0 else 1 end = 1) AND NOT (case when p.clap_cla_placement_type = 'H5' and COALESCE(p.clap_cla_placement_end_date, current_date) > '2025-03-31' then 0 when p.clap_cla_placement_type = 'K3' and COALESCE(p.clap_cla_placement_end_date, current_date) < '2024-04-01' then 0 when p.clap_cla_placement_type = 'P2' and COALESCE(p.clap_cla_placement_end_date, current_date) > '2023-10-27' then 0 when p.clap_cla_placement_type = 'Z1' and COALESCE(p.clap_cla_placement_end_date, current_date) > '2025-03-31' then 0 when p.clap_cla_placement_type = 'Z11' and COALESCE(p.clap_cla_placement_end_date, current_date) < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z12' and COALESCE(p.clap_cla_placement_end_date, current_date) < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z13' and COALESCE(p.clap_cla_placement_end_date, current_date) < '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z14' and COALESCE(p.clap_cla_placement_end_date, current_date) < '2025-04-01' then 0 else 1 end = 1);

-- SSD-5009 (query): Ofsted number of a placement is missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5009', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Ofsted number of a placement is missing' FROM ssd_cla_placement AS p WHERE p.clap_cla_placement_urn IS NULL AND p.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'K3', 'R3', 'S1', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6') AND NOT COALESCE(p.clap_placement_local_authority, '-') IN ('CON', 'NIR', 'NUK', 'SCO', 'WAL') AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5010 (query): Children's home or supported accommodation has a filler for its Ofsted number
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5010', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Children''s home or supported accommodation has a filler for its Ofsted number' FROM ssd_cla_placement AS p WHERE p.clap_cla_placement_urn = 'XXXXXXX' AND p.clap_cla_placement_type IN ('K1', 'K2', 'K3') AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT COALESCE(p.clap_placement_local_authority, 'CON') IN ('CON', 'NIR', 'NUK', 'SCO', 'WAL');

-- SSD-5011 (query): Ofsted number given for a placement type that Ofsted does not register
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5011', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Ofsted number given for a placement type that Ofsted does not register' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_urn <> 'XXXXXXX' AND ssd_cla_placement.clap_cla_placement_type IN ('P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z1');

-- SSD-5012 (query): Ofsted number given for a placement outside England
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5012', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Ofsted number given for a placement outside England' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_urn <> 'XXXXXXX' AND ssd_cla_placement.clap_placement_local_authority IN ('NIR', 'NUK', 'SCO', 'WAL');

-- SSD-5013 (query): Distance from home to placement is missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5013', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Distance from home to placement is missing' FROM ssd_cla_placement AS p WHERE p.clap_cla_placement_distance IS NULL AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_immigration_status AS i WHERE i.immi_person_id = p.clap_person_id AND i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5014 (query): Distance to placement stands as unknown
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5014', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Distance to placement stands as unknown' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_distance >= 999;

-- SSD-5015 (query): Placement is more than 350 miles from home
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5015', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement is more than 350 miles from home' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_distance > 350 AND ssd_cla_placement.clap_cla_placement_distance < 999;

-- SSD-5016 (note): Distance given for a child who seeks asylum alone
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5016', 'note', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Distance given for a child who seeks asylum alone' FROM ssd_cla_placement AS p WHERE NOT p.clap_cla_placement_distance IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_immigration_status AS i WHERE i.immi_person_id = p.clap_person_id AND i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child');

-- SSD-5017 (note): Place of a short break is given, which the return does not want
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5017', 'note', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Place of a short break is given, which the return does not want' FROM ssd_cla_placement AS p JOIN ssd_legal_status AS s ON s.lega_person_id = p.clap_person_id WHERE s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > p.clap_cla_placement_start_date) AND (NOT p.clap_cla_placement_distance IS NULL OR NOT p.clap_cla_placement_postcode IS NULL OR NOT p.clap_cla_placement_urn IS NULL OR NOT p.clap_placement_local_authority IS NULL);

-- SSD-5018 (query): Placement postcode is missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5018', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placement postcode is missing' FROM ssd_cla_placement AS p WHERE p.clap_cla_placement_postcode IS NULL AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5019 (query): Placement has the postcode of the home that the child left
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5019', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placement has the postcode of the home that the child left' FROM ssd_cla_placement AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id JOIN ssd_address AS a ON a.addr_person_id = p.clap_person_id AND a.addr_address_postcode = p.clap_cla_placement_postcode WHERE p.clap_cla_placement_type <> 'P1' AND COALESCE(a.addr_address_type, '-') <> 'Placement' AND a.addr_address_start_date < c.poca_start_date AND (a.addr_address_end_date IS NULL OR a.addr_address_end_date >= c.poca_start_date);

-- SSD-5020 (query): Area of a placement is missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5020', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Area of a placement is missing' FROM ssd_cla_placement AS p WHERE p.clap_placement_local_authority IS NULL AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5021 (error): Placed for adoption under a placement order that is not recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5021', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placed for adoption under a placement order that is not recorded' FROM ssd_cla_placement AS p WHERE p.clap_cla_placement_type IN ('A5', 'A6') AND NOT p.clap_cla_placement_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status = 'E1' AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5022 (query): Placed for adoption with consent although a placement order is in force
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5022', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placed for adoption with consent although a placement order is in force' FROM ssd_cla_placement AS p JOIN ssd_legal_status AS s ON s.lega_person_id = p.clap_person_id WHERE p.clap_cla_placement_type IN ('A3', 'A4') AND s.lega_legal_status = 'E1' AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > p.clap_cla_placement_start_date);

-- SSD-5023 (query): Placed for adoption with foster carers the child did not live with
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5023', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placed for adoption with foster carers the child did not live with' FROM ssd_cla_placement AS p JOIN (SELECT ssd_cla_placement.clap_person_id AS clap_person_id, ssd_cla_placement.clap_cla_placement_id AS clap_cla_placement_id, LAG(ssd_cla_placement.clap_cla_placement_type) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date NULLS LAST, ssd_cla_placement.clap_cla_placement_id NULLS LAST) AS placement_before FROM ssd_cla_placement AS ssd_cla_placement WHERE NOT ssd_cla_placement.clap_cla_placement_start_date IS NULL AND NOT ssd_cla_placement.clap_cla_placement_type IS NULL) AS w ON w.clap_person_id = p.clap_person_id AND w.clap_cla_placement_id = p.clap_cla_placement_id WHERE p.clap_cla_placement_type IN ('A3', 'A5') AND NOT w.placement_before IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6');

-- SSD-5024 (error): Placed with parents while accommodated by agreement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5024', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placed with parents while accommodated by agreement' FROM ssd_cla_placement AS p JOIN ssd_legal_status AS s ON s.lega_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'P1' AND s.lega_legal_status = 'V2' AND (p.clap_cla_placement_end_date IS NULL OR s.lega_legal_status_start_date < p.clap_cla_placement_end_date) AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > p.clap_cla_placement_start_date);

-- SSD-5025 (error): Parents are the provider of a placement that is not with parents
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5025', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Parents are the provider of a placement that is not with parents' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_provider = 'PR0' AND ssd_cla_placement.clap_cla_placement_type <> 'P1';

-- SSD-5026 (error): Placement with parents has another provider than the parents
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5026', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement with parents has another provider than the parents' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_type = 'P1' AND ssd_cla_placement.clap_cla_placement_provider <> 'PR0';

-- SSD-5027 (error): Placement provider cannot provide a placement of this type
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5027', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement provider cannot provide a placement of this type' FROM ssd_cla_placement AS ssd_cla_placement WHERE (ssd_cla_placement.clap_cla_placement_provider IN ('PR1', 'PR2') AND ssd_cla_placement.clap_cla_placement_type IN ('R2', 'R5')) OR (ssd_cla_placement.clap_cla_placement_provider = 'PR3' AND ssd_cla_placement.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'));

-- SSD-5028 (query): Placement provider is missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5028', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement provider is missing' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_provider IS NULL AND NOT ssd_cla_placement.clap_cla_placement_type IS NULL AND (ssd_cla_placement.clap_cla_placement_end_date IS NULL OR ssd_cla_placement.clap_cla_placement_end_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT ssd_cla_placement.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14');

-- SSD-5029 (note): Provider given for a placement that needs none
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5029', 'note', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Provider given for a placement that needs none' FROM ssd_cla_placement AS ssd_cla_placement WHERE NOT ssd_cla_placement.clap_cla_placement_provider IS NULL AND ssd_cla_placement.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14');

-- SSD-5030 (query): Reason for a move to another placement is missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5030', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Reason for a move to another placement is missing' FROM ssd_cla_placement AS p JOIN ssd_cla_placement AS n ON n.clap_person_id = p.clap_person_id AND n.clap_cla_placement_start_date = p.clap_cla_placement_end_date AND n.clap_cla_placement_id <> p.clap_cla_placement_id WHERE p.clap_cla_placement_change_reason IS NULL AND p.clap_cla_placement_end_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT COALESCE(n.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4');

-- SSD-5031 (error): Reason for a move is given while the placement goes on
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5031', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Reason for a move is given while the placement goes on' FROM ssd_cla_placement AS ssd_cla_placement WHERE NOT ssd_cla_placement.clap_cla_placement_change_reason IS NULL AND ssd_cla_placement.clap_cla_placement_end_date IS NULL;

-- SSD-5032 (query): Reason for a move is given although the child left care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5032', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Reason for a move is given although the child left care' FROM ssd_cla_placement AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id AND c.poca_end_date = p.clap_cla_placement_end_date WHERE NOT p.clap_cla_placement_change_reason IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS n WHERE n.clap_person_id = p.clap_person_id AND n.clap_cla_placement_start_date >= p.clap_cla_placement_end_date AND n.clap_cla_placement_id <> p.clap_cla_placement_id);

-- SSD-5033 (note): Reason for a move is given for a temporary placement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5033', 'note', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Reason for a move is given for a temporary placement' FROM ssd_cla_placement AS p JOIN ssd_cla_placement AS n ON n.clap_person_id = p.clap_person_id AND n.clap_cla_placement_start_date = p.clap_cla_placement_end_date AND n.clap_cla_placement_id <> p.clap_cla_placement_id WHERE NOT p.clap_cla_placement_change_reason IS NULL AND (p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') OR n.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4'));

-- SSD-5034 (error): Reason for a move was not in use when the placement ended
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5034', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Reason for a move was not in use when the placement ended' FROM ssd_cla_placement AS p WHERE NOT (case when p.clap_cla_placement_change_reason = 'CUSTOD' and p.clap_cla_placement_end_date < '2018-04-01' then 0 else 1 end = 1);

-- SSD-5035 (error): Child under ten moved because of custody
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5035', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Child under ten moved because of custody' FROM ssd_cla_placement AS p JOIN ssd_person AS c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_change_reason = 'CUSTOD' AND (cast(substr(p.clap_cla_placement_end_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(p.clap_cla_placement_end_date, 6, 2) as integer) * 100 + cast(substr(p.clap_cla_placement_end_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 10;

-- SSD-5036 (query): Child under 16 in supported accommodation or independent living
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5036', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Child under 16 in supported accommodation or independent living' FROM ssd_cla_placement AS p JOIN ssd_person AS c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type IN ('P2', 'H5', 'K3') AND (cast(substr(p.clap_cla_placement_start_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(p.clap_cla_placement_start_date, 6, 2) as integer) * 100 + cast(substr(p.clap_cla_placement_start_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 16;

-- SSD-5037 (error): Child under ten in youth custody
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5037', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Child under ten in youth custody' FROM ssd_cla_placement AS p JOIN ssd_person AS c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'R5' AND (cast(substr(p.clap_cla_placement_start_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(p.clap_cla_placement_start_date, 6, 2) as integer) * 100 + cast(substr(p.clap_cla_placement_start_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 10;

-- SSD-5038 (query): Child under four in a residential school
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5038', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Child under four in a residential school' FROM ssd_cla_placement AS p JOIN ssd_person AS c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'S1' AND (cast(substr(p.clap_cla_placement_start_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(p.clap_cla_placement_start_date, 6, 2) as integer) * 100 + cast(substr(p.clap_cla_placement_start_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 4;

-- SSD-5039 (query): Child under 14 in residential employment
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5039', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Child under 14 in residential employment' FROM ssd_cla_placement AS p JOIN ssd_person AS c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'P3' AND (cast(substr(p.clap_cla_placement_start_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(p.clap_cla_placement_start_date, 6, 2) as integer) * 100 + cast(substr(p.clap_cla_placement_start_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 14;

-- SSD-5040 (error): Temporary placement lasts longer than its type allows
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5040', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Temporary placement lasts longer than its type allows' FROM ssd_cla_placement AS p WHERE (p.clap_cla_placement_type = 'T1' AND cast(julianday(COALESCE(p.clap_cla_placement_end_date, current_date)) - julianday(p.clap_cla_placement_start_date) as integer) > 42) OR (p.clap_cla_placement_type = 'T3' AND cast(julianday(COALESCE(p.clap_cla_placement_end_date, current_date)) - julianday(p.clap_cla_placement_start_date) as integer) > 21) OR (p.clap_cla_placement_type = 'T4' AND cast(julianday(COALESCE(p.clap_cla_placement_end_date, current_date)) - julianday(p.clap_cla_placement_start_date) as integer) > 7);

-- SSD-5041 (query): More than two temporary placements for a carer's holiday within a year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5041', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'More than two temporary placements for a carer''s holiday within a year' FROM ssd_cla_placement AS p JOIN (SELECT a.clap_person_id AS clap_person_id, a.clap_cla_placement_id AS clap_cla_placement_id, COUNT(*) AS times FROM ssd_cla_placement AS a JOIN ssd_cla_placement AS b ON b.clap_person_id = a.clap_person_id WHERE a.clap_cla_placement_type = 'T3' AND b.clap_cla_placement_type = 'T3' AND b.clap_cla_placement_start_date <= a.clap_cla_placement_start_date AND b.clap_cla_placement_start_date > min(date(a.clap_cla_placement_start_date, ((-1 * 12)) || ' months'), date(a.clap_cla_placement_start_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) GROUP BY a.clap_person_id, a.clap_cla_placement_id HAVING COUNT(*) > 2) AS w ON w.clap_person_id = p.clap_person_id AND w.clap_cla_placement_id = p.clap_cla_placement_id;

-- SSD-5042 (error): Care begins with a temporary placement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5042', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Care begins with a temporary placement' FROM ssd_cla_placement AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id AND c.poca_start_date = p.clap_cla_placement_start_date WHERE p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4');

-- SSD-5043 (error): Care ends with a temporary placement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5043', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Care ends with a temporary placement' FROM ssd_cla_placement AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id AND c.poca_end_date = p.clap_cla_placement_end_date WHERE p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4');

-- SSD-5044 (query): Child does not go back to the earlier home after a temporary placement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5044', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Child does not go back to the earlier home after a temporary placement' FROM ssd_cla_placement AS p JOIN (SELECT ssd_cla_placement.clap_person_id AS clap_person_id, ssd_cla_placement.clap_cla_placement_id AS clap_cla_placement_id, LAG(ssd_cla_placement.clap_cla_placement_type) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date NULLS LAST, ssd_cla_placement.clap_cla_placement_id NULLS LAST) AS type_before, LEAD(ssd_cla_placement.clap_cla_placement_type) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date NULLS LAST, ssd_cla_placement.clap_cla_placement_id NULLS LAST) AS type_after, LAG(ssd_cla_placement.clap_cla_placement_postcode) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date NULLS LAST, ssd_cla_placement.clap_cla_placement_id NULLS LAST) AS postcode_before, LEAD(ssd_cla_placement.clap_cla_placement_postcode) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date NULLS LAST, ssd_cla_placement.clap_cla_placement_id NULLS LAST) AS postcode_after FROM ssd_cla_placement AS ssd_cla_placement WHERE NOT ssd_cla_placement.clap_cla_placement_start_date IS NULL) AS w ON w.clap_person_id = p.clap_person_id AND w.clap_cla_placement_id = p.clap_cla_placement_id WHERE p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AND (w.type_before <> w.type_after OR w.postcode_before <> w.postcode_after);

-- SSD-5045 (error): Short break is recorded as a temporary or long-term placement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5045', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Short break is recorded as a temporary or long-term placement' FROM ssd_cla_placement AS p JOIN ssd_legal_status AS s ON s.lega_person_id = p.clap_person_id WHERE p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4', 'U1', 'U4') AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > p.clap_cla_placement_start_date);

-- SSD-5046 (query): Child under 13 in a secure children's home
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5046', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Child under 13 in a secure children''s home' FROM ssd_cla_placement AS p JOIN ssd_person AS c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'K1' AND (cast(substr(p.clap_cla_placement_start_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(p.clap_cla_placement_start_date, 6, 2) as integer) * 100 + cast(substr(p.clap_cla_placement_start_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 13;

-- SSD-5047 (query): Placement date is after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5047', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement date is after the day of the data' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_start_date > current_date OR ssd_cla_placement.clap_cla_placement_end_date > current_date;

-- SSD-5048 (query): Child stays in care after a placement ended, with no other placement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5048', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Child stays in care after a placement ended, with no other placement' FROM ssd_cla_placement AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id WHERE p.clap_cla_placement_end_date < current_date AND (c.poca_end_date IS NULL OR c.poca_end_date > p.clap_cla_placement_end_date) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS n WHERE n.clap_person_id = p.clap_person_id AND n.clap_cla_placement_id <> p.clap_cla_placement_id AND n.clap_cla_placement_start_date <= date(p.clap_cla_placement_end_date, (1) || ' days') AND (n.clap_cla_placement_end_date IS NULL OR n.clap_cla_placement_end_date > p.clap_cla_placement_end_date)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_end_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_end_date));

-- SSD-5049 (error): Placement names a period of care that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5049', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as text), cast(p.clap_person_id as text), 'Placement names a period of care that the child does not have' FROM ssd_cla_placement AS p WHERE NOT p.clap_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id);

-- SSD-5051 (error): Two placements have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5051', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Two placements have the same identifier' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_id IN (SELECT ssd_cla_placement.clap_cla_placement_id AS clap_cla_placement_id FROM ssd_cla_placement AS ssd_cla_placement GROUP BY ssd_cla_placement.clap_cla_placement_id HAVING COUNT(*) > 1);

-- SSD-5052 (error): Placement starts before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5052', 'error', 'ssd_cla_placement', cast(t.clap_cla_placement_id as text), cast(t.clap_person_id as text), 'Placement starts before the child was born' FROM ssd_cla_placement AS t JOIN ssd_person AS c ON c.pers_person_id = t.clap_person_id WHERE t.clap_cla_placement_start_date < c.pers_dob;

-- SSD-5053 (query): Placement names no period of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5053', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as text), cast(ssd_cla_placement.clap_person_id as text), 'Placement names no period of care' FROM ssd_cla_placement AS ssd_cla_placement WHERE ssd_cla_placement.clap_cla_id IS NULL;

-- SSD-5101 (error): Episode of care ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5101', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Episode of care ends before it starts' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_ceased_date < ssd_cla_episodes.clae_cla_episode_start_date;

-- SSD-5102 (query): Episode of care starts and ends on the same day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5102', 'query', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Episode of care starts and ends on the same day' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_ceased_date = ssd_cla_episodes.clae_cla_episode_start_date;

-- SSD-5103 (error): Episode of care began while an earlier one has no end
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5103', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care began while an earlier one has no end' FROM ssd_cla_episodes AS e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_episode_start_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS start_before, LAG(ssd_cla_episodes.clae_cla_episode_ceased_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS end_before FROM ssd_cla_episodes AS ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) AS w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE NOT w.start_before IS NULL AND w.end_before IS NULL;

-- SSD-5104 (error): Episodes of care overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5104', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episodes of care overlap' FROM ssd_cla_episodes AS e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_episode_ceased_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS end_before FROM ssd_cla_episodes AS ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) AS w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE w.end_before > e.clae_cla_episode_start_date;

-- SSD-5105 (error): Episode of care has an end date or a reason for ending, but not both
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5105', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Episode of care has an end date or a reason for ending, but not both' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE (ssd_cla_episodes.clae_cla_episode_ceased_date IS NULL AND NOT ssd_cla_episodes.clae_cla_episode_ceased_reason IS NULL) OR (NOT ssd_cla_episodes.clae_cla_episode_ceased_date IS NULL AND ssd_cla_episodes.clae_cla_episode_ceased_reason IS NULL);

-- SSD-5106 (error): Episode of care lacks its start date, reason for starting or main need
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5106', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Episode of care lacks its start date, reason for starting or main need' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_date IS NULL OR ssd_cla_episodes.clae_cla_episode_start_reason IS NULL OR ssd_cla_episodes.clae_cla_primary_need_code IS NULL;

-- SSD-5107 (error): First episode of a stay in care is not marked as the start
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5107', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'First episode of a stay in care is not marked as the start' FROM ssd_cla_episodes AS e JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id AND c.poca_start_date = e.clae_cla_episode_start_date WHERE e.clae_cla_episode_start_reason <> 'S';

-- SSD-5108 (error): Child starts to be looked after on the day the last episode ended
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5108', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child starts to be looked after on the day the last episode ended' FROM ssd_cla_episodes AS e WHERE e.clae_cla_episode_start_reason = 'S' AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS b WHERE b.clae_person_id = e.clae_person_id AND b.clae_cla_episode_id <> e.clae_cla_episode_id AND b.clae_cla_episode_ceased_date = e.clae_cla_episode_start_date);

-- SSD-5109 (error): Child had left care, but the next episode is not marked as a start
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5109', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child had left care, but the next episode is not marked as a start' FROM ssd_cla_episodes AS e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_episode_ceased_reason) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS reason_before, LAG(ssd_cla_episodes.clae_cla_episode_ceased_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS end_before FROM ssd_cla_episodes AS ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) AS w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE w.reason_before <> 'X1' AND e.clae_cla_episode_start_reason <> 'S';

-- SSD-5110 (error): Episode of care says that another follows, but none begins that day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5110', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care says that another follows, but none begins that day' FROM ssd_cla_episodes AS e WHERE e.clae_cla_episode_ceased_reason = 'X1' AND NOT e.clae_cla_episode_ceased_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS n WHERE n.clae_person_id = e.clae_person_id AND n.clae_cla_episode_id <> e.clae_cla_episode_id AND n.clae_cla_episode_start_date = e.clae_cla_episode_ceased_date);

-- SSD-5111 (error): Episode of care goes on from one that ended on another day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5111', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care goes on from one that ended on another day' FROM ssd_cla_episodes AS e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_episode_ceased_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS end_before FROM ssd_cla_episodes AS ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) AS w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE e.clae_cla_episode_start_reason <> 'S' AND w.end_before < e.clae_cla_episode_start_date;

-- SSD-5112 (error): Child died or was found to be an adult, but later episodes of care follow
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5112', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child died or was found to be an adult, but later episodes of care follow' FROM ssd_cla_episodes AS e JOIN ssd_cla_episodes AS n ON n.clae_person_id = e.clae_person_id AND n.clae_cla_episode_id <> e.clae_cla_episode_id WHERE e.clae_cla_episode_ceased_reason IN ('E2', 'E15') AND n.clae_cla_episode_start_date >= e.clae_cla_episode_ceased_date;

-- SSD-5113 (query): Only the legal status is said to change, but the placement changes too
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5113', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Only the legal status is said to change, but the placement changes too' FROM ssd_cla_episodes AS e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_placement_id) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS placement_before FROM ssd_cla_episodes AS ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) AS w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE e.clae_cla_episode_start_reason = 'L' AND w.placement_before <> e.clae_cla_placement_id;

-- SSD-5114 (query): The placement is said to change, but it is the same as before
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5114', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'The placement is said to change, but it is the same as before' FROM ssd_cla_episodes AS e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_placement_id) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS placement_before FROM ssd_cla_episodes AS ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) AS w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE e.clae_cla_episode_start_reason IN ('P', 'T', 'B', 'U') AND w.placement_before = e.clae_cla_placement_id;

-- SSD-5115 (query): The legal status is said to change, but no legal status begins that day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5115', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'The legal status is said to change, but no legal status begins that day' FROM ssd_cla_episodes AS e WHERE e.clae_cla_episode_start_reason IN ('L', 'B', 'U') AND NOT e.clae_cla_episode_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status_start_date = e.clae_cla_episode_start_date);

-- SSD-5116 (query): Only the placement is said to change, but the legal status changes too
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5116', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Only the placement is said to change, but the legal status changes too' FROM ssd_cla_episodes AS e JOIN ssd_legal_status AS s ON s.lega_person_id = e.clae_person_id AND s.lega_legal_status_start_date = e.clae_cla_episode_start_date JOIN ssd_legal_status AS b ON b.lega_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_reason IN ('P', 'T') AND b.lega_legal_status <> s.lega_legal_status AND b.lega_legal_status_end_date BETWEEN date(e.clae_cla_episode_start_date, (-1) || ' days') AND e.clae_cla_episode_start_date;

-- SSD-5117 (error): Adoption by the foster carer is recorded as a change of carer
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5117', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Adoption by the foster carer is recorded as a change of carer' FROM ssd_cla_episodes AS e JOIN ssd_cla_placement AS p ON p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id AND p.clap_cla_placement_start_date = e.clae_cla_episode_start_date WHERE p.clap_cla_placement_type IN ('A3', 'A5') AND e.clae_cla_episode_start_reason IN ('P', 'B');

-- SSD-5118 (error): Main need changes within one stay in care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5118', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Main need changes within one stay in care' FROM ssd_cla_episodes AS e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_primary_need_code) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date NULLS LAST, ssd_cla_episodes.clae_cla_episode_id NULLS LAST) AS need_before FROM ssd_cla_episodes AS ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) AS w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE e.clae_cla_episode_start_reason <> 'S' AND w.need_before <> e.clae_cla_primary_need_code;

-- SSD-5119 (error): Adult is recorded as adopted from care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5119', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Adult is recorded as adopted from care' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND (cast(substr(e.clae_cla_episode_ceased_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(e.clae_cla_episode_ceased_date, 6, 2) as integer) * 100 + cast(substr(e.clae_cla_episode_ceased_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18;

-- SSD-5120 (error): Adult is recorded as leaving care for special guardianship
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5120', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Adult is recorded as leaving care for special guardianship' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E43', 'E44', 'E45', 'E46', 'E47', 'E48') AND (cast(substr(e.clae_cla_episode_ceased_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(e.clae_cla_episode_ceased_date, 6, 2) as integer) * 100 + cast(substr(e.clae_cla_episode_ceased_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18;

-- SSD-5121 (error): Child under 14 left care to live independently
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5121', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child under 14 left care to live independently' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E5', 'E6') AND (cast(substr(e.clae_cla_episode_ceased_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(e.clae_cla_episode_ceased_date, 6, 2) as integer) * 100 + cast(substr(e.clae_cla_episode_ceased_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 14;

-- SSD-5122 (error): Child under 16 left care for adult social care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5122', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child under 16 left care for adult social care' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason = 'E7' AND (cast(substr(e.clae_cla_episode_ceased_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(e.clae_cla_episode_ceased_date, 6, 2) as integer) * 100 + cast(substr(e.clae_cla_episode_ceased_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 16;

-- SSD-5123 (error): Child under 18 is said to stay with carers as an adult
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5123', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child under 18 is said to stay with carers as an adult' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason = 'E17' AND (cast(substr(e.clae_cla_episode_ceased_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(e.clae_cla_episode_ceased_date, 6, 2) as integer) * 100 + cast(substr(e.clae_cla_episode_ceased_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 18;

-- SSD-5124 (error): Child was adopted without having been placed for adoption
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5124', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child was adopted without having been placed for adoption' FROM ssd_cla_episodes AS e JOIN ssd_cla_placement AS p ON p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND NOT p.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6');

-- SSD-5125 (error): Former foster carer became guardian, but the child was not in foster care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5125', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Former foster carer became guardian, but the child was not in foster care' FROM ssd_cla_episodes AS e JOIN ssd_cla_placement AS p ON p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E45', 'E46') AND NOT p.clap_cla_placement_type IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6');

-- SSD-5126 (error): Reason for leaving care was not in use that day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5126', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Reason for leaving care was not in use that day' FROM ssd_cla_episodes AS e WHERE NOT (case when e.clae_cla_episode_ceased_reason = 'E43' and e.clae_cla_episode_ceased_date > '2018-03-31' then 0 when e.clae_cla_episode_ceased_reason = 'E44' and e.clae_cla_episode_ceased_date > '2018-03-31' then 0 when e.clae_cla_episode_ceased_reason = 'E45' and e.clae_cla_episode_ceased_date < '2018-04-01' then 0 when e.clae_cla_episode_ceased_reason = 'E46' and e.clae_cla_episode_ceased_date < '2018-04-01' then 0 when e.clae_cla_episode_ceased_reason = 'E47' and e.clae_cla_episode_ceased_date < '2018-04-01' then 0 when e.clae_cla_episode_ceased_reason = 'E48' and e.clae_cla_episode_ceased_date < '2018-04-01' then 0 else 1 end = 1);

-- SSD-5127 (query): Remand is said to have ended, but the child was not on remand
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5127', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Remand is said to have ended, but the child was not on remand' FROM ssd_cla_episodes AS e WHERE e.clae_cla_episode_ceased_reason = 'E14' AND NOT e.clae_cla_episode_ceased_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status = 'J1' AND s.lega_legal_status_start_date <= e.clae_cla_episode_ceased_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= date(e.clae_cla_episode_ceased_date, (-1) || ' days')));

-- SSD-5128 (query): Care ended by death, but the date of death is missing or another
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5128', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Care ended by death, but the date of death is missing or another' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason = 'E2' AND (c.pers_death_date IS NULL OR c.pers_death_date <> e.clae_cla_episode_ceased_date);

-- SSD-5129 (error): Child is looked after beyond the date of death
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5129', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child is looked after beyond the date of death' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE NOT c.pers_death_date IS NULL AND (e.clae_cla_episode_ceased_date IS NULL OR e.clae_cla_episode_ceased_date > c.pers_death_date);

-- SSD-5130 (error): Episode of care starts before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5130', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care starts before the child was born' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_date < c.pers_dob;

-- SSD-5131 (error): Young person came into care at 18 or over
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5131', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Young person came into care at 18 or over' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_reason = 'S' AND (cast(substr(e.clae_cla_episode_start_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(e.clae_cla_episode_start_date, 6, 2) as integer) * 100 + cast(substr(e.clae_cla_episode_start_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18;

-- SSD-5132 (error): Episode of care starts before the law on it did
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5132', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Episode of care starts before the law on it did' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_date < '1991-10-14';

-- SSD-5133 (query): Date of an episode of care is after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5133', 'query', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Date of an episode of care is after the day of the data' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_date > current_date OR ssd_cla_episodes.clae_cla_episode_ceased_date > current_date OR ssd_cla_episodes.clae_cla_last_iro_contact_date > current_date;

-- SSD-5134 (error): Episode of care is outside its period of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5134', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care is outside its period of care' FROM ssd_cla_episodes AS e JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_date < c.poca_start_date OR e.clae_cla_episode_start_date > c.poca_end_date OR e.clae_cla_episode_ceased_date > c.poca_end_date;

-- SSD-5135 (error): Episode of care is open although the child has left care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5135', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care is open although the child has left care' FROM ssd_cla_episodes AS e JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_date IS NULL AND NOT c.poca_end_date IS NULL;

-- SSD-5136 (error): Date of entering care differs from the start of the period of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5136', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Date of entering care differs from the start of the period of care' FROM ssd_cla_episodes AS e JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id WHERE e.clae_entered_care_date <> c.poca_start_date;

-- SSD-5137 (error): Episode of care is outside the placement that it names
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5137', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care is outside the placement that it names' FROM ssd_cla_episodes AS e JOIN ssd_cla_placement AS p ON p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_date < p.clap_cla_placement_start_date OR e.clae_cla_episode_start_date > p.clap_cla_placement_end_date OR e.clae_cla_episode_ceased_date > p.clap_cla_placement_end_date OR (e.clae_cla_episode_ceased_date IS NULL AND NOT p.clap_cla_placement_end_date IS NULL);

-- SSD-5138 (error): No legal status on the first day of an episode of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5138', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'No legal status on the first day of an episode of care' FROM ssd_cla_episodes AS e WHERE NOT e.clae_cla_episode_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status_start_date <= e.clae_cla_episode_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= e.clae_cla_episode_start_date));

-- SSD-5139 (error): Placement changes during a short break
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5139', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Placement changes during a short break' FROM ssd_cla_episodes AS e JOIN ssd_legal_status AS s ON s.lega_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_reason IN ('P', 'T', 'B', 'U') AND s.lega_legal_status = 'V3' AND s.lega_legal_status_start_date <= e.clae_cla_episode_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > e.clae_cla_episode_start_date);

-- SSD-5140 (error): Episode of care names a period of care that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5140', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care names a period of care that the child does not have' FROM ssd_cla_episodes AS e WHERE NOT e.clae_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id);

-- SSD-5141 (error): Episode of care names a placement that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5141', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care names a placement that the child does not have' FROM ssd_cla_episodes AS e WHERE NOT e.clae_cla_placement_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS p WHERE p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id);

-- SSD-5142 (query): Episode of care names a referral that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5142', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Episode of care names a referral that the child does not have' FROM ssd_cla_episodes AS e WHERE NOT e.clae_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes AS r WHERE r.cine_referral_id = e.clae_referral_id AND r.cine_person_id = e.clae_person_id);

-- SSD-5143 (query): Child in care outside school age has no pupil number and no reason why not
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5143', 'query', 'ssd_person', cast(c.pers_person_id as text), cast(c.pers_person_id as text), 'Child in care outside school age has no pupil number and no reason why not' FROM ssd_person AS c WHERE c.pers_upn IS NULL AND c.pers_upn_unknown IS NULL AND NOT (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) BETWEEN 5 AND 15 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = c.pers_person_id AND NOT e.clae_cla_episode_start_date IS NULL AND e.clae_cla_episode_ceased_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL));

-- SSD-5144 (query): Child in care for more than a week has a pupil number still to be found
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5144', 'query', 'ssd_person', cast(c.pers_person_id as text), cast(c.pers_person_id as text), 'Child in care for more than a week has a pupil number still to be found' FROM ssd_person AS c JOIN ssd_cla_episodes AS e ON e.clae_person_id = c.pers_person_id WHERE c.pers_upn_unknown = 'UN4' AND e.clae_cla_episode_start_reason = 'S' AND cast(julianday(current_date) - julianday(e.clae_cla_episode_start_date) as integer) > 7 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS o WHERE o.clae_person_id = c.pers_person_id AND o.clae_cla_id = e.clae_cla_id AND o.clae_cla_episode_ceased_date IS NULL);

-- SSD-5145 (query): Child in care who seeks asylum alone is under 11
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5145', 'query', 'ssd_person', cast(c.pers_person_id as text), cast(c.pers_person_id as text), 'Child in care who seeks asylum alone is under 11' FROM ssd_person AS c JOIN ssd_immigration_status AS i ON i.immi_person_id = c.pers_person_id WHERE i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child' AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 11 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = c.pers_person_id AND e.clae_cla_episode_ceased_date IS NULL);

-- SSD-5146 (query): It is not said whether a girl in care is a mother
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5146', 'query', 'ssd_person', cast(c.pers_person_id as text), cast(c.pers_person_id as text), 'It is not said whether a girl in care is a mother' FROM ssd_person AS c WHERE c.pers_sex = 'F' AND c.pers_is_mother IS NULL AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 13 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = c.pers_person_id AND NOT e.clae_cla_episode_start_date IS NULL AND (e.clae_cla_episode_ceased_date IS NULL OR e.clae_cla_episode_ceased_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))));

-- SSD-5147 (query): Child who was adopted from care is in care again under the same record
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5147', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Child who was adopted from care is in care again under the same record' FROM ssd_cla_episodes AS e JOIN ssd_cla_episodes AS a ON a.clae_person_id = e.clae_person_id WHERE a.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND e.clae_cla_episode_start_date >= a.clae_cla_episode_ceased_date AND e.clae_cla_episode_id <> a.clae_cla_episode_id;

-- SSD-5148 (error): Two episodes of care have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5148', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Two episodes of care have the same identifier' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_id IN (SELECT ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id FROM ssd_cla_episodes AS ssd_cla_episodes GROUP BY ssd_cla_episodes.clae_cla_episode_id HAVING COUNT(*) > 1);

-- SSD-5149 (query): Episode of care names no period of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5149', 'query', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Episode of care names no period of care' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_id IS NULL;

-- SSD-5150 (error): Last contact with the reviewing officer is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5150', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as text), cast(ssd_cla_episodes.clae_person_id as text), 'Last contact with the reviewing officer is a filler such as 1 January 1900' FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_last_iro_contact_date < '1901-01-01';

-- SSD-5201 (error): Period of care ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5201', 'error', 'ssd_cla_periods_of_care', cast(ssd_cla_periods_of_care.poca_cla_id as text), cast(ssd_cla_periods_of_care.poca_person_id as text), 'Period of care ends before it starts' FROM ssd_cla_periods_of_care AS ssd_cla_periods_of_care WHERE ssd_cla_periods_of_care.poca_end_date < ssd_cla_periods_of_care.poca_start_date;

-- SSD-5202 (error): Two periods of care of one child overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5202', 'error', 'ssd_cla_periods_of_care', cast(b.poca_cla_id as text), cast(b.poca_person_id as text), 'Two periods of care of one child overlap' FROM ssd_cla_periods_of_care AS b JOIN ssd_cla_periods_of_care AS a ON a.poca_person_id = b.poca_person_id AND a.poca_cla_id <> b.poca_cla_id WHERE (a.poca_start_date < b.poca_start_date OR (a.poca_start_date = b.poca_start_date AND a.poca_cla_id < b.poca_cla_id)) AND (a.poca_end_date IS NULL OR a.poca_end_date > b.poca_start_date);

-- SSD-5203 (error): Period of care has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5203', 'error', 'ssd_cla_periods_of_care', cast(ssd_cla_periods_of_care.poca_cla_id as text), cast(ssd_cla_periods_of_care.poca_person_id as text), 'Period of care has no start date' FROM ssd_cla_periods_of_care AS ssd_cla_periods_of_care WHERE ssd_cla_periods_of_care.poca_start_date IS NULL;

-- SSD-5204 (error): Period of care is open, but none of its episodes is
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5204', 'error', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Period of care is open, but none of its episodes is' FROM ssd_cla_periods_of_care AS c WHERE c.poca_end_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = c.poca_person_id AND e.clae_cla_id = c.poca_cla_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS o WHERE o.clae_person_id = c.poca_person_id AND o.clae_cla_id = c.poca_cla_id AND o.clae_cla_episode_ceased_date IS NULL);

-- SSD-5205 (error): Period of care ends on a day on which none of its episodes ends
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5205', 'error', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Period of care ends on a day on which none of its episodes ends' FROM ssd_cla_periods_of_care AS c WHERE NOT c.poca_end_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = c.poca_person_id AND e.clae_cla_id = c.poca_cla_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS o WHERE o.clae_person_id = c.poca_person_id AND o.clae_cla_id = c.poca_cla_id AND o.clae_cla_episode_ceased_date = c.poca_end_date);

-- SSD-5206 (error): Period of care starts on a day on which none of its episodes starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5206', 'error', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Period of care starts on a day on which none of its episodes starts' FROM ssd_cla_periods_of_care AS c WHERE NOT c.poca_start_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = c.poca_person_id AND e.clae_cla_id = c.poca_cla_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS o WHERE o.clae_person_id = c.poca_person_id AND o.clae_cla_id = c.poca_cla_id AND o.clae_cla_episode_start_date = c.poca_start_date);

-- SSD-5207 (query): Period of care has no episodes
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5207', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Period of care has no episodes' FROM ssd_cla_periods_of_care AS c WHERE NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = c.poca_person_id AND e.clae_cla_id = c.poca_cla_id);

-- SSD-5208 (query): Young person is looked after beyond the eighteenth birthday
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5208', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Young person is looked after beyond the eighteenth birthday' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id WHERE (cast(substr(date(COALESCE(c.poca_end_date, current_date), (-1) || ' days'), 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(date(COALESCE(c.poca_end_date, current_date), (-1) || ' days'), 6, 2) as integer) * 100 + cast(substr(date(COALESCE(c.poca_end_date, current_date), (-1) || ' days'), 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS k WHERE k.clap_person_id = c.poca_person_id AND k.clap_cla_placement_type = 'K2' AND (k.clap_cla_placement_end_date IS NULL OR k.clap_cla_placement_end_date > min(date(p.pers_dob, ((18 * 12)) || ' months'), date(p.pers_dob, 'start of month', ((18 * 12) + 1) || ' months', '-1 days'))));

-- SSD-5209 (query): Child is in care but has no placement now
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5209', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child is in care but has no placement now' FROM ssd_cla_periods_of_care AS c WHERE c.poca_end_date IS NULL AND c.poca_start_date < current_date AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS p WHERE p.clap_person_id = c.poca_person_id AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date >= current_date)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5210 (error): Period of care starts before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5210', 'error', 'ssd_cla_periods_of_care', cast(t.poca_cla_id as text), cast(t.poca_person_id as text), 'Period of care starts before the child was born' FROM ssd_cla_periods_of_care AS t JOIN ssd_person AS c ON c.pers_person_id = t.poca_person_id WHERE t.poca_start_date < c.pers_dob;

-- SSD-5211 (error): Two periods of care have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5211', 'error', 'ssd_cla_periods_of_care', cast(ssd_cla_periods_of_care.poca_cla_id as text), cast(ssd_cla_periods_of_care.poca_person_id as text), 'Two periods of care have the same identifier' FROM ssd_cla_periods_of_care AS ssd_cla_periods_of_care WHERE ssd_cla_periods_of_care.poca_cla_id IN (SELECT ssd_cla_periods_of_care.poca_cla_id AS poca_cla_id FROM ssd_cla_periods_of_care AS ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_cla_id HAVING COUNT(*) > 1);

-- SSD-5251 (error): Legal status ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5251', 'error', 'ssd_legal_status', cast(ssd_legal_status.lega_legal_status_id as text), cast(ssd_legal_status.lega_person_id as text), 'Legal status ends before it starts' FROM ssd_legal_status AS ssd_legal_status WHERE ssd_legal_status.lega_legal_status_end_date < ssd_legal_status.lega_legal_status_start_date;

-- SSD-5252 (error): Legal status lacks its code or start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5252', 'error', 'ssd_legal_status', cast(ssd_legal_status.lega_legal_status_id as text), cast(ssd_legal_status.lega_person_id as text), 'Legal status lacks its code or start date' FROM ssd_legal_status AS ssd_legal_status WHERE ssd_legal_status.lega_legal_status IS NULL OR ssd_legal_status.lega_legal_status_start_date IS NULL;

-- SSD-5253 (query): Two legal statuses of one child overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5253', 'query', 'ssd_legal_status', cast(b.lega_legal_status_id as text), cast(b.lega_person_id as text), 'Two legal statuses of one child overlap' FROM ssd_legal_status AS b JOIN ssd_legal_status AS a ON a.lega_person_id = b.lega_person_id AND a.lega_legal_status_id <> b.lega_legal_status_id WHERE (a.lega_legal_status_start_date < b.lega_legal_status_start_date OR (a.lega_legal_status_start_date = b.lega_legal_status_start_date AND a.lega_legal_status_id < b.lega_legal_status_id)) AND (a.lega_legal_status_end_date IS NULL OR a.lega_legal_status_end_date > b.lega_legal_status_start_date);

-- SSD-5254 (error): Legal status was not in use when it began
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5254', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Legal status was not in use when it began' FROM ssd_legal_status AS s WHERE NOT (case when s.lega_legal_status = 'D1' and s.lega_legal_status_start_date > '2005-12-31' then 0 when s.lega_legal_status = 'E1' and s.lega_legal_status_start_date < '2005-12-01' then 0 else 1 end = 1);

-- SSD-5255 (query): Legal status ended while care went on, and no other took over
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5255', 'query', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Legal status ended while care went on, and no other took over' FROM ssd_legal_status AS s JOIN ssd_cla_periods_of_care AS c ON c.poca_person_id = s.lega_person_id WHERE s.lega_legal_status_end_date < current_date AND c.poca_start_date <= s.lega_legal_status_end_date AND (c.poca_end_date IS NULL OR c.poca_end_date > s.lega_legal_status_end_date) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS n WHERE n.lega_person_id = s.lega_person_id AND n.lega_legal_status_start_date <= date(s.lega_legal_status_end_date, (1) || ' days') AND (n.lega_legal_status_end_date IS NULL OR n.lega_legal_status_end_date > s.lega_legal_status_end_date));

-- SSD-5256 (error): Child under ten has a legal status of youth justice
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5256', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Child under ten has a legal status of youth justice' FROM ssd_legal_status AS s JOIN ssd_person AS c ON c.pers_person_id = s.lega_person_id WHERE s.lega_legal_status IN ('J1', 'J2', 'J3') AND (cast(substr(s.lega_legal_status_start_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(s.lega_legal_status_start_date, 6, 2) as integer) * 100 + cast(substr(s.lega_legal_status_start_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 10;

-- SSD-5257 (error): Police protection lasted longer than 72 hours
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5257', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Police protection lasted longer than 72 hours' FROM ssd_legal_status AS s WHERE s.lega_legal_status = 'L1' AND cast(julianday(COALESCE(s.lega_legal_status_end_date, current_date)) - julianday(s.lega_legal_status_start_date) as integer) > 3;

-- SSD-5258 (error): Emergency protection order lasted longer than 21 days
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5258', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Emergency protection order lasted longer than 21 days' FROM ssd_legal_status AS s WHERE s.lega_legal_status = 'L2' AND cast(julianday(COALESCE(s.lega_legal_status_end_date, current_date)) - julianday(s.lega_legal_status_start_date) as integer) > 21;

-- SSD-5259 (error): Child assessment order lasted longer than seven days
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5259', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Child assessment order lasted longer than seven days' FROM ssd_legal_status AS s WHERE s.lega_legal_status = 'L3' AND cast(julianday(COALESCE(s.lega_legal_status_end_date, current_date)) - julianday(s.lega_legal_status_start_date) as integer) > 7;

-- SSD-5260 (error): Police custody in council accommodation lasted longer than 21 days
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5260', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Police custody in council accommodation lasted longer than 21 days' FROM ssd_legal_status AS s WHERE s.lega_legal_status = 'J2' AND cast(julianday(COALESCE(s.lega_legal_status_end_date, current_date)) - julianday(s.lega_legal_status_start_date) as integer) > 21;

-- SSD-5261 (error): Single short break lasted longer than 17 days
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5261', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Single short break lasted longer than 17 days' FROM ssd_legal_status AS s WHERE s.lega_legal_status = 'V3' AND cast(julianday(COALESCE(s.lega_legal_status_end_date, current_date)) - julianday(s.lega_legal_status_start_date) as integer) > 17;

-- SSD-5262 (query): Short breaks add up to more than 75 days within a year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5262', 'query', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Short breaks add up to more than 75 days within a year' FROM ssd_legal_status AS s JOIN (SELECT a.lega_person_id AS lega_person_id, a.lega_legal_status_id AS lega_legal_status_id, SUM(cast(julianday(b.lega_legal_status_end_date) - julianday(b.lega_legal_status_start_date) as integer)) AS days FROM ssd_legal_status AS a JOIN ssd_legal_status AS b ON b.lega_person_id = a.lega_person_id WHERE a.lega_legal_status = 'V3' AND b.lega_legal_status = 'V3' AND b.lega_legal_status_end_date <= a.lega_legal_status_end_date AND b.lega_legal_status_start_date >= min(date(a.lega_legal_status_end_date, ((-1 * 12)) || ' months'), date(a.lega_legal_status_end_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) GROUP BY a.lega_person_id, a.lega_legal_status_id HAVING SUM(cast(julianday(b.lega_legal_status_end_date) - julianday(b.lega_legal_status_start_date) as integer)) > 75) AS w ON w.lega_person_id = s.lega_person_id AND w.lega_legal_status_id = s.lega_legal_status_id;

-- SSD-5263 (error): Both kinds of short breaks are recorded in one year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5263', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Both kinds of short breaks are recorded in one year' FROM ssd_legal_status AS s JOIN ssd_legal_status AS o ON o.lega_person_id = s.lega_person_id WHERE s.lega_legal_status = 'V3' AND o.lega_legal_status = 'V4' AND cast(substr(min(date(s.lega_legal_status_start_date, (-3) || ' months'), date(s.lega_legal_status_start_date, 'start of month', (-3 + 1) || ' months', '-1 days')), 1, 4) as integer) = cast(substr(min(date(o.lega_legal_status_start_date, (-3) || ' months'), date(o.lega_legal_status_start_date, 'start of month', (-3 + 1) || ' months', '-1 days')), 1, 4) as integer);

-- SSD-5264 (query): Care order begins when the young person is 17 or over
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5264', 'query', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Care order begins when the young person is 17 or over' FROM ssd_legal_status AS s JOIN ssd_person AS c ON c.pers_person_id = s.lega_person_id WHERE s.lega_legal_status IN ('C1', 'C2') AND (cast(substr(s.lega_legal_status_start_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(s.lega_legal_status_start_date, 6, 2) as integer) * 100 + cast(substr(s.lega_legal_status_start_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 17;

-- SSD-5265 (query): Date of a legal status is after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5265', 'query', 'ssd_legal_status', cast(ssd_legal_status.lega_legal_status_id as text), cast(ssd_legal_status.lega_person_id as text), 'Date of a legal status is after the day of the data' FROM ssd_legal_status AS ssd_legal_status WHERE ssd_legal_status.lega_legal_status_start_date > current_date OR ssd_legal_status.lega_legal_status_end_date > current_date;

-- SSD-5266 (error): Legal status starts before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5266', 'error', 'ssd_legal_status', cast(t.lega_legal_status_id as text), cast(t.lega_person_id as text), 'Legal status starts before the child was born' FROM ssd_legal_status AS t JOIN ssd_person AS c ON c.pers_person_id = t.lega_person_id WHERE t.lega_legal_status_start_date < c.pers_dob;

-- SSD-5267 (error): Two legal statuses have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5267', 'error', 'ssd_legal_status', cast(ssd_legal_status.lega_legal_status_id as text), cast(ssd_legal_status.lega_person_id as text), 'Two legal statuses have the same identifier' FROM ssd_legal_status AS ssd_legal_status WHERE ssd_legal_status.lega_legal_status_id IN (SELECT ssd_legal_status.lega_legal_status_id AS lega_legal_status_id FROM ssd_legal_status AS ssd_legal_status GROUP BY ssd_legal_status.lega_legal_status_id HAVING COUNT(*) > 1);

-- SSD-5301 (error): Child under ten is recorded with an offence
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5301', 'error', 'ssd_cla_convictions', cast(o.clac_cla_conviction_id as text), cast(o.clac_person_id as text), 'Child under ten is recorded with an offence' FROM ssd_cla_convictions AS o JOIN ssd_person AS c ON c.pers_person_id = o.clac_person_id WHERE (cast(substr(o.clac_cla_conviction_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(o.clac_cla_conviction_date, 6, 2) as integer) * 100 + cast(substr(o.clac_cla_conviction_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 10;

-- SSD-5302 (error): Offence is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5302', 'error', 'ssd_cla_convictions', cast(ssd_cla_convictions.clac_cla_conviction_id as text), cast(ssd_cla_convictions.clac_person_id as text), 'Offence is dated after the day of the data' FROM ssd_cla_convictions AS ssd_cla_convictions WHERE ssd_cla_convictions.clac_cla_conviction_date > current_date;

-- SSD-5303 (query): Offence was committed while the child was not looked after
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5303', 'query', 'ssd_cla_convictions', cast(o.clac_cla_conviction_id as text), cast(o.clac_person_id as text), 'Offence was committed while the child was not looked after' FROM ssd_cla_convictions AS o WHERE NOT o.clac_cla_conviction_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_person_id = o.clac_person_id AND c.poca_start_date <= o.clac_cla_conviction_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= o.clac_cla_conviction_date));

-- SSD-5304 (query): Offence has no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5304', 'query', 'ssd_cla_convictions', cast(ssd_cla_convictions.clac_cla_conviction_id as text), cast(ssd_cla_convictions.clac_person_id as text), 'Offence has no date' FROM ssd_cla_convictions AS ssd_cla_convictions WHERE ssd_cla_convictions.clac_cla_conviction_date IS NULL;

-- SSD-5305 (error): Two recorded offences have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5305', 'error', 'ssd_cla_convictions', cast(ssd_cla_convictions.clac_cla_conviction_id as text), cast(ssd_cla_convictions.clac_person_id as text), 'Two recorded offences have the same identifier' FROM ssd_cla_convictions AS ssd_cla_convictions WHERE ssd_cla_convictions.clac_cla_conviction_id IN (SELECT ssd_cla_convictions.clac_cla_conviction_id AS clac_cla_conviction_id FROM ssd_cla_convictions AS ssd_cla_convictions GROUP BY ssd_cla_convictions.clac_cla_conviction_id HAVING COUNT(*) > 1);

-- SSD-5311 (note): First review was held later than 20 working days after care began
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5311', 'note', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'First review was held later than 20 working days after care began' FROM ssd_cla_reviews AS r JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id WHERE c.poca_start_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0)) AND cast(julianday(r.clar_cla_review_date) - julianday(c.poca_start_date) as integer) > 25 AND ((((cast(julianday(r.clar_cla_review_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(r.clar_cla_review_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(r.clar_cla_review_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(r.clar_cla_review_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= r.clar_cla_review_date) + (select count(*) from ssd_bank_holidays where bank_holiday > r.clar_cla_review_date and bank_holiday <= c.poca_start_date)) > 20 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_reviews AS f WHERE f.clar_cla_person_id = r.clar_cla_person_id AND f.clar_cla_id = r.clar_cla_id AND f.clar_cla_review_date < r.clar_cla_review_date AND (f.clar_cla_review_cancelled IS NULL OR (f.clar_cla_review_cancelled = 0))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = r.clar_cla_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date >= c.poca_start_date);

-- SSD-5312 (query): No review was held within 20 working days of coming into care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5312', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'No review was held within 20 working days of coming into care' FROM ssd_cla_periods_of_care AS c WHERE c.poca_start_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND ((((cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= COALESCE(c.poca_end_date, current_date)) + (select count(*) from ssd_bank_holidays where bank_holiday > COALESCE(c.poca_end_date, current_date) and bank_holiday <= c.poca_start_date)) > 20 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_reviews AS r WHERE r.clar_cla_person_id = c.poca_person_id AND r.clar_cla_id = c.poca_cla_id AND NOT r.clar_cla_review_date IS NULL AND (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date >= c.poca_start_date);

-- SSD-5313 (note): Second review was held more than three months after the first
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5313', 'note', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Second review was held more than three months after the first' FROM ssd_cla_reviews AS r JOIN (SELECT ssd_cla_reviews.clar_cla_person_id AS clar_cla_person_id, ssd_cla_reviews.clar_cla_review_id AS clar_cla_review_id, LAG(ssd_cla_reviews.clar_cla_review_date) OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id, ssd_cla_reviews.clar_cla_id ORDER BY ssd_cla_reviews.clar_cla_review_date NULLS LAST, ssd_cla_reviews.clar_cla_review_id NULLS LAST) AS review_before, ROW_NUMBER() OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id, ssd_cla_reviews.clar_cla_id ORDER BY ssd_cla_reviews.clar_cla_review_date NULLS LAST, ssd_cla_reviews.clar_cla_review_id NULLS LAST) AS place FROM ssd_cla_reviews AS ssd_cla_reviews WHERE NOT ssd_cla_reviews.clar_cla_review_date IS NULL AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0))) AS w ON w.clar_cla_person_id = r.clar_cla_person_id AND w.clar_cla_review_id = r.clar_cla_review_id JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id WHERE w.place = 2 AND r.clar_cla_review_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND w.review_before <= min(date(c.poca_start_date, (2) || ' months'), date(c.poca_start_date, 'start of month', (2 + 1) || ' months', '-1 days')) AND r.clar_cla_review_date > min(date(w.review_before, (3) || ' months'), date(w.review_before, 'start of month', (3 + 1) || ' months', '-1 days')) AND r.clar_cla_review_date <= min(date(w.review_before, (6) || ' months'), date(w.review_before, 'start of month', (6 + 1) || ' months', '-1 days'));

-- SSD-5314 (note): More than six months between two reviews
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5314', 'note', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'More than six months between two reviews' FROM ssd_cla_reviews AS r JOIN (SELECT ssd_cla_reviews.clar_cla_person_id AS clar_cla_person_id, ssd_cla_reviews.clar_cla_review_id AS clar_cla_review_id, LAG(ssd_cla_reviews.clar_cla_review_date) OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id, ssd_cla_reviews.clar_cla_id ORDER BY ssd_cla_reviews.clar_cla_review_date NULLS LAST, ssd_cla_reviews.clar_cla_review_id NULLS LAST) AS review_before FROM ssd_cla_reviews AS ssd_cla_reviews WHERE NOT ssd_cla_reviews.clar_cla_review_date IS NULL AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0))) AS w ON w.clar_cla_person_id = r.clar_cla_person_id AND w.clar_cla_review_id = r.clar_cla_review_id WHERE r.clar_cla_review_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND r.clar_cla_review_date > min(date(w.review_before, (6) || ' months'), date(w.review_before, 'start of month', (6 + 1) || ' months', '-1 days'));

-- SSD-5315 (query): Child in care has had no review for more than six months
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5315', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care has had no review for more than six months' FROM ssd_cla_periods_of_care AS c LEFT JOIN (SELECT ssd_cla_reviews.clar_cla_person_id AS clar_cla_person_id, ssd_cla_reviews.clar_cla_id AS clar_cla_id, MAX(ssd_cla_reviews.clar_cla_review_date) AS last_review FROM ssd_cla_reviews AS ssd_cla_reviews WHERE NOT ssd_cla_reviews.clar_cla_review_date IS NULL AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0)) GROUP BY ssd_cla_reviews.clar_cla_person_id, ssd_cla_reviews.clar_cla_id) AS w ON w.clar_cla_person_id = c.poca_person_id AND w.clar_cla_id = c.poca_cla_id WHERE c.poca_end_date IS NULL AND (min(date(w.last_review, (6) || ' months'), date(w.last_review, 'start of month', (6 + 1) || ' months', '-1 days')) < current_date OR (w.last_review IS NULL AND c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5316 (query): Review is overdue, with neither a date nor a cancellation
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5316', 'query', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Review is overdue, with neither a date nor a cancellation' FROM ssd_cla_reviews AS r WHERE r.clar_cla_review_due_date < current_date AND r.clar_cla_review_date IS NULL AND (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id AND c.poca_end_date <= r.clar_cla_review_due_date);

-- SSD-5317 (query): Review does not say how the child took part
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5317', 'query', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as text), cast(ssd_cla_reviews.clar_cla_person_id as text), 'Review does not say how the child took part' FROM ssd_cla_reviews AS ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_participation IS NULL AND ssd_cla_reviews.clar_cla_review_date <= current_date AND ssd_cla_reviews.clar_cla_review_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0));

-- SSD-5318 (error): Child of four or over is recorded as too young to take part in a review
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5318', 'error', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Child of four or over is recorded as too young to take part in a review' FROM ssd_cla_reviews AS r JOIN ssd_person AS c ON c.pers_person_id = r.clar_cla_person_id WHERE r.clar_cla_review_participation = 'PN0' AND (cast(substr(r.clar_cla_review_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(r.clar_cla_review_date, 6, 2) as integer) * 100 + cast(substr(r.clar_cla_review_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 4;

-- SSD-5319 (error): Child under four is recorded as taking part in a review like an older child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5319', 'error', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Child under four is recorded as taking part in a review like an older child' FROM ssd_cla_reviews AS r JOIN ssd_person AS c ON c.pers_person_id = r.clar_cla_person_id WHERE r.clar_cla_review_participation <> 'PN0' AND (cast(substr(r.clar_cla_review_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(r.clar_cla_review_date, 6, 2) as integer) * 100 + cast(substr(r.clar_cla_review_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 4;

-- SSD-5320 (error): Review is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5320', 'error', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as text), cast(ssd_cla_reviews.clar_cla_person_id as text), 'Review is dated after the day of the data' FROM ssd_cla_reviews AS ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_date > current_date AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0));

-- SSD-5321 (query): Child took part in a review that was cancelled
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5321', 'query', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as text), cast(ssd_cla_reviews.clar_cla_person_id as text), 'Child took part in a review that was cancelled' FROM ssd_cla_reviews AS ssd_cla_reviews WHERE (ssd_cla_reviews.clar_cla_review_cancelled = 1) AND NOT ssd_cla_reviews.clar_cla_review_participation IS NULL;

-- SSD-5322 (query): Review has neither a due date nor a date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5322', 'query', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as text), cast(ssd_cla_reviews.clar_cla_person_id as text), 'Review has neither a due date nor a date' FROM ssd_cla_reviews AS ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_date IS NULL AND ssd_cla_reviews.clar_cla_review_due_date IS NULL;

-- SSD-5323 (error): Review was held outside the period of care it belongs to
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5323', 'error', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Review was held outside the period of care it belongs to' FROM ssd_cla_reviews AS r JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id WHERE (r.clar_cla_review_date < c.poca_start_date OR r.clar_cla_review_date > c.poca_end_date) AND (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0));

-- SSD-5324 (query): Two reviews of one child on the same day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5324', 'query', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Two reviews of one child on the same day' FROM ssd_cla_reviews AS r JOIN ssd_cla_reviews AS f ON f.clar_cla_person_id = r.clar_cla_person_id AND f.clar_cla_review_date = r.clar_cla_review_date AND f.clar_cla_review_id < r.clar_cla_review_id WHERE (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0)) AND (f.clar_cla_review_cancelled IS NULL OR (f.clar_cla_review_cancelled = 0));

-- SSD-5325 (error): Review names a period of care that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5325', 'error', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Review names a period of care that the child does not have' FROM ssd_cla_reviews AS r WHERE NOT r.clar_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id);

-- SSD-5326 (error): Review of a child in care was held before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5326', 'error', 'ssd_cla_reviews', cast(t.clar_cla_review_id as text), cast(t.clar_cla_person_id as text), 'Review of a child in care was held before the child was born' FROM ssd_cla_reviews AS t JOIN ssd_person AS c ON c.pers_person_id = t.clar_cla_person_id WHERE t.clar_cla_review_date < c.pers_dob;

-- SSD-5327 (error): Two looked-after reviews have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5327', 'error', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as text), cast(ssd_cla_reviews.clar_cla_person_id as text), 'Two looked-after reviews have the same identifier' FROM ssd_cla_reviews AS ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_id IN (SELECT ssd_cla_reviews.clar_cla_review_id AS clar_cla_review_id FROM ssd_cla_reviews AS ssd_cla_reviews GROUP BY ssd_cla_reviews.clar_cla_review_id HAVING COUNT(*) > 1);

-- SSD-5328 (note): Review is recorded for a child on short breaks, which the return does not want
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5328', 'note', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Review is recorded for a child on short breaks, which the return does not want' FROM ssd_cla_reviews AS r JOIN ssd_legal_status AS s ON s.lega_person_id = r.clar_cla_person_id WHERE s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= r.clar_cla_review_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > r.clar_cla_review_date);

-- SSD-5329 (query): Review names no period of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5329', 'query', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as text), cast(ssd_cla_reviews.clar_cla_person_id as text), 'Review names no period of care' FROM ssd_cla_reviews AS ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_id IS NULL;

-- SSD-5330 (error): Due date of a review is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5330', 'error', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as text), cast(ssd_cla_reviews.clar_cla_person_id as text), 'Due date of a review is a filler such as 1 January 1900' FROM ssd_cla_reviews AS ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_due_date < '1901-01-01';

-- SSD-5341 (error): Care plan ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5341', 'error', 'ssd_cla_care_plan', cast(ssd_cla_care_plan.lacp_table_id as text), cast(ssd_cla_care_plan.lacp_person_id as text), 'Care plan ends before it starts' FROM ssd_cla_care_plan AS ssd_cla_care_plan WHERE ssd_cla_care_plan.lacp_cla_care_plan_end_date < ssd_cla_care_plan.lacp_cla_care_plan_start_date;

-- SSD-5342 (query): Two care plans of one child overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5342', 'query', 'ssd_cla_care_plan', cast(b.lacp_table_id as text), cast(b.lacp_person_id as text), 'Two care plans of one child overlap' FROM ssd_cla_care_plan AS b JOIN ssd_cla_care_plan AS a ON a.lacp_person_id = b.lacp_person_id AND a.lacp_table_id <> b.lacp_table_id WHERE (a.lacp_cla_care_plan_start_date < b.lacp_cla_care_plan_start_date OR (a.lacp_cla_care_plan_start_date = b.lacp_cla_care_plan_start_date AND a.lacp_table_id < b.lacp_table_id)) AND (a.lacp_cla_care_plan_end_date IS NULL OR a.lacp_cla_care_plan_end_date > b.lacp_cla_care_plan_start_date);

-- SSD-5343 (error): Care plan has no start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5343', 'error', 'ssd_cla_care_plan', cast(ssd_cla_care_plan.lacp_table_id as text), cast(ssd_cla_care_plan.lacp_person_id as text), 'Care plan has no start date' FROM ssd_cla_care_plan AS ssd_cla_care_plan WHERE ssd_cla_care_plan.lacp_cla_care_plan_start_date IS NULL;

-- SSD-5344 (query): Child in care has no care plan in force
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5344', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care has no care plan in force' FROM ssd_cla_periods_of_care AS c WHERE c.poca_end_date IS NULL AND ((((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(current_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= current_date) + (select count(*) from ssd_bank_holidays where bank_holiday > current_date and bank_holiday <= c.poca_start_date)) > 10 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_care_plan AS k WHERE k.lacp_person_id = c.poca_person_id AND k.lacp_cla_care_plan_start_date <= current_date AND (k.lacp_cla_care_plan_end_date IS NULL OR k.lacp_cla_care_plan_end_date >= current_date)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5345 (query): Care plan goes on after the child left care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5345', 'query', 'ssd_cla_care_plan', cast(k.lacp_table_id as text), cast(k.lacp_person_id as text), 'Care plan goes on after the child left care' FROM ssd_cla_care_plan AS k JOIN (SELECT ssd_cla_periods_of_care.poca_person_id AS poca_person_id, MAX(ssd_cla_periods_of_care.poca_end_date) AS last_day FROM ssd_cla_periods_of_care AS ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_person_id HAVING COUNT(*) = COUNT(ssd_cla_periods_of_care.poca_end_date)) AS w ON w.poca_person_id = k.lacp_person_id WHERE k.lacp_cla_care_plan_start_date <= w.last_day AND (k.lacp_cla_care_plan_end_date IS NULL OR k.lacp_cla_care_plan_end_date > w.last_day);

-- SSD-5346 (query): Care plan has no long-term aim four months into care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5346', 'query', 'ssd_cla_care_plan', cast(k.lacp_table_id as text), cast(k.lacp_person_id as text), 'Care plan has no long-term aim four months into care' FROM ssd_cla_care_plan AS k JOIN ssd_cla_periods_of_care AS c ON c.poca_person_id = k.lacp_person_id WHERE c.poca_end_date IS NULL AND k.lacp_cla_care_plan_end_date IS NULL AND k.lacp_cla_care_plan_start_date >= c.poca_start_date AND min(date(c.poca_start_date, (4) || ' months'), date(c.poca_start_date, 'start of month', (4 + 1) || ' months', '-1 days')) < current_date AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_care_plan_options AS o WHERE o.lacp_table_id = k.lacp_table_id);

-- SSD-5347 (query): Care plan still aims at a return home whose time has passed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5347', 'query', 'ssd_cla_care_plan', cast(k.lacp_table_id as text), cast(k.lacp_person_id as text), 'Care plan still aims at a return home whose time has passed' FROM ssd_cla_care_plan AS k JOIN ssd_cla_care_plan_options AS o ON o.lacp_table_id = k.lacp_table_id WHERE k.lacp_cla_care_plan_end_date IS NULL AND ((o.lacp_cla_care_plan_option = 'RETURN1M' AND min(date(k.lacp_cla_care_plan_start_date, (3) || ' months'), date(k.lacp_cla_care_plan_start_date, 'start of month', (3 + 1) || ' months', '-1 days')) < current_date) OR (o.lacp_cla_care_plan_option = 'RETURN6M' AND min(date(k.lacp_cla_care_plan_start_date, (9) || ' months'), date(k.lacp_cla_care_plan_start_date, 'start of month', (9 + 1) || ' months', '-1 days')) < current_date)) AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_person_id = k.lacp_person_id AND c.poca_end_date IS NULL);

-- SSD-5348 (error): Care plan starts before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5348', 'error', 'ssd_cla_care_plan', cast(t.lacp_table_id as text), cast(t.lacp_person_id as text), 'Care plan starts before the child was born' FROM ssd_cla_care_plan AS t JOIN ssd_person AS c ON c.pers_person_id = t.lacp_person_id WHERE t.lacp_cla_care_plan_start_date < c.pers_dob;

-- SSD-5349 (error): Two care plans have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5349', 'error', 'ssd_cla_care_plan', cast(ssd_cla_care_plan.lacp_table_id as text), cast(ssd_cla_care_plan.lacp_person_id as text), 'Two care plans have the same identifier' FROM ssd_cla_care_plan AS ssd_cla_care_plan WHERE ssd_cla_care_plan.lacp_table_id IN (SELECT ssd_cla_care_plan.lacp_table_id AS lacp_table_id FROM ssd_cla_care_plan AS ssd_cla_care_plan GROUP BY ssd_cla_care_plan.lacp_table_id HAVING COUNT(*) > 1);

-- SSD-5351 (query): Child was not visited within a week of coming into care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5351', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child was not visited within a week of coming into care' FROM ssd_cla_periods_of_care AS c WHERE c.poca_start_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday(c.poca_start_date) as integer) > 7 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_visits AS v WHERE v.clav_person_id = c.poca_person_id AND v.clav_cla_visit_date BETWEEN c.poca_start_date AND date(c.poca_start_date, (7) || ' days')) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date >= c.poca_start_date);

-- SSD-5352 (note): More than six weeks between two visits in the first year of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5352', 'note', 'ssd_cla_visits', cast(v.clav_cla_visit_id as text), cast(v.clav_person_id as text), 'More than six weeks between two visits in the first year of care' FROM ssd_cla_visits AS v JOIN (SELECT ssd_cla_visits.clav_person_id AS clav_person_id, ssd_cla_visits.clav_cla_visit_id AS clav_cla_visit_id, LAG(ssd_cla_visits.clav_cla_visit_date) OVER (PARTITION BY ssd_cla_visits.clav_person_id, ssd_cla_visits.clav_cla_id ORDER BY ssd_cla_visits.clav_cla_visit_date NULLS LAST, ssd_cla_visits.clav_cla_visit_id NULLS LAST) AS visit_before FROM ssd_cla_visits AS ssd_cla_visits WHERE NOT ssd_cla_visits.clav_cla_visit_date IS NULL) AS w ON w.clav_person_id = v.clav_person_id AND w.clav_cla_visit_id = v.clav_cla_visit_id JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = v.clav_cla_id AND c.poca_person_id = v.clav_person_id WHERE v.clav_cla_visit_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND v.clav_cla_visit_date <= min(date(c.poca_start_date, ((1 * 12)) || ' months'), date(c.poca_start_date, 'start of month', ((1 * 12) + 1) || ' months', '-1 days')) AND cast(julianday(v.clav_cla_visit_date) - julianday(w.visit_before) as integer) BETWEEN 43 AND 91;

-- SSD-5353 (note): More than three months between two visits
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5353', 'note', 'ssd_cla_visits', cast(v.clav_cla_visit_id as text), cast(v.clav_person_id as text), 'More than three months between two visits' FROM ssd_cla_visits AS v JOIN (SELECT ssd_cla_visits.clav_person_id AS clav_person_id, ssd_cla_visits.clav_cla_visit_id AS clav_cla_visit_id, LAG(ssd_cla_visits.clav_cla_visit_date) OVER (PARTITION BY ssd_cla_visits.clav_person_id, ssd_cla_visits.clav_cla_id ORDER BY ssd_cla_visits.clav_cla_visit_date NULLS LAST, ssd_cla_visits.clav_cla_visit_id NULLS LAST) AS visit_before FROM ssd_cla_visits AS ssd_cla_visits WHERE NOT ssd_cla_visits.clav_cla_visit_date IS NULL) AS w ON w.clav_person_id = v.clav_person_id AND w.clav_cla_visit_id = v.clav_cla_visit_id WHERE v.clav_cla_visit_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND cast(julianday(v.clav_cla_visit_date) - julianday(w.visit_before) as integer) > 91;

-- SSD-5354 (query): Visit to a child in care is overdue
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5354', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Visit to a child in care is overdue' FROM ssd_cla_periods_of_care AS c LEFT JOIN (SELECT ssd_cla_visits.clav_person_id AS clav_person_id, MAX(ssd_cla_visits.clav_cla_visit_date) AS last_visit FROM ssd_cla_visits AS ssd_cla_visits WHERE NOT ssd_cla_visits.clav_cla_visit_date IS NULL GROUP BY ssd_cla_visits.clav_person_id) AS w ON w.clav_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND (w.last_visit >= c.poca_start_date OR c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND (w.last_visit IS NULL OR cast(julianday(current_date) - julianday(w.last_visit) as integer) > 91 OR (cast(julianday(current_date) - julianday(w.last_visit) as integer) > 42 AND current_date <= min(date(c.poca_start_date, ((1 * 12)) || ' months'), date(c.poca_start_date, 'start of month', ((1 * 12) + 1) || ' months', '-1 days')))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5355 (error): Child was seen alone on a visit but not seen
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5355', 'error', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as text), cast(ssd_cla_visits.clav_person_id as text), 'Child was seen alone on a visit but not seen' FROM ssd_cla_visits AS ssd_cla_visits WHERE (ssd_cla_visits.clav_cla_visit_seen_alone = 1) AND (ssd_cla_visits.clav_cla_visit_seen = 0);

-- SSD-5356 (query): Visit does not say whether the child was seen, or seen alone
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5356', 'query', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as text), cast(ssd_cla_visits.clav_person_id as text), 'Visit does not say whether the child was seen, or seen alone' FROM ssd_cla_visits AS ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (ssd_cla_visits.clav_cla_visit_seen IS NULL OR ((ssd_cla_visits.clav_cla_visit_seen = 1) AND ssd_cla_visits.clav_cla_visit_seen_alone IS NULL));

-- SSD-5357 (error): Visit was made outside the period of care it belongs to
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5357', 'error', 'ssd_cla_visits', cast(v.clav_cla_visit_id as text), cast(v.clav_person_id as text), 'Visit was made outside the period of care it belongs to' FROM ssd_cla_visits AS v JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = v.clav_cla_id AND c.poca_person_id = v.clav_person_id WHERE v.clav_cla_visit_date < c.poca_start_date OR v.clav_cla_visit_date > c.poca_end_date;

-- SSD-5358 (error): Visit to a child in care is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5358', 'error', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as text), cast(ssd_cla_visits.clav_person_id as text), 'Visit to a child in care is dated after the day of the data' FROM ssd_cla_visits AS ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_date > current_date;

-- SSD-5359 (error): Visit to a child in care has no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5359', 'error', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as text), cast(ssd_cla_visits.clav_person_id as text), 'Visit to a child in care has no date' FROM ssd_cla_visits AS ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_date IS NULL;

-- SSD-5360 (error): Visit names a period of care that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5360', 'error', 'ssd_cla_visits', cast(v.clav_cla_visit_id as text), cast(v.clav_person_id as text), 'Visit names a period of care that the child does not have' FROM ssd_cla_visits AS v WHERE NOT v.clav_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_cla_id = v.clav_cla_id AND c.poca_person_id = v.clav_person_id);

-- SSD-5361 (error): Visit to a child in care was made before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5361', 'error', 'ssd_cla_visits', cast(t.clav_cla_visit_id as text), cast(t.clav_person_id as text), 'Visit to a child in care was made before the child was born' FROM ssd_cla_visits AS t JOIN ssd_person AS c ON c.pers_person_id = t.clav_person_id WHERE t.clav_cla_visit_date < c.pers_dob;

-- SSD-5362 (error): Two looked-after visits have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5362', 'error', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as text), cast(ssd_cla_visits.clav_person_id as text), 'Two looked-after visits have the same identifier' FROM ssd_cla_visits AS ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_id IN (SELECT ssd_cla_visits.clav_cla_visit_id AS clav_cla_visit_id FROM ssd_cla_visits AS ssd_cla_visits GROUP BY ssd_cla_visits.clav_cla_visit_id HAVING COUNT(*) > 1);

-- SSD-5363 (query): Visit to a child in care names no period of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5363', 'query', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as text), cast(ssd_cla_visits.clav_person_id as text), 'Visit to a child in care names no period of care' FROM ssd_cla_visits AS ssd_cla_visits WHERE ssd_cla_visits.clav_cla_id IS NULL;

-- SSD-5371 (error): Deprivation of liberty ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5371', 'error', 'ssd_cla_deprivation_of_liberty', cast(ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id as text), cast(ssd_cla_deprivation_of_liberty.dolo_person_id as text), 'Deprivation of liberty ends before it starts' FROM ssd_cla_deprivation_of_liberty AS ssd_cla_deprivation_of_liberty WHERE ssd_cla_deprivation_of_liberty.dolo_end_date < ssd_cla_deprivation_of_liberty.dolo_start_date;

-- SSD-5372 (error): Two orders depriving one child of liberty overlap
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5372', 'error', 'ssd_cla_deprivation_of_liberty', cast(b.dolo_deprivation_of_liberty_id as text), cast(b.dolo_person_id as text), 'Two orders depriving one child of liberty overlap' FROM ssd_cla_deprivation_of_liberty AS b JOIN ssd_cla_deprivation_of_liberty AS a ON a.dolo_person_id = b.dolo_person_id AND a.dolo_deprivation_of_liberty_id <> b.dolo_deprivation_of_liberty_id WHERE (a.dolo_start_date < b.dolo_start_date OR (a.dolo_start_date = b.dolo_start_date AND a.dolo_deprivation_of_liberty_id < b.dolo_deprivation_of_liberty_id)) AND (a.dolo_end_date IS NULL OR a.dolo_end_date > b.dolo_start_date);

-- SSD-5373 (error): Deprivation of liberty starts before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5373', 'error', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as text), cast(d.dolo_person_id as text), 'Deprivation of liberty starts before the child was born' FROM ssd_cla_deprivation_of_liberty AS d JOIN ssd_person AS c ON c.pers_person_id = d.dolo_person_id WHERE d.dolo_start_date < c.pers_dob;

-- SSD-5374 (error): Deprivation of liberty goes on after the child left care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5374', 'error', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as text), cast(d.dolo_person_id as text), 'Deprivation of liberty goes on after the child left care' FROM ssd_cla_deprivation_of_liberty AS d JOIN (SELECT ssd_cla_periods_of_care.poca_person_id AS poca_person_id, MAX(ssd_cla_periods_of_care.poca_end_date) AS last_day FROM ssd_cla_periods_of_care AS ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_person_id HAVING COUNT(*) = COUNT(ssd_cla_periods_of_care.poca_end_date)) AS w ON w.poca_person_id = d.dolo_person_id WHERE d.dolo_start_date <= w.last_day AND (d.dolo_end_date IS NULL OR d.dolo_end_date > w.last_day);

-- SSD-5375 (error): Child deprived of liberty lives where no such order is needed or allowed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5375', 'error', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as text), cast(d.dolo_person_id as text), 'Child deprived of liberty lives where no such order is needed or allowed' FROM ssd_cla_deprivation_of_liberty AS d JOIN ssd_cla_placement AS p ON p.clap_person_id = d.dolo_person_id WHERE p.clap_cla_placement_type IN ('K1', 'K3', 'P1', 'R5') AND (d.dolo_end_date IS NULL OR p.clap_cla_placement_start_date < d.dolo_end_date) AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > d.dolo_start_date);

-- SSD-5376 (query): Child deprived of liberty lives in an unusual kind of placement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5376', 'query', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as text), cast(d.dolo_person_id as text), 'Child deprived of liberty lives in an unusual kind of placement' FROM ssd_cla_deprivation_of_liberty AS d JOIN ssd_cla_placement AS p ON p.clap_person_id = d.dolo_person_id WHERE NOT p.clap_cla_placement_type IN ('K1', 'K2', 'K3', 'P1', 'R5', 'Z1', 'Z12', 'Z13') AND (d.dolo_end_date IS NULL OR p.clap_cla_placement_start_date < d.dolo_end_date) AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > d.dolo_start_date);

-- SSD-5377 (query): Child was deprived of liberty while not looked after
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5377', 'query', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as text), cast(d.dolo_person_id as text), 'Child was deprived of liberty while not looked after' FROM ssd_cla_deprivation_of_liberty AS d WHERE NOT d.dolo_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_person_id = d.dolo_person_id AND c.poca_start_date <= d.dolo_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= d.dolo_start_date));

-- SSD-5378 (error): Deprivation of liberty has no start date, or dates after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5378', 'error', 'ssd_cla_deprivation_of_liberty', cast(ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id as text), cast(ssd_cla_deprivation_of_liberty.dolo_person_id as text), 'Deprivation of liberty has no start date, or dates after the day of the data' FROM ssd_cla_deprivation_of_liberty AS ssd_cla_deprivation_of_liberty WHERE ssd_cla_deprivation_of_liberty.dolo_start_date IS NULL OR ssd_cla_deprivation_of_liberty.dolo_start_date > current_date OR ssd_cla_deprivation_of_liberty.dolo_end_date > current_date;

-- SSD-5379 (error): Two deprivations of liberty have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5379', 'error', 'ssd_cla_deprivation_of_liberty', cast(ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id as text), cast(ssd_cla_deprivation_of_liberty.dolo_person_id as text), 'Two deprivations of liberty have the same identifier' FROM ssd_cla_deprivation_of_liberty AS ssd_cla_deprivation_of_liberty WHERE ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id IN (SELECT ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id AS dolo_deprivation_of_liberty_id FROM ssd_cla_deprivation_of_liberty AS ssd_cla_deprivation_of_liberty GROUP BY ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id HAVING COUNT(*) > 1);

-- SSD-5391 (query): Child in care has no allocated case worker now
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5391', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care has no allocated case worker now' FROM ssd_cla_periods_of_care AS c WHERE c.poca_end_date IS NULL AND c.poca_start_date <= current_date AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_involvements AS i WHERE i.invo_person_id = c.poca_person_id AND i.invo_professional_role_id = 'CW' AND (i.invo_involvement_end_date IS NULL OR i.invo_involvement_end_date >= current_date));

-- SSD-5392 (query): It is not said why the social worker of a child in care changed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5392', 'query', 'ssd_involvements', cast(i.invo_involvements_id as text), cast(i.invo_person_id as text), 'It is not said why the social worker of a child in care changed' FROM ssd_involvements AS i WHERE i.invo_professional_role_id = 'CW' AND i.invo_worker_change_reason IS NULL AND i.invo_involvement_start_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_person_id = i.invo_person_id AND c.poca_end_date IS NULL AND c.poca_start_date <= current_date);

-- SSD-5393 (query): Social worker had the case of a child in care for less than a day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5393', 'query', 'ssd_involvements', cast(i.invo_involvements_id as text), cast(i.invo_person_id as text), 'Social worker had the case of a child in care for less than a day' FROM ssd_involvements AS i WHERE i.invo_professional_role_id = 'CW' AND i.invo_involvement_end_date = i.invo_involvement_start_date AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_person_id = i.invo_person_id AND c.poca_start_date <= i.invo_involvement_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= i.invo_involvement_start_date));

-- SSD-5501 (query): Health check lacks its type or status
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5501', 'query', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as text), cast(ssd_cla_health.clah_person_id as text), 'Health check lacks its type or status' FROM ssd_cla_health AS ssd_cla_health WHERE ssd_cla_health.clah_health_check_type IS NULL OR ssd_cla_health.clah_health_check_status IS NULL;

-- SSD-5502 (error): Health check was completed but has no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5502', 'error', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as text), cast(ssd_cla_health.clah_person_id as text), 'Health check was completed but has no date' FROM ssd_cla_health AS ssd_cla_health WHERE ssd_cla_health.clah_health_check_status = 'Completed' AND ssd_cla_health.clah_health_check_date IS NULL;

-- SSD-5503 (error): Health check was completed after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5503', 'error', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as text), cast(ssd_cla_health.clah_person_id as text), 'Health check was completed after the day of the data' FROM ssd_cla_health AS ssd_cla_health WHERE ssd_cla_health.clah_health_check_status = 'Completed' AND ssd_cla_health.clah_health_check_date > current_date;

-- SSD-5504 (error): Health check is dated before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5504', 'error', 'ssd_cla_health', cast(h.clah_health_check_id as text), cast(h.clah_person_id as text), 'Health check is dated before the child was born' FROM ssd_cla_health AS h JOIN ssd_person AS c ON c.pers_person_id = h.clah_person_id WHERE h.clah_health_check_date < c.pers_dob;

-- SSD-5505 (query): Planned health check is more than three months overdue
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5505', 'query', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as text), cast(ssd_cla_health.clah_person_id as text), 'Planned health check is more than three months overdue' FROM ssd_cla_health AS ssd_cla_health WHERE ssd_cla_health.clah_health_check_status = 'Planned' AND min(date(ssd_cla_health.clah_health_check_date, (3) || ' months'), date(ssd_cla_health.clah_health_check_date, 'start of month', (3 + 1) || ' months', '-1 days')) < current_date;

-- SSD-5506 (query): Child in care for over a year has had no health assessment for a year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5506', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care for over a year has had no health assessment for a year' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 18 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health AS h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Health Assessment' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date >= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5507 (query): Child in care under five has had no health assessment for seven months
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5507', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care under five has had no health assessment for seven months' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= min(date(current_date, (-7) || ' months'), date(current_date, 'start of month', (-7 + 1) || ' months', '-1 days')) AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 5 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health AS h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Health Assessment' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date >= min(date(current_date, (-7) || ' months'), date(current_date, 'start of month', (-7 + 1) || ' months', '-1 days'))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5508 (query): No health assessment within 20 working days of coming into care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5508', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'No health assessment within 20 working days of coming into care' FROM ssd_cla_periods_of_care AS c WHERE c.poca_start_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND ((((cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(COALESCE(c.poca_end_date, current_date)) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= COALESCE(c.poca_end_date, current_date)) + (select count(*) from ssd_bank_holidays where bank_holiday > COALESCE(c.poca_end_date, current_date) and bank_holiday <= c.poca_start_date)) > 20 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health AS h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Health Assessment' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date BETWEEN date(c.poca_start_date, (-28) || ' days') AND date(c.poca_start_date, (31) || ' days') AND ((((cast(julianday(h.clah_health_check_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(h.clah_health_check_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(h.clah_health_check_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(h.clah_health_check_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1) - (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7)) / 7 * 5 + case when (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) < 5 then (((cast(julianday(c.poca_start_date) - julianday('1900-01-01') as integer) + 1)) % 7) else 5 end) - (select count(*) from ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= h.clah_health_check_date) + (select count(*) from ssd_bank_holidays where bank_holiday > h.clah_health_check_date and bank_holiday <= c.poca_start_date)) <= 20) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date >= c.poca_start_date);

-- SSD-5509 (query): Child in care for over a year has had no dental check for a year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5509', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care for over a year has had no dental check for a year' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) BETWEEN 2 AND 17 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health AS h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Dental Check' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date >= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5510 (query): Child in care under five has had no development check for a year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5510', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care under five has had no development check for a year' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 5 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health AS h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Health surveillance checks' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date >= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5511 (query): Development check for under fives was done on an older child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5511', 'query', 'ssd_cla_health', cast(h.clah_health_check_id as text), cast(h.clah_person_id as text), 'Development check for under fives was done on an older child' FROM ssd_cla_health AS h JOIN ssd_person AS c ON c.pers_person_id = h.clah_person_id WHERE h.clah_health_check_type = 'Health surveillance checks' AND (cast(substr(h.clah_health_check_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(h.clah_health_check_date, 6, 2) as integer) * 100 + cast(substr(h.clah_health_check_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 5;

-- SSD-5512 (error): Two health checks have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5512', 'error', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as text), cast(ssd_cla_health.clah_person_id as text), 'Two health checks have the same identifier' FROM ssd_cla_health AS ssd_cla_health WHERE ssd_cla_health.clah_health_check_id IN (SELECT ssd_cla_health.clah_health_check_id AS clah_health_check_id FROM ssd_cla_health AS ssd_cla_health GROUP BY ssd_cla_health.clah_health_check_id HAVING COUNT(*) > 1);

-- SSD-5521 (query): Nothing is recorded on the immunisations of a child in care for over a year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5521', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Nothing is recorded on the immunisations of a child in care for over a year' FROM ssd_cla_periods_of_care AS c WHERE c.poca_end_date IS NULL AND c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_immunisations AS i WHERE i.clai_person_id = c.poca_person_id AND NOT i.clai_immunisations_status IS NULL) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5522 (error): Child has more than one immunisation record
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5522', 'error', 'ssd_cla_immunisations', cast(i.clai_person_id as text), cast(i.clai_person_id as text), 'Child has more than one immunisation record' FROM ssd_cla_immunisations AS i JOIN (SELECT ssd_cla_immunisations.clai_person_id AS clai_person_id, COUNT(*) AS records FROM ssd_cla_immunisations AS ssd_cla_immunisations GROUP BY ssd_cla_immunisations.clai_person_id HAVING COUNT(*) > 1) AS w ON w.clai_person_id = i.clai_person_id;

-- SSD-5523 (error): Immunisations were recorded before birth or after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5523', 'error', 'ssd_cla_immunisations', cast(i.clai_person_id as text), cast(i.clai_person_id as text), 'Immunisations were recorded before birth or after the day of the data' FROM ssd_cla_immunisations AS i LEFT JOIN ssd_person AS c ON c.pers_person_id = i.clai_person_id WHERE i.clai_immunisations_status_date > current_date OR i.clai_immunisations_status_date < c.pers_dob;

-- SSD-5531 (error): Help with substance misuse was received but not offered
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5531', 'error', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as text), cast(ssd_cla_substance_misuse.clas_person_id as text), 'Help with substance misuse was received but not offered' FROM ssd_cla_substance_misuse AS ssd_cla_substance_misuse WHERE (ssd_cla_substance_misuse.clas_intervention_received = 1) AND (ssd_cla_substance_misuse.clas_intervention_offered = 0);

-- SSD-5532 (query): Child misused a substance and was offered no help
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5532', 'query', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as text), cast(ssd_cla_substance_misuse.clas_person_id as text), 'Child misused a substance and was offered no help' FROM ssd_cla_substance_misuse AS ssd_cla_substance_misuse WHERE (ssd_cla_substance_misuse.clas_intervention_received = 0) AND (ssd_cla_substance_misuse.clas_intervention_offered = 0);

-- SSD-5533 (query): It is not said whether help with substance misuse was received or offered
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5533', 'query', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as text), cast(ssd_cla_substance_misuse.clas_person_id as text), 'It is not said whether help with substance misuse was received or offered' FROM ssd_cla_substance_misuse AS ssd_cla_substance_misuse WHERE ssd_cla_substance_misuse.clas_intervention_received IS NULL OR ((ssd_cla_substance_misuse.clas_intervention_received = 0) AND ssd_cla_substance_misuse.clas_intervention_offered IS NULL);

-- SSD-5534 (query): Child under nine is recorded with substance misuse
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5534', 'query', 'ssd_cla_substance_misuse', cast(m.clas_substance_misuse_id as text), cast(m.clas_person_id as text), 'Child under nine is recorded with substance misuse' FROM ssd_cla_substance_misuse AS m JOIN ssd_person AS c ON c.pers_person_id = m.clas_person_id WHERE (cast(substr(m.clas_substance_misuse_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(m.clas_substance_misuse_date, 6, 2) as integer) * 100 + cast(substr(m.clas_substance_misuse_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 9;

-- SSD-5535 (error): Substance misuse is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5535', 'error', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as text), cast(ssd_cla_substance_misuse.clas_person_id as text), 'Substance misuse is dated after the day of the data' FROM ssd_cla_substance_misuse AS ssd_cla_substance_misuse WHERE ssd_cla_substance_misuse.clas_substance_misuse_date > current_date;

-- SSD-5536 (error): Two substance misuse concerns have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5536', 'error', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as text), cast(ssd_cla_substance_misuse.clas_person_id as text), 'Two substance misuse concerns have the same identifier' FROM ssd_cla_substance_misuse AS ssd_cla_substance_misuse WHERE ssd_cla_substance_misuse.clas_substance_misuse_id IN (SELECT ssd_cla_substance_misuse.clas_substance_misuse_id AS clas_substance_misuse_id FROM ssd_cla_substance_misuse AS ssd_cla_substance_misuse GROUP BY ssd_cla_substance_misuse.clas_substance_misuse_id HAVING COUNT(*) > 1);

-- SSD-5541 (error): Questionnaire has a score as well as a reason for having none
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5541', 'error', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as text), cast(ssd_sdq_scores.csdq_person_id as text), 'Questionnaire has a score as well as a reason for having none' FROM ssd_sdq_scores AS ssd_sdq_scores WHERE NOT ssd_sdq_scores.csdq_sdq_score IS NULL AND NOT ssd_sdq_scores.csdq_sdq_reason IS NULL;

-- SSD-5542 (query): Questionnaire has neither a score nor a reason
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5542', 'query', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as text), cast(ssd_sdq_scores.csdq_person_id as text), 'Questionnaire has neither a score nor a reason' FROM ssd_sdq_scores AS ssd_sdq_scores WHERE ssd_sdq_scores.csdq_sdq_score IS NULL AND ssd_sdq_scores.csdq_sdq_reason IS NULL;

-- SSD-5543 (query): Questionnaire was filled in for a child outside the ages it is for
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5543', 'query', 'ssd_sdq_scores', cast(q.csdq_table_id as text), cast(q.csdq_person_id as text), 'Questionnaire was filled in for a child outside the ages it is for' FROM ssd_sdq_scores AS q JOIN ssd_person AS c ON c.pers_person_id = q.csdq_person_id WHERE NOT q.csdq_sdq_score IS NULL AND NOT (cast(substr(q.csdq_sdq_completed_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(q.csdq_sdq_completed_date, 6, 2) as integer) * 100 + cast(substr(q.csdq_sdq_completed_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) BETWEEN 4 AND 16;

-- SSD-5544 (error): Age is given as the reason for no score, but the child is of the right age
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5544', 'error', 'ssd_sdq_scores', cast(q.csdq_table_id as text), cast(q.csdq_person_id as text), 'Age is given as the reason for no score, but the child is of the right age' FROM ssd_sdq_scores AS q JOIN ssd_person AS c ON c.pers_person_id = q.csdq_person_id JOIN (SELECT ssd_cla_periods_of_care.poca_person_id AS poca_person_id, MIN(ssd_cla_periods_of_care.poca_start_date) AS first_day FROM ssd_cla_periods_of_care AS ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_person_id) AS w ON w.poca_person_id = q.csdq_person_id WHERE q.csdq_sdq_reason = 'SDQ1' AND (cast(substr(w.first_day, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(w.first_day, 6, 2) as integer) * 100 + cast(substr(w.first_day, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 4 AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) <= 16;

-- SSD-5545 (query): Child in care for over a year has no questionnaire for the year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5545', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care for over a year has no questionnaire for the year' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (cast(substr(min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')), 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')), 6, 2) as integer) * 100 + cast(substr(min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')), 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 4 AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) <= 16 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_sdq_scores AS q WHERE q.csdq_person_id = c.poca_person_id AND (NOT q.csdq_sdq_reason IS NULL OR q.csdq_sdq_completed_date >= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5546 (query): Questionnaire has a score but no date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5546', 'query', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as text), cast(ssd_sdq_scores.csdq_person_id as text), 'Questionnaire has a score but no date' FROM ssd_sdq_scores AS ssd_sdq_scores WHERE NOT ssd_sdq_scores.csdq_sdq_score IS NULL AND ssd_sdq_scores.csdq_sdq_completed_date IS NULL;

-- SSD-5547 (error): Questionnaire is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5547', 'error', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as text), cast(ssd_sdq_scores.csdq_person_id as text), 'Questionnaire is dated after the day of the data' FROM ssd_sdq_scores AS ssd_sdq_scores WHERE ssd_sdq_scores.csdq_sdq_completed_date > current_date;

-- SSD-5550 (error): Two strengths and difficulties questionnaires have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5550', 'error', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as text), cast(ssd_sdq_scores.csdq_person_id as text), 'Two strengths and difficulties questionnaires have the same identifier' FROM ssd_sdq_scores AS ssd_sdq_scores WHERE ssd_sdq_scores.csdq_table_id IN (SELECT ssd_sdq_scores.csdq_table_id AS csdq_table_id FROM ssd_sdq_scores AS ssd_sdq_scores GROUP BY ssd_sdq_scores.csdq_table_id HAVING COUNT(*) > 1);

-- SSD-6001 (error): Child was matched with adopters before the decision for adoption
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6001', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Child was matched with adopters before the decision for adoption' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_matched_date < ssd_permanence.perm_adm_decision_date;

-- SSD-6002 (error): Child was placed for adoption before being matched
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6002', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Child was placed for adoption before being matched' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_placed_for_adoption_date < ssd_permanence.perm_matched_date;

-- SSD-6003 (error): Child was placed for adoption before the decision for adoption
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6003', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Child was placed for adoption before the decision for adoption' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_placed_for_adoption_date < ssd_permanence.perm_adm_decision_date;

-- SSD-6004 (error): Adoption order was made before the child was placed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6004', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Adoption order was made before the child was placed' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_permanence_order_type = 'Adoption' AND ssd_permanence.perm_permanence_order_date < ssd_permanence.perm_placed_for_adoption_date;

-- SSD-6005 (query): Child was matched on the day of the adoption order
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6005', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Child was matched on the day of the adoption order' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_permanence_order_type = 'Adoption' AND ssd_permanence.perm_matched_date = ssd_permanence.perm_permanence_order_date;

-- SSD-6006 (error): Adoption plan was given up before it was made
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6006', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Adoption plan was given up before it was made' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_decision_reversed_date < ssd_permanence.perm_adm_decision_date;

-- SSD-6007 (error): Adoption plan given up has a date or a reason, but not both
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6007', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Adoption plan given up has a date or a reason, but not both' FROM ssd_permanence AS ssd_permanence WHERE (ssd_permanence.perm_decision_reversed_date IS NULL AND NOT ssd_permanence.perm_decision_reversed_reason IS NULL) OR (NOT ssd_permanence.perm_decision_reversed_date IS NULL AND ssd_permanence.perm_decision_reversed_reason IS NULL);

-- SSD-6008 (error): Adoption plan was given up, but never decided on
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6008', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Adoption plan was given up, but never decided on' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_adm_decision_date IS NULL AND (NOT ssd_permanence.perm_decision_reversed_date IS NULL OR NOT ssd_permanence.perm_decision_reversed_reason IS NULL);

-- SSD-6009 (error): Child was adopted although the plan for adoption was given up
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6009', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Child was adopted although the plan for adoption was given up' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_permanence_order_type = 'Adoption' AND NOT ssd_permanence.perm_permanence_order_date IS NULL AND NOT ssd_permanence.perm_decision_reversed_date IS NULL;

-- SSD-6010 (error): Placement order was made before the decision for adoption
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6010', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Placement order was made before the decision for adoption' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_placement_order_date < ssd_permanence.perm_adm_decision_date;

-- SSD-6011 (error): Placement order is in force, but nobody had decided for adoption
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6011', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as text), cast(s.lega_person_id as text), 'Placement order is in force, but nobody had decided for adoption' FROM ssd_legal_status AS s WHERE s.lega_legal_status = 'E1' AND NOT s.lega_legal_status_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_permanence AS p WHERE p.perm_person_id = s.lega_person_id AND p.perm_adm_decision_date <= s.lega_legal_status_start_date);

-- SSD-6012 (error): Placement for adoption began without a decision for adoption
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6012', 'error', 'ssd_cla_placement', cast(a.clap_cla_placement_id as text), cast(a.clap_person_id as text), 'Placement for adoption began without a decision for adoption' FROM ssd_cla_placement AS a WHERE a.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6') AND NOT a.clap_cla_placement_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_permanence AS p WHERE p.perm_person_id = a.clap_person_id AND p.perm_adm_decision_date <= a.clap_cla_placement_start_date);

-- SSD-6013 (query): Child left care unadopted while the plan for adoption stands
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6013', 'query', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Child left care unadopted while the plan for adoption stands' FROM ssd_permanence AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.perm_cla_id AND c.poca_person_id = p.perm_person_id WHERE NOT p.perm_adm_decision_date IS NULL AND p.perm_decision_reversed_date IS NULL AND NOT c.poca_end_date IS NULL AND (p.perm_permanence_order_date IS NULL OR p.perm_permanence_order_type <> 'Adoption') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = p.perm_person_id AND e.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND e.clae_cla_episode_ceased_date >= p.perm_adm_decision_date);

-- SSD-6014 (error): Adoption was decided on or given up while the child was not in that period of care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6014', 'error', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Adoption was decided on or given up while the child was not in that period of care' FROM ssd_permanence AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.perm_cla_id AND c.poca_person_id = p.perm_person_id WHERE p.perm_adm_decision_date < c.poca_start_date OR p.perm_adm_decision_date > c.poca_end_date OR p.perm_decision_reversed_date < c.poca_start_date OR p.perm_decision_reversed_date > c.poca_end_date;

-- SSD-6015 (error): Adoption was decided on before the child was born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6015', 'error', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Adoption was decided on before the child was born' FROM ssd_permanence AS p JOIN ssd_person AS c ON c.pers_person_id = p.perm_person_id WHERE p.perm_adm_decision_date < c.pers_dob;

-- SSD-6016 (error): Step on the way to a permanent home is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6016', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Step on the way to a permanent home is dated after the day of the data' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_adm_decision_date > current_date OR ssd_permanence.perm_placement_order_date > current_date OR ssd_permanence.perm_matched_date > current_date OR ssd_permanence.perm_placed_for_adoption_date > current_date OR ssd_permanence.perm_decision_reversed_date > current_date OR ssd_permanence.perm_permanence_order_date > current_date;

-- SSD-6017 (error): New decision for adoption was made while an earlier one stood
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6017', 'error', 'ssd_permanence', cast(b.perm_table_id as text), cast(b.perm_person_id as text), 'New decision for adoption was made while an earlier one stood' FROM ssd_permanence AS b JOIN ssd_permanence AS a ON a.perm_person_id = b.perm_person_id AND a.perm_table_id <> b.perm_table_id WHERE (a.perm_adm_decision_date < b.perm_adm_decision_date OR (a.perm_adm_decision_date = b.perm_adm_decision_date AND a.perm_table_id < b.perm_table_id)) AND (a.perm_decision_reversed_date IS NULL OR a.perm_decision_reversed_date > b.perm_adm_decision_date) AND (a.perm_permanence_order_date IS NULL OR a.perm_permanence_order_date > b.perm_adm_decision_date);

-- SSD-6018 (error): Care ended in adoption, but no adoption order is recorded
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6018', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Care ended in adoption, but no adoption order is recorded' FROM ssd_cla_episodes AS e WHERE e.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_permanence AS p WHERE p.perm_person_id = e.clae_person_id AND p.perm_permanence_order_type = 'Adoption' AND NOT p.perm_permanence_order_date IS NULL);

-- SSD-6019 (error): Adoption order is recorded, but care did not end in adoption
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6019', 'error', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Adoption order is recorded, but care did not end in adoption' FROM ssd_permanence AS p WHERE p.perm_permanence_order_type = 'Adoption' AND NOT p.perm_permanence_order_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS a WHERE a.clae_person_id = p.perm_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS e WHERE e.clae_person_id = p.perm_person_id AND e.clae_cla_episode_ceased_reason IN ('E11', 'E12'));

-- SSD-6020 (query): Details of an adoption are not complete
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6020', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Details of an adoption are not complete' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_permanence_order_type = 'Adoption' AND NOT ssd_permanence.perm_permanence_order_date IS NULL AND (ssd_permanence.perm_adm_decision_date IS NULL OR ssd_permanence.perm_matched_date IS NULL OR ssd_permanence.perm_adopted_by_carer_flag IS NULL OR ssd_permanence.perm_number_of_adopters IS NULL OR ssd_permanence.perm_adopter_sex IS NULL OR ssd_permanence.perm_adopter_legal_status IS NULL);

-- SSD-6021 (error): Number of adopters does not fit their sex
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6021', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Number of adopters does not fit their sex' FROM ssd_permanence AS ssd_permanence WHERE (ssd_permanence.perm_number_of_adopters = 2 AND ssd_permanence.perm_adopter_sex IN ('M1', 'F1')) OR (ssd_permanence.perm_number_of_adopters = 1 AND ssd_permanence.perm_adopter_sex IN ('MM', 'FF', 'MF'));

-- SSD-6022 (error): Legal status of the adopters does not fit their sex
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6022', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Legal status of the adopters does not fit their sex' FROM ssd_permanence AS ssd_permanence WHERE (ssd_permanence.perm_adopter_legal_status = 'L0' AND ssd_permanence.perm_adopter_sex IN ('MM', 'FF', 'MF')) OR (ssd_permanence.perm_adopter_legal_status IN ('L11', 'L3') AND ssd_permanence.perm_adopter_sex <> 'MF') OR (ssd_permanence.perm_adopter_legal_status IN ('L12', 'L4') AND NOT ssd_permanence.perm_adopter_sex IN ('MM', 'FF')) OR (ssd_permanence.perm_adopter_legal_status = 'L2' AND ssd_permanence.perm_adopter_sex IN ('M1', 'F1'));

-- SSD-6023 (query): Adopters are described although there is no adoption order
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6023', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Adopters are described although there is no adoption order' FROM ssd_permanence AS ssd_permanence WHERE (NOT ssd_permanence.perm_number_of_adopters IS NULL OR NOT ssd_permanence.perm_adopter_sex IS NULL OR NOT ssd_permanence.perm_adopter_legal_status IS NULL) AND (ssd_permanence.perm_permanence_order_date IS NULL OR COALESCE(ssd_permanence.perm_permanence_order_type, '-') <> 'Adoption');

-- SSD-6024 (error): Adoption by the former carer does not fit the last placement
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6024', 'error', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Adoption by the former carer does not fit the last placement' FROM ssd_permanence AS p JOIN ssd_cla_placement AS a ON a.clap_person_id = p.perm_person_id AND a.clap_cla_placement_end_date = p.perm_permanence_order_date WHERE p.perm_permanence_order_type = 'Adoption' AND (((p.perm_adopted_by_carer_flag = 1) AND a.clap_cla_placement_type IN ('A4', 'A6')) OR ((p.perm_adopted_by_carer_flag = 0) AND a.clap_cla_placement_type IN ('A3', 'A5')));

-- SSD-6025 (error): Final order has a date or a type, but not both
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6025', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Final order has a date or a type, but not both' FROM ssd_permanence AS ssd_permanence WHERE (ssd_permanence.perm_permanence_order_date IS NULL AND NOT ssd_permanence.perm_permanence_order_type IS NULL) OR (NOT ssd_permanence.perm_permanence_order_date IS NULL AND ssd_permanence.perm_permanence_order_type IS NULL);

-- SSD-6026 (query): Final order is of another kind than the reason for leaving care that day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6026', 'query', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Final order is of another kind than the reason for leaving care that day' FROM ssd_permanence AS p JOIN ssd_cla_episodes AS e ON e.clae_person_id = p.perm_person_id AND e.clae_cla_episode_ceased_date = p.perm_permanence_order_date WHERE e.clae_cla_episode_ceased_reason <> 'X1' AND ((p.perm_permanence_order_type = 'Adoption' AND NOT e.clae_cla_episode_ceased_reason IN ('E11', 'E12')) OR (p.perm_permanence_order_type = 'Special Guardianship Order' AND NOT e.clae_cla_episode_ceased_reason IN ('E43', 'E44', 'E45', 'E46', 'E47', 'E48')) OR (p.perm_permanence_order_type = 'Child Arrangements/ Residence Order' AND e.clae_cla_episode_ceased_reason <> 'E41'));

-- SSD-6027 (query): Adoption order was made on a day on which care did not end
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6027', 'query', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Adoption order was made on a day on which care did not end' FROM ssd_permanence AS p JOIN ssd_cla_periods_of_care AS c ON c.poca_cla_id = p.perm_cla_id AND c.poca_person_id = p.perm_person_id WHERE p.perm_permanence_order_type = 'Adoption' AND NOT p.perm_permanence_order_date IS NULL AND (c.poca_end_date IS NULL OR c.poca_end_date <> p.perm_permanence_order_date);

-- SSD-6028 (error): Child was placed with carers who may adopt before that was decided
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6028', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Child was placed with carers who may adopt before that was decided' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_placed_ffa_cp_date < ssd_permanence.perm_ffa_cp_decision_date;

-- SSD-6029 (error): Child was fostered by the adopters only after being placed with them for adoption
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6029', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Child was fostered by the adopters only after being placed with them for adoption' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_placed_ffa_cp_date > ssd_permanence.perm_placed_for_adoption_date OR ssd_permanence.perm_placed_foster_carer_date > ssd_permanence.perm_placed_for_adoption_date;

-- SSD-6030 (error): Date of moving in with the foster carer is a filler
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6030', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Date of moving in with the foster carer is a filler' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_placed_foster_carer_date < '1902-01-01';

-- SSD-6031 (query): Child was adopted by the former carer, but not since when the child lived there
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6031', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Child was adopted by the former carer, but not since when the child lived there' FROM ssd_permanence AS ssd_permanence WHERE (ssd_permanence.perm_adopted_by_carer_flag = 1) AND ssd_permanence.perm_placed_foster_carer_date IS NULL;

-- SSD-6032 (query): Brothers and sisters were placed with a child who is not part of a group
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6032', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Brothers and sisters were placed with a child who is not part of a group' FROM ssd_permanence AS ssd_permanence WHERE (ssd_permanence.perm_part_of_sibling_group = 0) AND (ssd_permanence.perm_siblings_placed_together > 1 OR ssd_permanence.perm_siblings_placed_apart > 0);

-- SSD-6033 (query): No placement for adoption begins on the day the child was placed
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6033', 'query', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'No placement for adoption begins on the day the child was placed' FROM ssd_permanence AS p WHERE NOT p.perm_placed_for_adoption_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS o WHERE o.clap_person_id = p.perm_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS a WHERE a.clap_person_id = p.perm_person_id AND a.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6') AND a.clap_cla_placement_start_date = p.perm_placed_for_adoption_date);

-- SSD-6034 (query): Placement order does not begin as a legal status on its day
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6034', 'query', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Placement order does not begin as a legal status on its day' FROM ssd_permanence AS p WHERE NOT p.perm_placement_order_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS o WHERE o.lega_person_id = p.perm_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = p.perm_person_id AND s.lega_legal_status = 'E1' AND s.lega_legal_status_start_date = p.perm_placement_order_date);

-- SSD-6035 (query): Permanence record holds no decision, placement or order
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6035', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Permanence record holds no decision, placement or order' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_adm_decision_date IS NULL AND ssd_permanence.perm_ffa_cp_decision_date IS NULL AND ssd_permanence.perm_placed_ffa_cp_date IS NULL AND ssd_permanence.perm_placement_order_date IS NULL AND ssd_permanence.perm_matched_date IS NULL AND ssd_permanence.perm_placed_for_adoption_date IS NULL AND ssd_permanence.perm_decision_reversed_date IS NULL AND ssd_permanence.perm_permanence_order_date IS NULL;

-- SSD-6036 (error): Permanence record names a period of care that the child does not have
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6036', 'error', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Permanence record names a period of care that the child does not have' FROM ssd_permanence AS p WHERE NOT p.perm_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_cla_id = p.perm_cla_id AND c.poca_person_id = p.perm_person_id);

-- SSD-6037 (error): Adoption worker is not among the professionals
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6037', 'error', 'ssd_permanence', cast(p.perm_table_id as text), cast(p.perm_person_id as text), 'Adoption worker is not among the professionals' FROM ssd_permanence AS p WHERE NOT p.perm_adoption_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS w WHERE w.prof_professional_id = p.perm_adoption_worker_id);

-- SSD-6038 (error): Two permanence records have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6038', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Two permanence records have the same identifier' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_table_id IN (SELECT ssd_permanence.perm_table_id AS perm_table_id FROM ssd_permanence AS ssd_permanence GROUP BY ssd_permanence.perm_table_id HAVING COUNT(*) > 1);

-- SSD-6039 (error): Decision for early permanence is a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6039', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Decision for early permanence is a filler such as 1 January 1900' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_ffa_cp_decision_date < '1901-01-01';

-- SSD-6040 (error): Final order is dated with a filler such as 1 January 1900
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6040', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as text), cast(ssd_permanence.perm_person_id as text), 'Final order is dated with a filler such as 1 January 1900' FROM ssd_permanence AS ssd_permanence WHERE ssd_permanence.perm_permanence_order_date < '1901-01-01';

-- SSD-6051 (query): It is not said whether the child had a permanent home before coming into care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6051', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'It is not said whether the child had a permanent home before coming into care' FROM ssd_cla_episodes AS e WHERE e.clae_cla_episode_start_reason = 'S' AND e.clae_cla_episode_start_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_previous_permanence AS p WHERE p.lapp_person_id = e.clae_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date = e.clae_cla_episode_start_date);

-- SSD-6052 (error): Child had no permanent home before, but its date or authority is given
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6052', 'error', 'ssd_cla_previous_permanence', cast(ssd_cla_previous_permanence.lapp_table_id as text), cast(ssd_cla_previous_permanence.lapp_person_id as text), 'Child had no permanent home before, but its date or authority is given' FROM ssd_cla_previous_permanence AS ssd_cla_previous_permanence WHERE ssd_cla_previous_permanence.lapp_previous_permanence_option = 'Z1' AND (NOT ssd_cla_previous_permanence.lapp_previous_permanence_order_date IS NULL OR NOT ssd_cla_previous_permanence.lapp_previous_permanence_la IS NULL);

-- SSD-6053 (query): Earlier permanent home lacks its kind, date or authority
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6053', 'query', 'ssd_cla_previous_permanence', cast(ssd_cla_previous_permanence.lapp_table_id as text), cast(ssd_cla_previous_permanence.lapp_person_id as text), 'Earlier permanent home lacks its kind, date or authority' FROM ssd_cla_previous_permanence AS ssd_cla_previous_permanence WHERE ssd_cla_previous_permanence.lapp_previous_permanence_option IS NULL OR (ssd_cla_previous_permanence.lapp_previous_permanence_option IN ('P1', 'P2', 'P3') AND (ssd_cla_previous_permanence.lapp_previous_permanence_order_date IS NULL OR ssd_cla_previous_permanence.lapp_previous_permanence_la IS NULL));

-- SSD-6054 (error): Earlier permanent home is dated before birth or after the last time care began
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6054', 'error', 'ssd_cla_previous_permanence', cast(v.lapp_table_id as text), cast(v.lapp_person_id as text), 'Earlier permanent home is dated before birth or after the last time care began' FROM ssd_cla_previous_permanence AS v JOIN ssd_person AS c ON c.pers_person_id = v.lapp_person_id LEFT JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, MAX(ssd_cla_episodes.clae_cla_episode_start_date) AS last_start FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_reason = 'S' GROUP BY ssd_cla_episodes.clae_person_id) AS w ON w.clae_person_id = v.lapp_person_id WHERE SUBSTRING(v.lapp_previous_permanence_order_date, 7, 4) <> 'zzzz' AND (1000 * (INSTR('0123456789', SUBSTRING(v.lapp_previous_permanence_order_date, 7, 1)) - 1) + 100 * (INSTR('0123456789', SUBSTRING(v.lapp_previous_permanence_order_date, 8, 1)) - 1) + 10 * (INSTR('0123456789', SUBSTRING(v.lapp_previous_permanence_order_date, 9, 1)) - 1) + (INSTR('0123456789', SUBSTRING(v.lapp_previous_permanence_order_date, 10, 1)) - 1) < cast(substr(c.pers_dob, 1, 4) as integer) OR 1000 * (INSTR('0123456789', SUBSTRING(v.lapp_previous_permanence_order_date, 7, 1)) - 1) + 100 * (INSTR('0123456789', SUBSTRING(v.lapp_previous_permanence_order_date, 8, 1)) - 1) + 10 * (INSTR('0123456789', SUBSTRING(v.lapp_previous_permanence_order_date, 9, 1)) - 1) + (INSTR('0123456789', SUBSTRING(v.lapp_previous_permanence_order_date, 10, 1)) - 1) > cast(substr(w.last_start, 1, 4) as integer));

-- SSD-6055 (query): Smaller part of an order's date is known, but not the larger
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6055', 'query', 'ssd_cla_previous_permanence', cast(ssd_cla_previous_permanence.lapp_table_id as text), cast(ssd_cla_previous_permanence.lapp_person_id as text), 'Smaller part of an order''s date is known, but not the larger' FROM ssd_cla_previous_permanence AS ssd_cla_previous_permanence WHERE (SUBSTRING(ssd_cla_previous_permanence.lapp_previous_permanence_order_date, 1, 2) <> 'zz' AND SUBSTRING(ssd_cla_previous_permanence.lapp_previous_permanence_order_date, 4, 2) = 'zz') OR (SUBSTRING(ssd_cla_previous_permanence.lapp_previous_permanence_order_date, 4, 2) <> 'zz' AND SUBSTRING(ssd_cla_previous_permanence.lapp_previous_permanence_order_date, 7, 4) = 'zzzz');

-- SSD-6056 (note): Earlier permanent home is given for a child in care since before April 2016
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6056', 'note', 'ssd_cla_previous_permanence', cast(v.lapp_table_id as text), cast(v.lapp_person_id as text), 'Earlier permanent home is given for a child in care since before April 2016' FROM ssd_cla_previous_permanence AS v JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, MAX(ssd_cla_episodes.clae_cla_episode_start_date) AS last_start FROM ssd_cla_episodes AS ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_reason = 'S' GROUP BY ssd_cla_episodes.clae_person_id) AS w ON w.clae_person_id = v.lapp_person_id WHERE v.lapp_previous_permanence_option <> 'Z1' AND w.last_start < '2016-04-01';

-- SSD-6057 (error): Two previous permanence records have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6057', 'error', 'ssd_cla_previous_permanence', cast(ssd_cla_previous_permanence.lapp_table_id as text), cast(ssd_cla_previous_permanence.lapp_person_id as text), 'Two previous permanence records have the same identifier' FROM ssd_cla_previous_permanence AS ssd_cla_previous_permanence WHERE ssd_cla_previous_permanence.lapp_table_id IN (SELECT ssd_cla_previous_permanence.lapp_table_id AS lapp_table_id FROM ssd_cla_previous_permanence AS ssd_cla_previous_permanence GROUP BY ssd_cla_previous_permanence.lapp_table_id HAVING COUNT(*) > 1);

-- SSD-6071 (error): Steps towards the approval of an adopter are out of order
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6071', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as text), cast(null as text), 'Steps towards the approval of an adopter are out of order' FROM ssd_adopters AS ssd_adopters WHERE ssd_adopters.adpt_stage_1_start_date < ssd_adopters.adpt_enquiry_date OR ssd_adopters.adpt_stage_1_end_date < ssd_adopters.adpt_stage_1_start_date OR ssd_adopters.adpt_stage_2_start_date < ssd_adopters.adpt_stage_1_end_date OR ssd_adopters.adpt_stage_2_end_date < ssd_adopters.adpt_stage_2_start_date OR ssd_adopters.adpt_application_date < ssd_adopters.adpt_enquiry_date OR ssd_adopters.adpt_approval_date < ssd_adopters.adpt_application_date OR ssd_adopters.adpt_approval_date < ssd_adopters.adpt_stage_2_start_date OR ssd_adopters.adpt_approval_date < ssd_adopters.adpt_enquiry_date;

-- SSD-6072 (error): Adopter was approved, matched, given a child or granted an order in the wrong order
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6072', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as text), cast(null as text), 'Adopter was approved, matched, given a child or granted an order in the wrong order' FROM ssd_adopters AS ssd_adopters WHERE ssd_adopters.adpt_matched_date < ssd_adopters.adpt_approval_date OR ssd_adopters.adpt_child_placed_date < ssd_adopters.adpt_matched_date OR ssd_adopters.adpt_adoption_order_date < ssd_adopters.adpt_child_placed_date OR ssd_adopters.adpt_adoption_order_date < ssd_adopters.adpt_matched_date;

-- SSD-6073 (query): Adopter was matched or given a child without having been approved
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6073', 'query', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as text), cast(null as text), 'Adopter was matched or given a child without having been approved' FROM ssd_adopters AS ssd_adopters WHERE ssd_adopters.adpt_approval_date IS NULL AND (NOT ssd_adopters.adpt_matched_date IS NULL OR NOT ssd_adopters.adpt_child_placed_date IS NULL OR NOT ssd_adopters.adpt_adoption_order_date IS NULL);

-- SSD-6074 (error): Adopter left with a date or a reason, but not both
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6074', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as text), cast(null as text), 'Adopter left with a date or a reason, but not both' FROM ssd_adopters AS ssd_adopters WHERE (ssd_adopters.adpt_left_date IS NULL AND NOT ssd_adopters.adpt_leaving_reason IS NULL) OR (NOT ssd_adopters.adpt_left_date IS NULL AND ssd_adopters.adpt_leaving_reason IS NULL);

-- SSD-6075 (error): Adopter left the process and adopted a child
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6075', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as text), cast(null as text), 'Adopter left the process and adopted a child' FROM ssd_adopters AS ssd_adopters WHERE NOT ssd_adopters.adpt_left_date IS NULL AND NOT ssd_adopters.adpt_adoption_order_date IS NULL;

-- SSD-6076 (query): Number of children placed with an adopter does not fit the day of placing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6076', 'query', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as text), cast(null as text), 'Number of children placed with an adopter does not fit the day of placing' FROM ssd_adopters AS ssd_adopters WHERE (ssd_adopters.adpt_children_placed_count > 0 AND ssd_adopters.adpt_child_placed_date IS NULL) OR (NOT ssd_adopters.adpt_child_placed_date IS NULL AND COALESCE(ssd_adopters.adpt_children_placed_count, 0) = 0);

-- SSD-6077 (query): More than two adopters share one family number
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6077', 'query', 'ssd_adopters', cast(a.adpt_adopter_id as text), cast(null as text), 'More than two adopters share one family number' FROM ssd_adopters AS a JOIN (SELECT ssd_adopters.adpt_family_id AS adpt_family_id, COUNT(*) AS adopters FROM ssd_adopters AS ssd_adopters WHERE NOT ssd_adopters.adpt_family_id IS NULL GROUP BY ssd_adopters.adpt_family_id HAVING COUNT(*) > 2) AS w ON w.adpt_family_id = a.adpt_family_id;

-- SSD-6078 (error): Step of an adopter is dated in 1900 or after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6078', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as text), cast(null as text), 'Step of an adopter is dated in 1900 or after the day of the data' FROM ssd_adopters AS ssd_adopters WHERE ssd_adopters.adpt_enquiry_date > current_date OR ssd_adopters.adpt_approval_date > current_date OR ssd_adopters.adpt_matched_date > current_date OR ssd_adopters.adpt_child_placed_date > current_date OR ssd_adopters.adpt_adoption_order_date > current_date OR ssd_adopters.adpt_left_date > current_date OR ssd_adopters.adpt_enquiry_date < '1902-01-01' OR ssd_adopters.adpt_approval_date < '1902-01-01' OR ssd_adopters.adpt_matched_date < '1902-01-01' OR ssd_adopters.adpt_child_placed_date < '1902-01-01' OR ssd_adopters.adpt_adoption_order_date < '1902-01-01' OR ssd_adopters.adpt_left_date < '1902-01-01';

-- SSD-6079 (error): Two adopters have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6079', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as text), cast(null as text), 'Two adopters have the same identifier' FROM ssd_adopters AS ssd_adopters WHERE ssd_adopters.adpt_adopter_id IN (SELECT ssd_adopters.adpt_adopter_id AS adpt_adopter_id FROM ssd_adopters AS ssd_adopters GROUP BY ssd_adopters.adpt_adopter_id HAVING COUNT(*) > 1);

-- SSD-6101 (error): Care leaver is under 16
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6101', 'error', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver is under 16' FROM ssd_care_leavers AS l JOIN ssd_person AS c ON c.pers_person_id = l.clea_person_id WHERE (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 16;

-- SSD-6102 (query): Care leaver is over 25
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6102', 'query', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver is over 25' FROM ssd_care_leavers AS l JOIN ssd_person AS c ON c.pers_person_id = l.clea_person_id WHERE (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) > 25;

-- SSD-6103 (error): Care leaver's eligibility does not fit the age
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6103', 'error', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver''s eligibility does not fit the age' FROM ssd_care_leavers AS l JOIN ssd_person AS c ON c.pers_person_id = l.clea_person_id WHERE (l.clea_care_leaver_eligibility IN ('Eligible', 'Relevant') AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 18) OR (l.clea_care_leaver_eligibility = 'Former Relevant' AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 18);

-- SSD-6104 (error): Care leaver's eligibility does not fit whether they are in care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6104', 'error', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver''s eligibility does not fit whether they are in care' FROM ssd_care_leavers AS l JOIN (SELECT ssd_cla_periods_of_care.poca_person_id AS poca_person_id, COUNT(*) - COUNT(ssd_cla_periods_of_care.poca_end_date) AS open_periods FROM ssd_cla_periods_of_care AS ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_person_id) AS w ON w.poca_person_id = l.clea_person_id WHERE (l.clea_care_leaver_eligibility = 'Eligible' AND w.open_periods = 0) OR (l.clea_care_leaver_eligibility IN ('Relevant', 'Former Relevant') AND w.open_periods > 0);

-- SSD-6105 (query): Care leaver was never looked after
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6105', 'query', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver was never looked after' FROM ssd_care_leavers AS l WHERE COALESCE(l.clea_care_leaver_eligibility, '-') <> 'No Current Eligibility' AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_person_id = l.clea_person_id);

-- SSD-6106 (query): Care leaver was not in care for 13 weeks from the age of 14 on
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6106', 'query', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver was not in care for 13 weeks from the age of 14 on' FROM ssd_care_leavers AS l JOIN ssd_person AS c ON c.pers_person_id = l.clea_person_id JOIN (SELECT p.poca_person_id AS poca_person_id, SUM(CASE WHEN COALESCE(p.poca_end_date, current_date) <= min(date(b.pers_dob, ((14 * 12)) || ' months'), date(b.pers_dob, 'start of month', ((14 * 12) + 1) || ' months', '-1 days')) THEN 0 WHEN p.poca_start_date >= min(date(b.pers_dob, ((14 * 12)) || ' months'), date(b.pers_dob, 'start of month', ((14 * 12) + 1) || ' months', '-1 days')) THEN cast(julianday(COALESCE(p.poca_end_date, current_date)) - julianday(p.poca_start_date) as integer) ELSE cast(julianday(COALESCE(p.poca_end_date, current_date)) - julianday(min(date(b.pers_dob, ((14 * 12)) || ' months'), date(b.pers_dob, 'start of month', ((14 * 12) + 1) || ' months', '-1 days'))) as integer) END) AS days FROM ssd_cla_periods_of_care AS p JOIN ssd_person AS b ON b.pers_person_id = p.poca_person_id WHERE NOT p.poca_start_date IS NULL GROUP BY p.poca_person_id) AS w ON w.poca_person_id = l.clea_person_id WHERE l.clea_care_leaver_eligibility IN ('Eligible', 'Relevant', 'Former Relevant') AND w.days < 91;

-- SSD-6107 (query): Care leaver died in care, was adopted or went to another authority's care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6107', 'query', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver died in care, was adopted or went to another authority''s care' FROM ssd_care_leavers AS l JOIN ssd_cla_episodes AS e ON e.clae_person_id = l.clea_person_id WHERE COALESCE(l.clea_care_leaver_eligibility, '-') <> 'No Current Eligibility' AND e.clae_cla_episode_ceased_reason IN ('E2', 'E3', 'E11', 'E12') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes AS n WHERE n.clae_person_id = e.clae_person_id AND n.clae_cla_episode_start_date > e.clae_cla_episode_start_date);

-- SSD-6108 (error): Young person has more than one care leaver record
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6108', 'error', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Young person has more than one care leaver record' FROM ssd_care_leavers AS l JOIN (SELECT ssd_care_leavers.clea_person_id AS clea_person_id, COUNT(*) AS records FROM ssd_care_leavers AS ssd_care_leavers GROUP BY ssd_care_leavers.clea_person_id HAVING COUNT(*) > 1) AS w ON w.clea_person_id = l.clea_person_id;

-- SSD-6109 (query): Care leaver's home or activity is given, but not whether they are in touch
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6109', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Care leaver''s home or activity is given, but not whether they are in touch' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch IS NULL AND COALESCE(ssd_care_leavers.clea_care_leaver_eligibility, '-') <> 'Eligible' AND (NOT ssd_care_leavers.clea_care_leaver_accommodation IS NULL OR NOT ssd_care_leavers.clea_care_leaver_activity IS NULL);

-- SSD-6110 (error): Care leaver died or went home for good, but home or activity is given
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6110', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Care leaver died or went home for good, but home or activity is given' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch IN ('DIED', 'RHOM') AND (NOT ssd_care_leavers.clea_care_leaver_accommodation IS NULL OR (NOT ssd_care_leavers.clea_care_leaver_activity IS NULL AND ssd_care_leavers.clea_care_leaver_activity <> '0'));

-- SSD-6111 (query): Authority is in touch, but does not know the care leaver's home or activity
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6111', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Authority is in touch, but does not know the care leaver''s home or activity' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch = 'YES' AND (ssd_care_leavers.clea_care_leaver_accommodation IS NULL OR ssd_care_leavers.clea_care_leaver_activity IS NULL OR ssd_care_leavers.clea_care_leaver_activity = '0');

-- SSD-6112 (query): Care leaver under 18 lives in a foyer
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6112', 'query', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver under 18 lives in a foyer' FROM ssd_care_leavers AS l JOIN ssd_person AS c ON c.pers_person_id = l.clea_person_id WHERE l.clea_care_leaver_accommodation = 'T' AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 18;

-- SSD-6113 (query): Care leaver under 18 stays with former foster carers
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6113', 'query', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver under 18 stays with former foster carers' FROM ssd_care_leavers AS l JOIN ssd_person AS c ON c.pers_person_id = l.clea_person_id WHERE l.clea_care_leaver_accommodation = 'Z' AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 18;

-- SSD-6114 (query): It is not said whether the care leaver's home is suitable
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6114', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'It is not said whether the care leaver''s home is suitable' FROM ssd_care_leavers AS ssd_care_leavers WHERE NOT ssd_care_leavers.clea_care_leaver_accommodation IS NULL AND ssd_care_leavers.clea_care_leaver_accom_suitable IS NULL;

-- SSD-6115 (error): Care leaver's home is judged without saying what it is
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6115', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Care leaver''s home is judged without saying what it is' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_accommodation IS NULL AND NOT ssd_care_leavers.clea_care_leaver_accom_suitable IS NULL;

-- SSD-6116 (error): Homelessness or custody is judged to be a suitable home
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6116', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Homelessness or custody is judged to be a suitable home' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_accommodation IN ('S', 'X') AND ssd_care_leavers.clea_care_leaver_accom_suitable = '1';

-- SSD-6117 (error): Care leaver's activity code was not in use at the latest contact
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6117', 'error', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver''s activity code was not in use at the latest contact' FROM ssd_care_leavers AS l WHERE NOT (case when l.clea_care_leaver_activity = 'F3' and l.clea_care_leaver_latest_contact > '2021-03-31' then 0 when l.clea_care_leaver_activity = 'P3' and l.clea_care_leaver_latest_contact > '2021-03-31' then 0 when l.clea_care_leaver_activity = 'F4' and l.clea_care_leaver_latest_contact < '2021-04-01' then 0 when l.clea_care_leaver_activity = 'P4' and l.clea_care_leaver_latest_contact < '2021-04-01' then 0 when l.clea_care_leaver_activity = 'F5' and l.clea_care_leaver_latest_contact < '2021-04-01' then 0 when l.clea_care_leaver_activity = 'P5' and l.clea_care_leaver_latest_contact < '2021-04-01' then 0 else 1 end = 1);

-- SSD-6118 (query): Authority is said to be in touch, but the latest contact is long ago
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6118', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Authority is said to be in touch, but the latest contact is long ago' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch = 'YES' AND (ssd_care_leavers.clea_care_leaver_latest_contact IS NULL OR min(date(ssd_care_leavers.clea_care_leaver_latest_contact, (3) || ' months'), date(ssd_care_leavers.clea_care_leaver_latest_contact, 'start of month', (3 + 1) || ' months', '-1 days')) < current_date);

-- SSD-6119 (query): Authority is said not to be in touch, but had contact in the last month
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6119', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Authority is said not to be in touch, but had contact in the last month' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch = 'NO' AND min(date(ssd_care_leavers.clea_care_leaver_latest_contact, (1) || ' months'), date(ssd_care_leavers.clea_care_leaver_latest_contact, 'start of month', (1 + 1) || ' months', '-1 days')) > current_date;

-- SSD-6120 (error): Contact or review of a care leaver is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6120', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Contact or review of a care leaver is dated after the day of the data' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_latest_contact > current_date OR ssd_care_leavers.clea_pathway_plan_review_date > current_date;

-- SSD-6121 (query): Care leaver is recorded as having died in one place only
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6121', 'query', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver is recorded as having died in one place only' FROM ssd_care_leavers AS l JOIN ssd_person AS c ON c.pers_person_id = l.clea_person_id WHERE (l.clea_care_leaver_in_touch = 'DIED' AND c.pers_death_date IS NULL) OR (l.clea_care_leaver_in_touch <> 'DIED' AND NOT c.pers_death_date IS NULL);

-- SSD-6122 (query): Pathway plan has not been reviewed for more than six months
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6122', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Pathway plan has not been reviewed for more than six months' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_eligibility IN ('Relevant', 'Former Relevant') AND ssd_care_leavers.clea_care_leaver_in_touch = 'YES' AND (ssd_care_leavers.clea_pathway_plan_review_date IS NULL OR (ssd_care_leavers.clea_pathway_plan_review_date > '1901-12-31' AND min(date(ssd_care_leavers.clea_pathway_plan_review_date, (6) || ' months'), date(ssd_care_leavers.clea_pathway_plan_review_date, 'start of month', (6 + 1) || ' months', '-1 days')) < current_date));

-- SSD-6123 (error): Date of the pathway plan's review or of the latest contact is a filler
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6123', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Date of the pathway plan''s review or of the latest contact is a filler' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_pathway_plan_review_date < '1902-01-01' OR ssd_care_leavers.clea_care_leaver_latest_contact < '1902-01-01';

-- SSD-6124 (query): Care leaver has no personal adviser
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6124', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Care leaver has no personal adviser' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_personal_adviser IS NULL AND ssd_care_leavers.clea_care_leaver_eligibility IN ('Relevant', 'Former Relevant') AND ssd_care_leavers.clea_care_leaver_in_touch = 'YES';

-- SSD-6125 (query): Care leaver record does not say to which group the young person belongs
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6125', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Care leaver record does not say to which group the young person belongs' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_eligibility IS NULL;

-- SSD-6126 (query): Young person of 16 or 17 in care has no care leaver record
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6126', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Young person of 16 or 17 in care has no care leaver record' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND cast(julianday(current_date) - julianday(c.poca_start_date) as integer) > 182 AND (cast(substr(min(date(current_date, (-3) || ' months'), date(current_date, 'start of month', (-3 + 1) || ' months', '-1 days')), 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(min(date(current_date, (-3) || ' months'), date(current_date, 'start of month', (-3 + 1) || ' months', '-1 days')), 6, 2) as integer) * 100 + cast(substr(min(date(current_date, (-3) || ' months'), date(current_date, 'start of month', (-3 + 1) || ' months', '-1 days')), 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 16 AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) < 18 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_care_leavers AS l WHERE l.clea_person_id = c.poca_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status AS s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-6127 (error): Care leaver's worker or team is not in the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6127', 'error', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver''s worker or team is not in the data' FROM ssd_care_leavers AS l WHERE (NOT l.clea_care_leaver_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals AS p WHERE p.prof_professional_id = l.clea_care_leaver_worker_id)) OR (NOT l.clea_care_leaver_allocated_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department AS d WHERE d.dept_team_id = l.clea_care_leaver_allocated_team));

-- SSD-6128 (note): Care leaver's home or activity is given while the young person is in care
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6128', 'note', 'ssd_care_leavers', cast(l.clea_table_id as text), cast(l.clea_person_id as text), 'Care leaver''s home or activity is given while the young person is in care' FROM ssd_care_leavers AS l JOIN ssd_cla_periods_of_care AS c ON c.poca_person_id = l.clea_person_id WHERE c.poca_end_date IS NULL AND (NOT l.clea_care_leaver_accommodation IS NULL OR NOT l.clea_care_leaver_activity IS NULL);

-- SSD-6129 (error): Two care leaver records have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6129', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as text), cast(ssd_care_leavers.clea_person_id as text), 'Two care leaver records have the same identifier' FROM ssd_care_leavers AS ssd_care_leavers WHERE ssd_care_leavers.clea_table_id IN (SELECT ssd_care_leavers.clea_table_id AS clea_table_id FROM ssd_care_leavers AS ssd_care_leavers GROUP BY ssd_care_leavers.clea_table_id HAVING COUNT(*) > 1);

-- SSD-6201 (query): Survey record of a child holds no answers
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6201', 'query', 'ssd_voice_of_child', cast(ssd_voice_of_child.voch_table_id as text), cast(ssd_voice_of_child.voch_person_id as text), 'Survey record of a child holds no answers' FROM ssd_voice_of_child AS ssd_voice_of_child WHERE ssd_voice_of_child.voch_explained_worries IS NULL AND ssd_voice_of_child.voch_story_help_understand IS NULL AND ssd_voice_of_child.voch_agree_worker IS NULL AND ssd_voice_of_child.voch_plan_safe IS NULL AND ssd_voice_of_child.voch_tablet_help_explain IS NULL;

-- SSD-6202 (query): Child under four is recorded with answers to a survey
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6202', 'query', 'ssd_voice_of_child', cast(v.voch_table_id as text), cast(v.voch_person_id as text), 'Child under four is recorded with answers to a survey' FROM ssd_voice_of_child AS v JOIN ssd_person AS c ON c.pers_person_id = v.voch_person_id WHERE (cast(substr(current_date, 1, 4) as integer) - cast(substr(c.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(c.pers_dob, 6, 2) as integer) * 100 + cast(substr(c.pers_dob, 9, 2) as integer) then 1 else 0 end) < 4;

-- SSD-6208 (query): Child's views were missing from two reviews of care running
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6208', 'query', 'ssd_cla_reviews', cast(r.clar_cla_review_id as text), cast(r.clar_cla_person_id as text), 'Child''s views were missing from two reviews of care running' FROM ssd_cla_reviews AS r JOIN (SELECT ssd_cla_reviews.clar_cla_person_id AS clar_cla_person_id, ssd_cla_reviews.clar_cla_review_id AS clar_cla_review_id, LAG(ssd_cla_reviews.clar_cla_review_date) OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id ORDER BY ssd_cla_reviews.clar_cla_review_date NULLS LAST, ssd_cla_reviews.clar_cla_review_id NULLS LAST) AS review_before, LAG(ssd_cla_reviews.clar_cla_review_participation) OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id ORDER BY ssd_cla_reviews.clar_cla_review_date NULLS LAST, ssd_cla_reviews.clar_cla_review_id NULLS LAST) AS participation_before FROM ssd_cla_reviews AS ssd_cla_reviews WHERE NOT ssd_cla_reviews.clar_cla_review_date IS NULL AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0))) AS w ON w.clar_cla_person_id = r.clar_cla_person_id AND w.clar_cla_review_id = r.clar_cla_review_id WHERE r.clar_cla_review_participation = 'PN7' AND w.participation_before = 'PN7' AND r.clar_cla_review_date > min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'));

-- SSD-6209 (query): Child in care for over a year gave no views at any review of the year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6209', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care for over a year gave no views at any review of the year' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (cast(substr(min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')), 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')), 6, 2) as integer) * 100 + cast(substr(min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')), 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 4 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_reviews AS h WHERE h.clar_cla_person_id = c.poca_person_id AND h.clar_cla_review_participation IN ('PN4', 'PN7') AND h.clar_cla_review_date >= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days'))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_reviews AS r WHERE r.clar_cla_person_id = c.poca_person_id AND r.clar_cla_review_participation IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6') AND r.clar_cla_review_date >= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')));

-- SSD-6210 (query): Child in care was not seen alone on any visit of the year
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6210', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as text), cast(c.poca_person_id as text), 'Child in care was not seen alone on any visit of the year' FROM ssd_cla_periods_of_care AS c JOIN ssd_person AS p ON p.pers_person_id = c.poca_person_id JOIN (SELECT ssd_cla_visits.clav_person_id AS clav_person_id, COUNT(*) AS visits, SUM(CASE WHEN (ssd_cla_visits.clav_cla_visit_seen_alone = 1) THEN 1 ELSE 0 END) AS alone FROM ssd_cla_visits AS ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_date >= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) GROUP BY ssd_cla_visits.clav_person_id) AS w ON w.clav_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= min(date(current_date, ((-1 * 12)) || ' months'), date(current_date, 'start of month', ((-1 * 12) + 1) || ' months', '-1 days')) AND (cast(substr(current_date, 1, 4) as integer) - cast(substr(p.pers_dob, 1, 4) as integer) - case when cast(substr(current_date, 6, 2) as integer) * 100 + cast(substr(current_date, 9, 2) as integer) < cast(substr(p.pers_dob, 6, 2) as integer) * 100 + cast(substr(p.pers_dob, 9, 2) as integer) then 1 else 0 end) >= 5 AND w.visits >= 4 AND w.alone = 0;

-- SSD-6211 (error): Two survey records have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6211', 'error', 'ssd_voice_of_child', cast(ssd_voice_of_child.voch_table_id as text), cast(ssd_voice_of_child.voch_person_id as text), 'Two survey records have the same identifier' FROM ssd_voice_of_child AS ssd_voice_of_child WHERE ssd_voice_of_child.voch_table_id IN (SELECT ssd_voice_of_child.voch_table_id AS voch_table_id FROM ssd_voice_of_child AS ssd_voice_of_child GROUP BY ssd_voice_of_child.voch_table_id HAVING COUNT(*) > 1);

-- SSD-6401 (error): Missing episode ends before it starts
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6401', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as text), cast(ssd_missing.miss_person_id as text), 'Missing episode ends before it starts' FROM ssd_missing AS ssd_missing WHERE ssd_missing.miss_missing_episode_end_date < ssd_missing.miss_missing_episode_start_date;

-- SSD-6402 (error): Child went missing while already missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6402', 'error', 'ssd_missing', cast(b.miss_table_id as text), cast(b.miss_person_id as text), 'Child went missing while already missing' FROM ssd_missing AS b JOIN ssd_missing AS a ON a.miss_person_id = b.miss_person_id AND a.miss_table_id <> b.miss_table_id WHERE (a.miss_missing_episode_start_date < b.miss_missing_episode_start_date OR (a.miss_missing_episode_start_date = b.miss_missing_episode_start_date AND a.miss_table_id < b.miss_table_id)) AND (a.miss_missing_episode_end_date IS NULL OR a.miss_missing_episode_end_date > b.miss_missing_episode_start_date);

-- SSD-6403 (error): Missing episode lacks its type or start date
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6403', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as text), cast(ssd_missing.miss_person_id as text), 'Missing episode lacks its type or start date' FROM ssd_missing AS ssd_missing WHERE ssd_missing.miss_missing_episode_type IS NULL OR ssd_missing.miss_missing_episode_start_date IS NULL;

-- SSD-6404 (error): Missing episode is dated after the day of the data
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6404', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as text), cast(ssd_missing.miss_person_id as text), 'Missing episode is dated after the day of the data' FROM ssd_missing AS ssd_missing WHERE ssd_missing.miss_missing_episode_start_date > current_date OR ssd_missing.miss_missing_episode_end_date > current_date;

-- SSD-6405 (error): Child went missing before being born
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6405', 'error', 'ssd_missing', cast(m.miss_table_id as text), cast(m.miss_person_id as text), 'Child went missing before being born' FROM ssd_missing AS m JOIN ssd_person AS c ON c.pers_person_id = m.miss_person_id WHERE m.miss_missing_episode_start_date < c.pers_dob;

-- SSD-6406 (error): Child was away from placement while not looked after
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6406', 'error', 'ssd_missing', cast(m.miss_table_id as text), cast(m.miss_person_id as text), 'Child was away from placement while not looked after' FROM ssd_missing AS m WHERE m.miss_missing_episode_type = 'A' AND NOT m.miss_missing_episode_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care AS c WHERE c.poca_person_id = m.miss_person_id AND c.poca_start_date <= m.miss_missing_episode_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= m.miss_missing_episode_start_date));

-- SSD-6407 (error): Child left care but is still missing from it
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6407', 'error', 'ssd_missing', cast(m.miss_table_id as text), cast(m.miss_person_id as text), 'Child left care but is still missing from it' FROM ssd_missing AS m JOIN ssd_cla_periods_of_care AS c ON c.poca_person_id = m.miss_person_id WHERE m.miss_missing_episode_end_date IS NULL AND c.poca_end_date < current_date AND c.poca_start_date <= m.miss_missing_episode_start_date AND c.poca_end_date >= m.miss_missing_episode_start_date;

-- SSD-6408 (query): Placement that the child went missing from has ended, but the child is still missing
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6408', 'query', 'ssd_missing', cast(m.miss_table_id as text), cast(m.miss_person_id as text), 'Placement that the child went missing from has ended, but the child is still missing' FROM ssd_missing AS m JOIN ssd_cla_placement AS p ON p.clap_person_id = m.miss_person_id WHERE m.miss_missing_episode_end_date IS NULL AND p.clap_cla_placement_start_date <= m.miss_missing_episode_start_date AND p.clap_cla_placement_end_date > m.miss_missing_episode_start_date AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement AS n WHERE n.clap_person_id = m.miss_person_id AND n.clap_cla_placement_start_date >= p.clap_cla_placement_end_date);

-- SSD-6409 (query): Child has stood as missing for more than four weeks
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6409', 'query', 'ssd_missing', cast(ssd_missing.miss_table_id as text), cast(ssd_missing.miss_person_id as text), 'Child has stood as missing for more than four weeks' FROM ssd_missing AS ssd_missing WHERE ssd_missing.miss_missing_episode_end_date IS NULL AND cast(julianday(current_date) - julianday(ssd_missing.miss_missing_episode_start_date) as integer) > 28;

-- SSD-6410 (query): Child was gone for more than a day and was offered no return interview
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6410', 'query', 'ssd_missing', cast(ssd_missing.miss_table_id as text), cast(ssd_missing.miss_person_id as text), 'Child was gone for more than a day and was offered no return interview' FROM ssd_missing AS ssd_missing WHERE cast(julianday(ssd_missing.miss_missing_episode_end_date) - julianday(ssd_missing.miss_missing_episode_start_date) as integer) > 1 AND (ssd_missing.miss_missing_rhi_offered IS NULL OR ssd_missing.miss_missing_rhi_offered = 'N') AND cast(julianday(current_date) - julianday(ssd_missing.miss_missing_episode_end_date) as integer) > 3;

-- SSD-6411 (error): Return interview was accepted but not offered
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6411', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as text), cast(ssd_missing.miss_person_id as text), 'Return interview was accepted but not offered' FROM ssd_missing AS ssd_missing WHERE ssd_missing.miss_missing_rhi_accepted = 'Y' AND COALESCE(ssd_missing.miss_missing_rhi_offered, 'N') <> 'Y';

-- SSD-6412 (query): Return interview was offered, but not whether it was accepted
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6412', 'query', 'ssd_missing', cast(ssd_missing.miss_table_id as text), cast(ssd_missing.miss_person_id as text), 'Return interview was offered, but not whether it was accepted' FROM ssd_missing AS ssd_missing WHERE ssd_missing.miss_missing_rhi_offered = 'Y' AND (ssd_missing.miss_missing_rhi_accepted IS NULL OR ssd_missing.miss_missing_rhi_accepted = 'NA');

-- SSD-6413 (query): Young person turned 18 while missing, but care ended for another reason than E8
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6413', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as text), cast(e.clae_person_id as text), 'Young person turned 18 while missing, but care ended for another reason than E8' FROM ssd_cla_episodes AS e JOIN ssd_person AS c ON c.pers_person_id = e.clae_person_id JOIN ssd_missing AS m ON m.miss_person_id = e.clae_person_id AND m.miss_missing_episode_end_date = e.clae_cla_episode_ceased_date WHERE e.clae_cla_episode_ceased_date = min(date(c.pers_dob, ((18 * 12)) || ' months'), date(c.pers_dob, 'start of month', ((18 * 12) + 1) || ' months', '-1 days')) AND e.clae_cla_episode_ceased_reason <> 'E8' AND m.miss_missing_episode_start_date < m.miss_missing_episode_end_date;

-- SSD-6419 (error): Two missing episodes have the same identifier
insert into ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6419', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as text), cast(ssd_missing.miss_person_id as text), 'Two missing episodes have the same identifier' FROM ssd_missing AS ssd_missing WHERE ssd_missing.miss_table_id IN (SELECT ssd_missing.miss_table_id AS miss_table_id FROM ssd_missing AS ssd_missing GROUP BY ssd_missing.miss_table_id HAVING COUNT(*) > 1);

select rule_code, severity, table_name, record_id, person_id, title from ssd_rule_problems order by rule_code, person_id, record_id;
