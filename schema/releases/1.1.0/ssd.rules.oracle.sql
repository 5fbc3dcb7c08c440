-- Rules of release 1.1.0 of the Standard Safeguarding Dataset, for Oracle. Generated: do not edit.
--
-- 999 rules over the tables of the release. Nothing of yours is changed: the findings go into a table that
-- lasts as long as the session, and the last statement shows them. A statement whose table you do not have
-- fails by itself; the others run.

create private temporary table ora$ptt_ssd_bank_holidays (bank_holiday date) on commit preserve definition;
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1990-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1990-04-13');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1990-04-16');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1990-05-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1990-05-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1990-08-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1990-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1990-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1991-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1991-03-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1991-04-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1991-05-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1991-05-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1991-08-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1991-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1991-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1992-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1992-04-17');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1992-04-20');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1992-05-04');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1992-05-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1992-08-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1992-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1992-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1993-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1993-04-09');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1993-04-12');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1993-05-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1993-05-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1993-08-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1993-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1993-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1994-01-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1994-04-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1994-04-04');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1994-05-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1994-05-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1994-08-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1994-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1994-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1995-01-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1995-04-14');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1995-04-17');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1995-05-08');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1995-05-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1995-08-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1995-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1995-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1996-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1996-04-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1996-04-08');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1996-05-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1996-05-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1996-08-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1996-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1996-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1997-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1997-03-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1997-03-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1997-05-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1997-05-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1997-08-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1997-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1997-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1998-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1998-04-10');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1998-04-13');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1998-05-04');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1998-05-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1998-08-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1998-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1998-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-04-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-04-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-05-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-05-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-08-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '1999-12-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2000-01-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2000-04-21');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2000-04-24');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2000-05-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2000-05-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2000-08-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2000-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2000-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2001-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2001-04-13');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2001-04-16');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2001-05-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2001-05-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2001-08-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2001-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2001-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-03-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-04-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-05-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-06-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-06-04');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-08-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2002-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2003-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2003-04-18');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2003-04-21');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2003-05-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2003-05-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2003-08-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2003-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2003-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2004-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2004-04-09');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2004-04-12');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2004-05-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2004-05-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2004-08-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2004-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2004-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2005-01-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2005-03-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2005-03-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2005-05-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2005-05-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2005-08-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2005-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2005-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2006-01-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2006-04-14');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2006-04-17');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2006-05-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2006-05-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2006-08-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2006-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2006-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2007-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2007-04-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2007-04-09');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2007-05-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2007-05-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2007-08-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2007-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2007-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2008-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2008-03-21');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2008-03-24');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2008-05-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2008-05-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2008-08-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2008-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2008-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2009-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2009-04-10');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2009-04-13');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2009-05-04');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2009-05-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2009-08-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2009-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2009-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2010-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2010-04-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2010-04-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2010-05-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2010-05-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2010-08-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2010-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2010-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-01-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-04-22');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-04-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-04-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-05-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-05-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-08-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2011-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-01-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-04-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-04-09');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-05-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-06-04');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-06-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-08-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2012-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2013-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2013-03-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2013-04-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2013-05-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2013-05-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2013-08-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2013-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2013-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2014-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2014-04-18');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2014-04-21');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2014-05-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2014-05-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2014-08-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2014-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2014-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2015-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2015-04-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2015-04-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2015-05-04');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2015-05-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2015-08-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2015-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2015-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2016-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2016-03-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2016-03-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2016-05-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2016-05-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2016-08-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2016-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2016-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2017-01-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2017-04-14');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2017-04-17');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2017-05-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2017-05-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2017-08-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2017-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2017-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2018-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2018-03-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2018-04-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2018-05-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2018-05-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2018-08-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2018-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2018-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2019-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2019-04-19');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2019-04-22');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2019-05-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2019-05-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2019-08-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2019-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2019-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2020-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2020-04-10');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2020-04-13');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2020-05-08');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2020-05-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2020-08-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2020-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2020-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2021-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2021-04-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2021-04-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2021-05-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2021-05-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2021-08-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2021-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2021-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-01-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-04-15');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-04-18');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-05-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-06-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-06-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-08-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-09-19');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2022-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-01-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-04-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-04-10');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-05-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-05-08');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-05-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-08-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2023-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2024-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2024-03-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2024-04-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2024-05-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2024-05-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2024-08-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2024-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2024-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2025-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2025-04-18');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2025-04-21');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2025-05-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2025-05-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2025-08-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2025-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2025-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2026-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2026-04-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2026-04-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2026-05-04');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2026-05-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2026-08-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2026-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2026-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2027-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2027-03-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2027-03-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2027-05-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2027-05-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2027-08-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2027-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2027-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2028-01-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2028-04-14');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2028-04-17');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2028-05-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2028-05-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2028-08-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2028-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2028-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2029-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2029-03-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2029-04-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2029-05-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2029-05-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2029-08-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2029-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2029-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2030-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2030-04-19');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2030-04-22');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2030-05-06');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2030-05-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2030-08-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2030-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2030-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2031-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2031-04-11');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2031-04-14');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2031-05-05');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2031-05-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2031-08-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2031-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2031-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2032-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2032-03-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2032-03-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2032-05-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2032-05-31');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2032-08-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2032-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2032-12-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2033-01-03');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2033-04-15');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2033-04-18');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2033-05-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2033-05-30');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2033-08-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2033-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2033-12-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2034-01-02');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2034-04-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2034-04-10');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2034-05-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2034-05-29');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2034-08-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2034-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2034-12-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2035-01-01');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2035-03-23');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2035-03-26');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2035-05-07');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2035-05-28');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2035-08-27');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2035-12-25');
insert into ora$ptt_ssd_bank_holidays (bank_holiday) values (date '2035-12-26');
create private temporary table ora$ptt_ssd_rule_problems (rule_code varchar2(200), severity varchar2(200), table_name varchar2(200), record_id varchar2(200), person_id varchar2(200), title varchar2(200)) on commit preserve definition;

-- SSD-1001 (error): Date of birth is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1001', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Date of birth is in the future' FROM ssd_person ssd_person WHERE ssd_person.pers_dob > trunc(sysdate);

-- SSD-1002 (error): Date of birth is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1002', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Date of birth is a filler such as 1 January 1900' FROM ssd_person ssd_person WHERE ssd_person.pers_dob < date '1901-01-01';

-- SSD-1003 (query): Date of birth and expected date of birth are both given
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1003', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Date of birth and expected date of birth are both given' FROM ssd_person ssd_person WHERE NOT ssd_person.pers_dob IS NULL AND NOT ssd_person.pers_expected_dob IS NULL;

-- SSD-1004 (query): Neither date of birth nor expected date of birth is given
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1004', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Neither date of birth nor expected date of birth is given' FROM ssd_person ssd_person WHERE ssd_person.pers_dob IS NULL AND ssd_person.pers_expected_dob IS NULL;

-- SSD-1005 (query): Baby was due more than 30 days ago and has no date of birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1005', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Baby was due more than 30 days ago and has no date of birth' FROM ssd_person ssd_person WHERE ssd_person.pers_dob IS NULL AND ssd_person.pers_death_date IS NULL AND ssd_person.pers_expected_dob < (trunc(sysdate) + -30);

-- SSD-1006 (query): Baby is due more than nine months from now
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1006', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Baby is due more than nine months from now' FROM ssd_person ssd_person WHERE ssd_person.pers_expected_dob > least(add_months(trunc(sysdate), 9), add_months(trunc(trunc(sysdate), 'MM'), 9) + extract(day from trunc(sysdate)) - 1);

-- SSD-1007 (query): Person is over 25
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1007', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Person is over 25' FROM ssd_person ssd_person WHERE ssd_person.pers_dob >= date '1901-01-01' AND (extract(year from trunc(sysdate)) - extract(year from ssd_person.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from ssd_person.pers_dob) * 100 + extract(day from ssd_person.pers_dob) then 1 else 0 end) > 25;

-- SSD-1008 (error): Date of death is before date of birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1008', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Date of death is before date of birth' FROM ssd_person ssd_person WHERE ssd_person.pers_death_date < ssd_person.pers_dob;

-- SSD-1009 (error): Date of death is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1009', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Date of death is in the future' FROM ssd_person ssd_person WHERE ssd_person.pers_death_date > trunc(sysdate);

-- SSD-1010 (query): Sex is recorded as unknown for a child who is born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1010', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Sex is recorded as unknown for a child who is born' FROM ssd_person ssd_person WHERE ssd_person.pers_sex = 'U' AND NOT ssd_person.pers_dob IS NULL;

-- SSD-1011 (error): Sex of an unborn child is recorded as male or female
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1011', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Sex of an unborn child is recorded as male or female' FROM ssd_person ssd_person WHERE ssd_person.pers_sex IN ('M', 'F') AND ssd_person.pers_dob IS NULL AND NOT ssd_person.pers_expected_dob IS NULL;

-- SSD-1012 (query): Sex is missing for a child who is born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1012', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Sex is missing for a child who is born' FROM ssd_person ssd_person WHERE ssd_person.pers_sex IS NULL AND NOT ssd_person.pers_dob IS NULL;

-- SSD-1013 (query): Ethnicity is missing for a child who is born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1013', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Ethnicity is missing for a child who is born' FROM ssd_person ssd_person WHERE ssd_person.pers_ethnicity IS NULL AND NOT ssd_person.pers_dob IS NULL;

-- SSD-1014 (query): Forename is still a placeholder although the child was born over six weeks ago
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1014', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Forename is still a placeholder although the child was born over six weeks ago' FROM ssd_person ssd_person WHERE LOWER(TRIM(ssd_person.pers_forename)) IN ('unborn', 'unborn baby', 'unborn child', 'baby', 'unknown', 'not known', 'tbc', 'name unknown') AND (trunc(trunc(sysdate)) - trunc(ssd_person.pers_dob)) > 42;

-- SSD-1015 (query): Two children have the same name and date of birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1015', 'query', 'ssd_person', cast(p.pers_person_id as varchar2(200)), cast(p.pers_person_id as varchar2(200)), 'Two children have the same name and date of birth' FROM ssd_person p JOIN (SELECT LOWER(TRIM(ssd_person.pers_forename)) AS forename, LOWER(TRIM(ssd_person.pers_surname)) AS surname, ssd_person.pers_dob AS born FROM ssd_person ssd_person WHERE NOT ssd_person.pers_forename IS NULL AND NOT ssd_person.pers_surname IS NULL AND NOT ssd_person.pers_dob IS NULL GROUP BY LOWER(TRIM(ssd_person.pers_forename)), LOWER(TRIM(ssd_person.pers_surname)), ssd_person.pers_dob HAVING COUNT(*) > 1) twice ON twice.born = p.pers_dob AND twice.surname = LOWER(TRIM(p.pers_surname)) AND twice.forename = LOWER(TRIM(p.pers_forename));

-- SSD-1016 (query): Two children have the same number from an earlier system
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1016', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Two children have the same number from an earlier system' FROM ssd_person ssd_person WHERE ssd_person.pers_legacy_id IN (SELECT ssd_person.pers_legacy_id AS pers_legacy_id FROM ssd_person ssd_person GROUP BY ssd_person.pers_legacy_id HAVING COUNT(*) > 1);

-- SSD-1020 (error): First letter of the unique pupil number does not fit its digits
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1020', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'First letter of the unique pupil number does not fit its digits' FROM ssd_person ssd_person WHERE NOT (case when ssd_person.pers_upn is null then 1 when length(ssd_person.pers_upn) = 13 and substr(ssd_person.pers_upn, 1, 1) = substr('ABCDEFGHJKLMNPQRTUVWXYZ', mod(2 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 2, 1)) - 1) + 3 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 3, 1)) - 1) + 4 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 4, 1)) - 1) + 5 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 5, 1)) - 1) + 6 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 6, 1)) - 1) + 7 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 7, 1)) - 1) + 8 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 8, 1)) - 1) + 9 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 9, 1)) - 1) + 10 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 10, 1)) - 1) + 11 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 11, 1)) - 1) + 12 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 12, 1)) - 1) + 13 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_person.pers_upn, 13, 1)) - 1), 23) + 1, 1) then 1 else 0 end = 1);

-- SSD-1021 (error): Two children have the same unique pupil number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1021', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Two children have the same unique pupil number' FROM ssd_person ssd_person WHERE ssd_person.pers_upn IN (SELECT ssd_person.pers_upn AS pers_upn FROM ssd_person ssd_person GROUP BY ssd_person.pers_upn HAVING COUNT(*) > 1);

-- SSD-1022 (error): Unique pupil number and a reason for having none are both given
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1022', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Unique pupil number and a reason for having none are both given' FROM ssd_person ssd_person WHERE NOT ssd_person.pers_upn IS NULL AND NOT ssd_person.pers_upn_unknown IS NULL;

-- SSD-1023 (query): Child of school age has no unique pupil number and no reason for that
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1023', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Child of school age has no unique pupil number and no reason for that' FROM ssd_person ssd_person WHERE ssd_person.pers_upn IS NULL AND ssd_person.pers_upn_unknown IS NULL AND ssd_person.pers_death_date IS NULL AND (extract(year from trunc(sysdate)) - extract(year from ssd_person.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from ssd_person.pers_dob) * 100 + extract(day from ssd_person.pers_dob) then 1 else 0 end) BETWEEN 5 AND 15;

-- SSD-1024 (query): Reason for no pupil number says too young, but the child is of school age
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1024', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Reason for no pupil number says too young, but the child is of school age' FROM ssd_person ssd_person WHERE ssd_person.pers_upn_unknown = 'UN1' AND ssd_person.pers_upn IS NULL AND (extract(year from trunc(sysdate)) - extract(year from ssd_person.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from ssd_person.pers_dob) * 100 + extract(day from ssd_person.pers_dob) then 1 else 0 end) BETWEEN 5 AND 15;

-- SSD-1025 (error): Reason for no pupil number says no further action, but a referral went further
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1025', 'error', 'ssd_person', cast(p.pers_person_id as varchar2(200)), cast(p.pers_person_id as varchar2(200)), 'Reason for no pupil number says no further action, but a referral went further' FROM ssd_person p WHERE p.pers_upn_unknown = 'UN7' AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes c WHERE c.cine_person_id = p.pers_person_id AND (c.cine_referral_nfa = 0));

-- SSD-1026 (query): Single unique identifier is not an NHS number that can exist
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1026', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Single unique identifier is not an NHS number that can exist' FROM ssd_person ssd_person WHERE NOT (case when ssd_person.pers_single_unique_id is null then 1 when length(ssd_person.pers_single_unique_id) = 10 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 1, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 2, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 3, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 4, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 5, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 6, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 7, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 8, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 9, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_person.pers_single_unique_id, 10, 1)) - 1) >= 0 and mod(10 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 1, 1)) - 1) + 9 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 2, 1)) - 1) + 8 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 3, 1)) - 1) + 7 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 4, 1)) - 1) + 6 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 5, 1)) - 1) + 5 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 6, 1)) - 1) + 4 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 7, 1)) - 1) + 3 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 8, 1)) - 1) + 2 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 9, 1)) - 1) + 1 * (instr('0123456789', substr(ssd_person.pers_single_unique_id, 10, 1)) - 1), 11) = 0 then 1 else 0 end = 1) OR ssd_person.pers_single_unique_id IN ('0000000000', '1111111111', '2222222222', '3333333333', '4444444444', '5555555555', '6666666666', '7777777777', '8888888888', '9999999999');

-- SSD-1027 (error): Two children have the same single unique identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1027', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Two children have the same single unique identifier' FROM ssd_person ssd_person WHERE ssd_person.pers_single_unique_id IN (SELECT ssd_person.pers_single_unique_id AS pers_single_unique_id FROM ssd_person ssd_person GROUP BY ssd_person.pers_single_unique_id HAVING COUNT(*) > 1);

-- SSD-1030 (error): Child recorded as male is also recorded as a mother
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1030', 'error', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Child recorded as male is also recorded as a mother' FROM ssd_person ssd_person WHERE (ssd_person.pers_is_mother = 1) AND ssd_person.pers_sex = 'M';

-- SSD-1031 (query): Child recorded as a mother is under 11
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1031', 'query', 'ssd_person', cast(ssd_person.pers_person_id as varchar2(200)), cast(ssd_person.pers_person_id as varchar2(200)), 'Child recorded as a mother is under 11' FROM ssd_person ssd_person WHERE (ssd_person.pers_is_mother = 1) AND (extract(year from trunc(sysdate)) - extract(year from ssd_person.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from ssd_person.pers_dob) * 100 + extract(day from ssd_person.pers_dob) then 1 else 0 end) < 11;

-- SSD-1032 (query): Child is recorded as a mother, but no child of hers is named
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1032', 'query', 'ssd_person', cast(p.pers_person_id as varchar2(200)), cast(p.pers_person_id as varchar2(200)), 'Child is recorded as a mother, but no child of hers is named' FROM ssd_person p WHERE (p.pers_is_mother = 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_mother m WHERE m.moth_person_id = p.pers_person_id);

-- SSD-1040 (error): Two addresses have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1040', 'error', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Two addresses have the same identifier' FROM ssd_address ssd_address WHERE ssd_address.addr_table_id IN (SELECT ssd_address.addr_table_id AS addr_table_id FROM ssd_address ssd_address GROUP BY ssd_address.addr_table_id HAVING COUNT(*) > 1);

-- SSD-1041 (error): Address end date is before address start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1041', 'error', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Address end date is before address start date' FROM ssd_address ssd_address WHERE ssd_address.addr_address_end_date < ssd_address.addr_address_start_date;

-- SSD-1042 (error): Address start date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1042', 'error', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Address start date is a filler such as 1 January 1900' FROM ssd_address ssd_address WHERE ssd_address.addr_address_start_date < date '1901-01-01';

-- SSD-1043 (query): Address start date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1043', 'query', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Address start date is in the future' FROM ssd_address ssd_address WHERE ssd_address.addr_address_start_date > trunc(sysdate);

-- SSD-1044 (query): Address end date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1044', 'query', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Address end date is in the future' FROM ssd_address ssd_address WHERE ssd_address.addr_address_end_date > trunc(sysdate);

-- SSD-1045 (query): Two primary addresses overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1045', 'query', 'ssd_address', cast(a.addr_table_id as varchar2(200)), cast(a.addr_person_id as varchar2(200)), 'Two primary addresses overlap' FROM ssd_address a JOIN ssd_address b ON b.addr_person_id = a.addr_person_id WHERE a.addr_table_id <> b.addr_table_id AND (a.addr_address_start_date > b.addr_address_start_date OR (a.addr_address_start_date = b.addr_address_start_date AND a.addr_table_id > b.addr_table_id)) AND (b.addr_address_end_date IS NULL OR a.addr_address_start_date < b.addr_address_end_date) AND a.addr_address_type = 'Primary Address' AND b.addr_address_type = 'Primary Address';

-- SSD-1046 (query): Postcode is a placeholder
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1046', 'query', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Postcode is a placeholder' FROM ssd_address ssd_address WHERE SUBSTR(ssd_address.addr_address_postcode, 1, 2) IN ('AA', 'QQ', 'XX') OR ssd_address.addr_address_postcode IN ('A1 1AA', 'A11AA', 'AB1 2CD', 'AB12CD', 'X1 1XX', 'X11XX', 'Z1 1ZZ', 'Z11ZZ', 'ZZ1 1ZZ', 'ZZ11ZZ');

-- SSD-1047 (query): Present address has no postcode
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1047', 'query', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Present address has no postcode' FROM ssd_address ssd_address WHERE ssd_address.addr_address_postcode IS NULL AND ssd_address.addr_address_end_date IS NULL AND (NOT ssd_address.addr_address_text IS NULL OR NOT ssd_address.addr_street IS NULL);

-- SSD-1048 (query): Only one of easting and northing is given
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1048', 'query', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Only one of easting and northing is given' FROM ssd_address ssd_address WHERE (ssd_address.addr_easting IS NULL AND NOT ssd_address.addr_northing IS NULL) OR (NOT ssd_address.addr_easting IS NULL AND ssd_address.addr_northing IS NULL);

-- SSD-1049 (query): Address starts long before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1049', 'query', 'ssd_address', cast(a.addr_table_id as varchar2(200)), cast(a.addr_person_id as varchar2(200)), 'Address starts long before the child was born' FROM ssd_address a JOIN ssd_person p ON p.pers_person_id = a.addr_person_id WHERE a.addr_address_start_date >= date '1901-01-01' AND a.addr_address_start_date < (p.pers_dob + -280);

-- SSD-1050 (query): Child came to live at an address after the day of death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1050', 'query', 'ssd_address', cast(a.addr_table_id as varchar2(200)), cast(a.addr_person_id as varchar2(200)), 'Child came to live at an address after the day of death' FROM ssd_address a JOIN ssd_person p ON p.pers_person_id = a.addr_person_id WHERE a.addr_address_start_date > p.pers_death_date;

-- SSD-1051 (query): Address has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1051', 'query', 'ssd_address', cast(ssd_address.addr_table_id as varchar2(200)), cast(ssd_address.addr_person_id as varchar2(200)), 'Address has no start date' FROM ssd_address ssd_address WHERE ssd_address.addr_address_start_date IS NULL;

-- SSD-1052 (query): Child whose case is open has no address
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1052', 'query', 'ssd_person', cast(p.pers_person_id as varchar2(200)), cast(p.pers_person_id as varchar2(200)), 'Child whose case is open has no address' FROM ssd_person p WHERE NOT p.pers_dob IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_person_id = p.pers_person_id AND r.cine_close_date IS NULL AND (r.cine_referral_nfa = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_address a WHERE a.addr_person_id = p.pers_person_id) AND EXISTS(SELECT 1 AS "1" FROM ssd_address ssd_address);

-- SSD-1060 (error): Two disability entries have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1060', 'error', 'ssd_disability', cast(ssd_disability.disa_table_id as varchar2(200)), cast(ssd_disability.disa_person_id as varchar2(200)), 'Two disability entries have the same identifier' FROM ssd_disability ssd_disability WHERE ssd_disability.disa_table_id IN (SELECT ssd_disability.disa_table_id AS disa_table_id FROM ssd_disability ssd_disability GROUP BY ssd_disability.disa_table_id HAVING COUNT(*) > 1);

-- SSD-1061 (error): No disability is recorded beside a disability
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1061', 'error', 'ssd_disability', cast(d.disa_table_id as varchar2(200)), cast(d.disa_person_id as varchar2(200)), 'No disability is recorded beside a disability' FROM ssd_disability d WHERE d.disa_disability_code = 'NONE' AND EXISTS(SELECT 1 AS "1" FROM ssd_disability o WHERE o.disa_person_id = d.disa_person_id AND o.disa_disability_code <> 'NONE');

-- SSD-1062 (error): Same disability is recorded twice for one child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1062', 'error', 'ssd_disability', cast(d.disa_table_id as varchar2(200)), cast(d.disa_person_id as varchar2(200)), 'Same disability is recorded twice for one child' FROM ssd_disability d WHERE EXISTS(SELECT 1 AS "1" FROM ssd_disability o WHERE o.disa_person_id = d.disa_person_id AND o.disa_disability_code = d.disa_disability_code AND o.disa_table_id < d.disa_table_id);

-- SSD-1063 (query): Disability is recorded for a child not yet born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1063', 'query', 'ssd_disability', cast(d.disa_table_id as varchar2(200)), cast(d.disa_person_id as varchar2(200)), 'Disability is recorded for a child not yet born' FROM ssd_disability d JOIN ssd_person p ON p.pers_person_id = d.disa_person_id WHERE p.pers_dob IS NULL AND NOT p.pers_expected_dob IS NULL;

-- SSD-1064 (query): Child whose referral went further has no entry about disability
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1064', 'query', 'ssd_person', cast(p.pers_person_id as varchar2(200)), cast(p.pers_person_id as varchar2(200)), 'Child whose referral went further has no entry about disability' FROM ssd_person p WHERE NOT p.pers_dob IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes c WHERE c.cine_person_id = p.pers_person_id AND (c.cine_referral_nfa = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_disability d WHERE d.disa_person_id = p.pers_person_id) AND EXISTS(SELECT 1 AS "1" FROM ssd_disability ssd_disability);

-- SSD-1070 (error): Two immigration statuses have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1070', 'error', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as varchar2(200)), cast(ssd_immigration_status.immi_person_id as varchar2(200)), 'Two immigration statuses have the same identifier' FROM ssd_immigration_status ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_id IN (SELECT ssd_immigration_status.immi_immigration_status_id AS immi_immigration_status_id FROM ssd_immigration_status ssd_immigration_status GROUP BY ssd_immigration_status.immi_immigration_status_id HAVING COUNT(*) > 1);

-- SSD-1071 (error): Immigration status end date is before immigration status start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1071', 'error', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as varchar2(200)), cast(ssd_immigration_status.immi_person_id as varchar2(200)), 'Immigration status end date is before immigration status start date' FROM ssd_immigration_status ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_end_date < ssd_immigration_status.immi_immigration_status_start_date;

-- SSD-1072 (error): Immigration status start date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1072', 'error', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as varchar2(200)), cast(ssd_immigration_status.immi_person_id as varchar2(200)), 'Immigration status start date is a filler such as 1 January 1900' FROM ssd_immigration_status ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_start_date < date '1901-01-01';

-- SSD-1073 (query): Immigration status start date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1073', 'query', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as varchar2(200)), cast(ssd_immigration_status.immi_person_id as varchar2(200)), 'Immigration status start date is in the future' FROM ssd_immigration_status ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_start_date > trunc(sysdate);

-- SSD-1074 (query): Two immigration statuses overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1074', 'query', 'ssd_immigration_status', cast(a.immi_immigration_status_id as varchar2(200)), cast(a.immi_person_id as varchar2(200)), 'Two immigration statuses overlap' FROM ssd_immigration_status a JOIN ssd_immigration_status b ON b.immi_person_id = a.immi_person_id WHERE a.immi_immigration_status_id <> b.immi_immigration_status_id AND (a.immi_immigration_status_start_date > b.immi_immigration_status_start_date OR (a.immi_immigration_status_start_date = b.immi_immigration_status_start_date AND a.immi_immigration_status_id > b.immi_immigration_status_id)) AND (b.immi_immigration_status_end_date IS NULL OR a.immi_immigration_status_start_date < b.immi_immigration_status_end_date);

-- SSD-1075 (query): Immigration record says no status
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1075', 'query', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as varchar2(200)), cast(ssd_immigration_status.immi_person_id as varchar2(200)), 'Immigration record says no status' FROM ssd_immigration_status ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status IS NULL AND (NOT ssd_immigration_status.immi_immigration_status_start_date IS NULL OR NOT ssd_immigration_status.immi_immigration_status_end_date IS NULL);

-- SSD-1076 (query): Status of unaccompanied asylum-seeking child goes on after the eighteenth birthday
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1076', 'query', 'ssd_immigration_status', cast(i.immi_immigration_status_id as varchar2(200)), cast(i.immi_person_id as varchar2(200)), 'Status of unaccompanied asylum-seeking child goes on after the eighteenth birthday' FROM ssd_immigration_status i JOIN ssd_person p ON p.pers_person_id = i.immi_person_id WHERE i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child' AND COALESCE(i.immi_immigration_status_end_date, trunc(sysdate)) > least(add_months(p.pers_dob, (18 * 12)), add_months(trunc(p.pers_dob, 'MM'), (18 * 12)) + extract(day from p.pers_dob) - 1);

-- SSD-1077 (query): Assessment found an unaccompanied asylum-seeking child, but no such status is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1077', 'query', 'ssd_assessment_factor_codes', cast(c.cinf_table_id as varchar2(200)), cast(null as varchar2(200)), 'Assessment found an unaccompanied asylum-seeking child, but no such status is recorded' FROM ssd_assessment_factor_codes c JOIN ssd_assessment_factors f ON f.cinf_table_id = c.cinf_table_id WHERE c.cinf_assessment_factor = '9A' AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_immigration_status i WHERE i.immi_person_id = f.cinf_person_id AND i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child');

-- SSD-1078 (query): Child seeking asylum alone has no country of origin
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1078', 'query', 'ssd_immigration_status', cast(i.immi_immigration_status_id as varchar2(200)), cast(i.immi_person_id as varchar2(200)), 'Child seeking asylum alone has no country of origin' FROM ssd_immigration_status i JOIN ssd_person p ON p.pers_person_id = i.immi_person_id WHERE i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child' AND p.pers_nationality IS NULL;

-- SSD-1079 (query): Immigration status has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1079', 'query', 'ssd_immigration_status', cast(ssd_immigration_status.immi_immigration_status_id as varchar2(200)), cast(ssd_immigration_status.immi_person_id as varchar2(200)), 'Immigration status has no start date' FROM ssd_immigration_status ssd_immigration_status WHERE ssd_immigration_status.immi_immigration_status_start_date IS NULL;

-- SSD-1085 (error): Two linked identifiers have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1085', 'error', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'Two linked identifiers have the same identifier' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE ssd_linked_identifiers.link_table_id IN (SELECT ssd_linked_identifiers.link_table_id AS link_table_id FROM ssd_linked_identifiers ssd_linked_identifiers GROUP BY ssd_linked_identifiers.link_table_id HAVING COUNT(*) > 1);

-- SSD-1086 (error): End of a linked identifier is before start of a linked identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1086', 'error', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'End of a linked identifier is before start of a linked identifier' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE ssd_linked_identifiers.link_valid_to_date < ssd_linked_identifiers.link_valid_from_date;

-- SSD-1087 (error): Start of a linked identifier is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1087', 'error', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'Start of a linked identifier is a filler such as 1 January 1900' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE ssd_linked_identifiers.link_valid_from_date < date '1901-01-01';

-- SSD-1088 (query): Linked identifier is a placeholder
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1088', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'Linked identifier is a placeholder' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE LOWER(TRIM(ssd_linked_identifiers.link_identifier_value)) IN ('unknown', 'not known', 'none', 'n/a', 'na', 'nil', 'null', 'tbc', 'tba', 'not applicable', 'not held', 'x', 'xx', 'xxx', '.', '-', '?', '0', '00', '000', '0000', '00000', '000000', '0000000000', '1111111111', '9999', '99999', '999999', '9999999999', 'sys_unknown', 'placeholder_data');

-- SSD-1089 (query): Linked identifier has a number without its kind, or a kind without its number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1089', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'Linked identifier has a number without its kind, or a kind without its number' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE (ssd_linked_identifiers.link_identifier_type IS NULL AND NOT ssd_linked_identifiers.link_identifier_value IS NULL) OR (NOT ssd_linked_identifiers.link_identifier_type IS NULL AND ssd_linked_identifiers.link_identifier_value IS NULL);

-- SSD-1090 (error): Linked NHS number has a wrong check digit or length
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1090', 'error', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'Linked NHS number has a wrong check digit or length' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE ssd_linked_identifiers.link_identifier_type = 'NHS Number' AND NOT (case when ssd_linked_identifiers.link_identifier_value is null then 1 when length(ssd_linked_identifiers.link_identifier_value) = 10 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 1, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 2, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 3, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 4, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 5, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 6, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 7, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 8, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 9, 1)) - 1) >= 0 and (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 10, 1)) - 1) >= 0 and mod(10 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 1, 1)) - 1) + 9 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 2, 1)) - 1) + 8 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 3, 1)) - 1) + 7 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 4, 1)) - 1) + 6 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 5, 1)) - 1) + 5 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 6, 1)) - 1) + 4 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 7, 1)) - 1) + 3 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 8, 1)) - 1) + 2 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 9, 1)) - 1) + 1 * (instr('0123456789', substr(ssd_linked_identifiers.link_identifier_value, 10, 1)) - 1), 11) = 0 then 1 else 0 end = 1);

-- SSD-1091 (error): Two children have the same linked NHS or pupil number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1091', 'error', 'ssd_linked_identifiers', cast(l.link_table_id as varchar2(200)), cast(l.link_person_id as varchar2(200)), 'Two children have the same linked NHS or pupil number' FROM ssd_linked_identifiers l JOIN (SELECT ssd_linked_identifiers.link_identifier_type AS kind, ssd_linked_identifiers.link_identifier_value AS held FROM ssd_linked_identifiers ssd_linked_identifiers WHERE ssd_linked_identifiers.link_identifier_type IN ('NHS Number', 'Unique Pupil Number', 'Former Unique Pupil Number') AND NOT ssd_linked_identifiers.link_identifier_value IS NULL GROUP BY ssd_linked_identifiers.link_identifier_type, ssd_linked_identifiers.link_identifier_value HAVING COUNT(DISTINCT ssd_linked_identifiers.link_person_id) > 1) shared ON shared.held = l.link_identifier_value AND shared.kind = l.link_identifier_type;

-- SSD-1092 (query): Former or linked pupil number is not one that can exist
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1092', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'Former or linked pupil number is not one that can exist' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE ssd_linked_identifiers.link_identifier_type IN ('Former Unique Pupil Number', 'Unique Pupil Number') AND NOT (case when ssd_linked_identifiers.link_identifier_value is null then 1 when length(ssd_linked_identifiers.link_identifier_value) = 13 and substr(ssd_linked_identifiers.link_identifier_value, 1, 1) = substr('ABCDEFGHJKLMNPQRTUVWXYZ', mod(2 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 2, 1)) - 1) + 3 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 3, 1)) - 1) + 4 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 4, 1)) - 1) + 5 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 5, 1)) - 1) + 6 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 6, 1)) - 1) + 7 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 7, 1)) - 1) + 8 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 8, 1)) - 1) + 9 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 9, 1)) - 1) + 10 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 10, 1)) - 1) + 11 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 11, 1)) - 1) + 12 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 12, 1)) - 1) + 13 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_linked_identifiers.link_identifier_value, 13, 1)) - 1), 23) + 1, 1) then 1 else 0 end = 1);

-- SSD-1093 (query): Former pupil number is also the present one
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1093', 'query', 'ssd_linked_identifiers', cast(l.link_table_id as varchar2(200)), cast(l.link_person_id as varchar2(200)), 'Former pupil number is also the present one' FROM ssd_linked_identifiers l JOIN ssd_person p ON p.pers_person_id = l.link_person_id WHERE l.link_identifier_type = 'Former Unique Pupil Number' AND l.link_identifier_value = p.pers_upn;

-- SSD-1094 (query): Linked NHS or pupil number that is in use differs from the one on the child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1094', 'query', 'ssd_linked_identifiers', cast(l.link_table_id as varchar2(200)), cast(l.link_person_id as varchar2(200)), 'Linked NHS or pupil number that is in use differs from the one on the child' FROM ssd_linked_identifiers l JOIN ssd_person p ON p.pers_person_id = l.link_person_id WHERE l.link_valid_to_date IS NULL AND ((l.link_identifier_type = 'NHS Number' AND l.link_identifier_value <> p.pers_single_unique_id) OR (l.link_identifier_type = 'Unique Pupil Number' AND l.link_identifier_value <> p.pers_upn));

-- SSD-1095 (query): Two NHS or pupil numbers of a child are in use at once
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1095', 'query', 'ssd_linked_identifiers', cast(l.link_table_id as varchar2(200)), cast(l.link_person_id as varchar2(200)), 'Two NHS or pupil numbers of a child are in use at once' FROM ssd_linked_identifiers l WHERE l.link_identifier_type IN ('NHS Number', 'Unique Pupil Number') AND l.link_valid_to_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_linked_identifiers o WHERE o.link_person_id = l.link_person_id AND o.link_identifier_type = l.link_identifier_type AND o.link_valid_to_date IS NULL AND o.link_identifier_value <> l.link_identifier_value);

-- SSD-1096 (query): Start of a linked identifier is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1096', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'Start of a linked identifier is in the future' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE ssd_linked_identifiers.link_valid_from_date > trunc(sysdate);

-- SSD-1097 (query): End of a linked identifier is more than a year in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1097', 'query', 'ssd_linked_identifiers', cast(ssd_linked_identifiers.link_table_id as varchar2(200)), cast(ssd_linked_identifiers.link_person_id as varchar2(200)), 'End of a linked identifier is more than a year in the future' FROM ssd_linked_identifiers ssd_linked_identifiers WHERE ssd_linked_identifiers.link_valid_to_date > least(add_months(trunc(sysdate), (1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1101 (error): Two family memberships have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1101', 'error', 'ssd_family', cast(ssd_family.fami_table_id as varchar2(200)), cast(ssd_family.fami_person_id as varchar2(200)), 'Two family memberships have the same identifier' FROM ssd_family ssd_family WHERE ssd_family.fami_table_id IN (SELECT ssd_family.fami_table_id AS fami_table_id FROM ssd_family ssd_family GROUP BY ssd_family.fami_table_id HAVING COUNT(*) > 1);

-- SSD-1103 (query): Two memberships of one child in one family group overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1103', 'query', 'ssd_family', cast(f.fami_table_id as varchar2(200)), cast(f.fami_person_id as varchar2(200)), 'Two memberships of one child in one family group overlap' FROM ssd_family f WHERE EXISTS(SELECT 1 AS "1" FROM ssd_family o WHERE o.fami_person_id = f.fami_person_id AND o.fami_family_id = f.fami_family_id AND o.fami_table_id < f.fami_table_id AND (o.fami_member_end_date IS NULL OR f.fami_member_start_date IS NULL OR f.fami_member_start_date < o.fami_member_end_date) AND (f.fami_member_end_date IS NULL OR o.fami_member_start_date IS NULL OR o.fami_member_start_date < f.fami_member_end_date));

-- SSD-1104 (error): End of the family membership is before start of the family membership
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1104', 'error', 'ssd_family', cast(ssd_family.fami_table_id as varchar2(200)), cast(ssd_family.fami_person_id as varchar2(200)), 'End of the family membership is before start of the family membership' FROM ssd_family ssd_family WHERE ssd_family.fami_member_end_date < ssd_family.fami_member_start_date;

-- SSD-1105 (error): Start of the family membership is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1105', 'error', 'ssd_family', cast(ssd_family.fami_table_id as varchar2(200)), cast(ssd_family.fami_person_id as varchar2(200)), 'Start of the family membership is a filler such as 1 January 1900' FROM ssd_family ssd_family WHERE ssd_family.fami_member_start_date < date '1901-01-01';

-- SSD-1106 (query): Start of the family membership is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1106', 'query', 'ssd_family', cast(ssd_family.fami_table_id as varchar2(200)), cast(ssd_family.fami_person_id as varchar2(200)), 'Start of the family membership is in the future' FROM ssd_family ssd_family WHERE ssd_family.fami_member_start_date > trunc(sysdate);

-- SSD-1107 (query): Family membership starts before the person was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1107', 'query', 'ssd_family', cast(f.fami_table_id as varchar2(200)), cast(f.fami_person_id as varchar2(200)), 'Family membership starts before the person was born' FROM ssd_family f JOIN ssd_person p ON p.pers_person_id = f.fami_person_id WHERE f.fami_member_start_date >= date '1901-01-01' AND f.fami_member_start_date < p.pers_dob;

-- SSD-1108 (query): Parent or grandparent in the family is under 11
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1108', 'query', 'ssd_family', cast(f.fami_table_id as varchar2(200)), cast(f.fami_person_id as varchar2(200)), 'Parent or grandparent in the family is under 11' FROM ssd_family f JOIN ssd_person p ON p.pers_person_id = f.fami_person_id WHERE f.fami_member_role IN ('PARENT', 'STEPPARENT', 'GRANDPARENT') AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 11;

-- SSD-1109 (query): End of the family membership is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1109', 'query', 'ssd_family', cast(ssd_family.fami_table_id as varchar2(200)), cast(ssd_family.fami_person_id as varchar2(200)), 'End of the family membership is in the future' FROM ssd_family ssd_family WHERE ssd_family.fami_member_end_date > trunc(sysdate);

-- SSD-1120 (error): Two links of a mother and child have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1120', 'error', 'ssd_mother', cast(ssd_mother.moth_table_id as varchar2(200)), cast(ssd_mother.moth_person_id as varchar2(200)), 'Two links of a mother and child have the same identifier' FROM ssd_mother ssd_mother WHERE ssd_mother.moth_table_id IN (SELECT ssd_mother.moth_table_id AS moth_table_id FROM ssd_mother ssd_mother GROUP BY ssd_mother.moth_table_id HAVING COUNT(*) > 1);

-- SSD-1121 (error): Mother is recorded as her own child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1121', 'error', 'ssd_mother', cast(ssd_mother.moth_table_id as varchar2(200)), cast(ssd_mother.moth_person_id as varchar2(200)), 'Mother is recorded as her own child' FROM ssd_mother ssd_mother WHERE ssd_mother.moth_childs_person_id = ssd_mother.moth_person_id;

-- SSD-1122 (note): Child of a young mother has no record here
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1122', 'note', 'ssd_mother', cast(m.moth_table_id as varchar2(200)), cast(m.moth_person_id as varchar2(200)), 'Child of a young mother has no record here' FROM ssd_mother m WHERE NOT m.moth_childs_person_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_person p WHERE p.pers_person_id = m.moth_childs_person_id);

-- SSD-1123 (error): Birth date of a mother's child differs from the one on the child's own record
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1123', 'error', 'ssd_mother', cast(m.moth_table_id as varchar2(200)), cast(m.moth_person_id as varchar2(200)), 'Birth date of a mother''s child differs from the one on the child''s own record' FROM ssd_mother m JOIN ssd_person p ON p.pers_person_id = m.moth_childs_person_id WHERE m.moth_childs_dob <> p.pers_dob AND m.moth_childs_person_id <> m.moth_person_id;

-- SSD-1124 (error): Mother was not born before her child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1124', 'error', 'ssd_mother', cast(m.moth_table_id as varchar2(200)), cast(m.moth_person_id as varchar2(200)), 'Mother was not born before her child' FROM ssd_mother m JOIN ssd_person p ON p.pers_person_id = m.moth_person_id WHERE m.moth_childs_dob <= p.pers_dob;

-- SSD-1125 (query): Mother was under 11 when her child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1125', 'query', 'ssd_mother', cast(m.moth_table_id as varchar2(200)), cast(m.moth_person_id as varchar2(200)), 'Mother was under 11 when her child was born' FROM ssd_mother m JOIN ssd_person p ON p.pers_person_id = m.moth_person_id WHERE m.moth_childs_dob > p.pers_dob AND (extract(year from m.moth_childs_dob) - extract(year from p.pers_dob) - case when extract(month from m.moth_childs_dob) * 100 + extract(day from m.moth_childs_dob) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 11;

-- SSD-1126 (error): Birth date of a mother's child is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1126', 'error', 'ssd_mother', cast(ssd_mother.moth_table_id as varchar2(200)), cast(ssd_mother.moth_person_id as varchar2(200)), 'Birth date of a mother''s child is in the future' FROM ssd_mother ssd_mother WHERE ssd_mother.moth_childs_dob > trunc(sysdate);

-- SSD-1127 (error): Child has a child of her own on record, but is said to be no mother
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1127', 'error', 'ssd_mother', cast(m.moth_table_id as varchar2(200)), cast(m.moth_person_id as varchar2(200)), 'Child has a child of her own on record, but is said to be no mother' FROM ssd_mother m JOIN ssd_person p ON p.pers_person_id = m.moth_person_id WHERE (p.pers_is_mother = 0);

-- SSD-1128 (error): Child recorded as male has a child linked as a mother's
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1128', 'error', 'ssd_mother', cast(m.moth_table_id as varchar2(200)), cast(m.moth_person_id as varchar2(200)), 'Child recorded as male has a child linked as a mother''s' FROM ssd_mother m JOIN ssd_person p ON p.pers_person_id = m.moth_person_id WHERE p.pers_sex = 'M';

-- SSD-1129 (error): Child is linked to a mother more than once
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1129', 'error', 'ssd_mother', cast(ssd_mother.moth_table_id as varchar2(200)), cast(ssd_mother.moth_person_id as varchar2(200)), 'Child is linked to a mother more than once' FROM ssd_mother ssd_mother WHERE ssd_mother.moth_childs_person_id IN (SELECT ssd_mother.moth_childs_person_id AS moth_childs_person_id FROM ssd_mother ssd_mother GROUP BY ssd_mother.moth_childs_person_id HAVING COUNT(*) > 1);

-- SSD-1130 (query): Birth date of a mother's child is missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1130', 'query', 'ssd_mother', cast(ssd_mother.moth_table_id as varchar2(200)), cast(ssd_mother.moth_person_id as varchar2(200)), 'Birth date of a mother''s child is missing' FROM ssd_mother ssd_mother WHERE ssd_mother.moth_childs_dob IS NULL AND NOT ssd_mother.moth_childs_person_id IS NULL;

-- SSD-1131 (query): Two children of one mother were born only months apart
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1131', 'query', 'ssd_mother', cast(m.moth_table_id as varchar2(200)), cast(m.moth_person_id as varchar2(200)), 'Two children of one mother were born only months apart' FROM ssd_mother m JOIN ssd_mother o ON o.moth_person_id = m.moth_person_id WHERE (trunc(m.moth_childs_dob) - trunc(o.moth_childs_dob)) BETWEEN 3 AND 179;

-- SSD-1201 (error): Two contacts have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1201', 'error', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as varchar2(200)), cast(ssd_contacts.cont_person_id as varchar2(200)), 'Two contacts have the same identifier' FROM ssd_contacts ssd_contacts WHERE ssd_contacts.cont_contact_id IN (SELECT ssd_contacts.cont_contact_id AS cont_contact_id FROM ssd_contacts ssd_contacts GROUP BY ssd_contacts.cont_contact_id HAVING COUNT(*) > 1);

-- SSD-1202 (query): Contact has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1202', 'query', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as varchar2(200)), cast(ssd_contacts.cont_person_id as varchar2(200)), 'Contact has no date' FROM ssd_contacts ssd_contacts WHERE ssd_contacts.cont_contact_date IS NULL;

-- SSD-1203 (error): Contact date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1203', 'error', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as varchar2(200)), cast(ssd_contacts.cont_person_id as varchar2(200)), 'Contact date is a filler such as 1 January 1900' FROM ssd_contacts ssd_contacts WHERE ssd_contacts.cont_contact_date < date '1901-01-01';

-- SSD-1204 (error): Contact date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1204', 'error', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as varchar2(200)), cast(ssd_contacts.cont_person_id as varchar2(200)), 'Contact date is in the future' FROM ssd_contacts ssd_contacts WHERE ssd_contacts.cont_contact_date > trunc(sysdate);

-- SSD-1205 (query): Contact does not say who made it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1205', 'query', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as varchar2(200)), cast(ssd_contacts.cont_person_id as varchar2(200)), 'Contact does not say who made it' FROM ssd_contacts ssd_contacts WHERE ssd_contacts.cont_contact_source_code IS NULL AND NOT ssd_contacts.cont_contact_date IS NULL;

-- SSD-1206 (query): Contact has no outcome more than one working day later
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1206', 'query', 'ssd_contacts', cast(c.cont_contact_id as varchar2(200)), cast(c.cont_person_id as varchar2(200)), 'Contact has no outcome more than one working day later' FROM ssd_contacts c WHERE NOT EXISTS(SELECT 1 AS "1" FROM ssd_contact_outcomes o WHERE o.cont_contact_id = c.cont_contact_id) AND c.cont_contact_date >= date '1901-01-01' AND (((((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1) - mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(c.cont_contact_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(c.cont_contact_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(c.cont_contact_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(c.cont_contact_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > c.cont_contact_date and bank_holiday <= trunc(sysdate)) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > trunc(sysdate) and bank_holiday <= c.cont_contact_date)) > 1;

-- SSD-1207 (query): Contact ended with no further action and also with another outcome
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1207', 'query', 'ssd_contact_outcomes', cast(n.cont_contact_id as varchar2(200)), cast(null as varchar2(200)), 'Contact ended with no further action and also with another outcome' FROM ssd_contact_outcomes n WHERE n.cont_contact_outcome = 'NFA_FLAG' AND EXISTS(SELECT 1 AS "1" FROM ssd_contact_outcomes o WHERE o.cont_contact_id = n.cont_contact_id AND o.cont_contact_outcome IN ('NEW_REFERRAL_FLAG', 'CP_ENQUIRY_FLAG', 'PRIVATE_FOSTERING_FLAG', 'NON_AGENCY_ADOPTION_FLAG'));

-- SSD-1208 (query): Contact led to a new referral, but the child has none from that time
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1208', 'query', 'ssd_contacts', cast(c.cont_contact_id as varchar2(200)), cast(c.cont_person_id as varchar2(200)), 'Contact led to a new referral, but the child has none from that time' FROM ssd_contacts c WHERE EXISTS(SELECT 1 AS "1" FROM ssd_contact_outcomes o WHERE o.cont_contact_id = c.cont_contact_id AND o.cont_contact_outcome = 'NEW_REFERRAL_FLAG') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_person_id = c.cont_person_id AND r.cine_referral_date BETWEEN (c.cont_contact_date + -14) AND (c.cont_contact_date + 14)) AND c.cont_contact_date < (trunc(sysdate) + -14) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes ssd_cin_episodes);

-- SSD-1209 (query): Two contacts about a child on one day have the same source
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1209', 'query', 'ssd_contacts', cast(c.cont_contact_id as varchar2(200)), cast(c.cont_person_id as varchar2(200)), 'Two contacts about a child on one day have the same source' FROM ssd_contacts c WHERE EXISTS(SELECT 1 AS "1" FROM ssd_contacts o WHERE o.cont_person_id = c.cont_person_id AND o.cont_contact_date = c.cont_contact_date AND o.cont_contact_source_code = c.cont_contact_source_code AND o.cont_contact_id < c.cont_contact_id);

-- SSD-1210 (query): Contact was received more than 40 weeks before the birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1210', 'query', 'ssd_contacts', cast(c.cont_contact_id as varchar2(200)), cast(c.cont_person_id as varchar2(200)), 'Contact was received more than 40 weeks before the birth' FROM ssd_contacts c JOIN ssd_person p ON p.pers_person_id = c.cont_person_id WHERE c.cont_contact_date >= date '1901-01-01' AND c.cont_contact_date < (p.pers_dob + -280);

-- SSD-1211 (query): Contact was received more than 30 days after the child died
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1211', 'query', 'ssd_contacts', cast(c.cont_contact_id as varchar2(200)), cast(c.cont_person_id as varchar2(200)), 'Contact was received more than 30 days after the child died' FROM ssd_contacts c JOIN ssd_person p ON p.pers_person_id = c.cont_person_id WHERE c.cont_contact_date > (p.pers_death_date + 30);

-- SSD-1212 (query): Contact is about an adult who was never looked after
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1212', 'query', 'ssd_contacts', cast(c.cont_contact_id as varchar2(200)), cast(c.cont_person_id as varchar2(200)), 'Contact is about an adult who was never looked after' FROM ssd_contacts c JOIN ssd_person p ON p.pers_person_id = c.cont_person_id WHERE p.pers_dob >= date '1901-01-01' AND (extract(year from c.cont_contact_date) - extract(year from p.pers_dob) - case when extract(month from c.cont_contact_date) * 100 + extract(day from c.cont_contact_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 18 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = p.pers_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_care_leavers l WHERE l.clea_person_id = p.pers_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_send s WHERE s.send_person_id = p.pers_person_id);

-- SSD-1220 (error): Decision on the contact is before contact date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1220', 'error', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as varchar2(200)), cast(ssd_contacts.cont_person_id as varchar2(200)), 'Decision on the contact is before contact date' FROM ssd_contacts ssd_contacts WHERE ssd_contacts.cont_decision_date < ssd_contacts.cont_contact_date;

-- SSD-1221 (error): Decision on the contact is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1221', 'error', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as varchar2(200)), cast(ssd_contacts.cont_person_id as varchar2(200)), 'Decision on the contact is in the future' FROM ssd_contacts ssd_contacts WHERE ssd_contacts.cont_decision_date > trunc(sysdate);

-- SSD-1222 (note): Decision on the contact took more than one working day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1222', 'note', 'ssd_contacts', cast(ssd_contacts.cont_contact_id as varchar2(200)), cast(ssd_contacts.cont_person_id as varchar2(200)), 'Decision on the contact took more than one working day' FROM ssd_contacts ssd_contacts WHERE ssd_contacts.cont_contact_date >= date '1901-01-01' AND (((((trunc(ssd_contacts.cont_decision_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(ssd_contacts.cont_decision_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(ssd_contacts.cont_decision_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(ssd_contacts.cont_decision_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(ssd_contacts.cont_contact_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(ssd_contacts.cont_contact_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(ssd_contacts.cont_contact_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(ssd_contacts.cont_contact_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > ssd_contacts.cont_contact_date and bank_holiday <= ssd_contacts.cont_decision_date) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > ssd_contacts.cont_decision_date and bank_holiday <= ssd_contacts.cont_contact_date)) > 1;

-- SSD-1223 (error): Referral that the contact led to is not among the child's referrals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1223', 'error', 'ssd_contacts', cast(a.cont_contact_id as varchar2(200)), cast(a.cont_person_id as varchar2(200)), 'Referral that the contact led to is not among the child''s referrals' FROM ssd_contacts a WHERE NOT a.cont_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_referral_id = a.cont_referral_id AND r.cine_person_id = a.cont_person_id);

-- SSD-1224 (query): Contact led to a referral that is older than the contact
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1224', 'query', 'ssd_contacts', cast(c.cont_contact_id as varchar2(200)), cast(c.cont_person_id as varchar2(200)), 'Contact led to a referral that is older than the contact' FROM ssd_contacts c JOIN ssd_cin_episodes r ON r.cine_referral_id = c.cont_referral_id AND r.cine_person_id = c.cont_person_id WHERE r.cine_referral_date < c.cont_contact_date;

-- SSD-1301 (error): Two early help episodes have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1301', 'error', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Two early help episodes have the same identifier' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_id IN (SELECT ssd_early_help_episodes.earl_episode_id AS earl_episode_id FROM ssd_early_help_episodes ssd_early_help_episodes GROUP BY ssd_early_help_episodes.earl_episode_id HAVING COUNT(*) > 1);

-- SSD-1302 (error): Early help end date is before early help start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1302', 'error', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Early help end date is before early help start date' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_end_date < ssd_early_help_episodes.earl_episode_start_date;

-- SSD-1303 (error): Early help start date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1303', 'error', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Early help start date is a filler such as 1 January 1900' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_start_date < date '1901-01-01';

-- SSD-1304 (query): Early help start date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1304', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Early help start date is in the future' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_start_date > trunc(sysdate);

-- SSD-1305 (query): Early help end date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1305', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Early help end date is in the future' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_end_date > trunc(sysdate);

-- SSD-1306 (query): Two early help episodes of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1306', 'query', 'ssd_early_help_episodes', cast(a.earl_episode_id as varchar2(200)), cast(a.earl_person_id as varchar2(200)), 'Two early help episodes of one child overlap' FROM ssd_early_help_episodes a JOIN ssd_early_help_episodes b ON b.earl_person_id = a.earl_person_id WHERE a.earl_episode_id <> b.earl_episode_id AND (a.earl_episode_start_date > b.earl_episode_start_date OR (a.earl_episode_start_date = b.earl_episode_start_date AND a.earl_episode_id > b.earl_episode_id)) AND (b.earl_episode_end_date IS NULL OR a.earl_episode_start_date < b.earl_episode_end_date);

-- SSD-1307 (query): Early help ended without a reason
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1307', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Early help ended without a reason' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE NOT ssd_early_help_episodes.earl_episode_end_date IS NULL AND ssd_early_help_episodes.earl_episode_end_reason IS NULL;

-- SSD-1308 (query): Early help has a reason for ending but no end date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1308', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Early help has a reason for ending but no end date' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE NOT ssd_early_help_episodes.earl_episode_end_reason IS NULL AND ssd_early_help_episodes.earl_episode_end_date IS NULL;

-- SSD-1309 (query): Early help has been open for more than two years
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1309', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Early help has been open for more than two years' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_end_date IS NULL AND ssd_early_help_episodes.earl_episode_start_date >= date '1901-01-01' AND ssd_early_help_episodes.earl_episode_start_date < least(add_months(trunc(sysdate), (-2 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-2 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1310 (note): Worker who leads early help is not among the professionals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1310', 'note', 'ssd_early_help_episodes', cast(a.earl_episode_id as varchar2(200)), cast(a.earl_person_id as varchar2(200)), 'Worker who leads early help is not among the professionals' FROM ssd_early_help_episodes a WHERE NOT a.earl_episode_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals r WHERE r.prof_professional_id = a.earl_episode_worker_id);

-- SSD-1311 (query): Early help began after the child died
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1311', 'query', 'ssd_early_help_episodes', cast(e.earl_episode_id as varchar2(200)), cast(e.earl_person_id as varchar2(200)), 'Early help began after the child died' FROM ssd_early_help_episodes e JOIN ssd_person p ON p.pers_person_id = e.earl_person_id WHERE e.earl_episode_start_date > p.pers_death_date;

-- SSD-1312 (query): Early help is still open for a child who has died
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1312', 'query', 'ssd_early_help_episodes', cast(e.earl_episode_id as varchar2(200)), cast(e.earl_person_id as varchar2(200)), 'Early help is still open for a child who has died' FROM ssd_early_help_episodes e JOIN ssd_person p ON p.pers_person_id = e.earl_person_id WHERE e.earl_episode_end_date IS NULL AND p.pers_death_date < (trunc(sysdate) + -28);

-- SSD-1313 (query): Early help has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1313', 'query', 'ssd_early_help_episodes', cast(ssd_early_help_episodes.earl_episode_id as varchar2(200)), cast(ssd_early_help_episodes.earl_person_id as varchar2(200)), 'Early help has no start date' FROM ssd_early_help_episodes ssd_early_help_episodes WHERE ssd_early_help_episodes.earl_episode_start_date IS NULL;

-- SSD-1314 (query): Early help starts more than 40 weeks before the birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1314', 'query', 'ssd_early_help_episodes', cast(t.earl_episode_id as varchar2(200)), cast(t.earl_person_id as varchar2(200)), 'Early help starts more than 40 weeks before the birth' FROM ssd_early_help_episodes t JOIN ssd_person p ON p.pers_person_id = t.earl_person_id WHERE t.earl_episode_start_date < (p.pers_dob + -280);

-- SSD-1320 (error): Two early help assessments have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1320', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as varchar2(200)), cast(ssd_early_help_assessments.ehas_person_id as varchar2(200)), 'Two early help assessments have the same identifier' FROM ssd_early_help_assessments ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_assessment_id IN (SELECT ssd_early_help_assessments.ehas_assessment_id AS ehas_assessment_id FROM ssd_early_help_assessments ssd_early_help_assessments GROUP BY ssd_early_help_assessments.ehas_assessment_id HAVING COUNT(*) > 1);

-- SSD-1321 (error): Early help assessment completed date is before early help assessment start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1321', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as varchar2(200)), cast(ssd_early_help_assessments.ehas_person_id as varchar2(200)), 'Early help assessment completed date is before early help assessment start date' FROM ssd_early_help_assessments ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_completed_date < ssd_early_help_assessments.ehas_start_date;

-- SSD-1322 (error): Early help assessment start date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1322', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as varchar2(200)), cast(ssd_early_help_assessments.ehas_person_id as varchar2(200)), 'Early help assessment start date is a filler such as 1 January 1900' FROM ssd_early_help_assessments ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_start_date < date '1901-01-01';

-- SSD-1323 (error): Early help assessment completed date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1323', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as varchar2(200)), cast(ssd_early_help_assessments.ehas_person_id as varchar2(200)), 'Early help assessment completed date is in the future' FROM ssd_early_help_assessments ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_completed_date > trunc(sysdate);

-- SSD-1324 (query): Early help assessment has been open for more than 45 working days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1324', 'query', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as varchar2(200)), cast(ssd_early_help_assessments.ehas_person_id as varchar2(200)), 'Early help assessment has been open for more than 45 working days' FROM ssd_early_help_assessments ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_completed_date IS NULL AND ssd_early_help_assessments.ehas_start_date >= date '1901-01-01' AND (((((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1) - mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(ssd_early_help_assessments.ehas_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(ssd_early_help_assessments.ehas_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(ssd_early_help_assessments.ehas_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(ssd_early_help_assessments.ehas_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > ssd_early_help_assessments.ehas_start_date and bank_holiday <= trunc(sysdate)) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > trunc(sysdate) and bank_holiday <= ssd_early_help_assessments.ehas_start_date)) > 45;

-- SSD-1325 (query): Two early help assessments of a child start on the same day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1325', 'query', 'ssd_early_help_assessments', cast(a.ehas_assessment_id as varchar2(200)), cast(a.ehas_person_id as varchar2(200)), 'Two early help assessments of a child start on the same day' FROM ssd_early_help_assessments a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_early_help_assessments o WHERE o.ehas_person_id = a.ehas_person_id AND o.ehas_start_date = a.ehas_start_date AND o.ehas_assessment_id < a.ehas_assessment_id);

-- SSD-1326 (error): Early help assessment start date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1326', 'error', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as varchar2(200)), cast(ssd_early_help_assessments.ehas_person_id as varchar2(200)), 'Early help assessment start date is in the future' FROM ssd_early_help_assessments ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_start_date > trunc(sysdate);

-- SSD-1327 (query): Early help assessment has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1327', 'query', 'ssd_early_help_assessments', cast(ssd_early_help_assessments.ehas_assessment_id as varchar2(200)), cast(ssd_early_help_assessments.ehas_person_id as varchar2(200)), 'Early help assessment has no start date' FROM ssd_early_help_assessments ssd_early_help_assessments WHERE ssd_early_help_assessments.ehas_start_date IS NULL;

-- SSD-1328 (query): Early help assessment starts more than 40 weeks before the birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1328', 'query', 'ssd_early_help_assessments', cast(t.ehas_assessment_id as varchar2(200)), cast(t.ehas_person_id as varchar2(200)), 'Early help assessment starts more than 40 weeks before the birth' FROM ssd_early_help_assessments t JOIN ssd_person p ON p.pers_person_id = t.ehas_person_id WHERE t.ehas_start_date < (p.pers_dob + -280);

-- SSD-1340 (error): Two requests for early help have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1340', 'error', 'ssd_early_help_requests', cast(ssd_early_help_requests.ehrq_request_id as varchar2(200)), cast(ssd_early_help_requests.ehrq_person_id as varchar2(200)), 'Two requests for early help have the same identifier' FROM ssd_early_help_requests ssd_early_help_requests WHERE ssd_early_help_requests.ehrq_request_id IN (SELECT ssd_early_help_requests.ehrq_request_id AS ehrq_request_id FROM ssd_early_help_requests ssd_early_help_requests GROUP BY ssd_early_help_requests.ehrq_request_id HAVING COUNT(*) > 1);

-- SSD-1341 (error): Decision on the request for early help is before request for early help
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1341', 'error', 'ssd_early_help_requests', cast(ssd_early_help_requests.ehrq_request_id as varchar2(200)), cast(ssd_early_help_requests.ehrq_person_id as varchar2(200)), 'Decision on the request for early help is before request for early help' FROM ssd_early_help_requests ssd_early_help_requests WHERE ssd_early_help_requests.ehrq_decision_date < ssd_early_help_requests.ehrq_received_date;

-- SSD-1342 (error): Date of the request for early help is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1342', 'error', 'ssd_early_help_requests', cast(ssd_early_help_requests.ehrq_request_id as varchar2(200)), cast(ssd_early_help_requests.ehrq_person_id as varchar2(200)), 'Date of the request for early help is a filler such as 1 January 1900' FROM ssd_early_help_requests ssd_early_help_requests WHERE ssd_early_help_requests.ehrq_received_date < date '1901-01-01';

-- SSD-1343 (error): Date of the request for early help is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1343', 'error', 'ssd_early_help_requests', cast(ssd_early_help_requests.ehrq_request_id as varchar2(200)), cast(ssd_early_help_requests.ehrq_person_id as varchar2(200)), 'Date of the request for early help is in the future' FROM ssd_early_help_requests ssd_early_help_requests WHERE ssd_early_help_requests.ehrq_received_date > trunc(sysdate);

-- SSD-1344 (query): Request for early help has a decision without a date, or a date without a decision
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1344', 'query', 'ssd_early_help_requests', cast(ssd_early_help_requests.ehrq_request_id as varchar2(200)), cast(ssd_early_help_requests.ehrq_person_id as varchar2(200)), 'Request for early help has a decision without a date, or a date without a decision' FROM ssd_early_help_requests ssd_early_help_requests WHERE (ssd_early_help_requests.ehrq_decision IS NULL AND NOT ssd_early_help_requests.ehrq_decision_date IS NULL) OR (NOT ssd_early_help_requests.ehrq_decision IS NULL AND ssd_early_help_requests.ehrq_decision_date IS NULL);

-- SSD-1345 (query): Request for early help has waited more than 20 working days for a decision
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1345', 'query', 'ssd_early_help_requests', cast(ssd_early_help_requests.ehrq_request_id as varchar2(200)), cast(ssd_early_help_requests.ehrq_person_id as varchar2(200)), 'Request for early help has waited more than 20 working days for a decision' FROM ssd_early_help_requests ssd_early_help_requests WHERE ssd_early_help_requests.ehrq_decision IS NULL AND ssd_early_help_requests.ehrq_decision_date IS NULL AND ssd_early_help_requests.ehrq_received_date >= date '1901-01-01' AND (((((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1) - mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(ssd_early_help_requests.ehrq_received_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(ssd_early_help_requests.ehrq_received_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(ssd_early_help_requests.ehrq_received_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(ssd_early_help_requests.ehrq_received_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > ssd_early_help_requests.ehrq_received_date and bank_holiday <= trunc(sysdate)) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > trunc(sysdate) and bank_holiday <= ssd_early_help_requests.ehrq_received_date)) > 20;

-- SSD-1346 (error): Contact behind a request for early help is not among the child's contacts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1346', 'error', 'ssd_early_help_requests', cast(a.ehrq_request_id as varchar2(200)), cast(a.ehrq_person_id as varchar2(200)), 'Contact behind a request for early help is not among the child''s contacts' FROM ssd_early_help_requests a WHERE NOT a.ehrq_contact_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_contacts r WHERE r.cont_contact_id = a.ehrq_contact_id AND r.cont_person_id = a.ehrq_person_id);

-- SSD-1347 (query): Request for early help is older than the contact that led to it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1347', 'query', 'ssd_early_help_requests', cast(q.ehrq_request_id as varchar2(200)), cast(q.ehrq_person_id as varchar2(200)), 'Request for early help is older than the contact that led to it' FROM ssd_early_help_requests q JOIN ssd_contacts c ON c.cont_contact_id = q.ehrq_contact_id AND c.cont_person_id = q.ehrq_person_id WHERE q.ehrq_received_date < c.cont_contact_date;

-- SSD-1348 (query): Request for early help names a family group that the child is not in
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1348', 'query', 'ssd_early_help_requests', cast(q.ehrq_request_id as varchar2(200)), cast(q.ehrq_person_id as varchar2(200)), 'Request for early help names a family group that the child is not in' FROM ssd_early_help_requests q WHERE NOT q.ehrq_family_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_family f WHERE f.fami_person_id = q.ehrq_person_id AND f.fami_family_id = q.ehrq_family_id);

-- SSD-1349 (error): Decision on the request for early help is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1349', 'error', 'ssd_early_help_requests', cast(ssd_early_help_requests.ehrq_request_id as varchar2(200)), cast(ssd_early_help_requests.ehrq_person_id as varchar2(200)), 'Decision on the request for early help is in the future' FROM ssd_early_help_requests ssd_early_help_requests WHERE ssd_early_help_requests.ehrq_decision_date > trunc(sysdate);

-- SSD-1350 (query): Request for early help has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1350', 'query', 'ssd_early_help_requests', cast(ssd_early_help_requests.ehrq_request_id as varchar2(200)), cast(ssd_early_help_requests.ehrq_person_id as varchar2(200)), 'Request for early help has no date' FROM ssd_early_help_requests ssd_early_help_requests WHERE ssd_early_help_requests.ehrq_received_date IS NULL;

-- SSD-1360 (error): Two early help plans have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1360', 'error', 'ssd_early_help_plans', cast(ssd_early_help_plans.ehpl_plan_id as varchar2(200)), cast(ssd_early_help_plans.ehpl_person_id as varchar2(200)), 'Two early help plans have the same identifier' FROM ssd_early_help_plans ssd_early_help_plans WHERE ssd_early_help_plans.ehpl_plan_id IN (SELECT ssd_early_help_plans.ehpl_plan_id AS ehpl_plan_id FROM ssd_early_help_plans ssd_early_help_plans GROUP BY ssd_early_help_plans.ehpl_plan_id HAVING COUNT(*) > 1);

-- SSD-1361 (error): Early help plan end date is before early help plan start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1361', 'error', 'ssd_early_help_plans', cast(ssd_early_help_plans.ehpl_plan_id as varchar2(200)), cast(ssd_early_help_plans.ehpl_person_id as varchar2(200)), 'Early help plan end date is before early help plan start date' FROM ssd_early_help_plans ssd_early_help_plans WHERE ssd_early_help_plans.ehpl_end_date < ssd_early_help_plans.ehpl_start_date;

-- SSD-1362 (error): Early help plan start date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1362', 'error', 'ssd_early_help_plans', cast(ssd_early_help_plans.ehpl_plan_id as varchar2(200)), cast(ssd_early_help_plans.ehpl_person_id as varchar2(200)), 'Early help plan start date is a filler such as 1 January 1900' FROM ssd_early_help_plans ssd_early_help_plans WHERE ssd_early_help_plans.ehpl_start_date < date '1901-01-01';

-- SSD-1363 (query): Early help plan start date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1363', 'query', 'ssd_early_help_plans', cast(ssd_early_help_plans.ehpl_plan_id as varchar2(200)), cast(ssd_early_help_plans.ehpl_person_id as varchar2(200)), 'Early help plan start date is in the future' FROM ssd_early_help_plans ssd_early_help_plans WHERE ssd_early_help_plans.ehpl_start_date > trunc(sysdate);

-- SSD-1364 (query): Two early help plans of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1364', 'query', 'ssd_early_help_plans', cast(a.ehpl_plan_id as varchar2(200)), cast(a.ehpl_person_id as varchar2(200)), 'Two early help plans of one child overlap' FROM ssd_early_help_plans a JOIN ssd_early_help_plans b ON b.ehpl_person_id = a.ehpl_person_id WHERE a.ehpl_plan_id <> b.ehpl_plan_id AND (a.ehpl_start_date > b.ehpl_start_date OR (a.ehpl_start_date = b.ehpl_start_date AND a.ehpl_plan_id > b.ehpl_plan_id)) AND (b.ehpl_end_date IS NULL OR a.ehpl_start_date < b.ehpl_end_date);

-- SSD-1365 (query): Early help plan has an end date without a reason, or a reason without an end date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1365', 'query', 'ssd_early_help_plans', cast(ssd_early_help_plans.ehpl_plan_id as varchar2(200)), cast(ssd_early_help_plans.ehpl_person_id as varchar2(200)), 'Early help plan has an end date without a reason, or a reason without an end date' FROM ssd_early_help_plans ssd_early_help_plans WHERE (ssd_early_help_plans.ehpl_end_date IS NULL AND NOT ssd_early_help_plans.ehpl_end_reason IS NULL) OR (NOT ssd_early_help_plans.ehpl_end_date IS NULL AND ssd_early_help_plans.ehpl_end_reason IS NULL);

-- SSD-1366 (error): Request behind an early help plan is not among the child's requests
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1366', 'error', 'ssd_early_help_plans', cast(a.ehpl_plan_id as varchar2(200)), cast(a.ehpl_person_id as varchar2(200)), 'Request behind an early help plan is not among the child''s requests' FROM ssd_early_help_plans a WHERE NOT a.ehpl_early_help_request_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_early_help_requests r WHERE r.ehrq_request_id = a.ehpl_early_help_request_id AND r.ehrq_person_id = a.ehpl_person_id);

-- SSD-1367 (error): Episode of an early help plan is not among the child's early help episodes
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1367', 'error', 'ssd_early_help_plans', cast(a.ehpl_plan_id as varchar2(200)), cast(a.ehpl_person_id as varchar2(200)), 'Episode of an early help plan is not among the child''s early help episodes' FROM ssd_early_help_plans a WHERE NOT a.ehpl_early_help_episode_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_early_help_episodes r WHERE r.earl_episode_id = a.ehpl_early_help_episode_id AND r.earl_person_id = a.ehpl_person_id);

-- SSD-1368 (error): Organisation that leads an early help plan is not among the organisations
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1368', 'error', 'ssd_early_help_plans', cast(a.ehpl_plan_id as varchar2(200)), cast(a.ehpl_person_id as varchar2(200)), 'Organisation that leads an early help plan is not among the organisations' FROM ssd_early_help_plans a WHERE NOT a.ehpl_organisation_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_organisations r WHERE r.orga_organisation_id = a.ehpl_organisation_id);

-- SSD-1369 (query): Early help plan starts before the request that led to it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1369', 'query', 'ssd_early_help_plans', cast(l.ehpl_plan_id as varchar2(200)), cast(l.ehpl_person_id as varchar2(200)), 'Early help plan starts before the request that led to it' FROM ssd_early_help_plans l JOIN ssd_early_help_requests q ON q.ehrq_request_id = l.ehpl_early_help_request_id AND q.ehrq_person_id = l.ehpl_person_id WHERE l.ehpl_start_date < q.ehrq_received_date;

-- SSD-1370 (query): Early help plan came of a request that was not accepted
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1370', 'query', 'ssd_early_help_plans', cast(l.ehpl_plan_id as varchar2(200)), cast(l.ehpl_person_id as varchar2(200)), 'Early help plan came of a request that was not accepted' FROM ssd_early_help_plans l JOIN ssd_early_help_requests q ON q.ehrq_request_id = l.ehpl_early_help_request_id AND q.ehrq_person_id = l.ehpl_person_id WHERE q.ehrq_decision <> 'ACCEPTED';

-- SSD-1371 (query): Early help plan lies outside the episode it belongs to
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1371', 'query', 'ssd_early_help_plans', cast(l.ehpl_plan_id as varchar2(200)), cast(l.ehpl_person_id as varchar2(200)), 'Early help plan lies outside the episode it belongs to' FROM ssd_early_help_plans l JOIN ssd_early_help_episodes e ON e.earl_episode_id = l.ehpl_early_help_episode_id AND e.earl_person_id = l.ehpl_person_id WHERE l.ehpl_start_date < e.earl_episode_start_date OR l.ehpl_start_date > e.earl_episode_end_date OR l.ehpl_end_date > e.earl_episode_end_date OR (l.ehpl_end_date IS NULL AND NOT e.earl_episode_end_date IS NULL);

-- SSD-1372 (query): Early help plan names a family group that the child is not in
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1372', 'query', 'ssd_early_help_plans', cast(l.ehpl_plan_id as varchar2(200)), cast(l.ehpl_person_id as varchar2(200)), 'Early help plan names a family group that the child is not in' FROM ssd_early_help_plans l WHERE NOT l.ehpl_family_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_family f WHERE f.fami_person_id = l.ehpl_person_id AND f.fami_family_id = l.ehpl_family_id);

-- SSD-1373 (query): Early help plan does not say what kind of agency leads it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1373', 'query', 'ssd_early_help_plans', cast(ssd_early_help_plans.ehpl_plan_id as varchar2(200)), cast(ssd_early_help_plans.ehpl_person_id as varchar2(200)), 'Early help plan does not say what kind of agency leads it' FROM ssd_early_help_plans ssd_early_help_plans WHERE ssd_early_help_plans.ehpl_lead_agency_type IS NULL AND NOT ssd_early_help_plans.ehpl_start_date IS NULL;

-- SSD-1374 (query): Early help plan ended in a step up, but no referral followed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1374', 'query', 'ssd_early_help_plans', cast(l.ehpl_plan_id as varchar2(200)), cast(l.ehpl_person_id as varchar2(200)), 'Early help plan ended in a step up, but no referral followed' FROM ssd_early_help_plans l WHERE l.ehpl_end_reason = 'STEPUP' AND l.ehpl_end_date < (trunc(sysdate) + -28) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_person_id = l.ehpl_person_id AND r.cine_referral_date <= (l.ehpl_end_date + 28) AND (r.cine_close_date IS NULL OR r.cine_close_date >= l.ehpl_end_date)) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes ssd_cin_episodes);

-- SSD-1375 (query): Early help plan end date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1375', 'query', 'ssd_early_help_plans', cast(ssd_early_help_plans.ehpl_plan_id as varchar2(200)), cast(ssd_early_help_plans.ehpl_person_id as varchar2(200)), 'Early help plan end date is in the future' FROM ssd_early_help_plans ssd_early_help_plans WHERE ssd_early_help_plans.ehpl_end_date > trunc(sysdate);

-- SSD-1377 (query): Early help plan has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1377', 'query', 'ssd_early_help_plans', cast(ssd_early_help_plans.ehpl_plan_id as varchar2(200)), cast(ssd_early_help_plans.ehpl_person_id as varchar2(200)), 'Early help plan has no start date' FROM ssd_early_help_plans ssd_early_help_plans WHERE ssd_early_help_plans.ehpl_start_date IS NULL;

-- SSD-1401 (error): Two special educational needs records have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1401', 'error', 'ssd_send', cast(ssd_send.send_table_id as varchar2(200)), cast(ssd_send.send_person_id as varchar2(200)), 'Two special educational needs records have the same identifier' FROM ssd_send ssd_send WHERE ssd_send.send_table_id IN (SELECT ssd_send.send_table_id AS send_table_id FROM ssd_send ssd_send GROUP BY ssd_send.send_table_id HAVING COUNT(*) > 1);

-- SSD-1402 (error): First letter of the pupil number on the special needs record does not fit its digits
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1402', 'error', 'ssd_send', cast(ssd_send.send_table_id as varchar2(200)), cast(ssd_send.send_person_id as varchar2(200)), 'First letter of the pupil number on the special needs record does not fit its digits' FROM ssd_send ssd_send WHERE NOT (case when ssd_send.send_upn is null then 1 when length(ssd_send.send_upn) = 13 and substr(ssd_send.send_upn, 1, 1) = substr('ABCDEFGHJKLMNPQRTUVWXYZ', mod(2 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 2, 1)) - 1) + 3 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 3, 1)) - 1) + 4 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 4, 1)) - 1) + 5 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 5, 1)) - 1) + 6 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 6, 1)) - 1) + 7 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 7, 1)) - 1) + 8 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 8, 1)) - 1) + 9 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 9, 1)) - 1) + 10 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 10, 1)) - 1) + 11 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 11, 1)) - 1) + 12 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 12, 1)) - 1) + 13 * (instr('ABCDEFGHJKLMNPQRTUVWXYZ0123456789', substr(ssd_send.send_upn, 13, 1)) - 1), 23) + 1, 1) then 1 else 0 end = 1);

-- SSD-1403 (query): Pupil number on the special needs record differs from the one on the child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1403', 'query', 'ssd_send', cast(s.send_table_id as varchar2(200)), cast(s.send_person_id as varchar2(200)), 'Pupil number on the special needs record differs from the one on the child' FROM ssd_send s JOIN ssd_person p ON p.pers_person_id = s.send_person_id WHERE s.send_upn <> p.pers_upn;

-- SSD-1404 (error): Special needs record has a pupil or learner number and also a reason for having none
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1404', 'error', 'ssd_send', cast(ssd_send.send_table_id as varchar2(200)), cast(ssd_send.send_person_id as varchar2(200)), 'Special needs record has a pupil or learner number and also a reason for having none' FROM ssd_send ssd_send WHERE NOT ssd_send.send_upn_unknown IS NULL AND (NOT ssd_send.send_upn IS NULL OR NOT ssd_send.send_uln IS NULL);

-- SSD-1405 (query): Child with a special needs record has no pupil number, no learner number and no reason
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1405', 'query', 'ssd_send', cast(s.send_table_id as varchar2(200)), cast(s.send_person_id as varchar2(200)), 'Child with a special needs record has no pupil number, no learner number and no reason' FROM ssd_send s JOIN ssd_person p ON p.pers_person_id = s.send_person_id WHERE s.send_upn IS NULL AND s.send_uln IS NULL AND s.send_upn_unknown IS NULL AND p.pers_upn IS NULL;

-- SSD-1406 (query): Child has more than one special needs record
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1406', 'query', 'ssd_send', cast(s.send_table_id as varchar2(200)), cast(s.send_person_id as varchar2(200)), 'Child has more than one special needs record' FROM ssd_send s WHERE EXISTS(SELECT 1 AS "1" FROM ssd_send o WHERE o.send_person_id = s.send_person_id AND o.send_table_id < s.send_table_id);

-- SSD-1407 (error): Last digit of the learner number does not fit the others
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1407', 'error', 'ssd_send', cast(ssd_send.send_table_id as varchar2(200)), cast(ssd_send.send_person_id as varchar2(200)), 'Last digit of the learner number does not fit the others' FROM ssd_send ssd_send WHERE LENGTH(ssd_send.send_uln) = 10 AND MOD((10 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 1, 1)) + 9 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 2, 1)) + 8 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 3, 1)) + 7 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 4, 1)) + 6 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 5, 1)) + 5 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 6, 1)) + 4 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 7, 1)) + 3 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 8, 1)) + 2 * INSTR('123456789', SUBSTR(ssd_send.send_uln, 9, 1))), 11) + INSTR('123456789', SUBSTR(ssd_send.send_uln, 10, 1)) <> 10;

-- SSD-1408 (error): Two children have the same learner number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1408', 'error', 'ssd_send', cast(ssd_send.send_table_id as varchar2(200)), cast(ssd_send.send_person_id as varchar2(200)), 'Two children have the same learner number' FROM ssd_send ssd_send WHERE ssd_send.send_uln IN (SELECT ssd_send.send_uln AS send_uln FROM ssd_send ssd_send GROUP BY ssd_send.send_uln HAVING COUNT(DISTINCT ssd_send.send_person_id) > 1);

-- SSD-1411 (error): Two special educational needs have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1411', 'error', 'ssd_sen_need', cast(ssd_sen_need.senn_table_id as varchar2(200)), cast(ssd_sen_need.senn_person_id as varchar2(200)), 'Two special educational needs have the same identifier' FROM ssd_sen_need ssd_sen_need WHERE ssd_sen_need.senn_table_id IN (SELECT ssd_sen_need.senn_table_id AS senn_table_id FROM ssd_sen_need ssd_sen_need GROUP BY ssd_sen_need.senn_table_id HAVING COUNT(*) > 1);

-- SSD-1412 (error): Plan of a special educational need is not among the child's plans in force
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1412', 'error', 'ssd_sen_need', cast(a.senn_table_id as varchar2(200)), cast(a.senn_person_id as varchar2(200)), 'Plan of a special educational need is not among the child''s plans in force' FROM ssd_sen_need a WHERE NOT a.senn_active_ehcp_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans r WHERE r.ehcp_active_ehcp_id = a.senn_active_ehcp_id AND r.ehcp_person_id = a.senn_person_id);

-- SSD-1413 (query): Plan has two primary needs
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1413', 'query', 'ssd_sen_need', cast(n.senn_table_id as varchar2(200)), cast(n.senn_person_id as varchar2(200)), 'Plan has two primary needs' FROM ssd_sen_need n WHERE n.senn_active_ehcp_need_rank = '1' AND EXISTS(SELECT 1 AS "1" FROM ssd_sen_need o WHERE o.senn_active_ehcp_id = n.senn_active_ehcp_id AND o.senn_active_ehcp_need_rank = '1' AND o.senn_table_id <> n.senn_table_id);

-- SSD-1414 (error): Same special educational need is recorded twice on one plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1414', 'error', 'ssd_sen_need', cast(n.senn_table_id as varchar2(200)), cast(n.senn_person_id as varchar2(200)), 'Same special educational need is recorded twice on one plan' FROM ssd_sen_need n WHERE EXISTS(SELECT 1 AS "1" FROM ssd_sen_need o WHERE o.senn_active_ehcp_id = n.senn_active_ehcp_id AND o.senn_active_ehcp_need_type = n.senn_active_ehcp_need_type AND o.senn_table_id < n.senn_table_id);

-- SSD-1415 (query): Plan has a secondary need but no primary one
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1415', 'query', 'ssd_sen_need', cast(n.senn_table_id as varchar2(200)), cast(n.senn_person_id as varchar2(200)), 'Plan has a secondary need but no primary one' FROM ssd_sen_need n WHERE n.senn_active_ehcp_need_rank = '2' AND NOT n.senn_active_ehcp_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_sen_need o WHERE o.senn_active_ehcp_id = n.senn_active_ehcp_id AND o.senn_active_ehcp_need_rank = '1');

-- SSD-1416 (query): Plan in force has no special educational need
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1416', 'query', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as varchar2(200)), cast(a.ehcp_person_id as varchar2(200)), 'Plan in force has no special educational need' FROM ssd_ehcp_active_plans a WHERE NOT EXISTS(SELECT 1 AS "1" FROM ssd_sen_need n WHERE n.senn_active_ehcp_id = a.ehcp_active_ehcp_id) AND EXISTS(SELECT 1 AS "1" FROM ssd_sen_need ssd_sen_need);

-- SSD-1417 (query): Special educational need names no plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1417', 'query', 'ssd_sen_need', cast(ssd_sen_need.senn_table_id as varchar2(200)), cast(ssd_sen_need.senn_person_id as varchar2(200)), 'Special educational need names no plan' FROM ssd_sen_need ssd_sen_need WHERE ssd_sen_need.senn_active_ehcp_id IS NULL;

-- SSD-1421 (error): Two requests for an assessment have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1421', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Two requests for an assessment have the same identifier' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_request_id IN (SELECT ssd_ehcp_requests.ehcr_ehcp_request_id AS ehcr_ehcp_request_id FROM ssd_ehcp_requests ssd_ehcp_requests GROUP BY ssd_ehcp_requests.ehcr_ehcp_request_id HAVING COUNT(*) > 1);

-- SSD-1422 (error): Special needs record of a request is not among the child's
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1422', 'error', 'ssd_ehcp_requests', cast(a.ehcr_ehcp_request_id as varchar2(200)), cast(a.ehcr_person_id as varchar2(200)), 'Special needs record of a request is not among the child''s' FROM ssd_ehcp_requests a WHERE NOT a.ehcr_send_table_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_send r WHERE r.send_table_id = a.ehcr_send_table_id AND r.send_person_id = a.ehcr_person_id);

-- SSD-1423 (error): Decision on the request for an assessment is before request for an assessment
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1423', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Decision on the request for an assessment is before request for an assessment' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_outcome_date < ssd_ehcp_requests.ehcr_ehcp_req_date;

-- SSD-1424 (error): Date of the request for an assessment is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1424', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Date of the request for an assessment is a filler such as 1 January 1900' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date < date '1901-01-01';

-- SSD-1425 (error): Date of the request for an assessment is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1425', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Date of the request for an assessment is in the future' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date > trunc(sysdate);

-- SSD-1426 (error): Decision on the request for an assessment is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1426', 'error', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Decision on the request for an assessment is in the future' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_outcome_date > trunc(sysdate);

-- SSD-1427 (query): Decision whether to assess and its date do not go together
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1427', 'query', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Decision whether to assess and its date do not go together' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE (ssd_ehcp_requests.ehcr_ehcp_req_outcome IN ('Y', 'N') AND ssd_ehcp_requests.ehcr_ehcp_req_outcome_date IS NULL) OR (NOT ssd_ehcp_requests.ehcr_ehcp_req_outcome_date IS NULL AND COALESCE(ssd_ehcp_requests.ehcr_ehcp_req_outcome, 'A') = 'A');

-- SSD-1428 (note): Decision whether to assess took more than six weeks
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1428', 'note', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Decision whether to assess took more than six weeks' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date >= date '1901-01-01' AND ssd_ehcp_requests.ehcr_ehcp_req_outcome IN ('Y', 'N') AND (trunc(ssd_ehcp_requests.ehcr_ehcp_req_outcome_date) - trunc(ssd_ehcp_requests.ehcr_ehcp_req_date)) > 42;

-- SSD-1429 (query): Request for an assessment has waited more than six weeks for a decision
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1429', 'query', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Request for an assessment has waited more than six weeks for a decision' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date >= date '1901-01-01' AND ssd_ehcp_requests.ehcr_ehcp_req_outcome_date IS NULL AND COALESCE(ssd_ehcp_requests.ehcr_ehcp_req_outcome, 'A') = 'A' AND (trunc(trunc(sysdate)) - trunc(ssd_ehcp_requests.ehcr_ehcp_req_date)) > 42;

-- SSD-1430 (query): Assessment was asked for outside the ages of 0 to 25
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1430', 'query', 'ssd_ehcp_requests', cast(r.ehcr_ehcp_request_id as varchar2(200)), cast(r.ehcr_person_id as varchar2(200)), 'Assessment was asked for outside the ages of 0 to 25' FROM ssd_ehcp_requests r JOIN ssd_person p ON p.pers_person_id = r.ehcr_person_id WHERE r.ehcr_ehcp_req_date >= date '1901-01-01' AND p.pers_dob >= date '1901-01-01' AND (r.ehcr_ehcp_req_date < p.pers_dob OR (extract(year from r.ehcr_ehcp_req_date) - extract(year from p.pers_dob) - case when extract(month from r.ehcr_ehcp_req_date) * 100 + extract(day from r.ehcr_ehcp_req_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 25);

-- SSD-1431 (query): Two requests for an assessment wait for a decision at once
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1431', 'query', 'ssd_ehcp_requests', cast(r.ehcr_ehcp_request_id as varchar2(200)), cast(r.ehcr_person_id as varchar2(200)), 'Two requests for an assessment wait for a decision at once' FROM ssd_ehcp_requests r WHERE r.ehcr_ehcp_req_outcome_date IS NULL AND COALESCE(r.ehcr_ehcp_req_outcome, 'A') = 'A' AND EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_requests o WHERE o.ehcr_person_id = r.ehcr_person_id AND o.ehcr_ehcp_req_outcome_date IS NULL AND COALESCE(o.ehcr_ehcp_req_outcome, 'A') = 'A' AND o.ehcr_ehcp_request_id < r.ehcr_ehcp_request_id);

-- SSD-1432 (query): Assessment was asked for after the child died
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1432', 'query', 'ssd_ehcp_requests', cast(r.ehcr_ehcp_request_id as varchar2(200)), cast(r.ehcr_person_id as varchar2(200)), 'Assessment was asked for after the child died' FROM ssd_ehcp_requests r JOIN ssd_person p ON p.pers_person_id = r.ehcr_person_id WHERE r.ehcr_ehcp_req_date > p.pers_death_date;

-- SSD-1433 (query): Mediation or appeal about not assessing, although the authority agreed to assess
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1433', 'query', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Mediation or appeal about not assessing, although the authority agreed to assess' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_outcome = 'Y' AND ((ssd_ehcp_requests.ehcr_mediation = 1) OR (ssd_ehcp_requests.ehcr_tribunal = 1));

-- SSD-1434 (query): Request for an assessment has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1434', 'query', 'ssd_ehcp_requests', cast(ssd_ehcp_requests.ehcr_ehcp_request_id as varchar2(200)), cast(ssd_ehcp_requests.ehcr_person_id as varchar2(200)), 'Request for an assessment has no date' FROM ssd_ehcp_requests ssd_ehcp_requests WHERE ssd_ehcp_requests.ehcr_ehcp_req_date IS NULL;

-- SSD-1441 (error): Two needs assessments have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1441', 'error', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as varchar2(200)), cast(ssd_ehcp_assessment.ehca_person_id as varchar2(200)), 'Two needs assessments have the same identifier' FROM ssd_ehcp_assessment ssd_ehcp_assessment WHERE ssd_ehcp_assessment.ehca_ehcp_assessment_id IN (SELECT ssd_ehcp_assessment.ehca_ehcp_assessment_id AS ehca_ehcp_assessment_id FROM ssd_ehcp_assessment ssd_ehcp_assessment GROUP BY ssd_ehcp_assessment.ehca_ehcp_assessment_id HAVING COUNT(*) > 1);

-- SSD-1442 (error): Request behind a needs assessment is not among the child's requests
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1442', 'error', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as varchar2(200)), cast(a.ehca_person_id as varchar2(200)), 'Request behind a needs assessment is not among the child''s requests' FROM ssd_ehcp_assessment a WHERE NOT a.ehca_ehcp_request_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_requests r WHERE r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id);

-- SSD-1443 (error): Needs assessment was decided before it was asked for
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1443', 'error', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as varchar2(200)), cast(a.ehca_person_id as varchar2(200)), 'Needs assessment was decided before it was asked for' FROM ssd_ehcp_assessment a JOIN ssd_ehcp_requests r ON r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id WHERE a.ehca_ehcp_assessment_outcome_date < r.ehcr_ehcp_req_date;

-- SSD-1444 (query): Needs were assessed although the request was refused or withdrawn
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1444', 'query', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as varchar2(200)), cast(a.ehca_person_id as varchar2(200)), 'Needs were assessed although the request was refused or withdrawn' FROM ssd_ehcp_assessment a JOIN ssd_ehcp_requests r ON r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id WHERE r.ehcr_ehcp_req_outcome IN ('N', 'W');

-- SSD-1445 (query): Outcome of a needs assessment and its date do not go together
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1445', 'query', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as varchar2(200)), cast(ssd_ehcp_assessment.ehca_person_id as varchar2(200)), 'Outcome of a needs assessment and its date do not go together' FROM ssd_ehcp_assessment ssd_ehcp_assessment WHERE (ssd_ehcp_assessment.ehca_ehcp_assessment_outcome IN ('Y', 'N') AND ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date IS NULL) OR (NOT ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date IS NULL AND COALESCE(ssd_ehcp_assessment.ehca_ehcp_assessment_outcome, 'A') = 'A');

-- SSD-1446 (note): Plan was issued more than twenty weeks after the request, with no exception
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1446', 'note', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as varchar2(200)), cast(a.ehca_person_id as varchar2(200)), 'Plan was issued more than twenty weeks after the request, with no exception' FROM ssd_ehcp_assessment a JOIN ssd_ehcp_requests r ON r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id WHERE a.ehca_ehcp_assessment_outcome = 'Y' AND r.ehcr_ehcp_req_date >= date '1901-01-01' AND (trunc(a.ehca_ehcp_assessment_outcome_date) - trunc(r.ehcr_ehcp_req_date)) > 140 AND (a.ehca_ehcp_assessment_exceptions IS NULL OR (a.ehca_ehcp_assessment_exceptions = 0));

-- SSD-1447 (query): Needs assessment is undecided more than twenty weeks after the request
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1447', 'query', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as varchar2(200)), cast(a.ehca_person_id as varchar2(200)), 'Needs assessment is undecided more than twenty weeks after the request' FROM ssd_ehcp_assessment a JOIN ssd_ehcp_requests r ON r.ehcr_ehcp_request_id = a.ehca_ehcp_request_id AND r.ehcr_person_id = a.ehca_person_id WHERE a.ehca_ehcp_assessment_outcome_date IS NULL AND COALESCE(a.ehca_ehcp_assessment_outcome, 'A') = 'A' AND r.ehcr_ehcp_req_date >= date '1901-01-01' AND (trunc(trunc(sysdate)) - trunc(r.ehcr_ehcp_req_date)) > 140;

-- SSD-1448 (query): One request has two needs assessments
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1448', 'query', 'ssd_ehcp_assessment', cast(a.ehca_ehcp_assessment_id as varchar2(200)), cast(a.ehca_person_id as varchar2(200)), 'One request has two needs assessments' FROM ssd_ehcp_assessment a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_assessment o WHERE o.ehca_ehcp_request_id = a.ehca_ehcp_request_id AND o.ehca_ehcp_assessment_id < a.ehca_ehcp_assessment_id);

-- SSD-1449 (error): Outcome date of a needs assessment is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1449', 'error', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as varchar2(200)), cast(ssd_ehcp_assessment.ehca_person_id as varchar2(200)), 'Outcome date of a needs assessment is in the future' FROM ssd_ehcp_assessment ssd_ehcp_assessment WHERE ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date > trunc(sysdate);

-- SSD-1450 (query): Mediation or appeal about the refusal of a plan, although a plan was issued
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1450', 'query', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as varchar2(200)), cast(ssd_ehcp_assessment.ehca_person_id as varchar2(200)), 'Mediation or appeal about the refusal of a plan, although a plan was issued' FROM ssd_ehcp_assessment ssd_ehcp_assessment WHERE ssd_ehcp_assessment.ehca_ehcp_assessment_outcome = 'Y' AND ((ssd_ehcp_assessment.ehca_mediation = 1) OR (ssd_ehcp_assessment.ehca_tribunal = 1));

-- SSD-1451 (error): Two issued plans have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1451', 'error', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'Two issued plans have the same identifier' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_id IN (SELECT ssd_ehcp_named_plan.ehcn_named_plan_id AS ehcn_named_plan_id FROM ssd_ehcp_named_plan ssd_ehcp_named_plan GROUP BY ssd_ehcp_named_plan.ehcn_named_plan_id HAVING COUNT(*) > 1);

-- SSD-1452 (error): Assessment behind an issued plan is not among the child's assessments
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1452', 'error', 'ssd_ehcp_named_plan', cast(a.ehcn_named_plan_id as varchar2(200)), cast(a.ehcn_person_id as varchar2(200)), 'Assessment behind an issued plan is not among the child''s assessments' FROM ssd_ehcp_named_plan a WHERE NOT a.ehcn_ehcp_asmt_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_assessment r WHERE r.ehca_ehcp_assessment_id = a.ehcn_ehcp_asmt_id AND r.ehca_person_id = a.ehcn_person_id);

-- SSD-1453 (error): End of the issued plan is before start of the issued plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1453', 'error', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'End of the issued plan is before start of the issued plan' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_ceased_date < ssd_ehcp_named_plan.ehcn_named_plan_start_date;

-- SSD-1454 (error): Start of the issued plan is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1454', 'error', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'Start of the issued plan is a filler such as 1 January 1900' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_start_date < date '1901-01-01';

-- SSD-1455 (error): Start of the issued plan is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1455', 'error', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'Start of the issued plan is in the future' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_start_date > trunc(sysdate);

-- SSD-1456 (query): Issued plan has an end date without a reason, or a reason without an end date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1456', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'Issued plan has an end date without a reason, or a reason without an end date' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE (ssd_ehcp_named_plan.ehcn_named_plan_ceased_date IS NULL AND NOT ssd_ehcp_named_plan.ehcn_named_plan_ceased_reason IS NULL) OR (NOT ssd_ehcp_named_plan.ehcn_named_plan_ceased_date IS NULL AND ssd_ehcp_named_plan.ehcn_named_plan_ceased_reason IS NULL);

-- SSD-1457 (query): Two issued plans of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1457', 'query', 'ssd_ehcp_named_plan', cast(a.ehcn_named_plan_id as varchar2(200)), cast(a.ehcn_person_id as varchar2(200)), 'Two issued plans of one child overlap' FROM ssd_ehcp_named_plan a JOIN ssd_ehcp_named_plan b ON b.ehcn_person_id = a.ehcn_person_id WHERE a.ehcn_named_plan_id <> b.ehcn_named_plan_id AND (a.ehcn_named_plan_start_date > b.ehcn_named_plan_start_date OR (a.ehcn_named_plan_start_date = b.ehcn_named_plan_start_date AND a.ehcn_named_plan_id > b.ehcn_named_plan_id)) AND (b.ehcn_named_plan_ceased_date IS NULL OR a.ehcn_named_plan_start_date < b.ehcn_named_plan_ceased_date);

-- SSD-1458 (query): Plan was issued although its assessment ended without one
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1458', 'query', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as varchar2(200)), cast(n.ehcn_person_id as varchar2(200)), 'Plan was issued although its assessment ended without one' FROM ssd_ehcp_named_plan n JOIN ssd_ehcp_assessment a ON a.ehca_ehcp_assessment_id = n.ehcn_ehcp_asmt_id AND a.ehca_person_id = n.ehcn_person_id WHERE a.ehca_ehcp_assessment_outcome IN ('N', 'W', 'A');

-- SSD-1459 (query): Plan starts on another day than its assessment says it was issued
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1459', 'query', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as varchar2(200)), cast(n.ehcn_person_id as varchar2(200)), 'Plan starts on another day than its assessment says it was issued' FROM ssd_ehcp_named_plan n JOIN ssd_ehcp_assessment a ON a.ehca_ehcp_assessment_id = n.ehcn_ehcp_asmt_id AND a.ehca_person_id = n.ehcn_person_id WHERE a.ehca_ehcp_assessment_outcome = 'Y' AND n.ehcn_named_plan_start_date <> a.ehca_ehcp_assessment_outcome_date;

-- SSD-1460 (error): Issued plan is open for somebody aged 26 or over
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1460', 'error', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as varchar2(200)), cast(n.ehcn_person_id as varchar2(200)), 'Issued plan is open for somebody aged 26 or over' FROM ssd_ehcp_named_plan n JOIN ssd_person p ON p.pers_person_id = n.ehcn_person_id WHERE n.ehcn_named_plan_ceased_date IS NULL AND p.pers_dob >= date '1901-01-01' AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 26;

-- SSD-1461 (query): Plan ended at the greatest age for somebody who was younger
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1461', 'query', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as varchar2(200)), cast(n.ehcn_person_id as varchar2(200)), 'Plan ended at the greatest age for somebody who was younger' FROM ssd_ehcp_named_plan n JOIN ssd_person p ON p.pers_person_id = n.ehcn_person_id WHERE n.ehcn_named_plan_ceased_reason = '1' AND (extract(year from n.ehcn_named_plan_ceased_date) - extract(year from p.pers_dob) - case when extract(month from n.ehcn_named_plan_ceased_date) * 100 + extract(day from n.ehcn_named_plan_ceased_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 25;

-- SSD-1462 (query): Plan ended because the child died, but there is no date of death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1462', 'query', 'ssd_ehcp_named_plan', cast(n.ehcn_named_plan_id as varchar2(200)), cast(n.ehcn_person_id as varchar2(200)), 'Plan ended because the child died, but there is no date of death' FROM ssd_ehcp_named_plan n JOIN ssd_person p ON p.pers_person_id = n.ehcn_person_id WHERE n.ehcn_named_plan_ceased_reason = '8' AND p.pers_death_date IS NULL;

-- SSD-1463 (query): Personal budget is arranged for a plan that has none
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1463', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'Personal budget is arranged for a plan that has none' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE (ssd_ehcp_named_plan.ehcn_organised_arrangement = 1) AND (ssd_ehcp_named_plan.ehcn_personal_budget = 0);

-- SSD-1464 (query): End of the issued plan is more than a year in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1464', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'End of the issued plan is more than a year in the future' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_ceased_date > least(add_months(trunc(sysdate), (1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1465 (error): Latest review meeting is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1465', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Latest review meeting is a filler such as 1 January 1900' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_review_meeting_date < date '1901-01-01';

-- SSD-1466 (error): Latest review meeting is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1466', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Latest review meeting is in the future' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_review_meeting_date > trunc(sysdate);

-- SSD-1467 (error): Draft of the changed plan is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1467', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Draft of the changed plan is in the future' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_review_draft_date > trunc(sysdate);

-- SSD-1468 (error): Day by which the plan for a new phase is due is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1468', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Day by which the plan for a new phase is due is a filler such as 1 January 1900' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_phase_transfer_due_date < date '1901-01-01';

-- SSD-1469 (error): Plan for the move to a new phase is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1469', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Plan for the move to a new phase is a filler such as 1 January 1900' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_phase_transfer_final_date < date '1901-01-01';

-- SSD-1470 (error): Plan for the move to a new phase is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1470', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Plan for the move to a new phase is in the future' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_phase_transfer_final_date > trunc(sysdate);

-- SSD-1471 (error): Two plans in force have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1471', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Two plans in force have the same identifier' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_id IN (SELECT ssd_ehcp_active_plans.ehcp_active_ehcp_id AS ehcp_active_ehcp_id FROM ssd_ehcp_active_plans ssd_ehcp_active_plans GROUP BY ssd_ehcp_active_plans.ehcp_active_ehcp_id HAVING COUNT(*) > 1);

-- SSD-1472 (error): Request behind a plan in force is not among the child's requests
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1472', 'error', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as varchar2(200)), cast(a.ehcp_person_id as varchar2(200)), 'Request behind a plan in force is not among the child''s requests' FROM ssd_ehcp_active_plans a WHERE NOT a.ehcp_ehcp_request_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_requests r WHERE r.ehcr_ehcp_request_id = a.ehcp_ehcp_request_id AND r.ehcr_person_id = a.ehcp_person_id);

-- SSD-1473 (error): Child has two plans in force
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1473', 'error', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as varchar2(200)), cast(a.ehcp_person_id as varchar2(200)), 'Child has two plans in force' FROM ssd_ehcp_active_plans a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans o WHERE o.ehcp_person_id = a.ehcp_person_id AND o.ehcp_active_ehcp_id < a.ehcp_active_ehcp_id);

-- SSD-1474 (query): Plan is in force, but every issued plan of the child has ended
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1474', 'query', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as varchar2(200)), cast(a.ehcp_person_id as varchar2(200)), 'Plan is in force, but every issued plan of the child has ended' FROM ssd_ehcp_active_plans a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_named_plan n WHERE n.ehcn_person_id = a.ehcp_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_named_plan n WHERE n.ehcn_person_id = a.ehcp_person_id AND (n.ehcn_named_plan_ceased_date IS NULL OR n.ehcn_named_plan_ceased_date >= trunc(sysdate)));

-- SSD-1475 (query): Plan in force was last reviewed more than twelve months ago
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1475', 'query', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Plan in force was last reviewed more than twelve months ago' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date >= date '1901-01-01' AND least(add_months(ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date, 12), add_months(trunc(ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date, 'MM'), 12) + extract(day from ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date) - 1) < trunc(sysdate);

-- SSD-1476 (query): Plan in force is more than twelve months old and was never reviewed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1476', 'query', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as varchar2(200)), cast(a.ehcp_person_id as varchar2(200)), 'Plan in force is more than twelve months old and was never reviewed' FROM ssd_ehcp_active_plans a JOIN ssd_ehcp_named_plan n ON n.ehcn_person_id = a.ehcp_person_id WHERE a.ehcp_active_ehcp_last_review_date IS NULL AND n.ehcn_named_plan_ceased_date IS NULL AND n.ehcn_named_plan_start_date >= date '1901-01-01' AND least(add_months(n.ehcn_named_plan_start_date, 12), add_months(trunc(n.ehcn_named_plan_start_date, 'MM'), 12) + extract(day from n.ehcn_named_plan_start_date) - 1) < trunc(sysdate);

-- SSD-1477 (error): Decision after the latest annual review is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1477', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Decision after the latest annual review is in the future' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date > trunc(sysdate);

-- SSD-1478 (error): Decision after the latest annual review is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1478', 'error', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Decision after the latest annual review is a filler such as 1 January 1900' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date < date '1901-01-01';

-- SSD-1479 (query): Decision after the latest review is before latest review meeting
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1479', 'query', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Decision after the latest review is before latest review meeting' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date < ssd_ehcp_active_plans.ehcp_review_meeting_date;

-- SSD-1480 (note): Decision after the review meeting took more than four weeks
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1480', 'note', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Decision after the review meeting took more than four weeks' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_review_meeting_date >= date '1901-01-01' AND (trunc(ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date) - trunc(ssd_ehcp_active_plans.ehcp_review_meeting_date)) > 28;

-- SSD-1481 (query): Draft of a changed plan was sent, but the review did not decide to change it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1481', 'query', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Draft of a changed plan was sent, but the review did not decide to change it' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE NOT ssd_ehcp_active_plans.ehcp_review_draft_date IS NULL AND ssd_ehcp_active_plans.ehcp_review_outcome IN ('C', 'M');

-- SSD-1482 (query): Draft of the changed plan is before latest review meeting
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1482', 'query', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Draft of the changed plan is before latest review meeting' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_review_draft_date < ssd_ehcp_active_plans.ehcp_review_meeting_date;

-- SSD-1483 (note): Plan for the move to a new phase came after the day it was due
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1483', 'note', 'ssd_ehcp_active_plans', cast(ssd_ehcp_active_plans.ehcp_active_ehcp_id as varchar2(200)), cast(ssd_ehcp_active_plans.ehcp_person_id as varchar2(200)), 'Plan for the move to a new phase came after the day it was due' FROM ssd_ehcp_active_plans ssd_ehcp_active_plans WHERE ssd_ehcp_active_plans.ehcp_phase_transfer_final_date > ssd_ehcp_active_plans.ehcp_phase_transfer_due_date;

-- SSD-1484 (query): Child is said to have a plan, but no plan in force is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1484', 'query', 'ssd_person', cast(p.pers_person_id as varchar2(200)), cast(p.pers_person_id as varchar2(200)), 'Child is said to have a plan, but no plan in force is recorded' FROM ssd_person p WHERE (p.pers_send_flag = 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans a WHERE a.ehcp_person_id = p.pers_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_named_plan n WHERE n.ehcn_person_id = p.pers_person_id AND n.ehcn_named_plan_ceased_date IS NULL) AND EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans ssd_ehcp_active_plans);

-- SSD-1485 (query): Child is said to have no plan, but a plan in force is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1485', 'query', 'ssd_ehcp_active_plans', cast(a.ehcp_active_ehcp_id as varchar2(200)), cast(a.ehcp_person_id as varchar2(200)), 'Child is said to have no plan, but a plan in force is recorded' FROM ssd_ehcp_active_plans a JOIN ssd_person p ON p.pers_person_id = a.ehcp_person_id WHERE (p.pers_send_flag = 0);

-- SSD-1486 (query): Needs assessment names no request
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1486', 'query', 'ssd_ehcp_assessment', cast(ssd_ehcp_assessment.ehca_ehcp_assessment_id as varchar2(200)), cast(ssd_ehcp_assessment.ehca_person_id as varchar2(200)), 'Needs assessment names no request' FROM ssd_ehcp_assessment ssd_ehcp_assessment WHERE ssd_ehcp_assessment.ehca_ehcp_request_id IS NULL;

-- SSD-1487 (query): Issued plan names no assessment
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1487', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'Issued plan names no assessment' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_ehcp_asmt_id IS NULL;

-- SSD-1489 (query): Issued plan has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1489', 'query', 'ssd_ehcp_named_plan', cast(ssd_ehcp_named_plan.ehcn_named_plan_id as varchar2(200)), cast(ssd_ehcp_named_plan.ehcn_person_id as varchar2(200)), 'Issued plan has no start date' FROM ssd_ehcp_named_plan ssd_ehcp_named_plan WHERE ssd_ehcp_named_plan.ehcn_named_plan_start_date IS NULL;

-- SSD-1490 (error): Two settings under a plan have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1490', 'error', 'ssd_ehcp_placements', cast(ssd_ehcp_placements.ehpp_placement_id as varchar2(200)), cast(ssd_ehcp_placements.ehpp_person_id as varchar2(200)), 'Two settings under a plan have the same identifier' FROM ssd_ehcp_placements ssd_ehcp_placements WHERE ssd_ehcp_placements.ehpp_placement_id IN (SELECT ssd_ehcp_placements.ehpp_placement_id AS ehpp_placement_id FROM ssd_ehcp_placements ssd_ehcp_placements GROUP BY ssd_ehcp_placements.ehpp_placement_id HAVING COUNT(*) > 1);

-- SSD-1491 (error): Issued plan that names a setting is not among the child's plans
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1491', 'error', 'ssd_ehcp_placements', cast(a.ehpp_placement_id as varchar2(200)), cast(a.ehpp_person_id as varchar2(200)), 'Issued plan that names a setting is not among the child''s plans' FROM ssd_ehcp_placements a WHERE NOT a.ehpp_ehc_named_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_named_plan r WHERE r.ehcn_named_plan_id = a.ehpp_ehc_named_plan_id AND r.ehcn_person_id = a.ehpp_person_id);

-- SSD-1492 (error): Plan in force of a setting is not among the child's plans
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1492', 'error', 'ssd_ehcp_placements', cast(a.ehpp_placement_id as varchar2(200)), cast(a.ehpp_person_id as varchar2(200)), 'Plan in force of a setting is not among the child''s plans' FROM ssd_ehcp_placements a WHERE NOT a.ehpp_ehc_active_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans r WHERE r.ehcp_active_ehcp_id = a.ehpp_ehc_active_plan_id AND r.ehcp_person_id = a.ehpp_person_id);

-- SSD-1493 (error): End at the setting is before start at the setting
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1493', 'error', 'ssd_ehcp_placements', cast(ssd_ehcp_placements.ehpp_placement_id as varchar2(200)), cast(ssd_ehcp_placements.ehpp_person_id as varchar2(200)), 'End at the setting is before start at the setting' FROM ssd_ehcp_placements ssd_ehcp_placements WHERE ssd_ehcp_placements.ehpp_end_date < ssd_ehcp_placements.ehpp_start_date;

-- SSD-1494 (error): Start at the setting is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1494', 'error', 'ssd_ehcp_placements', cast(ssd_ehcp_placements.ehpp_placement_id as varchar2(200)), cast(ssd_ehcp_placements.ehpp_person_id as varchar2(200)), 'Start at the setting is a filler such as 1 January 1900' FROM ssd_ehcp_placements ssd_ehcp_placements WHERE ssd_ehcp_placements.ehpp_start_date < date '1901-01-01';

-- SSD-1495 (query): Setting has no school number, no provider number and no type
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1495', 'query', 'ssd_ehcp_placements', cast(ssd_ehcp_placements.ehpp_placement_id as varchar2(200)), cast(ssd_ehcp_placements.ehpp_person_id as varchar2(200)), 'Setting has no school number, no provider number and no type' FROM ssd_ehcp_placements ssd_ehcp_placements WHERE ssd_ehcp_placements.ehpp_urn IS NULL AND ssd_ehcp_placements.ehpp_provider_reference_number IS NULL AND ssd_ehcp_placements.ehpp_setting_type IS NULL;

-- SSD-1496 (query): Setting of another type is not described, or described without being of another type
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1496', 'query', 'ssd_ehcp_placements', cast(ssd_ehcp_placements.ehpp_placement_id as varchar2(200)), cast(ssd_ehcp_placements.ehpp_person_id as varchar2(200)), 'Setting of another type is not described, or described without being of another type' FROM ssd_ehcp_placements ssd_ehcp_placements WHERE (ssd_ehcp_placements.ehpp_setting_type = 'OTH' AND ssd_ehcp_placements.ehpp_setting_other IS NULL) OR (NOT ssd_ehcp_placements.ehpp_setting_other IS NULL AND COALESCE(ssd_ehcp_placements.ehpp_setting_type, 'none') <> 'OTH');

-- SSD-1497 (query): Child has two main settings under a plan at once
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1497', 'query', 'ssd_ehcp_placements', cast(a.ehpp_placement_id as varchar2(200)), cast(a.ehpp_person_id as varchar2(200)), 'Child has two main settings under a plan at once' FROM ssd_ehcp_placements a JOIN ssd_ehcp_placements b ON b.ehpp_person_id = a.ehpp_person_id WHERE a.ehpp_placement_id <> b.ehpp_placement_id AND (a.ehpp_start_date > b.ehpp_start_date OR (a.ehpp_start_date = b.ehpp_start_date AND a.ehpp_placement_id > b.ehpp_placement_id)) AND (b.ehpp_end_date IS NULL OR a.ehpp_start_date < b.ehpp_end_date) AND a.ehpp_rank = 1 AND b.ehpp_rank = 1;

-- SSD-1498 (query): Child has a place in a special unit and in resourced provision at one setting
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1498', 'query', 'ssd_ehcp_placements', cast(ssd_ehcp_placements.ehpp_placement_id as varchar2(200)), cast(ssd_ehcp_placements.ehpp_person_id as varchar2(200)), 'Child has a place in a special unit and in resourced provision at one setting' FROM ssd_ehcp_placements ssd_ehcp_placements WHERE (ssd_ehcp_placements.ehpp_sen_unit = 1) AND (ssd_ehcp_placements.ehpp_resourced_provision = 1);

-- SSD-1499 (query): Start at the setting is more than a year in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1499', 'query', 'ssd_ehcp_placements', cast(ssd_ehcp_placements.ehpp_placement_id as varchar2(200)), cast(ssd_ehcp_placements.ehpp_person_id as varchar2(200)), 'Start at the setting is more than a year in the future' FROM ssd_ehcp_placements ssd_ehcp_placements WHERE ssd_ehcp_placements.ehpp_start_date > least(add_months(trunc(sysdate), (1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1501 (error): Two spells outside school have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1501', 'error', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Two spells outside school have the same identifier' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_education_otherwise_id IN (SELECT ssd_education_otherwise.edot_education_otherwise_id AS edot_education_otherwise_id FROM ssd_education_otherwise ssd_education_otherwise GROUP BY ssd_education_otherwise.edot_education_otherwise_id HAVING COUNT(*) > 1);

-- SSD-1502 (error): End of the spell outside school is before start of the spell outside school
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1502', 'error', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'End of the spell outside school is before start of the spell outside school' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_end_date < ssd_education_otherwise.edot_start_date;

-- SSD-1503 (error): Start of the spell outside school is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1503', 'error', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Start of the spell outside school is a filler such as 1 January 1900' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_start_date < date '1901-01-01';

-- SSD-1504 (query): Start of the spell outside school is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1504', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Start of the spell outside school is in the future' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_start_date > trunc(sysdate);

-- SSD-1505 (query): End of the spell outside school is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1505', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'End of the spell outside school is in the future' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_end_date > trunc(sysdate);

-- SSD-1506 (query): Two spells outside school overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1506', 'query', 'ssd_education_otherwise', cast(a.edot_education_otherwise_id as varchar2(200)), cast(a.edot_person_id as varchar2(200)), 'Two spells outside school overlap' FROM ssd_education_otherwise a JOIN ssd_education_otherwise b ON b.edot_person_id = a.edot_person_id WHERE a.edot_education_otherwise_id <> b.edot_education_otherwise_id AND (a.edot_start_date > b.edot_start_date OR (a.edot_start_date = b.edot_start_date AND a.edot_education_otherwise_id > b.edot_education_otherwise_id)) AND (b.edot_end_date IS NULL OR a.edot_start_date < b.edot_end_date);

-- SSD-1507 (query): Spell outside school does not say of what kind it is
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1507', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Spell outside school does not say of what kind it is' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_type IS NULL AND NOT ssd_education_otherwise.edot_start_date IS NULL;

-- SSD-1508 (query): Reason for home education is given for another kind of spell
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1508', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Reason for home education is given for another kind of spell' FROM ssd_education_otherwise ssd_education_otherwise WHERE NOT ssd_education_otherwise.edot_primary_reason IS NULL AND ssd_education_otherwise.edot_type IN ('CME', 'EOTAS');

-- SSD-1509 (query): Child outside school is not of compulsory school age
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1509', 'query', 'ssd_education_otherwise', cast(e.edot_education_otherwise_id as varchar2(200)), cast(e.edot_person_id as varchar2(200)), 'Child outside school is not of compulsory school age' FROM ssd_education_otherwise e JOIN ssd_person p ON p.pers_person_id = e.edot_person_id WHERE e.edot_start_date >= date '1901-01-01' AND p.pers_dob >= date '1901-01-01' AND e.edot_type IN ('EHE', 'CME') AND ((extract(year from e.edot_start_date) - extract(year from p.pers_dob) - case when extract(month from e.edot_start_date) * 100 + extract(day from e.edot_start_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 4 OR (extract(year from e.edot_start_date) - extract(year from p.pers_dob) - case when extract(month from e.edot_start_date) * 100 + extract(day from e.edot_start_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 17);

-- SSD-1510 (query): Last contact about education was outside the spell
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1510', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Last contact about education was outside the spell' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_last_contact_date < ssd_education_otherwise.edot_start_date OR ssd_education_otherwise.edot_last_contact_date > ssd_education_otherwise.edot_end_date;

-- SSD-1511 (error): Last contact about the child's education is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1511', 'error', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Last contact about the child''s education is in the future' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_last_contact_date > trunc(sysdate);

-- SSD-1512 (query): Nobody has been in touch about the education of a child outside school for over a year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1512', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Nobody has been in touch about the education of a child outside school for over a year' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_end_date IS NULL AND ssd_education_otherwise.edot_start_date >= date '1901-01-01' AND COALESCE(ssd_education_otherwise.edot_last_contact_date, ssd_education_otherwise.edot_start_date) < least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1513 (query): Child has been missing education for more than a school year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1513', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Child has been missing education for more than a school year' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_type = 'CME' AND ssd_education_otherwise.edot_end_date IS NULL AND ssd_education_otherwise.edot_start_date >= date '1901-01-01' AND ssd_education_otherwise.edot_start_date < least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1514 (query): Home education goes on, and nobody has said whether it is suitable
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1514', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Home education goes on, and nobody has said whether it is suitable' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_type = 'EHE' AND ssd_education_otherwise.edot_end_date IS NULL AND COALESCE(ssd_education_otherwise.edot_suitability, 'NOTJUDGED') = 'NOTJUDGED' AND ssd_education_otherwise.edot_start_date >= date '1901-01-01' AND ssd_education_otherwise.edot_start_date < least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1515 (query): Child was outside school after the day of death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1515', 'query', 'ssd_education_otherwise', cast(e.edot_education_otherwise_id as varchar2(200)), cast(e.edot_person_id as varchar2(200)), 'Child was outside school after the day of death' FROM ssd_education_otherwise e JOIN ssd_person p ON p.pers_person_id = e.edot_person_id WHERE e.edot_start_date > p.pers_death_date;

-- SSD-1516 (query): Spell outside school has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1516', 'query', 'ssd_education_otherwise', cast(ssd_education_otherwise.edot_education_otherwise_id as varchar2(200)), cast(ssd_education_otherwise.edot_person_id as varchar2(200)), 'Spell outside school has no start date' FROM ssd_education_otherwise ssd_education_otherwise WHERE ssd_education_otherwise.edot_start_date IS NULL;

-- SSD-1601 (error): Two professionals have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1601', 'error', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as varchar2(200)), cast(null as varchar2(200)), 'Two professionals have the same identifier' FROM ssd_professionals ssd_professionals WHERE ssd_professionals.prof_professional_id IN (SELECT ssd_professionals.prof_professional_id AS prof_professional_id FROM ssd_professionals ssd_professionals GROUP BY ssd_professionals.prof_professional_id HAVING COUNT(*) > 1);

-- SSD-1602 (query): Two professionals have the same registration number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1602', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as varchar2(200)), cast(null as varchar2(200)), 'Two professionals have the same registration number' FROM ssd_professionals ssd_professionals WHERE ssd_professionals.prof_social_worker_registration_no IN (SELECT ssd_professionals.prof_social_worker_registration_no AS prof_social_worker_registration_no FROM ssd_professionals ssd_professionals GROUP BY ssd_professionals.prof_social_worker_registration_no HAVING COUNT(*) > 1);

-- SSD-1603 (query): Two professionals have the same staff number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1603', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as varchar2(200)), cast(null as varchar2(200)), 'Two professionals have the same staff number' FROM ssd_professionals ssd_professionals WHERE ssd_professionals.prof_staff_id IN (SELECT ssd_professionals.prof_staff_id AS prof_staff_id FROM ssd_professionals ssd_professionals GROUP BY ssd_professionals.prof_staff_id HAVING COUNT(*) > 1);

-- SSD-1604 (query): Registration number does not begin with the letters of Social Work England
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1604', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as varchar2(200)), cast(null as varchar2(200)), 'Registration number does not begin with the letters of Social Work England' FROM ssd_professionals ssd_professionals WHERE ssd_professionals.prof_social_worker_registration_no NOT LIKE 'SW%';

-- SSD-1605 (query): Professional holds more than 60 cases
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1605', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as varchar2(200)), cast(null as varchar2(200)), 'Professional holds more than 60 cases' FROM ssd_professionals ssd_professionals WHERE ssd_professionals.prof_professional_caseload > 60;

-- SSD-1606 (query): Professional works for no part of the week but holds cases
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1606', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as varchar2(200)), cast(null as varchar2(200)), 'Professional works for no part of the week but holds cases' FROM ssd_professionals ssd_professionals WHERE ssd_professionals.prof_full_time_equivalency = 0 AND ssd_professionals.prof_professional_caseload > 0;

-- SSD-1607 (query): Professional is younger than 18 or older than 80
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1607', 'query', 'ssd_professionals', cast(ssd_professionals.prof_professional_id as varchar2(200)), cast(null as varchar2(200)), 'Professional is younger than 18 or older than 80' FROM ssd_professionals ssd_professionals WHERE (extract(year from trunc(sysdate)) - extract(year from ssd_professionals.prof_date_of_birth) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from ssd_professionals.prof_date_of_birth) * 100 + extract(day from ssd_professionals.prof_date_of_birth) then 1 else 0 end) < 18 OR (extract(year from trunc(sysdate)) - extract(year from ssd_professionals.prof_date_of_birth) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from ssd_professionals.prof_date_of_birth) * 100 + extract(day from ssd_professionals.prof_date_of_birth) then 1 else 0 end) > 80;

-- SSD-1621 (error): Two teams have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1621', 'error', 'ssd_department', cast(ssd_department.dept_team_id as varchar2(200)), cast(null as varchar2(200)), 'Two teams have the same identifier' FROM ssd_department ssd_department WHERE ssd_department.dept_team_id IN (SELECT ssd_department.dept_team_id AS dept_team_id FROM ssd_department ssd_department GROUP BY ssd_department.dept_team_id HAVING COUNT(*) > 1);

-- SSD-1622 (error): Larger team of a team is not among the teams
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1622', 'error', 'ssd_department', cast(d.dept_team_id as varchar2(200)), cast(null as varchar2(200)), 'Larger team of a team is not among the teams' FROM ssd_department d WHERE NOT d.dept_team_parent_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department above WHERE above.dept_team_id = d.dept_team_parent_id);

-- SSD-1623 (error): Team is its own larger team
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1623', 'error', 'ssd_department', cast(ssd_department.dept_team_id as varchar2(200)), cast(null as varchar2(200)), 'Team is its own larger team' FROM ssd_department ssd_department WHERE ssd_department.dept_team_parent_id = ssd_department.dept_team_id;

-- SSD-1624 (error): Two teams are each the larger team of the other
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1624', 'error', 'ssd_department', cast(d.dept_team_id as varchar2(200)), cast(null as varchar2(200)), 'Two teams are each the larger team of the other' FROM ssd_department d JOIN ssd_department above ON above.dept_team_id = d.dept_team_parent_id WHERE above.dept_team_parent_id = d.dept_team_id AND above.dept_team_id <> d.dept_team_id;

-- SSD-1625 (note): Name of the larger team differs from that team's own name
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1625', 'note', 'ssd_department', cast(d.dept_team_id as varchar2(200)), cast(null as varchar2(200)), 'Name of the larger team differs from that team''s own name' FROM ssd_department d JOIN ssd_department above ON above.dept_team_id = d.dept_team_parent_id WHERE d.dept_team_parent_name <> above.dept_team_name;

-- SSD-1641 (error): Two involvements have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1641', 'error', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as varchar2(200)), cast(ssd_involvements.invo_person_id as varchar2(200)), 'Two involvements have the same identifier' FROM ssd_involvements ssd_involvements WHERE ssd_involvements.invo_involvements_id IN (SELECT ssd_involvements.invo_involvements_id AS invo_involvements_id FROM ssd_involvements ssd_involvements GROUP BY ssd_involvements.invo_involvements_id HAVING COUNT(*) > 1);

-- SSD-1642 (error): Professional of an involvement is not among the professionals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1642', 'error', 'ssd_involvements', cast(a.invo_involvements_id as varchar2(200)), cast(a.invo_person_id as varchar2(200)), 'Professional of an involvement is not among the professionals' FROM ssd_involvements a WHERE NOT a.invo_professional_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals r WHERE r.prof_professional_id = a.invo_professional_id);

-- SSD-1643 (error): Team of an involvement is not among the teams
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1643', 'error', 'ssd_involvements', cast(a.invo_involvements_id as varchar2(200)), cast(a.invo_person_id as varchar2(200)), 'Team of an involvement is not among the teams' FROM ssd_involvements a WHERE NOT a.invo_professional_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department r WHERE r.dept_team_id = a.invo_professional_team);

-- SSD-1644 (error): Referral of an involvement is not among the child's referrals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1644', 'error', 'ssd_involvements', cast(a.invo_involvements_id as varchar2(200)), cast(a.invo_person_id as varchar2(200)), 'Referral of an involvement is not among the child''s referrals' FROM ssd_involvements a WHERE NOT a.invo_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_referral_id = a.invo_referral_id AND r.cine_person_id = a.invo_person_id);

-- SSD-1645 (error): Involvement end date is before involvement start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1645', 'error', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as varchar2(200)), cast(ssd_involvements.invo_person_id as varchar2(200)), 'Involvement end date is before involvement start date' FROM ssd_involvements ssd_involvements WHERE ssd_involvements.invo_involvement_end_date < ssd_involvements.invo_involvement_start_date;

-- SSD-1646 (error): Involvement start date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1646', 'error', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as varchar2(200)), cast(ssd_involvements.invo_person_id as varchar2(200)), 'Involvement start date is a filler such as 1 January 1900' FROM ssd_involvements ssd_involvements WHERE ssd_involvements.invo_involvement_start_date < date '1901-01-01';

-- SSD-1647 (query): Involvement start date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1647', 'query', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as varchar2(200)), cast(ssd_involvements.invo_person_id as varchar2(200)), 'Involvement start date is in the future' FROM ssd_involvements ssd_involvements WHERE ssd_involvements.invo_involvement_start_date > trunc(sysdate);

-- SSD-1648 (query): Involvement end date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1648', 'query', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as varchar2(200)), cast(ssd_involvements.invo_person_id as varchar2(200)), 'Involvement end date is in the future' FROM ssd_involvements ssd_involvements WHERE ssd_involvements.invo_involvement_end_date > trunc(sysdate);

-- SSD-1649 (query): Child has two allocated case workers at once
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1649', 'query', 'ssd_involvements', cast(a.invo_involvements_id as varchar2(200)), cast(a.invo_person_id as varchar2(200)), 'Child has two allocated case workers at once' FROM ssd_involvements a JOIN ssd_involvements b ON b.invo_person_id = a.invo_person_id WHERE a.invo_involvements_id <> b.invo_involvements_id AND (a.invo_involvement_start_date > b.invo_involvement_start_date OR (a.invo_involvement_start_date = b.invo_involvement_start_date AND a.invo_involvements_id > b.invo_involvements_id)) AND (b.invo_involvement_end_date IS NULL OR a.invo_involvement_start_date < b.invo_involvement_end_date) AND a.invo_professional_role_id = 'CW' AND b.invo_professional_role_id = 'CW';

-- SSD-1650 (query): Involvement does not say who the professional is
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1650', 'query', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as varchar2(200)), cast(ssd_involvements.invo_person_id as varchar2(200)), 'Involvement does not say who the professional is' FROM ssd_involvements ssd_involvements WHERE ssd_involvements.invo_professional_id IS NULL AND NOT ssd_involvements.invo_involvement_start_date IS NULL;

-- SSD-1651 (query): Involvement under a referral starts before the referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1651', 'query', 'ssd_involvements', cast(i.invo_involvements_id as varchar2(200)), cast(i.invo_person_id as varchar2(200)), 'Involvement under a referral starts before the referral' FROM ssd_involvements i JOIN ssd_cin_episodes r ON r.cine_referral_id = i.invo_referral_id AND r.cine_person_id = i.invo_person_id WHERE i.invo_involvement_start_date >= date '1901-01-01' AND i.invo_involvement_start_date < r.cine_referral_date;

-- SSD-1652 (query): Case worker is still involved although the referral was closed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1652', 'query', 'ssd_involvements', cast(i.invo_involvements_id as varchar2(200)), cast(i.invo_person_id as varchar2(200)), 'Case worker is still involved although the referral was closed' FROM ssd_involvements i JOIN ssd_cin_episodes r ON r.cine_referral_id = i.invo_referral_id AND r.cine_person_id = i.invo_person_id WHERE i.invo_involvement_end_date IS NULL AND i.invo_professional_role_id = 'CW' AND r.cine_close_date < (trunc(sysdate) + -28);

-- SSD-1653 (query): Involvement starts after the child died
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1653', 'query', 'ssd_involvements', cast(i.invo_involvements_id as varchar2(200)), cast(i.invo_person_id as varchar2(200)), 'Involvement starts after the child died' FROM ssd_involvements i JOIN ssd_person p ON p.pers_person_id = i.invo_person_id WHERE i.invo_involvement_start_date > p.pers_death_date;

-- SSD-1654 (query): Leaving care worker is involved with a child under 15
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1654', 'query', 'ssd_involvements', cast(i.invo_involvements_id as varchar2(200)), cast(i.invo_person_id as varchar2(200)), 'Leaving care worker is involved with a child under 15' FROM ssd_involvements i JOIN ssd_person p ON p.pers_person_id = i.invo_person_id WHERE i.invo_professional_role_id = '16PLUS' AND i.invo_involvement_start_date >= date '1901-01-01' AND (extract(year from i.invo_involvement_start_date) - extract(year from p.pers_dob) - case when extract(month from i.invo_involvement_start_date) * 100 + extract(day from i.invo_involvement_start_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 15;

-- SSD-1655 (query): Involvement has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1655', 'query', 'ssd_involvements', cast(ssd_involvements.invo_involvements_id as varchar2(200)), cast(ssd_involvements.invo_person_id as varchar2(200)), 'Involvement has no start date' FROM ssd_involvements ssd_involvements WHERE ssd_involvements.invo_involvement_start_date IS NULL;

-- SSD-1671 (error): Two employments have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1671', 'error', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Two employments have the same identifier' FROM ssd_employments ssd_employments WHERE ssd_employments.empl_employment_id IN (SELECT ssd_employments.empl_employment_id AS empl_employment_id FROM ssd_employments ssd_employments GROUP BY ssd_employments.empl_employment_id HAVING COUNT(*) > 1);

-- SSD-1672 (error): Worker of an employment is not among the professionals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1672', 'error', 'ssd_employments', cast(a.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Worker of an employment is not among the professionals' FROM ssd_employments a WHERE NOT a.empl_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals r WHERE r.prof_professional_id = a.empl_worker_id);

-- SSD-1673 (error): Employment end date is before employment start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1673', 'error', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Employment end date is before employment start date' FROM ssd_employments ssd_employments WHERE ssd_employments.empl_end_date < ssd_employments.empl_start_date;

-- SSD-1674 (error): Employment start date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1674', 'error', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Employment start date is a filler such as 1 January 1900' FROM ssd_employments ssd_employments WHERE ssd_employments.empl_start_date < date '1901-01-01';

-- SSD-1675 (query): Employment start date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1675', 'query', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Employment start date is in the future' FROM ssd_employments ssd_employments WHERE ssd_employments.empl_start_date > trunc(sysdate);

-- SSD-1676 (query): Two employments of a worker in the same role overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1676', 'query', 'ssd_employments', cast(a.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Two employments of a worker in the same role overlap' FROM ssd_employments a JOIN ssd_employments b ON b.empl_worker_id = a.empl_worker_id AND b.empl_role = a.empl_role WHERE a.empl_employment_id <> b.empl_employment_id AND (a.empl_start_date > b.empl_start_date OR (a.empl_start_date = b.empl_start_date AND a.empl_employment_id > b.empl_employment_id)) AND (b.empl_end_date IS NULL OR a.empl_start_date < b.empl_end_date);

-- SSD-1677 (query): Destination or reason for leaving is given for somebody still in the role
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1677', 'query', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Destination or reason for leaving is given for somebody still in the role' FROM ssd_employments ssd_employments WHERE ssd_employments.empl_end_date IS NULL AND (NOT ssd_employments.empl_leaver_destination IS NULL OR NOT ssd_employments.empl_leaving_reason IS NULL);

-- SSD-1678 (query): Employment ended, and nobody says why the worker left
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1678', 'query', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Employment ended, and nobody says why the worker left' FROM ssd_employments ssd_employments WHERE NOT ssd_employments.empl_end_date IS NULL AND ssd_employments.empl_leaving_reason IS NULL;

-- SSD-1679 (query): Absence on 30 September and its reason do not go together
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1679', 'query', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Absence on 30 September and its reason do not go together' FROM ssd_employments ssd_employments WHERE ((ssd_employments.empl_absent_30_september = 1) AND ssd_employments.empl_absence_reason IS NULL) OR ((ssd_employments.empl_absent_30_september = 0) AND NOT ssd_employments.empl_absence_reason IS NULL);

-- SSD-1680 (query): Worker began the role before the age of 18
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1680', 'query', 'ssd_employments', cast(e.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Worker began the role before the age of 18' FROM ssd_employments e JOIN ssd_professionals w ON w.prof_professional_id = e.empl_worker_id WHERE e.empl_start_date >= date '1901-01-01' AND (extract(year from e.empl_start_date) - extract(year from w.prof_date_of_birth) - case when extract(month from e.empl_start_date) * 100 + extract(day from e.empl_start_date) < extract(month from w.prof_date_of_birth) * 100 + extract(day from w.prof_date_of_birth) then 1 else 0 end) < 18;

-- SSD-1681 (query): Social worker in post has no registration number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1681', 'query', 'ssd_employments', cast(e.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Social worker in post has no registration number' FROM ssd_employments e JOIN ssd_professionals w ON w.prof_professional_id = e.empl_worker_id WHERE e.empl_end_date IS NULL AND w.prof_social_worker_registration_no IS NULL;

-- SSD-1682 (query): Worker came by two fast routes into social work
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1682', 'query', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Worker came by two fast routes into social work' FROM ssd_employments ssd_employments WHERE (ssd_employments.empl_step_up_graduate = 1) AND (ssd_employments.empl_frontline_graduate = 1);

-- SSD-1683 (query): Employment end date is more than a year in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1683', 'query', 'ssd_employments', cast(ssd_employments.empl_employment_id as varchar2(200)), cast(null as varchar2(200)), 'Employment end date is more than a year in the future' FROM ssd_employments ssd_employments WHERE ssd_employments.empl_end_date > least(add_months(trunc(sysdate), (1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1691 (error): Two sets of workforce totals have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1691', 'error', 'ssd_authority_workforce', cast(ssd_authority_workforce.auwf_workforce_id as varchar2(200)), cast(null as varchar2(200)), 'Two sets of workforce totals have the same identifier' FROM ssd_authority_workforce ssd_authority_workforce WHERE ssd_authority_workforce.auwf_workforce_id IN (SELECT ssd_authority_workforce.auwf_workforce_id AS auwf_workforce_id FROM ssd_authority_workforce ssd_authority_workforce GROUP BY ssd_authority_workforce.auwf_workforce_id HAVING COUNT(*) > 1);

-- SSD-1692 (error): Two sets of workforce totals are for the same day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1692', 'error', 'ssd_authority_workforce', cast(ssd_authority_workforce.auwf_workforce_id as varchar2(200)), cast(null as varchar2(200)), 'Two sets of workforce totals are for the same day' FROM ssd_authority_workforce ssd_authority_workforce WHERE ssd_authority_workforce.auwf_census_date IN (SELECT ssd_authority_workforce.auwf_census_date AS auwf_census_date FROM ssd_authority_workforce ssd_authority_workforce GROUP BY ssd_authority_workforce.auwf_census_date HAVING COUNT(*) > 1);

-- SSD-1693 (error): Day of the workforce totals is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1693', 'error', 'ssd_authority_workforce', cast(ssd_authority_workforce.auwf_workforce_id as varchar2(200)), cast(null as varchar2(200)), 'Day of the workforce totals is in the future' FROM ssd_authority_workforce ssd_authority_workforce WHERE ssd_authority_workforce.auwf_census_date > trunc(sysdate);

-- SSD-1694 (query): Agency social workers are fewer people than full-time posts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1694', 'query', 'ssd_authority_workforce', cast(ssd_authority_workforce.auwf_workforce_id as varchar2(200)), cast(null as varchar2(200)), 'Agency social workers are fewer people than full-time posts' FROM ssd_authority_workforce ssd_authority_workforce WHERE ssd_authority_workforce.auwf_agency_headcount <= ssd_authority_workforce.auwf_agency_full_time_equivalent - 1;

-- SSD-1695 (query): Workforce totals are for a day other than 30 September
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1695', 'query', 'ssd_authority_workforce', cast(ssd_authority_workforce.auwf_workforce_id as varchar2(200)), cast(null as varchar2(200)), 'Workforce totals are for a day other than 30 September' FROM ssd_authority_workforce ssd_authority_workforce WHERE extract(month from ssd_authority_workforce.auwf_census_date) <> 9 OR extract(month from (ssd_authority_workforce.auwf_census_date + 1)) <> 10;

-- SSD-1701 (error): Two finance records of placements have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1701', 'error', 'ssd_s251_finance', cast(ssd_s251_finance.s251_table_id as varchar2(200)), cast(ssd_s251_finance.s251_person_id as varchar2(200)), 'Two finance records of placements have the same identifier' FROM ssd_s251_finance ssd_s251_finance WHERE ssd_s251_finance.s251_table_id IN (SELECT ssd_s251_finance.s251_table_id AS s251_table_id FROM ssd_s251_finance ssd_s251_finance GROUP BY ssd_s251_finance.s251_table_id HAVING COUNT(*) > 1);

-- SSD-1702 (error): Placement of a finance record is not among the child's placements
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1702', 'error', 'ssd_s251_finance', cast(a.s251_table_id as varchar2(200)), cast(a.s251_person_id as varchar2(200)), 'Placement of a finance record is not among the child''s placements' FROM ssd_s251_finance a WHERE NOT a.s251_cla_placement_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement r WHERE r.clap_cla_placement_id = a.s251_cla_placement_id AND r.clap_person_id = a.s251_person_id);

-- SSD-1703 (note): A field that is kept free for placement finance is filled in
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1703', 'note', 'ssd_s251_finance', cast(ssd_s251_finance.s251_table_id as varchar2(200)), cast(ssd_s251_finance.s251_person_id as varchar2(200)), 'A field that is kept free for placement finance is filled in' FROM ssd_s251_finance ssd_s251_finance WHERE NOT ssd_s251_finance.s251_placeholder_1 IS NULL OR NOT ssd_s251_finance.s251_placeholder_2 IS NULL OR NOT ssd_s251_finance.s251_placeholder_3 IS NULL OR NOT ssd_s251_finance.s251_placeholder_4 IS NULL;

-- SSD-1704 (query): Placement has two finance records
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1704', 'query', 'ssd_s251_finance', cast(f.s251_table_id as varchar2(200)), cast(f.s251_person_id as varchar2(200)), 'Placement has two finance records' FROM ssd_s251_finance f WHERE EXISTS(SELECT 1 AS "1" FROM ssd_s251_finance o WHERE o.s251_cla_placement_id = f.s251_cla_placement_id AND o.s251_table_id < f.s251_table_id);

-- SSD-1721 (error): Two costs of placements have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1721', 'error', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Two costs of placements have the same identifier' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_cost_id IN (SELECT ssd_placement_costs.plco_cost_id AS plco_cost_id FROM ssd_placement_costs ssd_placement_costs GROUP BY ssd_placement_costs.plco_cost_id HAVING COUNT(*) > 1);

-- SSD-1722 (error): Placement of a cost is not among the child's placements
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1722', 'error', 'ssd_placement_costs', cast(a.plco_cost_id as varchar2(200)), cast(a.plco_person_id as varchar2(200)), 'Placement of a cost is not among the child''s placements' FROM ssd_placement_costs a WHERE NOT a.plco_placement_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement r WHERE r.clap_cla_placement_id = a.plco_placement_id AND r.clap_person_id = a.plco_person_id);

-- SSD-1723 (error): Last day of the cost is before first day of the cost
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1723', 'error', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Last day of the cost is before first day of the cost' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_end_date < ssd_placement_costs.plco_start_date;

-- SSD-1724 (error): First day of the cost is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1724', 'error', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'First day of the cost is a filler such as 1 January 1900' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_start_date < date '1901-01-01';

-- SSD-1725 (query): Cost lies outside its placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1725', 'query', 'ssd_placement_costs', cast(c.plco_cost_id as varchar2(200)), cast(c.plco_person_id as varchar2(200)), 'Cost lies outside its placement' FROM ssd_placement_costs c JOIN ssd_cla_placement p ON p.clap_cla_placement_id = c.plco_placement_id AND p.clap_person_id = c.plco_person_id WHERE c.plco_start_date < p.clap_cla_placement_start_date OR c.plco_start_date > p.clap_cla_placement_end_date OR c.plco_end_date > p.clap_cla_placement_end_date;

-- SSD-1726 (query): Two costs of one placement overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1726', 'query', 'ssd_placement_costs', cast(a.plco_cost_id as varchar2(200)), cast(a.plco_person_id as varchar2(200)), 'Two costs of one placement overlap' FROM ssd_placement_costs a JOIN ssd_placement_costs b ON b.plco_placement_id = a.plco_placement_id WHERE a.plco_cost_id <> b.plco_cost_id AND (a.plco_start_date > b.plco_start_date OR (a.plco_start_date = b.plco_start_date AND a.plco_cost_id > b.plco_cost_id)) AND (b.plco_end_date IS NULL OR a.plco_start_date <= b.plco_end_date);

-- SSD-1727 (query): Name of a framework and the way of buying do not go together
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1727', 'query', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Name of a framework and the way of buying do not go together' FROM ssd_placement_costs ssd_placement_costs WHERE (ssd_placement_costs.plco_procurement_route = 'FRAMEWORK' AND ssd_placement_costs.plco_framework_name IS NULL) OR (ssd_placement_costs.plco_procurement_route IN ('SPOT', 'BLOCK') AND NOT ssd_placement_costs.plco_framework_name IS NULL);

-- SSD-1728 (query): Parts of a cost add up to less than the cost
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1728', 'query', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Parts of a cost add up to less than the cost' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_total_committed_cost > 0 AND 20 * (ssd_placement_costs.plco_total_committed_cost - ssd_placement_costs.plco_contribution_social_care - ssd_placement_costs.plco_contribution_health - ssd_placement_costs.plco_contribution_education) > ssd_placement_costs.plco_total_committed_cost;

-- SSD-1729 (query): Cost of a placement is nothing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1729', 'query', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Cost of a placement is nothing' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_total_weekly_cost = 0;

-- SSD-1730 (query): Placement costs more than 30,000 pounds a week
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1730', 'query', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Placement costs more than 30,000 pounds a week' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_total_weekly_cost > 30000;

-- SSD-1731 (query): Cost is still being paid although the placement is over
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1731', 'query', 'ssd_placement_costs', cast(c.plco_cost_id as varchar2(200)), cast(c.plco_person_id as varchar2(200)), 'Cost is still being paid although the placement is over' FROM ssd_placement_costs c JOIN ssd_cla_placement p ON p.clap_cla_placement_id = c.plco_placement_id AND p.clap_person_id = c.plco_person_id WHERE c.plco_end_date IS NULL AND p.clap_cla_placement_end_date <= trunc(sysdate);

-- SSD-1732 (query): Last day of the cost is more than a year in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1732', 'query', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Last day of the cost is more than a year in the future' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_end_date > least(add_months(trunc(sysdate), (1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1733 (query): Cost names no placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1733', 'query', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Cost names no placement' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_placement_id IS NULL;

-- SSD-1734 (query): Cost has no first day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1734', 'query', 'ssd_placement_costs', cast(ssd_placement_costs.plco_cost_id as varchar2(200)), cast(ssd_placement_costs.plco_person_id as varchar2(200)), 'Cost has no first day' FROM ssd_placement_costs ssd_placement_costs WHERE ssd_placement_costs.plco_start_date IS NULL;

-- SSD-1801 (error): Two spells of pre-proceedings have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1801', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Two spells of pre-proceedings have the same identifier' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_table_id IN (SELECT ssd_pre_proceedings.prep_table_id AS prep_table_id FROM ssd_pre_proceedings ssd_pre_proceedings GROUP BY ssd_pre_proceedings.prep_table_id HAVING COUNT(*) > 1);

-- SSD-1802 (error): Decision to enter pre-proceedings is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1802', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Decision to enter pre-proceedings is a filler such as 1 January 1900' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_decision_date < date '1901-01-01';

-- SSD-1803 (error): Decision to enter pre-proceedings is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1803', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Decision to enter pre-proceedings is in the future' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_decision_date > trunc(sysdate);

-- SSD-1804 (error): Letter that starts pre-proceedings is before decision to enter pre-proceedings
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1804', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Letter that starts pre-proceedings is before decision to enter pre-proceedings' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_letter_date < ssd_pre_proceedings.prep_pre_pro_decision_date;

-- SSD-1805 (error): First pre-proceedings meeting is before decision to enter pre-proceedings
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1805', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'First pre-proceedings meeting is before decision to enter pre-proceedings' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_initial_pre_pro_meeting_date < ssd_pre_proceedings.prep_pre_pro_decision_date;

-- SSD-1806 (error): Agreement to step down or issue is before decision to enter pre-proceedings
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1806', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Agreement to step down or issue is before decision to enter pre-proceedings' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_agree_stepdown_issue_date < ssd_pre_proceedings.prep_pre_pro_decision_date;

-- SSD-1807 (error): Application to court is before decision to enter pre-proceedings
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1807', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Application to court is before decision to enter pre-proceedings' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_court_application_date < ssd_pre_proceedings.prep_pre_pro_decision_date;

-- SSD-1808 (query): Letter about going to court is before letter that starts pre-proceedings
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1808', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Letter about going to court is before letter that starts pre-proceedings' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_care_pro_letter_date < ssd_pre_proceedings.prep_pre_pro_letter_date;

-- SSD-1809 (query): Application to court is before agreement to issue
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1809', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Application to court is before agreement to issue' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_court_application_date < ssd_pre_proceedings.prep_agree_stepdown_issue_date;

-- SSD-1810 (query): Outcome of pre-proceedings and its date do not go together
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1810', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Outcome of pre-proceedings and its date do not go together' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE (ssd_pre_proceedings.prep_pre_pro_outcome IS NULL AND ssd_pre_proceedings.prep_census_outcome IS NULL AND NOT ssd_pre_proceedings.prep_agree_stepdown_issue_date IS NULL) OR (NOT ssd_pre_proceedings.prep_pre_pro_outcome IS NULL AND ssd_pre_proceedings.prep_agree_stepdown_issue_date IS NULL);

-- SSD-1811 (query): Pre-proceedings were stepped down, but an application to court is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1811', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Pre-proceedings were stepped down, but an application to court is recorded' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_outcome = 'Decision to step down' AND NOT ssd_pre_proceedings.prep_court_application_date IS NULL;

-- SSD-1812 (query): It was decided to go to court more than 28 days ago, and no application is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1812', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'It was decided to go to court more than 28 days ago, and no application is recorded' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_outcome = 'Decision to Issue Care Proceedings' AND ssd_pre_proceedings.prep_court_application_date IS NULL AND ssd_pre_proceedings.prep_agree_stepdown_issue_date < (trunc(sysdate) + -28);

-- SSD-1813 (query): Pre-proceedings have been open for more than six months
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1813', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Pre-proceedings have been open for more than six months' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_outcome IS NULL AND ssd_pre_proceedings.prep_agree_stepdown_issue_date IS NULL AND ssd_pre_proceedings.prep_court_application_date IS NULL AND ssd_pre_proceedings.prep_pre_pro_decision_date >= date '1901-01-01' AND least(add_months(ssd_pre_proceedings.prep_pre_pro_decision_date, 6), add_months(trunc(ssd_pre_proceedings.prep_pre_pro_decision_date, 'MM'), 6) + extract(day from ssd_pre_proceedings.prep_pre_pro_decision_date) - 1) < trunc(sysdate);

-- SSD-1814 (error): Child is in two open spells of pre-proceedings
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1814', 'error', 'ssd_pre_proceedings', cast(p.prep_table_id as varchar2(200)), cast(p.prep_person_id as varchar2(200)), 'Child is in two open spells of pre-proceedings' FROM ssd_pre_proceedings p WHERE p.prep_pre_pro_outcome IS NULL AND p.prep_agree_stepdown_issue_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_pre_proceedings o WHERE o.prep_person_id = p.prep_person_id AND o.prep_pre_pro_outcome IS NULL AND o.prep_agree_stepdown_issue_date IS NULL AND o.prep_table_id < p.prep_table_id);

-- SSD-1815 (query): Short notice and its reason do not go together
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1815', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Short notice and its reason do not go together' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE (ssd_pre_proceedings.prep_care_proc_short_notice = 'Yes' AND ssd_pre_proceedings.prep_proc_short_notice_reason IS NULL) OR (ssd_pre_proceedings.prep_care_proc_short_notice IN ('No', 'Not in care proceedings') AND NOT ssd_pre_proceedings.prep_proc_short_notice_reason IS NULL);

-- SSD-1816 (query): Answers about the court say there is no case, but an application is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1816', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Answers about the court say there is no case, but an application is recorded' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE NOT ssd_pre_proceedings.prep_court_application_date IS NULL AND (ssd_pre_proceedings.prep_care_proc_short_notice = 'Not in care proceedings' OR ssd_pre_proceedings.prep_parents_legal_rep_point_of_issue = 'Not in care proceedings');

-- SSD-1817 (query): Hearings are counted for a case that has not gone to court
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1817', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Hearings are counted for a case that has not gone to court' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_care_proc_court_hearings > 0 AND ssd_pre_proceedings.prep_court_application_date IS NULL AND ssd_pre_proceedings.prep_court_reference IS NULL;

-- SSD-1818 (query): Family group meeting was held but not offered
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1818', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Family group meeting was held but not offered' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE (ssd_pre_proceedings.prep_family_group_meeting_held = 1) AND (ssd_pre_proceedings.prep_family_group_meeting_offered = 0);

-- SSD-1819 (query): Authority applied to court, and nobody says whether a family group meeting was offered
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1819', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Authority applied to court, and nobody says whether a family group meeting was offered' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE NOT ssd_pre_proceedings.prep_court_application_date IS NULL AND ssd_pre_proceedings.prep_family_group_meeting_offered IS NULL;

-- SSD-1820 (query): Fewer earlier spells of pre-proceedings are counted than are recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1820', 'query', 'ssd_pre_proceedings', cast(p.prep_table_id as varchar2(200)), cast(p.prep_person_id as varchar2(200)), 'Fewer earlier spells of pre-proceedings are counted than are recorded' FROM ssd_pre_proceedings p WHERE p.prep_prev_pre_proc_child = 0 AND EXISTS(SELECT 1 AS "1" FROM ssd_pre_proceedings o WHERE o.prep_person_id = p.prep_person_id AND o.prep_table_id <> p.prep_table_id AND o.prep_pre_pro_decision_date < p.prep_pre_pro_decision_date);

-- SSD-1821 (query): Pre-proceedings were decided after the child died
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1821', 'query', 'ssd_pre_proceedings', cast(c.prep_table_id as varchar2(200)), cast(c.prep_person_id as varchar2(200)), 'Pre-proceedings were decided after the child died' FROM ssd_pre_proceedings c JOIN ssd_person p ON p.pers_person_id = c.prep_person_id WHERE c.prep_pre_pro_decision_date > p.pers_death_date;

-- SSD-1822 (query): Pre-proceedings began for somebody of 17 or over
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1822', 'query', 'ssd_pre_proceedings', cast(c.prep_table_id as varchar2(200)), cast(c.prep_person_id as varchar2(200)), 'Pre-proceedings began for somebody of 17 or over' FROM ssd_pre_proceedings c JOIN ssd_person p ON p.pers_person_id = c.prep_person_id WHERE p.pers_dob >= date '1901-01-01' AND (extract(year from c.prep_pre_pro_decision_date) - extract(year from p.pers_dob) - case when extract(month from c.prep_pre_pro_decision_date) * 100 + extract(day from c.prep_pre_pro_decision_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 17;

-- SSD-1823 (query): Final care plan is given, but the first one is not
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1823', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Final care plan is given, but the first one is not' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_la_initial_care_plan IS NULL AND ssd_pre_proceedings.prep_la_final_care_plan IN ('A', 'B', 'C', 'D', 'E', 'F', 'G');

-- SSD-1824 (query): Two spells of pre-proceedings of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1824', 'query', 'ssd_pre_proceedings', cast(a.prep_table_id as varchar2(200)), cast(a.prep_person_id as varchar2(200)), 'Two spells of pre-proceedings of one child overlap' FROM ssd_pre_proceedings a JOIN ssd_pre_proceedings b ON b.prep_person_id = a.prep_person_id WHERE a.prep_table_id <> b.prep_table_id AND (a.prep_pre_pro_decision_date > b.prep_pre_pro_decision_date OR (a.prep_pre_pro_decision_date = b.prep_pre_pro_decision_date AND a.prep_table_id > b.prep_table_id)) AND (b.prep_agree_stepdown_issue_date IS NULL OR a.prep_pre_pro_decision_date < b.prep_agree_stepdown_issue_date);

-- SSD-1825 (error): Letter that starts pre-proceedings is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1825', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Letter that starts pre-proceedings is in the future' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_letter_date > trunc(sysdate);

-- SSD-1826 (query): First pre-proceedings meeting is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1826', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'First pre-proceedings meeting is in the future' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_initial_pre_pro_meeting_date > trunc(sysdate);

-- SSD-1827 (error): Agreement to step down or issue is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1827', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Agreement to step down or issue is in the future' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_agree_stepdown_issue_date > trunc(sysdate);

-- SSD-1828 (error): Letter about going to court is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1828', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Letter about going to court is in the future' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_care_pro_letter_date > trunc(sysdate);

-- SSD-1829 (error): Application to court is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1829', 'error', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Application to court is in the future' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_court_application_date > trunc(sysdate);

-- SSD-1830 (query): Pre-proceedings have no day of decision
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1830', 'query', 'ssd_pre_proceedings', cast(ssd_pre_proceedings.prep_table_id as varchar2(200)), cast(ssd_pre_proceedings.prep_person_id as varchar2(200)), 'Pre-proceedings have no day of decision' FROM ssd_pre_proceedings ssd_pre_proceedings WHERE ssd_pre_proceedings.prep_pre_pro_decision_date IS NULL;

-- SSD-1841 (error): Two court cases have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1841', 'error', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Two court cases have the same identifier' FROM ssd_care_proceedings ssd_care_proceedings WHERE ssd_care_proceedings.capr_proceedings_id IN (SELECT ssd_care_proceedings.capr_proceedings_id AS capr_proceedings_id FROM ssd_care_proceedings ssd_care_proceedings GROUP BY ssd_care_proceedings.capr_proceedings_id HAVING COUNT(*) > 1);

-- SSD-1842 (error): Pre-proceedings before a court case are not among the child's spells
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1842', 'error', 'ssd_care_proceedings', cast(a.capr_proceedings_id as varchar2(200)), cast(a.capr_person_id as varchar2(200)), 'Pre-proceedings before a court case are not among the child''s spells' FROM ssd_care_proceedings a WHERE NOT a.capr_pre_proceedings_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_pre_proceedings r WHERE r.prep_table_id = a.capr_pre_proceedings_id AND r.prep_person_id = a.capr_person_id);

-- SSD-1843 (error): Final hearing is before issue of the case
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1843', 'error', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Final hearing is before issue of the case' FROM ssd_care_proceedings ssd_care_proceedings WHERE ssd_care_proceedings.capr_final_hearing_date < ssd_care_proceedings.capr_issue_date;

-- SSD-1844 (error): Issue of the case is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1844', 'error', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Issue of the case is a filler such as 1 January 1900' FROM ssd_care_proceedings ssd_care_proceedings WHERE ssd_care_proceedings.capr_issue_date < date '1901-01-01';

-- SSD-1845 (error): Issue of the case is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1845', 'error', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Issue of the case is in the future' FROM ssd_care_proceedings ssd_care_proceedings WHERE ssd_care_proceedings.capr_issue_date > trunc(sysdate);

-- SSD-1846 (error): Final hearing is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1846', 'error', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Final hearing is in the future' FROM ssd_care_proceedings ssd_care_proceedings WHERE ssd_care_proceedings.capr_final_hearing_date > trunc(sysdate);

-- SSD-1847 (query): Final hearing and final order do not go together
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1847', 'query', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Final hearing and final order do not go together' FROM ssd_care_proceedings ssd_care_proceedings WHERE (ssd_care_proceedings.capr_order_type IS NULL AND NOT ssd_care_proceedings.capr_final_hearing_date IS NULL) OR (NOT ssd_care_proceedings.capr_order_type IS NULL AND ssd_care_proceedings.capr_final_hearing_date IS NULL);

-- SSD-1848 (note): Court case took more than 26 weeks
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1848', 'note', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Court case took more than 26 weeks' FROM ssd_care_proceedings ssd_care_proceedings WHERE ssd_care_proceedings.capr_issue_date >= date '1901-01-01' AND (trunc(ssd_care_proceedings.capr_final_hearing_date) - trunc(ssd_care_proceedings.capr_issue_date)) > 182;

-- SSD-1849 (query): Court case has been open for more than 26 weeks
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1849', 'query', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Court case has been open for more than 26 weeks' FROM ssd_care_proceedings ssd_care_proceedings WHERE ssd_care_proceedings.capr_final_hearing_date IS NULL AND ssd_care_proceedings.capr_order_type IS NULL AND ssd_care_proceedings.capr_issue_date >= date '1901-01-01' AND (trunc(trunc(sysdate)) - trunc(ssd_care_proceedings.capr_issue_date)) > 182;

-- SSD-1850 (query): Child is in two open court cases
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1850', 'query', 'ssd_care_proceedings', cast(c.capr_proceedings_id as varchar2(200)), cast(c.capr_person_id as varchar2(200)), 'Child is in two open court cases' FROM ssd_care_proceedings c WHERE c.capr_final_hearing_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_care_proceedings o WHERE o.capr_person_id = c.capr_person_id AND o.capr_final_hearing_date IS NULL AND o.capr_proceedings_id < c.capr_proceedings_id);

-- SSD-1851 (error): Court case was issued before pre-proceedings were decided
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1851', 'error', 'ssd_care_proceedings', cast(c.capr_proceedings_id as varchar2(200)), cast(c.capr_person_id as varchar2(200)), 'Court case was issued before pre-proceedings were decided' FROM ssd_care_proceedings c JOIN ssd_pre_proceedings p ON p.prep_table_id = c.capr_pre_proceedings_id AND p.prep_person_id = c.capr_person_id WHERE c.capr_issue_date >= date '1901-01-01' AND c.capr_issue_date < p.prep_pre_pro_decision_date;

-- SSD-1852 (query): Court made a care order, but the child has no such legal status
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1852', 'query', 'ssd_care_proceedings', cast(c.capr_proceedings_id as varchar2(200)), cast(c.capr_person_id as varchar2(200)), 'Court made a care order, but the child has no such legal status' FROM ssd_care_proceedings c WHERE c.capr_order_type IN ('CO', 'PO') AND c.capr_final_hearing_date < (trunc(sysdate) + -7) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.capr_person_id AND s.lega_legal_status IN ('C2', 'E1') AND s.lega_legal_status_start_date BETWEEN (c.capr_final_hearing_date + -7) AND (c.capr_final_hearing_date + 7)) AND EXISTS(SELECT 1 AS "1" FROM ssd_legal_status ssd_legal_status);

-- SSD-1853 (query): Application to court has another date than the case it led to
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1853', 'query', 'ssd_care_proceedings', cast(c.capr_proceedings_id as varchar2(200)), cast(c.capr_person_id as varchar2(200)), 'Application to court has another date than the case it led to' FROM ssd_care_proceedings c JOIN ssd_pre_proceedings p ON p.prep_table_id = c.capr_pre_proceedings_id AND p.prep_person_id = c.capr_person_id WHERE c.capr_issue_date < p.prep_court_application_date OR c.capr_issue_date > (p.prep_court_application_date + 28);

-- SSD-1854 (query): Court case has no day of issue
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1854', 'query', 'ssd_care_proceedings', cast(ssd_care_proceedings.capr_proceedings_id as varchar2(200)), cast(ssd_care_proceedings.capr_person_id as varchar2(200)), 'Court case has no day of issue' FROM ssd_care_proceedings ssd_care_proceedings WHERE ssd_care_proceedings.capr_issue_date IS NULL;

-- SSD-1901 (error): Two organisations have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1901', 'error', 'ssd_organisations', cast(ssd_organisations.orga_organisation_id as varchar2(200)), cast(null as varchar2(200)), 'Two organisations have the same identifier' FROM ssd_organisations ssd_organisations WHERE ssd_organisations.orga_organisation_id IN (SELECT ssd_organisations.orga_organisation_id AS orga_organisation_id FROM ssd_organisations ssd_organisations GROUP BY ssd_organisations.orga_organisation_id HAVING COUNT(*) > 1);

-- SSD-1902 (query): Two organisations have the same school or Ofsted number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1902', 'query', 'ssd_organisations', cast(ssd_organisations.orga_organisation_id as varchar2(200)), cast(null as varchar2(200)), 'Two organisations have the same school or Ofsted number' FROM ssd_organisations ssd_organisations WHERE ssd_organisations.orga_urn IN (SELECT ssd_organisations.orga_urn AS orga_urn FROM ssd_organisations ssd_organisations GROUP BY ssd_organisations.orga_urn HAVING COUNT(*) > 1);

-- SSD-1903 (query): Two organisations of one kind have the same name and postcode
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1903', 'query', 'ssd_organisations', cast(o.orga_organisation_id as varchar2(200)), cast(null as varchar2(200)), 'Two organisations of one kind have the same name and postcode' FROM ssd_organisations o JOIN (SELECT LOWER(TRIM(ssd_organisations.orga_name)) AS name, ssd_organisations.orga_type AS kind, ssd_organisations.orga_postcode AS place FROM ssd_organisations ssd_organisations WHERE NOT ssd_organisations.orga_name IS NULL AND NOT ssd_organisations.orga_type IS NULL AND NOT ssd_organisations.orga_postcode IS NULL GROUP BY LOWER(TRIM(ssd_organisations.orga_name)), ssd_organisations.orga_type, ssd_organisations.orga_postcode HAVING COUNT(*) > 1) twice ON twice.name = LOWER(TRIM(o.orga_name)) AND twice.kind = o.orga_type AND twice.place = o.orga_postcode;

-- SSD-1904 (query): Organisation has no name or no kind
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1904', 'query', 'ssd_organisations', cast(ssd_organisations.orga_organisation_id as varchar2(200)), cast(null as varchar2(200)), 'Organisation has no name or no kind' FROM ssd_organisations ssd_organisations WHERE ssd_organisations.orga_name IS NULL OR ssd_organisations.orga_type IS NULL;

-- SSD-1905 (query): Code of a health body is given for an organisation of another kind
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1905', 'query', 'ssd_organisations', cast(ssd_organisations.orga_organisation_id as varchar2(200)), cast(null as varchar2(200)), 'Code of a health body is given for an organisation of another kind' FROM ssd_organisations ssd_organisations WHERE NOT ssd_organisations.orga_data_service_code IS NULL AND ssd_organisations.orga_type IN ('SCHOOL', 'POLICE', 'HOUSING', 'FOSTERING', 'ADOPTION');

-- SSD-1906 (query): Postcode of an organisation is a placeholder
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1906', 'query', 'ssd_organisations', cast(ssd_organisations.orga_organisation_id as varchar2(200)), cast(null as varchar2(200)), 'Postcode of an organisation is a placeholder' FROM ssd_organisations ssd_organisations WHERE SUBSTR(ssd_organisations.orga_postcode, 1, 2) IN ('AA', 'QQ', 'XX') OR ssd_organisations.orga_postcode IN ('A1 1AA', 'A11AA', 'AB1 2CD', 'AB12CD', 'X1 1XX', 'X11XX', 'Z1 1ZZ', 'Z11ZZ', 'ZZ1 1ZZ', 'ZZ11ZZ');

-- SSD-1907 (query): School has no school number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1907', 'query', 'ssd_organisations', cast(ssd_organisations.orga_organisation_id as varchar2(200)), cast(null as varchar2(200)), 'School has no school number' FROM ssd_organisations ssd_organisations WHERE ssd_organisations.orga_type = 'SCHOOL' AND ssd_organisations.orga_urn IS NULL AND ssd_organisations.orga_provider_reference_number IS NULL;

-- SSD-1921 (error): Two events from partners have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1921', 'error', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Two events from partners have the same identifier' FROM ssd_partner_events ssd_partner_events WHERE ssd_partner_events.paev_event_id IN (SELECT ssd_partner_events.paev_event_id AS paev_event_id FROM ssd_partner_events ssd_partner_events GROUP BY ssd_partner_events.paev_event_id HAVING COUNT(*) > 1);

-- SSD-1922 (error): Organisation that told of an event is not among the organisations
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1922', 'error', 'ssd_partner_events', cast(a.paev_event_id as varchar2(200)), cast(a.paev_person_id as varchar2(200)), 'Organisation that told of an event is not among the organisations' FROM ssd_partner_events a WHERE NOT a.paev_organisation_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_organisations r WHERE r.orga_organisation_id = a.paev_organisation_id);

-- SSD-1923 (query): Day on which the event was shared is before event
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1923', 'query', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Day on which the event was shared is before event' FROM ssd_partner_events ssd_partner_events WHERE ssd_partner_events.paev_shared_date < ssd_partner_events.paev_event_date;

-- SSD-1924 (error): Date of the event is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1924', 'error', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Date of the event is a filler such as 1 January 1900' FROM ssd_partner_events ssd_partner_events WHERE ssd_partner_events.paev_event_date < date '1901-01-01';

-- SSD-1925 (query): Date of the event is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1925', 'query', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Date of the event is in the future' FROM ssd_partner_events ssd_partner_events WHERE ssd_partner_events.paev_event_date > trunc(sysdate);

-- SSD-1926 (error): Day on which the event was shared is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1926', 'error', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Day on which the event was shared is in the future' FROM ssd_partner_events ssd_partner_events WHERE ssd_partner_events.paev_shared_date > trunc(sysdate);

-- SSD-1927 (query): Event from a partner has no lawful basis
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1927', 'query', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Event from a partner has no lawful basis' FROM ssd_partner_events ssd_partner_events WHERE ssd_partner_events.paev_lawful_basis IS NULL AND NOT ssd_partner_events.paev_event_date IS NULL;

-- SSD-1928 (query): Event does not fit the kind of agency that told of it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1928', 'query', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Event does not fit the kind of agency that told of it' FROM ssd_partner_events ssd_partner_events WHERE (ssd_partner_events.paev_event_type IN ('INCIDENT', 'CUSTODY', 'DOMABUSE') AND ssd_partner_events.paev_agency_type IN ('HEALTH', 'HOUSING', 'SCHOOL')) OR (ssd_partner_events.paev_event_type IN ('AE', 'MISSEDAPPT') AND ssd_partner_events.paev_agency_type IN ('POLICE', 'HOUSING', 'SCHOOL'));

-- SSD-1929 (query): Kind of agency differs from the kind of the organisation that is named
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1929', 'query', 'ssd_partner_events', cast(e.paev_event_id as varchar2(200)), cast(e.paev_person_id as varchar2(200)), 'Kind of agency differs from the kind of the organisation that is named' FROM ssd_partner_events e JOIN ssd_organisations o ON o.orga_organisation_id = e.paev_organisation_id WHERE e.paev_agency_type IN ('LA', 'SCHOOL', 'HEALTH', 'POLICE', 'HOUSING') AND o.orga_type IN ('LA', 'SCHOOL', 'HEALTH', 'POLICE', 'HOUSING') AND o.orga_type <> e.paev_agency_type;

-- SSD-1930 (query): Event happened long before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1930', 'query', 'ssd_partner_events', cast(e.paev_event_id as varchar2(200)), cast(e.paev_person_id as varchar2(200)), 'Event happened long before the child was born' FROM ssd_partner_events e JOIN ssd_person p ON p.pers_person_id = e.paev_person_id WHERE e.paev_event_date >= date '1901-01-01' AND e.paev_event_date < (p.pers_dob + -280);

-- SSD-1931 (query): Partner told of an event more than a year after it happened
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1931', 'query', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Partner told of an event more than a year after it happened' FROM ssd_partner_events ssd_partner_events WHERE ssd_partner_events.paev_event_date >= date '1901-01-01' AND ssd_partner_events.paev_shared_date > least(add_months(ssd_partner_events.paev_event_date, (1 * 12)), add_months(trunc(ssd_partner_events.paev_event_date, 'MM'), (1 * 12)) + extract(day from ssd_partner_events.paev_event_date) - 1);

-- SSD-1932 (query): Event from a partner has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1932', 'query', 'ssd_partner_events', cast(ssd_partner_events.paev_event_id as varchar2(200)), cast(ssd_partner_events.paev_person_id as varchar2(200)), 'Event from a partner has no date' FROM ssd_partner_events ssd_partner_events WHERE ssd_partner_events.paev_event_date IS NULL;

-- SSD-1941 (error): Two outcomes have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1941', 'error', 'ssd_outcomes', cast(ssd_outcomes.outc_outcome_id as varchar2(200)), cast(ssd_outcomes.outc_person_id as varchar2(200)), 'Two outcomes have the same identifier' FROM ssd_outcomes ssd_outcomes WHERE ssd_outcomes.outc_outcome_id IN (SELECT ssd_outcomes.outc_outcome_id AS outc_outcome_id FROM ssd_outcomes ssd_outcomes GROUP BY ssd_outcomes.outc_outcome_id HAVING COUNT(*) > 1);

-- SSD-1942 (error): Day on which the outcome was measured is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1942', 'error', 'ssd_outcomes', cast(ssd_outcomes.outc_outcome_id as varchar2(200)), cast(ssd_outcomes.outc_person_id as varchar2(200)), 'Day on which the outcome was measured is a filler such as 1 January 1900' FROM ssd_outcomes ssd_outcomes WHERE ssd_outcomes.outc_measured_date < date '1901-01-01';

-- SSD-1943 (error): Day on which the outcome was measured is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1943', 'error', 'ssd_outcomes', cast(ssd_outcomes.outc_outcome_id as varchar2(200)), cast(ssd_outcomes.outc_person_id as varchar2(200)), 'Day on which the outcome was measured is in the future' FROM ssd_outcomes ssd_outcomes WHERE ssd_outcomes.outc_measured_date > trunc(sysdate);

-- SSD-1944 (query): Score is given without the scale that it is on
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1944', 'query', 'ssd_outcomes', cast(ssd_outcomes.outc_outcome_id as varchar2(200)), cast(ssd_outcomes.outc_person_id as varchar2(200)), 'Score is given without the scale that it is on' FROM ssd_outcomes ssd_outcomes WHERE ssd_outcomes.outc_tool IS NULL AND (NOT ssd_outcomes.outc_baseline_score IS NULL OR NOT ssd_outcomes.outc_review_score IS NULL);

-- SSD-1945 (query): Outcome has a score at review but none at the start
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1945', 'query', 'ssd_outcomes', cast(ssd_outcomes.outc_outcome_id as varchar2(200)), cast(ssd_outcomes.outc_person_id as varchar2(200)), 'Outcome has a score at review but none at the start' FROM ssd_outcomes ssd_outcomes WHERE NOT ssd_outcomes.outc_review_score IS NULL AND ssd_outcomes.outc_baseline_score IS NULL;

-- SSD-1946 (query): Code of an outcome is given without the list it comes from
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1946', 'query', 'ssd_outcomes', cast(ssd_outcomes.outc_outcome_id as varchar2(200)), cast(ssd_outcomes.outc_person_id as varchar2(200)), 'Code of an outcome is given without the list it comes from' FROM ssd_outcomes ssd_outcomes WHERE NOT ssd_outcomes.outc_outcome_code IS NULL AND ssd_outcomes.outc_framework IS NULL;

-- SSD-1947 (query): Plan that set an outcome has a number without a kind
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1947', 'query', 'ssd_outcomes', cast(ssd_outcomes.outc_outcome_id as varchar2(200)), cast(ssd_outcomes.outc_person_id as varchar2(200)), 'Plan that set an outcome has a number without a kind' FROM ssd_outcomes ssd_outcomes WHERE NOT ssd_outcomes.outc_plan_id IS NULL AND ssd_outcomes.outc_plan_type IS NULL;

-- SSD-1948 (error): Plan that set an outcome is not among the child's plans of that kind
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1948', 'error', 'ssd_outcomes', cast(o.outc_outcome_id as varchar2(200)), cast(o.outc_person_id as varchar2(200)), 'Plan that set an outcome is not among the child''s plans of that kind' FROM ssd_outcomes o WHERE (o.outc_plan_type = 'EARLYHELP' AND NOT o.outc_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_early_help_plans p WHERE p.ehpl_plan_id = o.outc_plan_id AND p.ehpl_person_id = o.outc_person_id)) OR (o.outc_plan_type = 'CHILDINNEED' AND NOT o.outc_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans p WHERE p.cinp_cin_plan_id = o.outc_plan_id AND p.cinp_person_id = o.outc_person_id)) OR (o.outc_plan_type = 'PROTECTION' AND NOT o.outc_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans p WHERE p.cppl_cp_plan_id = o.outc_plan_id AND p.cppl_person_id = o.outc_person_id)) OR (o.outc_plan_type = 'CARE' AND NOT o.outc_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_care_plan p WHERE p.lacp_table_id = o.outc_plan_id AND p.lacp_person_id = o.outc_person_id)) OR (o.outc_plan_type = 'EHC' AND NOT o.outc_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_named_plan p WHERE p.ehcn_named_plan_id = o.outc_plan_id AND p.ehcn_person_id = o.outc_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_ehcp_active_plans p WHERE p.ehcp_active_ehcp_id = o.outc_plan_id AND p.ehcp_person_id = o.outc_person_id));

-- SSD-1961 (error): Two needs of families have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1961', 'error', 'ssd_family_needs', cast(ssd_family_needs.fane_need_id as varchar2(200)), cast(ssd_family_needs.fane_person_id as varchar2(200)), 'Two needs of families have the same identifier' FROM ssd_family_needs ssd_family_needs WHERE ssd_family_needs.fane_need_id IN (SELECT ssd_family_needs.fane_need_id AS fane_need_id FROM ssd_family_needs ssd_family_needs GROUP BY ssd_family_needs.fane_need_id HAVING COUNT(*) > 1);

-- SSD-1962 (error): Day on which the outcome was reached is before day on which the need was found
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1962', 'error', 'ssd_family_needs', cast(ssd_family_needs.fane_need_id as varchar2(200)), cast(ssd_family_needs.fane_person_id as varchar2(200)), 'Day on which the outcome was reached is before day on which the need was found' FROM ssd_family_needs ssd_family_needs WHERE ssd_family_needs.fane_achieved_date < ssd_family_needs.fane_identified_date;

-- SSD-1963 (error): Progress was confirmed as lasting before the outcome was reached
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1963', 'error', 'ssd_family_needs', cast(ssd_family_needs.fane_need_id as varchar2(200)), cast(ssd_family_needs.fane_person_id as varchar2(200)), 'Progress was confirmed as lasting before the outcome was reached' FROM ssd_family_needs ssd_family_needs WHERE ssd_family_needs.fane_sustained_date < ssd_family_needs.fane_achieved_date;

-- SSD-1964 (error): Day on which the need was found is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1964', 'error', 'ssd_family_needs', cast(ssd_family_needs.fane_need_id as varchar2(200)), cast(ssd_family_needs.fane_person_id as varchar2(200)), 'Day on which the need was found is a filler such as 1 January 1900' FROM ssd_family_needs ssd_family_needs WHERE ssd_family_needs.fane_identified_date < date '1901-01-01';

-- SSD-1965 (error): Day on which the need was found is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1965', 'error', 'ssd_family_needs', cast(ssd_family_needs.fane_need_id as varchar2(200)), cast(ssd_family_needs.fane_person_id as varchar2(200)), 'Day on which the need was found is in the future' FROM ssd_family_needs ssd_family_needs WHERE ssd_family_needs.fane_identified_date > trunc(sysdate);

-- SSD-1966 (query): Whether a family outcome was reached and its date do not go together
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1966', 'query', 'ssd_family_needs', cast(ssd_family_needs.fane_need_id as varchar2(200)), cast(ssd_family_needs.fane_person_id as varchar2(200)), 'Whether a family outcome was reached and its date do not go together' FROM ssd_family_needs ssd_family_needs WHERE ((ssd_family_needs.fane_achieved = 1) AND ssd_family_needs.fane_achieved_date IS NULL) OR (NOT ssd_family_needs.fane_achieved_date IS NULL AND (ssd_family_needs.fane_achieved IS NULL OR (ssd_family_needs.fane_achieved = 0)));

-- SSD-1967 (query): Family need names a family group that the child is not in
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1967', 'query', 'ssd_family_needs', cast(n.fane_need_id as varchar2(200)), cast(n.fane_person_id as varchar2(200)), 'Family need names a family group that the child is not in' FROM ssd_family_needs n WHERE NOT n.fane_family_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_family f WHERE f.fami_person_id = n.fane_person_id AND f.fami_family_id = n.fane_family_id);

-- SSD-1968 (query): Same need of a family was found twice on one day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1968', 'query', 'ssd_family_needs', cast(n.fane_need_id as varchar2(200)), cast(n.fane_person_id as varchar2(200)), 'Same need of a family was found twice on one day' FROM ssd_family_needs n WHERE EXISTS(SELECT 1 AS "1" FROM ssd_family_needs o WHERE o.fane_person_id = n.fane_person_id AND o.fane_family_id = n.fane_family_id AND o.fane_outcome = n.fane_outcome AND o.fane_identified_date = n.fane_identified_date AND o.fane_need_id < n.fane_need_id);

-- SSD-1969 (error): Day on which the family outcome was reached is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1969', 'error', 'ssd_family_needs', cast(ssd_family_needs.fane_need_id as varchar2(200)), cast(ssd_family_needs.fane_person_id as varchar2(200)), 'Day on which the family outcome was reached is in the future' FROM ssd_family_needs ssd_family_needs WHERE ssd_family_needs.fane_achieved_date > trunc(sysdate);

-- SSD-1970 (error): Day on which progress was confirmed as lasting is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1970', 'error', 'ssd_family_needs', cast(ssd_family_needs.fane_need_id as varchar2(200)), cast(ssd_family_needs.fane_person_id as varchar2(200)), 'Day on which progress was confirmed as lasting is in the future' FROM ssd_family_needs ssd_family_needs WHERE ssd_family_needs.fane_sustained_date > trunc(sysdate);

-- SSD-1971 (error): Two spells of whole-family help have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1971', 'error', 'ssd_family_interventions', cast(ssd_family_interventions.fain_intervention_id as varchar2(200)), cast(ssd_family_interventions.fain_person_id as varchar2(200)), 'Two spells of whole-family help have the same identifier' FROM ssd_family_interventions ssd_family_interventions WHERE ssd_family_interventions.fain_intervention_id IN (SELECT ssd_family_interventions.fain_intervention_id AS fain_intervention_id FROM ssd_family_interventions ssd_family_interventions GROUP BY ssd_family_interventions.fain_intervention_id HAVING COUNT(*) > 1);

-- SSD-1972 (note): Lead worker of whole-family help is not among the professionals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1972', 'note', 'ssd_family_interventions', cast(a.fain_intervention_id as varchar2(200)), cast(a.fain_person_id as varchar2(200)), 'Lead worker of whole-family help is not among the professionals' FROM ssd_family_interventions a WHERE NOT a.fain_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals r WHERE r.prof_professional_id = a.fain_worker_id);

-- SSD-1973 (error): End of whole-family help is before whole-family assessment
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1973', 'error', 'ssd_family_interventions', cast(ssd_family_interventions.fain_intervention_id as varchar2(200)), cast(ssd_family_interventions.fain_person_id as varchar2(200)), 'End of whole-family help is before whole-family assessment' FROM ssd_family_interventions ssd_family_interventions WHERE ssd_family_interventions.fain_closed_date < ssd_family_interventions.fain_whole_family_assessment_date;

-- SSD-1974 (error): Whole-family assessment date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1974', 'error', 'ssd_family_interventions', cast(ssd_family_interventions.fain_intervention_id as varchar2(200)), cast(ssd_family_interventions.fain_person_id as varchar2(200)), 'Whole-family assessment date is a filler such as 1 January 1900' FROM ssd_family_interventions ssd_family_interventions WHERE ssd_family_interventions.fain_whole_family_assessment_date < date '1901-01-01';

-- SSD-1975 (error): Whole-family assessment date is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1975', 'error', 'ssd_family_interventions', cast(ssd_family_interventions.fain_intervention_id as varchar2(200)), cast(ssd_family_interventions.fain_person_id as varchar2(200)), 'Whole-family assessment date is in the future' FROM ssd_family_interventions ssd_family_interventions WHERE ssd_family_interventions.fain_whole_family_assessment_date > trunc(sysdate);

-- SSD-1976 (query): Whole-family help names a family group that the child is not in
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1976', 'query', 'ssd_family_interventions', cast(i.fain_intervention_id as varchar2(200)), cast(i.fain_person_id as varchar2(200)), 'Whole-family help names a family group that the child is not in' FROM ssd_family_interventions i WHERE NOT i.fain_family_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_family f WHERE f.fami_person_id = i.fain_person_id AND f.fami_family_id = i.fain_family_id);

-- SSD-1977 (query): Whole-family help has been open for more than two years
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1977', 'query', 'ssd_family_interventions', cast(ssd_family_interventions.fain_intervention_id as varchar2(200)), cast(ssd_family_interventions.fain_person_id as varchar2(200)), 'Whole-family help has been open for more than two years' FROM ssd_family_interventions ssd_family_interventions WHERE ssd_family_interventions.fain_closed_date IS NULL AND ssd_family_interventions.fain_whole_family_assessment_date >= date '1901-01-01' AND ssd_family_interventions.fain_whole_family_assessment_date < least(add_months(trunc(sysdate), (-2 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-2 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-1978 (query): End of whole-family help is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1978', 'query', 'ssd_family_interventions', cast(ssd_family_interventions.fain_intervention_id as varchar2(200)), cast(ssd_family_interventions.fain_person_id as varchar2(200)), 'End of whole-family help is in the future' FROM ssd_family_interventions ssd_family_interventions WHERE ssd_family_interventions.fain_closed_date > trunc(sysdate);

-- SSD-1981 (error): Two places where families get help have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1981', 'error', 'ssd_service_locations', cast(ssd_service_locations.selo_location_id as varchar2(200)), cast(null as varchar2(200)), 'Two places where families get help have the same identifier' FROM ssd_service_locations ssd_service_locations WHERE ssd_service_locations.selo_location_id IN (SELECT ssd_service_locations.selo_location_id AS selo_location_id FROM ssd_service_locations ssd_service_locations GROUP BY ssd_service_locations.selo_location_id HAVING COUNT(*) > 1);

-- SSD-1982 (error): Organisation that runs a family hub is not among the organisations
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1982', 'error', 'ssd_service_locations', cast(a.selo_location_id as varchar2(200)), cast(null as varchar2(200)), 'Organisation that runs a family hub is not among the organisations' FROM ssd_service_locations a WHERE NOT a.selo_organisation_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_organisations r WHERE r.orga_organisation_id = a.selo_organisation_id);

-- SSD-1983 (query): Online service has a postcode
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1983', 'query', 'ssd_service_locations', cast(ssd_service_locations.selo_location_id as varchar2(200)), cast(null as varchar2(200)), 'Online service has a postcode' FROM ssd_service_locations ssd_service_locations WHERE ssd_service_locations.selo_type = 'ONLINE' AND NOT ssd_service_locations.selo_postcode IS NULL;

-- SSD-1984 (query): Family hub has no postcode
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1984', 'query', 'ssd_service_locations', cast(ssd_service_locations.selo_location_id as varchar2(200)), cast(null as varchar2(200)), 'Family hub has no postcode' FROM ssd_service_locations ssd_service_locations WHERE ssd_service_locations.selo_type IN ('HUB', 'SPOKE') AND ssd_service_locations.selo_postcode IS NULL;

-- SSD-1991 (error): Two uses of a service have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1991', 'error', 'ssd_service_uses', cast(ssd_service_uses.seus_use_id as varchar2(200)), cast(ssd_service_uses.seus_person_id as varchar2(200)), 'Two uses of a service have the same identifier' FROM ssd_service_uses ssd_service_uses WHERE ssd_service_uses.seus_use_id IN (SELECT ssd_service_uses.seus_use_id AS seus_use_id FROM ssd_service_uses ssd_service_uses GROUP BY ssd_service_uses.seus_use_id HAVING COUNT(*) > 1);

-- SSD-1992 (error): Place where a service was used is not among the places
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1992', 'error', 'ssd_service_uses', cast(a.seus_use_id as varchar2(200)), cast(a.seus_person_id as varchar2(200)), 'Place where a service was used is not among the places' FROM ssd_service_uses a WHERE NOT a.seus_service_location_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_service_locations r WHERE r.selo_location_id = a.seus_service_location_id);

-- SSD-1993 (error): Day on which a service was used is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1993', 'error', 'ssd_service_uses', cast(ssd_service_uses.seus_use_id as varchar2(200)), cast(ssd_service_uses.seus_person_id as varchar2(200)), 'Day on which a service was used is a filler such as 1 January 1900' FROM ssd_service_uses ssd_service_uses WHERE ssd_service_uses.seus_use_date < date '1901-01-01';

-- SSD-1994 (error): Day on which a service was used is in the future
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1994', 'error', 'ssd_service_uses', cast(ssd_service_uses.seus_use_id as varchar2(200)), cast(ssd_service_uses.seus_person_id as varchar2(200)), 'Day on which a service was used is in the future' FROM ssd_service_uses ssd_service_uses WHERE ssd_service_uses.seus_use_date > trunc(sysdate);

-- SSD-1995 (query): Use of a service names a family group that the child is not in
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1995', 'query', 'ssd_service_uses', cast(s.seus_use_id as varchar2(200)), cast(s.seus_person_id as varchar2(200)), 'Use of a service names a family group that the child is not in' FROM ssd_service_uses s WHERE NOT s.seus_family_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_family f WHERE f.fami_person_id = s.seus_person_id AND f.fami_family_id = s.seus_family_id);

-- SSD-1996 (query): Service was used long before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1996', 'query', 'ssd_service_uses', cast(s.seus_use_id as varchar2(200)), cast(s.seus_person_id as varchar2(200)), 'Service was used long before the child was born' FROM ssd_service_uses s JOIN ssd_person p ON p.pers_person_id = s.seus_person_id WHERE s.seus_use_date >= date '1901-01-01' AND s.seus_use_date < (p.pers_dob + -280);

-- SSD-1997 (query): Use of a service has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-1997', 'query', 'ssd_service_uses', cast(ssd_service_uses.seus_use_id as varchar2(200)), cast(ssd_service_uses.seus_person_id as varchar2(200)), 'Use of a service has no date' FROM ssd_service_uses ssd_service_uses WHERE ssd_service_uses.seus_use_date IS NULL;

-- SSD-2001 (error): Referral closes before it is made
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2001', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Referral closes before it is made' FROM ssd_cin_episodes ssd_cin_episodes WHERE ssd_cin_episodes.cine_close_date < ssd_cin_episodes.cine_referral_date AND ssd_cin_episodes.cine_close_date >= date '1901-01-01';

-- SSD-2002 (error): Referral is closed without a reason
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2002', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Referral is closed without a reason' FROM ssd_cin_episodes ssd_cin_episodes WHERE NOT ssd_cin_episodes.cine_close_date IS NULL AND ssd_cin_episodes.cine_close_reason IS NULL;

-- SSD-2003 (error): Referral has a reason for closing but no closing date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2003', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Referral has a reason for closing but no closing date' FROM ssd_cin_episodes ssd_cin_episodes WHERE NOT ssd_cin_episodes.cine_close_reason IS NULL AND ssd_cin_episodes.cine_close_date IS NULL;

-- SSD-2004 (error): Referral has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2004', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Referral has no date' FROM ssd_cin_episodes ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_date IS NULL;

-- SSD-2005 (error): Referral is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2005', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Referral is dated after the day of the data' FROM ssd_cin_episodes ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_date > trunc(sysdate) OR ssd_cin_episodes.cine_close_date > trunc(sysdate);

-- SSD-2006 (error): Earlier referral is still open when a later one exists
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2006', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Earlier referral is still open when a later one exists' FROM ssd_cin_episodes r WHERE r.cine_close_date IS NULL AND (r.cine_referral_nfa = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes later WHERE later.cine_person_id = r.cine_person_id AND (later.cine_referral_date > r.cine_referral_date OR (later.cine_referral_date = r.cine_referral_date AND later.cine_referral_id > r.cine_referral_id)));

-- SSD-2007 (error): Closed referral overlaps with a later one
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2007', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Closed referral overlaps with a later one' FROM ssd_cin_episodes r WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes later WHERE later.cine_person_id = r.cine_person_id AND later.cine_referral_date < r.cine_close_date AND (later.cine_referral_date > r.cine_referral_date OR (later.cine_referral_date = r.cine_referral_date AND later.cine_referral_id > r.cine_referral_id)));

-- SSD-2008 (error): Referral does not say whether it ended with no further action
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2008', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Referral does not say whether it ended with no further action' FROM ssd_cin_episodes ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_nfa IS NULL;

-- SSD-2009 (error): Main need is missing from a referral that went further
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2009', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Main need is missing from a referral that went further' FROM ssd_cin_episodes ssd_cin_episodes WHERE (ssd_cin_episodes.cine_referral_nfa = 0) AND ssd_cin_episodes.cine_cin_primary_need_code IS NULL;

-- SSD-2010 (error): Referral does not say who made it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2010', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Referral does not say who made it' FROM ssd_cin_episodes ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_date >= date '2013-04-01' AND ssd_cin_episodes.cine_referral_source_code IS NULL;

-- SSD-2011 (error): Source of referral was not in use on the day of the referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2011', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Source of referral was not in use on the day of the referral' FROM ssd_cin_episodes r WHERE NOT (case when r.cine_referral_source_code = '5D' and r.cine_referral_date < date '2022-04-01' then 0 else 1 end = 1);

-- SSD-2012 (error): Reason for closing was not in use on the day the referral closed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2012', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Reason for closing was not in use on the day the referral closed' FROM ssd_cin_episodes r WHERE NOT (case when r.cine_close_reason = 'RC9' and r.cine_close_date < date '2022-04-01' then 0 else 1 end = 1);

-- SSD-2013 (query): Child was referred after the date of death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2013', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Child was referred after the date of death' FROM ssd_cin_episodes r JOIN ssd_person p ON p.pers_person_id = r.cine_person_id WHERE r.cine_referral_date > p.pers_death_date;

-- SSD-2014 (error): Referral is more than 40 weeks before the birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2014', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral is more than 40 weeks before the birth' FROM ssd_cin_episodes r JOIN ssd_person p ON p.pers_person_id = r.cine_person_id WHERE (trunc(COALESCE(p.pers_dob, p.pers_expected_dob)) - trunc(r.cine_referral_date)) > 280 AND r.cine_referral_date >= date '1901-01-01';

-- SSD-2015 (query): Referral closed because the child died, but no date of death is held
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2015', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral closed because the child died, but no date of death is held' FROM ssd_cin_episodes r JOIN ssd_person p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_reason = 'RC2' AND p.pers_death_date IS NULL;

-- SSD-2016 (error): Referral closed because the child died, on a day before the death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2016', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral closed because the child died, on a day before the death' FROM ssd_cin_episodes r JOIN ssd_person p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_reason = 'RC2' AND r.cine_close_date < p.pers_death_date;

-- SSD-2017 (query): Referral closed after the child died, for another reason
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2017', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral closed after the child died, for another reason' FROM ssd_cin_episodes r JOIN ssd_person p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_reason <> 'RC2' AND r.cine_close_date > p.pers_death_date AND r.cine_referral_date <= p.pers_death_date;

-- SSD-2018 (query): Referral is still open months after the child died
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2018', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral is still open months after the child died' FROM ssd_cin_episodes r JOIN ssd_person p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_date IS NULL AND (r.cine_referral_nfa = 0) AND least(add_months(p.pers_death_date, 3), add_months(trunc(p.pers_death_date, 'MM'), 3) + extract(day from p.pers_death_date) - 1) < trunc(sysdate);

-- SSD-2019 (query): Referral closed after assessment, but no assessment is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2019', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral closed after assessment, but no assessment is recorded' FROM ssd_cin_episodes r WHERE r.cine_close_reason IN ('RC8', 'RC9') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments a WHERE a.cina_referral_id = r.cine_referral_id AND a.cina_person_id = r.cine_person_id);

-- SSD-2020 (error): Referral closed after assessment, but an enquiry, conference or plan followed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2020', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral closed after assessment, but an enquiry, conference or plan followed' FROM ssd_cin_episodes r WHERE r.cine_close_reason IN ('RC8', 'RC9') AND (EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry e WHERE e.s47e_referral_id = r.cine_referral_id AND e.s47e_person_id = r.cine_person_id) OR EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference c WHERE c.icpc_referral_id = r.cine_referral_id AND c.icpc_person_id = r.cine_person_id) OR EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans p WHERE p.cppl_referral_id = r.cine_referral_id AND p.cppl_person_id = r.cine_person_id) OR EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans n WHERE n.cinp_referral_id = r.cine_referral_id AND n.cinp_person_id = r.cine_person_id));

-- SSD-2021 (error): Referral says no further action, but its outcomes say that work followed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2021', 'error', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral says no further action, but its outcomes say that work followed' FROM ssd_cin_episodes r WHERE (r.cine_referral_nfa = 1) AND EXISTS(SELECT 1 AS "1" FROM ssd_referral_outcomes o WHERE o.cine_referral_id = r.cine_referral_id AND o.cine_referral_outcome IN ('SINGLE_ASSESSMENT_FLAG', 'STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'CP_TRANSFER_IN_FLAG', 'CP_CONFERENCE_FLAG'));

-- SSD-2022 (query): Outcome of the referral is no further action, but no further action is no
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2022', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Outcome of the referral is no further action, but no further action is no' FROM ssd_cin_episodes r WHERE (r.cine_referral_nfa = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_referral_outcomes o WHERE o.cine_referral_id = r.cine_referral_id AND o.cine_referral_outcome = 'NFA_FLAG');

-- SSD-2023 (query): Referral that went further has no assessment
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2023', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Referral that went further has no assessment' FROM ssd_cin_episodes r WHERE (r.cine_referral_nfa = 0) AND (r.cine_close_reason IS NULL OR NOT r.cine_close_reason IN ('RC8', 'RC9')) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments a WHERE a.cina_referral_id = r.cine_referral_id AND a.cina_person_id = r.cine_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry e WHERE e.s47e_referral_id = r.cine_referral_id AND e.s47e_person_id = r.cine_person_id) AND (((((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1) - mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(r.cine_referral_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(r.cine_referral_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(r.cine_referral_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(r.cine_referral_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > r.cine_referral_date and bank_holiday <= trunc(sysdate)) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > trunc(sysdate) and bank_holiday <= r.cine_referral_date)) > 45;

-- SSD-2024 (query): Person was 18 or over when referred
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2024', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Person was 18 or over when referred' FROM ssd_cin_episodes r JOIN ssd_person p ON p.pers_person_id = r.cine_person_id WHERE (extract(year from r.cine_referral_date) - extract(year from p.pers_dob) - case when extract(month from r.cine_referral_date) * 100 + extract(day from r.cine_referral_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 18;

-- SSD-2025 (error): Two referrals have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2025', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Two referrals have the same identifier' FROM ssd_cin_episodes ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_id IN (SELECT ssd_cin_episodes.cine_referral_id AS cine_referral_id FROM ssd_cin_episodes ssd_cin_episodes GROUP BY ssd_cin_episodes.cine_referral_id HAVING COUNT(*) > 1);

-- SSD-2026 (query): Case moved to adult services before the 17th birthday
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2026', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Case moved to adult services before the 17th birthday' FROM ssd_cin_episodes r JOIN ssd_person p ON p.pers_person_id = r.cine_person_id WHERE r.cine_close_reason = 'RC6' AND (extract(year from r.cine_close_date) - extract(year from p.pers_dob) - case when extract(month from r.cine_close_date) * 100 + extract(day from r.cine_close_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 17;

-- SSD-2027 (query): New referral begins as another one closes
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2027', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'New referral begins as another one closes' FROM ssd_cin_episodes r WHERE (r.cine_referral_nfa = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes before WHERE before.cine_person_id = r.cine_person_id AND before.cine_referral_id <> r.cine_referral_id AND (before.cine_referral_nfa = 0) AND before.cine_referral_date < r.cine_referral_date AND (trunc(r.cine_referral_date) - trunc(before.cine_close_date)) BETWEEN 0 AND 1);

-- SSD-2028 (note): Child was referred again within 12 months
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2028', 'note', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'Child was referred again within 12 months' FROM ssd_cin_episodes r JOIN (SELECT ssd_cin_episodes.cine_referral_id AS cine_referral_id, ssd_cin_episodes.cine_person_id AS cine_person_id, LAG(ssd_cin_episodes.cine_referral_date) OVER (PARTITION BY ssd_cin_episodes.cine_person_id ORDER BY ssd_cin_episodes.cine_referral_date, ssd_cin_episodes.cine_referral_id) AS previous_referral_date FROM ssd_cin_episodes ssd_cin_episodes WHERE NOT ssd_cin_episodes.cine_referral_date IS NULL) b ON b.cine_referral_id = r.cine_referral_id AND b.cine_person_id = r.cine_person_id WHERE r.cine_referral_date < least(add_months(b.previous_referral_date, (1 * 12)), add_months(trunc(b.previous_referral_date, 'MM'), (1 * 12)) + extract(day from b.previous_referral_date) - 1);

-- SSD-2029 (error): Referral date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2029', 'error', 'ssd_cin_episodes', cast(ssd_cin_episodes.cine_referral_id as varchar2(200)), cast(ssd_cin_episodes.cine_person_id as varchar2(200)), 'Referral date is a filler such as 1 January 1900' FROM ssd_cin_episodes ssd_cin_episodes WHERE ssd_cin_episodes.cine_referral_date < date '1901-01-01' OR ssd_cin_episodes.cine_close_date < date '1901-01-01';

-- SSD-2030 (error): Assessment is signed off before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2030', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment is signed off before it starts' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_auth_date < ssd_cin_assessments.cina_assessment_start_date AND ssd_cin_assessments.cina_assessment_auth_date >= date '1901-01-01';

-- SSD-2031 (error): Assessment date is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2031', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment date is a filler such as 1 January 1900' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_auth_date < date '1901-01-01' OR ssd_cin_assessments.cina_assessment_start_date < date '1901-01-01';

-- SSD-2032 (error): Finished assessment has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2032', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Finished assessment has no start date' FROM ssd_cin_assessments ssd_cin_assessments WHERE NOT ssd_cin_assessments.cina_assessment_auth_date IS NULL AND ssd_cin_assessments.cina_assessment_start_date IS NULL;

-- SSD-2033 (error): Assessment is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2033', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment is dated after the day of the data' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_start_date > trunc(sysdate) OR ssd_cin_assessments.cina_assessment_auth_date > trunc(sysdate);

-- SSD-2034 (error): Assessment starts before the referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2034', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment starts before the referral' FROM ssd_cin_assessments a JOIN ssd_cin_episodes r ON r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id WHERE a.cina_assessment_start_date < r.cine_referral_date AND a.cina_assessment_start_date >= date '1901-01-01';

-- SSD-2035 (error): Assessment goes on after its referral closed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2035', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment goes on after its referral closed' FROM ssd_cin_assessments a JOIN ssd_cin_episodes r ON r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id WHERE a.cina_assessment_start_date > r.cine_close_date OR a.cina_assessment_auth_date > r.cine_close_date;

-- SSD-2037 (error): Referral is closed, but its assessment is neither signed off nor cancelled
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2037', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Referral is closed, but its assessment is neither signed off nor cancelled' FROM ssd_cin_assessments a JOIN ssd_cin_episodes r ON r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id WHERE NOT r.cine_close_date IS NULL AND a.cina_assessment_auth_date IS NULL AND (a.cina_status IS NULL OR NOT a.cina_status IN ('CANCELLED', 'COMPLETED'));

-- SSD-2039 (query): Assessment is overdue and neither signed off nor cancelled
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2039', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment is overdue and neither signed off nor cancelled' FROM ssd_cin_assessments a WHERE a.cina_assessment_auth_date IS NULL AND (a.cina_status IS NULL OR NOT a.cina_status IN ('CANCELLED', 'COMPLETED')) AND (a.cina_due_date < trunc(sysdate) OR (a.cina_due_date IS NULL AND (((((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1) - mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(a.cina_assessment_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(a.cina_assessment_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(a.cina_assessment_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(a.cina_assessment_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > a.cina_assessment_start_date and bank_holiday <= trunc(sysdate)) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > trunc(sysdate) and bank_holiday <= a.cina_assessment_start_date)) > 45));

-- SSD-2040 (note): Assessment took more than 45 working days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2040', 'note', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment took more than 45 working days' FROM ssd_cin_assessments a WHERE (((((trunc(a.cina_assessment_auth_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(a.cina_assessment_auth_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(a.cina_assessment_auth_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(a.cina_assessment_auth_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(a.cina_assessment_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(a.cina_assessment_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(a.cina_assessment_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(a.cina_assessment_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > a.cina_assessment_start_date and bank_holiday <= a.cina_assessment_auth_date) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > a.cina_assessment_auth_date and bank_holiday <= a.cina_assessment_start_date)) > 45;

-- SSD-2042 (error): Referral has more than one assessment neither signed off nor cancelled
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2042', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Referral has more than one assessment neither signed off nor cancelled' FROM ssd_cin_assessments a WHERE a.cina_assessment_auth_date IS NULL AND (a.cina_status IS NULL OR NOT a.cina_status IN ('CANCELLED', 'COMPLETED')) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments other WHERE other.cina_person_id = a.cina_person_id AND other.cina_referral_id = a.cina_referral_id AND other.cina_assessment_id <> a.cina_assessment_id AND other.cina_assessment_auth_date IS NULL AND (other.cina_status IS NULL OR NOT other.cina_status IN ('CANCELLED', 'COMPLETED')));

-- SSD-2043 (query): Assessment starts while another one is under way
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2043', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment starts while another one is under way' FROM ssd_cin_assessments a WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments other WHERE other.cina_person_id = a.cina_person_id AND other.cina_referral_id = a.cina_referral_id AND a.cina_assessment_start_date < other.cina_assessment_auth_date AND (a.cina_assessment_start_date > other.cina_assessment_start_date OR (a.cina_assessment_start_date = other.cina_assessment_start_date AND a.cina_assessment_id > other.cina_assessment_id)));

-- SSD-2044 (error): Assessment is recorded on a referral with no further action
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2044', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment is recorded on a referral with no further action' FROM ssd_cin_assessments a JOIN ssd_cin_episodes r ON r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-2045 (query): Child was not seen during a finished assessment
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2045', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Child was not seen during a finished assessment' FROM ssd_cin_assessments a JOIN ssd_person p ON p.pers_person_id = a.cina_person_id WHERE (a.cina_assessment_child_seen = 0) AND a.cina_assessment_auth_date >= p.pers_dob;

-- SSD-2046 (query): Finished assessment has no outcome
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2046', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Finished assessment has no outcome' FROM ssd_cin_assessments a WHERE NOT a.cina_assessment_auth_date IS NULL AND (a.cina_assessment_outcome_nfa IS NULL OR (a.cina_assessment_outcome_nfa = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_assessment_outcomes o WHERE o.cina_assessment_id = a.cina_assessment_id);

-- SSD-2047 (error): Assessment says no further action, but its outcomes say that help followed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2047', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment says no further action, but its outcomes say that help followed' FROM ssd_cin_assessments a WHERE (a.cina_assessment_outcome_nfa = 1) AND EXISTS(SELECT 1 AS "1" FROM ssd_assessment_outcomes o WHERE o.cina_assessment_id = a.cina_assessment_id AND o.cina_assessment_outcome IN ('STRATEGY_DISCUSSION_FLAG', 'CLA_REQUEST_FLAG', 'LEGAL_ACTION_FLAG', 'PROV_OF_SERVICES_FLAG', 'PROV_OF_SB_CARE_FLAG', 'SPECIALIST_ASSESSMENT_FLAG'));

-- SSD-2048 (query): Last assessment said no further action, but a child in need plan followed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2048', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Last assessment said no further action, but a child in need plan followed' FROM ssd_cin_assessments a WHERE (a.cina_assessment_outcome_nfa = 1) AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans n WHERE n.cinp_person_id = a.cina_person_id AND n.cinp_referral_id = a.cina_referral_id AND n.cinp_cin_plan_start_date >= a.cina_assessment_auth_date) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments other WHERE other.cina_person_id = a.cina_person_id AND other.cina_referral_id = a.cina_referral_id AND other.cina_assessment_id <> a.cina_assessment_id AND other.cina_assessment_start_date >= a.cina_assessment_start_date);

-- SSD-2049 (error): Assessment starts after the child's death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2049', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment starts after the child''s death' FROM ssd_cin_assessments a JOIN ssd_person p ON p.pers_person_id = a.cina_person_id WHERE a.cina_assessment_start_date > p.pers_death_date;

-- SSD-2050 (query): Person was 18 or over when the assessment started
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2050', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Person was 18 or over when the assessment started' FROM ssd_cin_assessments a JOIN ssd_person p ON p.pers_person_id = a.cina_person_id WHERE (extract(year from a.cina_assessment_start_date) - extract(year from p.pers_dob) - case when extract(month from a.cina_assessment_start_date) * 100 + extract(day from a.cina_assessment_start_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 18;

-- SSD-2051 (error): Assessment is marked completed but has no sign-off date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2051', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment is marked completed but has no sign-off date' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_status = 'COMPLETED' AND ssd_cin_assessments.cina_assessment_auth_date IS NULL;

-- SSD-2052 (error): Assessment is signed off, but its status says that it is not finished
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2052', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment is signed off, but its status says that it is not finished' FROM ssd_cin_assessments ssd_cin_assessments WHERE NOT ssd_cin_assessments.cina_assessment_auth_date IS NULL AND ssd_cin_assessments.cina_status IN ('NOTSTARTED', 'INPROGRESS');

-- SSD-2053 (query): Assessment is marked not started but has a start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2053', 'query', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment is marked not started but has a start date' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_status = 'NOTSTARTED' AND ssd_cin_assessments.cina_assessment_start_date <= trunc(sysdate);

-- SSD-2054 (query): Late assessment has no reason for the delay
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2054', 'query', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Late assessment has no reason for the delay' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_auth_date > ssd_cin_assessments.cina_due_date AND ssd_cin_assessments.cina_delay_reason IS NULL;

-- SSD-2055 (query): Assessment was in time but has a reason for delay
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2055', 'query', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment was in time but has a reason for delay' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_auth_date <= ssd_cin_assessments.cina_due_date AND NOT ssd_cin_assessments.cina_delay_reason IS NULL;

-- SSD-2056 (error): Assessment is due before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2056', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment is due before it starts' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_due_date < ssd_cin_assessments.cina_assessment_start_date;

-- SSD-2057 (query): Finished assessment has no factors
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2057', 'query', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Finished assessment has no factors' FROM ssd_cin_assessments a WHERE a.cina_assessment_auth_date >= date '2014-04-01' AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factors f JOIN ssd_assessment_factor_codes c ON c.cinf_table_id = f.cinf_table_id WHERE f.cinf_assessment_id = a.cina_assessment_id AND f.cinf_person_id = a.cina_person_id);

-- SSD-2058 (error): Factors are recorded for an assessment that is not finished
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2058', 'error', 'ssd_assessment_factors', cast(f.cinf_table_id as varchar2(200)), cast(f.cinf_person_id as varchar2(200)), 'Factors are recorded for an assessment that is not finished' FROM ssd_assessment_factors f JOIN ssd_cin_assessments a ON a.cina_assessment_id = f.cinf_assessment_id AND a.cina_person_id = f.cinf_person_id WHERE a.cina_assessment_auth_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factor_codes c WHERE c.cinf_table_id = f.cinf_table_id);

-- SSD-2059 (error): No factors identified stands beside other factors
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2059', 'error', 'ssd_assessment_factor_codes', cast(c.cinf_table_id as varchar2(200)), cast(null as varchar2(200)), 'No factors identified stands beside other factors' FROM ssd_assessment_factor_codes c WHERE c.cinf_assessment_factor = '21' AND EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factor_codes other WHERE other.cinf_table_id = c.cinf_table_id AND other.cinf_assessment_factor <> '21');

-- SSD-2060 (query): Factor was not in use when the assessment was signed off
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2060', 'query', 'ssd_assessment_factor_codes', cast(c.cinf_table_id as varchar2(200)), cast(null as varchar2(200)), 'Factor was not in use when the assessment was signed off' FROM ssd_assessment_factor_codes c JOIN ssd_assessment_factors f ON f.cinf_table_id = c.cinf_table_id JOIN ssd_cin_assessments a ON a.cina_assessment_id = f.cinf_assessment_id AND a.cina_person_id = f.cinf_person_id WHERE NOT (case when c.cinf_assessment_factor = '18A' and a.cina_assessment_auth_date > date '2020-03-31' then 0 when c.cinf_assessment_factor = '18B' and a.cina_assessment_auth_date < date '2020-04-01' then 0 when c.cinf_assessment_factor = '18C' and a.cina_assessment_auth_date < date '2020-04-01' then 0 when c.cinf_assessment_factor = '19A' and a.cina_assessment_auth_date > date '2020-03-31' then 0 when c.cinf_assessment_factor = '19B' and a.cina_assessment_auth_date < date '2020-04-01' then 0 when c.cinf_assessment_factor = '19C' and a.cina_assessment_auth_date < date '2020-04-01' then 0 when c.cinf_assessment_factor = '24A' and a.cina_assessment_auth_date < date '2021-04-01' then 0 else 1 end = 1);

-- SSD-2061 (error): Assessment has more than one set of factors
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2061', 'error', 'ssd_assessment_factors', cast(f.cinf_table_id as varchar2(200)), cast(f.cinf_person_id as varchar2(200)), 'Assessment has more than one set of factors' FROM ssd_assessment_factors f WHERE EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factors other WHERE other.cinf_assessment_id = f.cinf_assessment_id AND other.cinf_person_id = f.cinf_person_id AND other.cinf_table_id < f.cinf_table_id);

-- SSD-2062 (query): No factors were identified, but the referral closed for another reason
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2062', 'query', 'ssd_cin_episodes', cast(r.cine_referral_id as varchar2(200)), cast(r.cine_person_id as varchar2(200)), 'No factors were identified, but the referral closed for another reason' FROM ssd_cin_episodes r JOIN ssd_cin_assessments a ON a.cina_referral_id = r.cine_referral_id AND a.cina_person_id = r.cine_person_id JOIN ssd_assessment_factors f ON f.cinf_assessment_id = a.cina_assessment_id AND f.cinf_person_id = a.cina_person_id JOIN ssd_assessment_factor_codes c ON c.cinf_table_id = f.cinf_table_id WHERE NOT r.cine_close_reason IN ('RC8', 'RC9') AND c.cinf_assessment_factor = '21' AND NOT a.cina_assessment_auth_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_assessment_factor_codes other WHERE other.cinf_table_id = c.cinf_table_id AND other.cinf_assessment_factor <> '21') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments more WHERE more.cina_referral_id = r.cine_referral_id AND more.cina_person_id = r.cine_person_id AND more.cina_assessment_id <> a.cina_assessment_id);

-- SSD-2063 (error): Child in need plan ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2063', 'error', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as varchar2(200)), cast(ssd_cin_plans.cinp_person_id as varchar2(200)), 'Child in need plan ends before it starts' FROM ssd_cin_plans ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_end_date < ssd_cin_plans.cinp_cin_plan_start_date;

-- SSD-2064 (query): Child in need plan starts and ends on the same day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2064', 'query', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as varchar2(200)), cast(ssd_cin_plans.cinp_person_id as varchar2(200)), 'Child in need plan starts and ends on the same day' FROM ssd_cin_plans ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_end_date = ssd_cin_plans.cinp_cin_plan_start_date;

-- SSD-2065 (error): Child in need plan has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2065', 'error', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as varchar2(200)), cast(ssd_cin_plans.cinp_person_id as varchar2(200)), 'Child in need plan has no start date' FROM ssd_cin_plans ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_start_date IS NULL;

-- SSD-2066 (error): Child in need plan is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2066', 'error', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as varchar2(200)), cast(ssd_cin_plans.cinp_person_id as varchar2(200)), 'Child in need plan is dated after the day of the data' FROM ssd_cin_plans ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_start_date > trunc(sysdate) OR ssd_cin_plans.cinp_cin_plan_end_date > trunc(sysdate);

-- SSD-2067 (error): Child in need plan starts before the referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2067', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan starts before the referral' FROM ssd_cin_plans n JOIN ssd_cin_episodes r ON r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id WHERE n.cinp_cin_plan_start_date < r.cine_referral_date;

-- SSD-2068 (error): Child in need plan goes on after its referral closed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2068', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan goes on after its referral closed' FROM ssd_cin_plans n JOIN ssd_cin_episodes r ON r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id WHERE n.cinp_cin_plan_start_date > r.cine_close_date OR n.cinp_cin_plan_end_date > r.cine_close_date;

-- SSD-2069 (error): Child in need plan is open on a closed referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2069', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan is open on a closed referral' FROM ssd_cin_plans n JOIN ssd_cin_episodes r ON r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id WHERE n.cinp_cin_plan_end_date IS NULL AND n.cinp_cin_plan_start_date <= r.cine_close_date;

-- SSD-2070 (error): Child has more than one open child in need plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2070', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child has more than one open child in need plan' FROM ssd_cin_plans n WHERE n.cinp_cin_plan_end_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans other WHERE other.cinp_person_id = n.cinp_person_id AND other.cinp_cin_plan_id <> n.cinp_cin_plan_id AND other.cinp_cin_plan_end_date IS NULL);

-- SSD-2071 (error): Child in need plan starts while another one runs
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2071', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan starts while another one runs' FROM ssd_cin_plans n WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cin_plans other WHERE other.cinp_person_id = n.cinp_person_id AND (n.cinp_cin_plan_start_date < other.cinp_cin_plan_end_date OR (other.cinp_cin_plan_end_date IS NULL AND NOT n.cinp_cin_plan_end_date IS NULL)) AND (n.cinp_cin_plan_start_date > other.cinp_cin_plan_start_date OR (n.cinp_cin_plan_start_date = other.cinp_cin_plan_start_date AND n.cinp_cin_plan_id > other.cinp_cin_plan_id)));

-- SSD-2072 (error): Child in need plan runs at the same time as a child protection plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2072', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan runs at the same time as a child protection plan' FROM ssd_cin_plans n WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans p WHERE p.cppl_person_id = n.cinp_person_id AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND (n.cinp_cin_plan_start_date < p.cppl_cp_plan_end_date OR p.cppl_cp_plan_end_date IS NULL) AND (p.cppl_cp_plan_start_date < n.cinp_cin_plan_end_date OR n.cinp_cin_plan_end_date IS NULL));

-- SSD-2073 (error): Child in need plan is recorded on a referral with no further action
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2073', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan is recorded on a referral with no further action' FROM ssd_cin_plans n JOIN ssd_cin_episodes r ON r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-2074 (error): Child in need plan starts after the child's death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2074', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan starts after the child''s death' FROM ssd_cin_plans n JOIN ssd_person p ON p.pers_person_id = n.cinp_person_id WHERE n.cinp_cin_plan_start_date > p.pers_death_date;

-- SSD-2075 (query): Child in need plan goes on after the child's death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2075', 'query', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan goes on after the child''s death' FROM ssd_cin_plans n JOIN ssd_person p ON p.pers_person_id = n.cinp_person_id WHERE COALESCE(n.cinp_cin_plan_end_date, trunc(sysdate)) > p.pers_death_date AND n.cinp_cin_plan_start_date <= p.pers_death_date;

-- SSD-2076 (query): Child in need plan goes on after the 18th birthday
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2076', 'query', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan goes on after the 18th birthday' FROM ssd_cin_plans n JOIN ssd_person p ON p.pers_person_id = n.cinp_person_id WHERE COALESCE(n.cinp_cin_plan_end_date, trunc(sysdate)) > least(add_months(p.pers_dob, (18 * 12)), add_months(trunc(p.pers_dob, 'MM'), (18 * 12)) + extract(day from p.pers_dob) - 1);

-- SSD-2077 (query): Child on an open child in need plan was not visited for 3 months
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2077', 'query', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child on an open child in need plan was not visited for 3 months' FROM ssd_cin_plans n WHERE n.cinp_cin_plan_end_date IS NULL AND least(add_months(n.cinp_cin_plan_start_date, 3), add_months(trunc(n.cinp_cin_plan_start_date, 'MM'), 3) + extract(day from n.cinp_cin_plan_start_date) - 1) < trunc(sysdate) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_visits v WHERE v.cinv_person_id = n.cinp_person_id AND v.cinv_cin_visit_date >= least(add_months(trunc(sysdate), -3), add_months(trunc(trunc(sysdate), 'MM'), -3) + extract(day from trunc(sysdate)) - 1));

-- SSD-2078 (error): Child in need visit has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2078', 'error', 'ssd_cin_visits', cast(ssd_cin_visits.cinv_cin_visit_id as varchar2(200)), cast(ssd_cin_visits.cinv_person_id as varchar2(200)), 'Child in need visit has no date' FROM ssd_cin_visits ssd_cin_visits WHERE ssd_cin_visits.cinv_cin_visit_date IS NULL;

-- SSD-2079 (error): Child in need visit is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2079', 'error', 'ssd_cin_visits', cast(ssd_cin_visits.cinv_cin_visit_id as varchar2(200)), cast(ssd_cin_visits.cinv_person_id as varchar2(200)), 'Child in need visit is dated after the day of the data' FROM ssd_cin_visits ssd_cin_visits WHERE ssd_cin_visits.cinv_cin_visit_date > trunc(sysdate);

-- SSD-2080 (query): Child in need visit falls outside every referral of the child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2080', 'query', 'ssd_cin_visits', cast(v.cinv_cin_visit_id as varchar2(200)), cast(v.cinv_person_id as varchar2(200)), 'Child in need visit falls outside every referral of the child' FROM ssd_cin_visits v WHERE NOT v.cinv_cin_visit_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_person_id = v.cinv_person_id AND r.cine_referral_date <= v.cinv_cin_visit_date AND (r.cine_close_date >= v.cinv_cin_visit_date OR r.cine_close_date IS NULL));

-- SSD-2081 (error): Child in need visit found the child alone but not seen
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2081', 'error', 'ssd_cin_visits', cast(ssd_cin_visits.cinv_cin_visit_id as varchar2(200)), cast(ssd_cin_visits.cinv_person_id as varchar2(200)), 'Child in need visit found the child alone but not seen' FROM ssd_cin_visits ssd_cin_visits WHERE (ssd_cin_visits.cinv_cin_visit_seen = 0) AND (ssd_cin_visits.cinv_cin_visit_seen_alone = 1);

-- SSD-2082 (error): Child was seen on a child in need visit before birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2082', 'error', 'ssd_cin_visits', cast(v.cinv_cin_visit_id as varchar2(200)), cast(v.cinv_person_id as varchar2(200)), 'Child was seen on a child in need visit before birth' FROM ssd_cin_visits v JOIN ssd_person p ON p.pers_person_id = v.cinv_person_id WHERE (v.cinv_cin_visit_seen = 1) AND v.cinv_cin_visit_date < COALESCE(p.pers_dob, p.pers_expected_dob);

-- SSD-2083 (error): Child in need visit is dated after the child's death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2083', 'error', 'ssd_cin_visits', cast(v.cinv_cin_visit_id as varchar2(200)), cast(v.cinv_person_id as varchar2(200)), 'Child in need visit is dated after the child''s death' FROM ssd_cin_visits v JOIN ssd_person p ON p.pers_person_id = v.cinv_person_id WHERE v.cinv_cin_visit_date > p.pers_death_date;

-- SSD-2084 (query): Two child in need visits are recorded for one day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2084', 'query', 'ssd_cin_visits', cast(v.cinv_cin_visit_id as varchar2(200)), cast(v.cinv_person_id as varchar2(200)), 'Two child in need visits are recorded for one day' FROM ssd_cin_visits v WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cin_visits other WHERE other.cinv_person_id = v.cinv_person_id AND other.cinv_cin_visit_date = v.cinv_cin_visit_date AND other.cinv_cin_visit_id < v.cinv_cin_visit_id);

-- SSD-2085 (error): Assessment names a referral that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2085', 'error', 'ssd_cin_assessments', cast(a.cina_assessment_id as varchar2(200)), cast(a.cina_person_id as varchar2(200)), 'Assessment names a referral that the child does not have' FROM ssd_cin_assessments a WHERE NOT a.cina_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_referral_id = a.cina_referral_id AND r.cine_person_id = a.cina_person_id);

-- SSD-2086 (query): Assessment names no referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2086', 'query', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Assessment names no referral' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_referral_id IS NULL;

-- SSD-2087 (error): Factors name an assessment that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2087', 'error', 'ssd_assessment_factors', cast(f.cinf_table_id as varchar2(200)), cast(f.cinf_person_id as varchar2(200)), 'Factors name an assessment that the child does not have' FROM ssd_assessment_factors f WHERE NOT f.cinf_assessment_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments a WHERE a.cina_assessment_id = f.cinf_assessment_id AND a.cina_person_id = f.cinf_person_id);

-- SSD-2088 (error): Child in need plan names a referral that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2088', 'error', 'ssd_cin_plans', cast(n.cinp_cin_plan_id as varchar2(200)), cast(n.cinp_person_id as varchar2(200)), 'Child in need plan names a referral that the child does not have' FROM ssd_cin_plans n WHERE NOT n.cinp_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_referral_id = n.cinp_referral_id AND r.cine_person_id = n.cinp_person_id);

-- SSD-2089 (query): Child in need plan names no referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2089', 'query', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as varchar2(200)), cast(ssd_cin_plans.cinp_person_id as varchar2(200)), 'Child in need plan names no referral' FROM ssd_cin_plans ssd_cin_plans WHERE ssd_cin_plans.cinp_referral_id IS NULL;

-- SSD-2090 (query): Referral names a worker who is not in the list of professionals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2090', 'query', 'ssd_cin_episodes', cast(x.cine_referral_id as varchar2(200)), cast(x.cine_person_id as varchar2(200)), 'Referral names a worker who is not in the list of professionals' FROM ssd_cin_episodes x WHERE NOT x.cine_referral_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals w WHERE w.prof_professional_id = x.cine_referral_worker_id);

-- SSD-2091 (query): Referral names a team that is not in the list of teams
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2091', 'query', 'ssd_cin_episodes', cast(x.cine_referral_id as varchar2(200)), cast(x.cine_person_id as varchar2(200)), 'Referral names a team that is not in the list of teams' FROM ssd_cin_episodes x WHERE NOT x.cine_referral_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department t WHERE t.dept_team_id = x.cine_referral_team);

-- SSD-2092 (query): Assessment names a worker who is not in the list of professionals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2092', 'query', 'ssd_cin_assessments', cast(x.cina_assessment_id as varchar2(200)), cast(x.cina_person_id as varchar2(200)), 'Assessment names a worker who is not in the list of professionals' FROM ssd_cin_assessments x WHERE NOT x.cina_assessment_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals w WHERE w.prof_professional_id = x.cina_assessment_worker_id);

-- SSD-2093 (query): Assessment names a team that is not in the list of teams
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2093', 'query', 'ssd_cin_assessments', cast(x.cina_assessment_id as varchar2(200)), cast(x.cina_person_id as varchar2(200)), 'Assessment names a team that is not in the list of teams' FROM ssd_cin_assessments x WHERE NOT x.cina_assessment_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department t WHERE t.dept_team_id = x.cina_assessment_team);

-- SSD-2094 (query): Child in need plan names a worker who is not in the list of professionals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2094', 'query', 'ssd_cin_plans', cast(x.cinp_cin_plan_id as varchar2(200)), cast(x.cinp_person_id as varchar2(200)), 'Child in need plan names a worker who is not in the list of professionals' FROM ssd_cin_plans x WHERE NOT x.cinp_cin_plan_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals w WHERE w.prof_professional_id = x.cinp_cin_plan_worker_id);

-- SSD-2095 (query): Child in need plan names a team that is not in the list of teams
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2095', 'query', 'ssd_cin_plans', cast(x.cinp_cin_plan_id as varchar2(200)), cast(x.cinp_person_id as varchar2(200)), 'Child in need plan names a team that is not in the list of teams' FROM ssd_cin_plans x WHERE NOT x.cinp_cin_plan_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department t WHERE t.dept_team_id = x.cinp_cin_plan_team);

-- SSD-2096 (error): Two assessments have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2096', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Two assessments have the same identifier' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_assessment_id IN (SELECT ssd_cin_assessments.cina_assessment_id AS cina_assessment_id FROM ssd_cin_assessments ssd_cin_assessments GROUP BY ssd_cin_assessments.cina_assessment_id HAVING COUNT(*) > 1);

-- SSD-2097 (error): Two sets of assessment factors have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2097', 'error', 'ssd_assessment_factors', cast(ssd_assessment_factors.cinf_table_id as varchar2(200)), cast(ssd_assessment_factors.cinf_person_id as varchar2(200)), 'Two sets of assessment factors have the same identifier' FROM ssd_assessment_factors ssd_assessment_factors WHERE ssd_assessment_factors.cinf_table_id IN (SELECT ssd_assessment_factors.cinf_table_id AS cinf_table_id FROM ssd_assessment_factors ssd_assessment_factors GROUP BY ssd_assessment_factors.cinf_table_id HAVING COUNT(*) > 1);

-- SSD-2098 (error): Two child in need plans have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2098', 'error', 'ssd_cin_plans', cast(ssd_cin_plans.cinp_cin_plan_id as varchar2(200)), cast(ssd_cin_plans.cinp_person_id as varchar2(200)), 'Two child in need plans have the same identifier' FROM ssd_cin_plans ssd_cin_plans WHERE ssd_cin_plans.cinp_cin_plan_id IN (SELECT ssd_cin_plans.cinp_cin_plan_id AS cinp_cin_plan_id FROM ssd_cin_plans ssd_cin_plans GROUP BY ssd_cin_plans.cinp_cin_plan_id HAVING COUNT(*) > 1);

-- SSD-2099 (error): Two child in need visits have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2099', 'error', 'ssd_cin_visits', cast(ssd_cin_visits.cinv_cin_visit_id as varchar2(200)), cast(ssd_cin_visits.cinv_person_id as varchar2(200)), 'Two child in need visits have the same identifier' FROM ssd_cin_visits ssd_cin_visits WHERE ssd_cin_visits.cinv_cin_visit_id IN (SELECT ssd_cin_visits.cinv_cin_visit_id AS cinv_cin_visit_id FROM ssd_cin_visits ssd_cin_visits GROUP BY ssd_cin_visits.cinv_cin_visit_id HAVING COUNT(*) > 1);

-- SSD-2100 (error): Internal review date of an assessment is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-2100', 'error', 'ssd_cin_assessments', cast(ssd_cin_assessments.cina_assessment_id as varchar2(200)), cast(ssd_cin_assessments.cina_person_id as varchar2(200)), 'Internal review date of an assessment is a filler such as 1 January 1900' FROM ssd_cin_assessments ssd_cin_assessments WHERE ssd_cin_assessments.cina_internal_review_date < date '1901-01-01';

-- SSD-3001 (error): Section 47 enquiry ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3001', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as varchar2(200)), cast(ssd_s47_enquiry.s47e_person_id as varchar2(200)), 'Section 47 enquiry ends before it starts' FROM ssd_s47_enquiry ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_s47_end_date < ssd_s47_enquiry.s47e_s47_start_date;

-- SSD-3002 (error): Section 47 enquiry has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3002', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as varchar2(200)), cast(ssd_s47_enquiry.s47e_person_id as varchar2(200)), 'Section 47 enquiry has no start date' FROM ssd_s47_enquiry ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_s47_start_date IS NULL;

-- SSD-3003 (error): Section 47 enquiry is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3003', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as varchar2(200)), cast(ssd_s47_enquiry.s47e_person_id as varchar2(200)), 'Section 47 enquiry is dated after the day of the data' FROM ssd_s47_enquiry ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_s47_start_date > trunc(sysdate) OR ssd_s47_enquiry.s47e_s47_end_date > trunc(sysdate);

-- SSD-3004 (error): Section 47 enquiry starts before the referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3004', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Section 47 enquiry starts before the referral' FROM ssd_s47_enquiry e JOIN ssd_cin_episodes r ON r.cine_referral_id = e.s47e_referral_id AND r.cine_person_id = e.s47e_person_id WHERE e.s47e_s47_start_date < r.cine_referral_date;

-- SSD-3005 (error): Section 47 enquiry goes on after its referral closed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3005', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Section 47 enquiry goes on after its referral closed' FROM ssd_s47_enquiry e JOIN ssd_cin_episodes r ON r.cine_referral_id = e.s47e_referral_id AND r.cine_person_id = e.s47e_person_id WHERE e.s47e_s47_start_date > r.cine_close_date OR e.s47e_s47_end_date > r.cine_close_date;

-- SSD-3006 (error): Referral is closed, but its section 47 enquiry never ended
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3006', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Referral is closed, but its section 47 enquiry never ended' FROM ssd_s47_enquiry e JOIN ssd_cin_episodes r ON r.cine_referral_id = e.s47e_referral_id AND r.cine_person_id = e.s47e_person_id WHERE NOT r.cine_close_date IS NULL AND e.s47e_s47_end_date IS NULL AND (e.s47e_conference_required IS NULL OR (e.s47e_conference_required = 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference c WHERE c.icpc_s47_enquiry_id = e.s47e_s47_enquiry_id AND NOT c.icpc_icpc_date IS NULL);

-- SSD-3007 (query): Section 47 enquiry is open after more than 15 working days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3007', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Section 47 enquiry is open after more than 15 working days' FROM ssd_s47_enquiry e WHERE e.s47e_s47_end_date IS NULL AND (((((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1) - mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > e.s47e_s47_start_date and bank_holiday <= trunc(sysdate)) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > trunc(sysdate) and bank_holiday <= e.s47e_s47_start_date)) > 15 AND (e.s47e_conference_required IS NULL OR (e.s47e_conference_required = 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference c WHERE c.icpc_s47_enquiry_id = e.s47e_s47_enquiry_id AND NOT c.icpc_icpc_date IS NULL);

-- SSD-3008 (query): Enquiry found a conference necessary, but none is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3008', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Enquiry found a conference necessary, but none is recorded' FROM ssd_s47_enquiry e WHERE (e.s47e_conference_required = 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference c WHERE c.icpc_s47_enquiry_id = e.s47e_s47_enquiry_id AND c.icpc_person_id = e.s47e_person_id) AND (((((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1) - mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > e.s47e_s47_start_date and bank_holiday <= trunc(sysdate)) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > trunc(sysdate) and bank_holiday <= e.s47e_s47_start_date)) > 15;

-- SSD-3009 (query): Finished section 47 enquiry has no outcome
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3009', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Finished section 47 enquiry has no outcome' FROM ssd_s47_enquiry e WHERE NOT e.s47e_s47_end_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_s47_outcomes o WHERE o.s47e_s47_enquiry_id = e.s47e_s47_enquiry_id);

-- SSD-3010 (query): Finished section 47 enquiry does not say whether a conference is needed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3010', 'query', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as varchar2(200)), cast(ssd_s47_enquiry.s47e_person_id as varchar2(200)), 'Finished section 47 enquiry does not say whether a conference is needed' FROM ssd_s47_enquiry ssd_s47_enquiry WHERE NOT ssd_s47_enquiry.s47e_s47_end_date IS NULL AND ssd_s47_enquiry.s47e_conference_required IS NULL;

-- SSD-3011 (error): Enquiry has a conference as its outcome, but says that none is needed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3011', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Enquiry has a conference as its outcome, but says that none is needed' FROM ssd_s47_enquiry e WHERE (e.s47e_conference_required = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_s47_outcomes o WHERE o.s47e_s47_enquiry_id = e.s47e_s47_enquiry_id AND o.s47e_s47_outcome = 'CP_CONFERENCE_FLAG');

-- SSD-3012 (error): Enquiry ended with no further action, but says that a conference is needed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3012', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as varchar2(200)), cast(ssd_s47_enquiry.s47e_person_id as varchar2(200)), 'Enquiry ended with no further action, but says that a conference is needed' FROM ssd_s47_enquiry ssd_s47_enquiry WHERE (ssd_s47_enquiry.s47e_conference_required = 1) AND (ssd_s47_enquiry.s47e_s47_nfa = 1);

-- SSD-3013 (query): Enquiry found no conference necessary, but one was held
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3013', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Enquiry found no conference necessary, but one was held' FROM ssd_s47_enquiry e JOIN ssd_initial_cp_conference c ON c.icpc_s47_enquiry_id = e.s47e_s47_enquiry_id AND c.icpc_person_id = e.s47e_person_id WHERE (e.s47e_conference_required = 0) AND NOT c.icpc_icpc_date IS NULL;

-- SSD-3014 (error): Referral has more than one open section 47 enquiry
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3014', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Referral has more than one open section 47 enquiry' FROM ssd_s47_enquiry e WHERE e.s47e_s47_end_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry other WHERE other.s47e_person_id = e.s47e_person_id AND other.s47e_referral_id = e.s47e_referral_id AND other.s47e_s47_enquiry_id <> e.s47e_s47_enquiry_id AND other.s47e_s47_end_date IS NULL);

-- SSD-3015 (error): Section 47 enquiry starts while another one is under way
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3015', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Section 47 enquiry starts while another one is under way' FROM ssd_s47_enquiry e WHERE EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry other WHERE other.s47e_person_id = e.s47e_person_id AND other.s47e_referral_id = e.s47e_referral_id AND (e.s47e_s47_start_date < other.s47e_s47_end_date OR (other.s47e_s47_end_date IS NULL AND NOT e.s47e_s47_end_date IS NULL)) AND (e.s47e_s47_start_date > other.s47e_s47_start_date OR (e.s47e_s47_start_date = other.s47e_s47_start_date AND e.s47e_s47_enquiry_id > other.s47e_s47_enquiry_id)));

-- SSD-3016 (error): Section 47 enquiry is recorded on a referral with no further action
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3016', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Section 47 enquiry is recorded on a referral with no further action' FROM ssd_s47_enquiry e JOIN ssd_cin_episodes r ON r.cine_referral_id = e.s47e_referral_id AND r.cine_person_id = e.s47e_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-3017 (query): Section 47 enquiry was made, but its referral has no assessment
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3017', 'query', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Section 47 enquiry was made, but its referral has no assessment' FROM ssd_s47_enquiry e WHERE NOT e.s47e_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_assessments a WHERE a.cina_referral_id = e.s47e_referral_id AND a.cina_person_id = e.s47e_person_id);

-- SSD-3018 (error): Section 47 enquiry starts after the child's death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3018', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Section 47 enquiry starts after the child''s death' FROM ssd_s47_enquiry e JOIN ssd_person p ON p.pers_person_id = e.s47e_person_id WHERE e.s47e_s47_start_date > p.pers_death_date;

-- SSD-3019 (error): Person was 18 or over when the section 47 enquiry started
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3019', 'error', 'ssd_s47_enquiry', cast(e.s47e_s47_enquiry_id as varchar2(200)), cast(e.s47e_person_id as varchar2(200)), 'Person was 18 or over when the section 47 enquiry started' FROM ssd_s47_enquiry e JOIN ssd_person p ON p.pers_person_id = e.s47e_person_id WHERE (extract(year from e.s47e_s47_start_date) - extract(year from p.pers_dob) - case when extract(month from e.s47e_s47_start_date) * 100 + extract(day from e.s47e_s47_start_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 18;

-- SSD-3020 (query): Section 47 enquiry names no referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3020', 'query', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as varchar2(200)), cast(ssd_s47_enquiry.s47e_person_id as varchar2(200)), 'Section 47 enquiry names no referral' FROM ssd_s47_enquiry ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_referral_id IS NULL;

-- SSD-3021 (error): Initial conference was held before the enquiry started
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3021', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference was held before the enquiry started' FROM ssd_initial_cp_conference c JOIN ssd_s47_enquiry e ON e.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id AND e.s47e_person_id = c.icpc_person_id WHERE c.icpc_icpc_date < e.s47e_s47_start_date;

-- SSD-3022 (error): Initial conference was held before the referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3022', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference was held before the referral' FROM ssd_initial_cp_conference c JOIN ssd_cin_episodes r ON r.cine_referral_id = c.icpc_referral_id AND r.cine_person_id = c.icpc_person_id WHERE c.icpc_icpc_date < r.cine_referral_date;

-- SSD-3023 (error): Initial conference was held after its referral closed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3023', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference was held after its referral closed' FROM ssd_initial_cp_conference c JOIN ssd_cin_episodes r ON r.cine_referral_id = c.icpc_referral_id AND r.cine_person_id = c.icpc_person_id WHERE c.icpc_icpc_date > r.cine_close_date;

-- SSD-3024 (error): Initial conference is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3024', 'error', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as varchar2(200)), cast(ssd_initial_cp_conference.icpc_person_id as varchar2(200)), 'Initial conference is dated after the day of the data' FROM ssd_initial_cp_conference ssd_initial_cp_conference WHERE ssd_initial_cp_conference.icpc_icpc_date > trunc(sysdate);

-- SSD-3025 (note): Initial conference was held more than 15 working days after the enquiry started
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3025', 'note', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference was held more than 15 working days after the enquiry started' FROM ssd_initial_cp_conference c JOIN ssd_s47_enquiry e ON e.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id AND e.s47e_person_id = c.icpc_person_id WHERE (((((trunc(c.icpc_icpc_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(c.icpc_icpc_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(c.icpc_icpc_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(c.icpc_icpc_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > e.s47e_s47_start_date and bank_holiday <= c.icpc_icpc_date) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > c.icpc_icpc_date and bank_holiday <= e.s47e_s47_start_date)) > 15;

-- SSD-3026 (query): Initial conference is overdue
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3026', 'query', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as varchar2(200)), cast(ssd_initial_cp_conference.icpc_person_id as varchar2(200)), 'Initial conference is overdue' FROM ssd_initial_cp_conference ssd_initial_cp_conference WHERE ssd_initial_cp_conference.icpc_icpc_date IS NULL AND ssd_initial_cp_conference.icpc_icpc_target_date < trunc(sysdate);

-- SSD-3027 (query): Target date of the initial conference is a Saturday or Sunday
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3027', 'query', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Target date of the initial conference is a Saturday or Sunday' FROM ssd_initial_cp_conference c WHERE MOD((trunc(c.icpc_icpc_target_date) - trunc(date '1900-01-01')), 7) >= 5;

-- SSD-3028 (error): Initial conference is dated on a Saturday or Sunday
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3028', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference is dated on a Saturday or Sunday' FROM ssd_initial_cp_conference c WHERE MOD((trunc(c.icpc_icpc_date) - trunc(date '1900-01-01')), 7) >= 5;

-- SSD-3029 (query): Target date of the initial conference does not lie within 15 working days of the enquiry
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3029', 'query', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Target date of the initial conference does not lie within 15 working days of the enquiry' FROM ssd_initial_cp_conference c JOIN ssd_s47_enquiry e ON e.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id AND e.s47e_person_id = c.icpc_person_id WHERE c.icpc_icpc_target_date < e.s47e_s47_start_date OR (((((trunc(c.icpc_icpc_target_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(c.icpc_icpc_target_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(c.icpc_icpc_target_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(c.icpc_icpc_target_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(e.s47e_s47_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > e.s47e_s47_start_date and bank_holiday <= c.icpc_icpc_target_date) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > c.icpc_icpc_target_date and bank_holiday <= e.s47e_s47_start_date)) > 15;

-- SSD-3030 (error): Initial conference decided on a plan, but the child has none
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3030', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference decided on a plan, but the child has none' FROM ssd_initial_cp_conference c WHERE (c.icpc_icpc_outcome_cp_flag = 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans p WHERE p.cppl_person_id = c.icpc_person_id AND (p.cppl_icpc_id = c.icpc_icpc_id OR p.cppl_cp_plan_id = c.icpc_cp_plan_id OR p.cppl_cp_plan_start_date = c.icpc_icpc_date));

-- SSD-3031 (error): Initial conference decided against a plan, but a plan belongs to it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3031', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference decided against a plan, but a plan belongs to it' FROM ssd_initial_cp_conference c WHERE (c.icpc_icpc_outcome_cp_flag = 0) AND (NOT c.icpc_cp_plan_id IS NULL OR EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans p WHERE p.cppl_person_id = c.icpc_person_id AND p.cppl_icpc_id = c.icpc_icpc_id));

-- SSD-3032 (error): Outcomes of the initial conference hold a plan, but it says that none was made
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3032', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Outcomes of the initial conference hold a plan, but it says that none was made' FROM ssd_initial_cp_conference c WHERE (c.icpc_icpc_outcome_cp_flag = 0) AND EXISTS(SELECT 1 AS "1" FROM ssd_icpc_outcomes o WHERE o.icpc_icpc_id = c.icpc_icpc_id AND o.icpc_icpc_outcome = 'CP_FLAG');

-- SSD-3033 (query): Initial conference comes from neither an enquiry nor a move, or from both
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3033', 'query', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as varchar2(200)), cast(ssd_initial_cp_conference.icpc_person_id as varchar2(200)), 'Initial conference comes from neither an enquiry nor a move, or from both' FROM ssd_initial_cp_conference ssd_initial_cp_conference WHERE (ssd_initial_cp_conference.icpc_s47_enquiry_id IS NULL AND (ssd_initial_cp_conference.icpc_icpc_transfer_in IS NULL OR (ssd_initial_cp_conference.icpc_icpc_transfer_in = 0))) OR (NOT ssd_initial_cp_conference.icpc_s47_enquiry_id IS NULL AND (ssd_initial_cp_conference.icpc_icpc_transfer_in = 1));

-- SSD-3034 (error): Child has two initial conferences on one day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3034', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Child has two initial conferences on one day' FROM ssd_initial_cp_conference c WHERE EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference other WHERE other.icpc_person_id = c.icpc_person_id AND other.icpc_icpc_date = c.icpc_icpc_date AND other.icpc_icpc_id < c.icpc_icpc_id);

-- SSD-3035 (query): Initial conference and its enquiry belong to different referrals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3035', 'query', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference and its enquiry belong to different referrals' FROM ssd_initial_cp_conference c JOIN ssd_s47_enquiry e ON e.s47e_s47_enquiry_id = c.icpc_s47_enquiry_id AND e.s47e_person_id = c.icpc_person_id WHERE c.icpc_referral_id <> e.s47e_referral_id;

-- SSD-3036 (error): Initial conference is recorded on a referral with no further action
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3036', 'error', 'ssd_initial_cp_conference', cast(c.icpc_icpc_id as varchar2(200)), cast(c.icpc_person_id as varchar2(200)), 'Initial conference is recorded on a referral with no further action' FROM ssd_initial_cp_conference c JOIN ssd_cin_episodes r ON r.cine_referral_id = c.icpc_referral_id AND r.cine_person_id = c.icpc_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-3037 (error): Two section 47 enquiries have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3037', 'error', 'ssd_s47_enquiry', cast(ssd_s47_enquiry.s47e_s47_enquiry_id as varchar2(200)), cast(ssd_s47_enquiry.s47e_person_id as varchar2(200)), 'Two section 47 enquiries have the same identifier' FROM ssd_s47_enquiry ssd_s47_enquiry WHERE ssd_s47_enquiry.s47e_s47_enquiry_id IN (SELECT ssd_s47_enquiry.s47e_s47_enquiry_id AS s47e_s47_enquiry_id FROM ssd_s47_enquiry ssd_s47_enquiry GROUP BY ssd_s47_enquiry.s47e_s47_enquiry_id HAVING COUNT(*) > 1);

-- SSD-3038 (error): Two initial conferences have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3038', 'error', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as varchar2(200)), cast(ssd_initial_cp_conference.icpc_person_id as varchar2(200)), 'Two initial conferences have the same identifier' FROM ssd_initial_cp_conference ssd_initial_cp_conference WHERE ssd_initial_cp_conference.icpc_icpc_id IN (SELECT ssd_initial_cp_conference.icpc_icpc_id AS icpc_icpc_id FROM ssd_initial_cp_conference ssd_initial_cp_conference GROUP BY ssd_initial_cp_conference.icpc_icpc_id HAVING COUNT(*) > 1);

-- SSD-3039 (error): Two child protection plans have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3039', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Two child protection plans have the same identifier' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_id IN (SELECT ssd_cp_plans.cppl_cp_plan_id AS cppl_cp_plan_id FROM ssd_cp_plans ssd_cp_plans GROUP BY ssd_cp_plans.cppl_cp_plan_id HAVING COUNT(*) > 1);

-- SSD-3040 (error): Two child protection visits have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3040', 'error', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as varchar2(200)), cast(ssd_cp_visits.cppv_person_id as varchar2(200)), 'Two child protection visits have the same identifier' FROM ssd_cp_visits ssd_cp_visits WHERE ssd_cp_visits.cppv_cp_visit_id IN (SELECT ssd_cp_visits.cppv_cp_visit_id AS cppv_cp_visit_id FROM ssd_cp_visits ssd_cp_visits GROUP BY ssd_cp_visits.cppv_cp_visit_id HAVING COUNT(*) > 1);

-- SSD-3041 (error): Child protection plan ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3041', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Child protection plan ends before it starts' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_end_date < ssd_cp_plans.cppl_cp_plan_start_date;

-- SSD-3042 (error): Child protection plan starts and ends on the same day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3042', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Child protection plan starts and ends on the same day' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_end_date = ssd_cp_plans.cppl_cp_plan_start_date;

-- SSD-3043 (error): Child protection plan has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3043', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Child protection plan has no start date' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_start_date IS NULL;

-- SSD-3044 (error): Child protection plan is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3044', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Child protection plan is dated after the day of the data' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_start_date > trunc(sysdate) OR ssd_cp_plans.cppl_cp_plan_end_date > trunc(sysdate);

-- SSD-3045 (error): Child has more than one open child protection plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3045', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child has more than one open child protection plan' FROM ssd_cp_plans p WHERE p.cppl_cp_plan_end_date IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans other WHERE other.cppl_person_id = p.cppl_person_id AND other.cppl_cp_plan_id <> p.cppl_cp_plan_id AND other.cppl_cp_plan_end_date IS NULL AND (other.cppl_cp_plan_ola IS NULL OR (other.cppl_cp_plan_ola = 0)));

-- SSD-3046 (error): Child protection plan starts while another one is in force
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3046', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan starts while another one is in force' FROM ssd_cp_plans p WHERE (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans other WHERE other.cppl_person_id = p.cppl_person_id AND (other.cppl_cp_plan_ola IS NULL OR (other.cppl_cp_plan_ola = 0)) AND (p.cppl_cp_plan_start_date < other.cppl_cp_plan_end_date OR (other.cppl_cp_plan_end_date IS NULL AND NOT p.cppl_cp_plan_end_date IS NULL)) AND (p.cppl_cp_plan_start_date > other.cppl_cp_plan_start_date OR (p.cppl_cp_plan_start_date = other.cppl_cp_plan_start_date AND p.cppl_cp_plan_id > other.cppl_cp_plan_id)));

-- SSD-3047 (error): Child protection plan has no first category of abuse
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3047', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Child protection plan has no first category of abuse' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_initial_category IS NULL;

-- SSD-3048 (error): Child protection plan has no latest category of abuse
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3048', 'error', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Child protection plan has no latest category of abuse' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_latest_category IS NULL;

-- SSD-3049 (note): Category of abuse of a child protection plan is multiple
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3049', 'note', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Category of abuse of a child protection plan is multiple' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_cp_plan_initial_category = 'MUL' OR ssd_cp_plans.cppl_cp_plan_latest_category = 'MUL';

-- SSD-3050 (query): Child protection plan has no initial conference
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3050', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan has no initial conference' FROM ssd_cp_plans p WHERE p.cppl_icpc_id IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference c WHERE c.icpc_person_id = p.cppl_person_id AND c.icpc_icpc_date = p.cppl_cp_plan_start_date);

-- SSD-3051 (error): Child protection plan does not start on the day of its conference
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3051', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan does not start on the day of its conference' FROM ssd_cp_plans p JOIN ssd_initial_cp_conference c ON c.icpc_icpc_id = p.cppl_icpc_id AND c.icpc_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_start_date <> c.icpc_icpc_date AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0));

-- SSD-3052 (error): Child protection plan starts before the referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3052', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan starts before the referral' FROM ssd_cp_plans p JOIN ssd_cin_episodes r ON r.cine_referral_id = p.cppl_referral_id AND r.cine_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_start_date < r.cine_referral_date;

-- SSD-3053 (error): Child protection plan goes on after its referral closed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3053', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan goes on after its referral closed' FROM ssd_cp_plans p JOIN ssd_cin_episodes r ON r.cine_referral_id = p.cppl_referral_id AND r.cine_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_start_date > r.cine_close_date OR p.cppl_cp_plan_end_date > r.cine_close_date;

-- SSD-3054 (error): Child protection plan is open on a closed referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3054', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan is open on a closed referral' FROM ssd_cp_plans p JOIN ssd_cin_episodes r ON r.cine_referral_id = p.cppl_referral_id AND r.cine_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND p.cppl_cp_plan_start_date <= r.cine_close_date;

-- SSD-3055 (query): Child protection plan has been in force for more than 2 years
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3055', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan has been in force for more than 2 years' FROM ssd_cp_plans p WHERE p.cppl_cp_plan_end_date IS NULL AND least(add_months(p.cppl_cp_plan_start_date, (2 * 12)), add_months(trunc(p.cppl_cp_plan_start_date, 'MM'), (2 * 12)) + extract(day from p.cppl_cp_plan_start_date) - 1) < trunc(sysdate);

-- SSD-3056 (error): Fewer earlier child protection plans are counted than are recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3056', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Fewer earlier child protection plans are counted than are recorded' FROM ssd_cp_plans p JOIN (SELECT ssd_cp_plans.cppl_cp_plan_id AS cppl_cp_plan_id, ssd_cp_plans.cppl_person_id AS cppl_person_id, ROW_NUMBER() OVER (PARTITION BY ssd_cp_plans.cppl_person_id ORDER BY ssd_cp_plans.cppl_cp_plan_start_date, ssd_cp_plans.cppl_cp_plan_id) AS place FROM ssd_cp_plans ssd_cp_plans WHERE NOT ssd_cp_plans.cppl_cp_plan_start_date IS NULL) h ON h.cppl_cp_plan_id = p.cppl_cp_plan_id AND h.cppl_person_id = p.cppl_person_id WHERE p.cppl_previous_plan_count < h.place - 1;

-- SSD-3057 (note): Child is on a child protection plan again within 2 years
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3057', 'note', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child is on a child protection plan again within 2 years' FROM ssd_cp_plans p JOIN (SELECT ssd_cp_plans.cppl_cp_plan_id AS cppl_cp_plan_id, ssd_cp_plans.cppl_person_id AS cppl_person_id, LAG(ssd_cp_plans.cppl_cp_plan_end_date) OVER (PARTITION BY ssd_cp_plans.cppl_person_id ORDER BY ssd_cp_plans.cppl_cp_plan_start_date, ssd_cp_plans.cppl_cp_plan_id) AS previous_end_date FROM ssd_cp_plans ssd_cp_plans WHERE NOT ssd_cp_plans.cppl_cp_plan_start_date IS NULL) h ON h.cppl_cp_plan_id = p.cppl_cp_plan_id AND h.cppl_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_start_date < least(add_months(h.previous_end_date, (2 * 12)), add_months(trunc(h.previous_end_date, 'MM'), (2 * 12)) + extract(day from h.previous_end_date) - 1);

-- SSD-3058 (error): Child protection plan goes on after the 18th birthday
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3058', 'error', 'ssd_cp_plans', cast(c.cppl_cp_plan_id as varchar2(200)), cast(c.cppl_person_id as varchar2(200)), 'Child protection plan goes on after the 18th birthday' FROM ssd_cp_plans c JOIN ssd_person p ON p.pers_person_id = c.cppl_person_id WHERE COALESCE(c.cppl_cp_plan_end_date, trunc(sysdate)) > least(add_months(p.pers_dob, (18 * 12)), add_months(trunc(p.pers_dob, 'MM'), (18 * 12)) + extract(day from p.pers_dob) - 1);

-- SSD-3059 (error): Child protection plan starts after the child's death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3059', 'error', 'ssd_cp_plans', cast(c.cppl_cp_plan_id as varchar2(200)), cast(c.cppl_person_id as varchar2(200)), 'Child protection plan starts after the child''s death' FROM ssd_cp_plans c JOIN ssd_person p ON p.pers_person_id = c.cppl_person_id WHERE c.cppl_cp_plan_start_date > p.pers_death_date;

-- SSD-3060 (error): Child protection plan goes on after the child's death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3060', 'error', 'ssd_cp_plans', cast(c.cppl_cp_plan_id as varchar2(200)), cast(c.cppl_person_id as varchar2(200)), 'Child protection plan goes on after the child''s death' FROM ssd_cp_plans c JOIN ssd_person p ON p.pers_person_id = c.cppl_person_id WHERE COALESCE(c.cppl_cp_plan_end_date, trunc(sysdate)) > p.pers_death_date AND c.cppl_cp_plan_start_date <= p.pers_death_date;

-- SSD-3061 (error): Child protection plan is recorded on a referral with no further action
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3061', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan is recorded on a referral with no further action' FROM ssd_cp_plans p JOIN ssd_cin_episodes r ON r.cine_referral_id = p.cppl_referral_id AND r.cine_person_id = p.cppl_person_id WHERE (r.cine_referral_nfa = 1);

-- SSD-3062 (error): Child protection plan and its conference do not name each other
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3062', 'error', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan and its conference do not name each other' FROM ssd_cp_plans p JOIN ssd_initial_cp_conference c ON c.icpc_icpc_id = p.cppl_icpc_id AND c.icpc_person_id = p.cppl_person_id WHERE c.icpc_cp_plan_id <> p.cppl_cp_plan_id;

-- SSD-3063 (query): Child on a child protection plan has no worker now
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3063', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child on a child protection plan has no worker now' FROM ssd_cp_plans p WHERE p.cppl_cp_plan_end_date IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_involvements i WHERE i.invo_person_id = p.cppl_person_id AND (i.invo_involvement_end_date IS NULL OR i.invo_involvement_end_date >= trunc(sysdate)));

-- SSD-3064 (error): Child protection plan starts more than 40 weeks before the birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3064', 'error', 'ssd_cp_plans', cast(c.cppl_cp_plan_id as varchar2(200)), cast(c.cppl_person_id as varchar2(200)), 'Child protection plan starts more than 40 weeks before the birth' FROM ssd_cp_plans c JOIN ssd_person p ON p.pers_person_id = c.cppl_person_id WHERE (trunc(COALESCE(p.pers_dob, p.pers_expected_dob)) - trunc(c.cppl_cp_plan_start_date)) > 280;

-- SSD-3065 (query): Child protection plan names no referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3065', 'query', 'ssd_cp_plans', cast(ssd_cp_plans.cppl_cp_plan_id as varchar2(200)), cast(ssd_cp_plans.cppl_person_id as varchar2(200)), 'Child protection plan names no referral' FROM ssd_cp_plans ssd_cp_plans WHERE ssd_cp_plans.cppl_referral_id IS NULL;

-- SSD-3066 (error): Child protection visit has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3066', 'error', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as varchar2(200)), cast(ssd_cp_visits.cppv_person_id as varchar2(200)), 'Child protection visit has no date' FROM ssd_cp_visits ssd_cp_visits WHERE ssd_cp_visits.cppv_cp_visit_date IS NULL;

-- SSD-3067 (error): Child protection visit is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3067', 'error', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as varchar2(200)), cast(ssd_cp_visits.cppv_person_id as varchar2(200)), 'Child protection visit is dated after the day of the data' FROM ssd_cp_visits ssd_cp_visits WHERE ssd_cp_visits.cppv_cp_visit_date > trunc(sysdate);

-- SSD-3068 (error): Child protection visit falls outside the plan that it names
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3068', 'error', 'ssd_cp_visits', cast(v.cppv_cp_visit_id as varchar2(200)), cast(v.cppv_person_id as varchar2(200)), 'Child protection visit falls outside the plan that it names' FROM ssd_cp_visits v JOIN ssd_cp_plans p ON p.cppl_cp_plan_id = v.cppv_cp_plan_id AND p.cppl_person_id = v.cppv_person_id WHERE v.cppv_cp_visit_date < p.cppl_cp_plan_start_date OR v.cppv_cp_visit_date > p.cppl_cp_plan_end_date;

-- SSD-3069 (query): Child on a child protection plan was not visited for 6 weeks
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3069', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child on a child protection plan was not visited for 6 weeks' FROM ssd_cp_plans p LEFT JOIN (SELECT ssd_cp_visits.cppv_cp_plan_id AS cppv_cp_plan_id, ssd_cp_visits.cppv_person_id AS cppv_person_id, MAX(ssd_cp_visits.cppv_cp_visit_date) AS last_visit FROM ssd_cp_visits ssd_cp_visits GROUP BY ssd_cp_visits.cppv_cp_plan_id, ssd_cp_visits.cppv_person_id) l ON l.cppv_cp_plan_id = p.cppl_cp_plan_id AND l.cppv_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND (trunc(trunc(sysdate)) - trunc(COALESCE(l.last_visit, p.cppl_cp_plan_start_date))) > 42;

-- SSD-3070 (note): More than 6 weeks passed between two child protection visits
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3070', 'note', 'ssd_cp_visits', cast(v.cppv_cp_visit_id as varchar2(200)), cast(v.cppv_person_id as varchar2(200)), 'More than 6 weeks passed between two child protection visits' FROM ssd_cp_visits v JOIN (SELECT ssd_cp_visits.cppv_cp_visit_id AS cppv_cp_visit_id, ssd_cp_visits.cppv_person_id AS cppv_person_id, LAG(ssd_cp_visits.cppv_cp_visit_date) OVER (PARTITION BY ssd_cp_visits.cppv_person_id, ssd_cp_visits.cppv_cp_plan_id ORDER BY ssd_cp_visits.cppv_cp_visit_date, ssd_cp_visits.cppv_cp_visit_id) AS previous_visit_date FROM ssd_cp_visits ssd_cp_visits WHERE NOT ssd_cp_visits.cppv_cp_visit_date IS NULL AND NOT ssd_cp_visits.cppv_cp_plan_id IS NULL) b ON b.cppv_cp_visit_id = v.cppv_cp_visit_id AND b.cppv_person_id = v.cppv_person_id WHERE (trunc(v.cppv_cp_visit_date) - trunc(b.previous_visit_date)) > 42;

-- SSD-3071 (error): Child protection visit found the child alone but not seen
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3071', 'error', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as varchar2(200)), cast(ssd_cp_visits.cppv_person_id as varchar2(200)), 'Child protection visit found the child alone but not seen' FROM ssd_cp_visits ssd_cp_visits WHERE (ssd_cp_visits.cppv_cp_visit_seen = 0) AND (ssd_cp_visits.cppv_cp_visit_seen_alone = 1);

-- SSD-3072 (error): Child was seen on a child protection visit before birth
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3072', 'error', 'ssd_cp_visits', cast(v.cppv_cp_visit_id as varchar2(200)), cast(v.cppv_person_id as varchar2(200)), 'Child was seen on a child protection visit before birth' FROM ssd_cp_visits v JOIN ssd_person p ON p.pers_person_id = v.cppv_person_id WHERE (v.cppv_cp_visit_seen = 1) AND v.cppv_cp_visit_date < COALESCE(p.pers_dob, p.pers_expected_dob);

-- SSD-3073 (query): Child on a child protection plan was visited but not seen for 6 weeks
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3073', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child on a child protection plan was visited but not seen for 6 weeks' FROM ssd_cp_plans p JOIN ssd_person c ON c.pers_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND p.cppl_cp_plan_start_date < (trunc(sysdate) + -42) AND c.pers_dob < (trunc(sysdate) + -42) AND EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits v WHERE v.cppv_person_id = p.cppl_person_id AND v.cppv_cp_visit_date >= (trunc(sysdate) + -42)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits v WHERE v.cppv_person_id = p.cppl_person_id AND v.cppv_cp_visit_date >= (trunc(sysdate) + -42) AND (v.cppv_cp_visit_seen IS NULL OR (v.cppv_cp_visit_seen = 1)));

-- SSD-3074 (query): Child on a child protection plan was not seen alone for 3 months
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3074', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child on a child protection plan was not seen alone for 3 months' FROM ssd_cp_plans p JOIN ssd_person c ON c.pers_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND p.cppl_cp_plan_start_date < least(add_months(trunc(sysdate), -3), add_months(trunc(trunc(sysdate), 'MM'), -3) + extract(day from trunc(sysdate)) - 1) AND (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 4 AND EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits v WHERE v.cppv_person_id = p.cppl_person_id AND v.cppv_cp_visit_date >= least(add_months(trunc(sysdate), -3), add_months(trunc(trunc(sysdate), 'MM'), -3) + extract(day from trunc(sysdate)) - 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits v WHERE v.cppv_person_id = p.cppl_person_id AND v.cppv_cp_visit_date >= least(add_months(trunc(sysdate), -3), add_months(trunc(trunc(sysdate), 'MM'), -3) + extract(day from trunc(sysdate)) - 1) AND (v.cppv_cp_visit_seen_alone IS NULL OR (v.cppv_cp_visit_seen_alone = 1)));

-- SSD-3075 (query): Two child protection visits are recorded for one day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3075', 'query', 'ssd_cp_visits', cast(v.cppv_cp_visit_id as varchar2(200)), cast(v.cppv_person_id as varchar2(200)), 'Two child protection visits are recorded for one day' FROM ssd_cp_visits v WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cp_visits other WHERE other.cppv_person_id = v.cppv_person_id AND other.cppv_cp_visit_date = v.cppv_cp_visit_date AND other.cppv_cp_visit_id < v.cppv_cp_visit_id);

-- SSD-3076 (error): Child protection review was held on or before the day the plan started
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3076', 'error', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Child protection review was held on or before the day the plan started' FROM ssd_cp_reviews v JOIN ssd_cp_plans p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id WHERE v.cppr_cp_review_date <= p.cppl_cp_plan_start_date;

-- SSD-3077 (error): Child protection review was held after the plan ended
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3077', 'error', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Child protection review was held after the plan ended' FROM ssd_cp_reviews v JOIN ssd_cp_plans p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id WHERE v.cppr_cp_review_date > p.cppl_cp_plan_end_date;

-- SSD-3078 (error): Child protection review is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3078', 'error', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as varchar2(200)), cast(ssd_cp_reviews.cppr_person_id as varchar2(200)), 'Child protection review is dated after the day of the data' FROM ssd_cp_reviews ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_review_date > trunc(sysdate);

-- SSD-3079 (note): Child protection review was held late
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3079', 'note', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Child protection review was held late' FROM ssd_cp_reviews v JOIN ssd_cp_plans p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id JOIN (SELECT ssd_cp_reviews.cppr_cp_review_id AS cppr_cp_review_id, ssd_cp_reviews.cppr_person_id AS cppr_person_id, LAG(ssd_cp_reviews.cppr_cp_review_date) OVER (PARTITION BY ssd_cp_reviews.cppr_person_id, ssd_cp_reviews.cppr_cp_plan_id ORDER BY ssd_cp_reviews.cppr_cp_review_date, ssd_cp_reviews.cppr_cp_review_id) AS previous_review_date FROM ssd_cp_reviews ssd_cp_reviews WHERE NOT ssd_cp_reviews.cppr_cp_review_date IS NULL AND NOT ssd_cp_reviews.cppr_cp_plan_id IS NULL) b ON b.cppr_cp_review_id = v.cppr_cp_review_id AND b.cppr_person_id = v.cppr_person_id WHERE (b.previous_review_date IS NULL AND v.cppr_cp_review_date > least(add_months(p.cppl_cp_plan_start_date, 3), add_months(trunc(p.cppl_cp_plan_start_date, 'MM'), 3) + extract(day from p.cppl_cp_plan_start_date) - 1)) OR v.cppr_cp_review_date > least(add_months(b.previous_review_date, 6), add_months(trunc(b.previous_review_date, 'MM'), 6) + extract(day from b.previous_review_date) - 1);

-- SSD-3080 (query): Child protection plan is overdue for review
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3080', 'query', 'ssd_cp_plans', cast(p.cppl_cp_plan_id as varchar2(200)), cast(p.cppl_person_id as varchar2(200)), 'Child protection plan is overdue for review' FROM ssd_cp_plans p LEFT JOIN (SELECT ssd_cp_reviews.cppr_cp_plan_id AS cppr_cp_plan_id, ssd_cp_reviews.cppr_person_id AS cppr_person_id, MAX(ssd_cp_reviews.cppr_cp_review_date) AS last_review FROM ssd_cp_reviews ssd_cp_reviews GROUP BY ssd_cp_reviews.cppr_cp_plan_id, ssd_cp_reviews.cppr_person_id) l ON l.cppr_cp_plan_id = p.cppl_cp_plan_id AND l.cppr_person_id = p.cppl_person_id WHERE p.cppl_cp_plan_end_date IS NULL AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0)) AND ((l.last_review IS NULL AND least(add_months(p.cppl_cp_plan_start_date, 3), add_months(trunc(p.cppl_cp_plan_start_date, 'MM'), 3) + extract(day from p.cppl_cp_plan_start_date) - 1) < trunc(sysdate)) OR least(add_months(l.last_review, 6), add_months(trunc(l.last_review, 'MM'), 6) + extract(day from l.last_review) - 1) < trunc(sysdate)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_reviews v WHERE v.cppr_cp_plan_id = p.cppl_cp_plan_id AND v.cppr_person_id = p.cppl_person_id AND v.cppr_cp_review_date IS NULL AND v.cppr_cp_review_due_date < trunc(sysdate));

-- SSD-3081 (query): Child protection review was due but has no date on which it was held
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3081', 'query', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Child protection review was due but has no date on which it was held' FROM ssd_cp_reviews v JOIN ssd_cp_plans p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id WHERE v.cppr_cp_review_date IS NULL AND v.cppr_cp_review_due_date < trunc(sysdate) AND (p.cppl_cp_plan_end_date IS NULL OR p.cppl_cp_plan_end_date > v.cppr_cp_review_due_date);

-- SSD-3082 (query): Child protection review has no due date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3082', 'query', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as varchar2(200)), cast(ssd_cp_reviews.cppr_person_id as varchar2(200)), 'Child protection review has no due date' FROM ssd_cp_reviews ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_review_due_date IS NULL;

-- SSD-3083 (error): Child protection review was held while a child in need plan ran
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3083', 'error', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Child protection review was held while a child in need plan ran' FROM ssd_cp_reviews v JOIN ssd_cp_plans p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id JOIN ssd_cin_plans n ON n.cinp_person_id = v.cppr_person_id WHERE n.cinp_cin_plan_start_date < v.cppr_cp_review_date AND (n.cinp_cin_plan_end_date > v.cppr_cp_review_date OR n.cinp_cin_plan_end_date IS NULL) AND (p.cppl_cp_plan_end_date <> v.cppr_cp_review_date OR p.cppl_cp_plan_end_date IS NULL) AND (p.cppl_cp_plan_ola IS NULL OR (p.cppl_cp_plan_ola = 0));

-- SSD-3084 (error): Child's part in the child protection review does not fit the child's age
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3084', 'error', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Child''s part in the child protection review does not fit the child''s age' FROM ssd_cp_reviews v JOIN ssd_person p ON p.pers_person_id = v.cppr_person_id WHERE (v.cppr_cp_review_participation = 'PN0' AND (extract(year from v.cppr_cp_review_date) - extract(year from p.pers_dob) - case when extract(month from v.cppr_cp_review_date) * 100 + extract(day from v.cppr_cp_review_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 4) OR (v.cppr_cp_review_participation <> 'PN0' AND (extract(year from v.cppr_cp_review_date) - extract(year from p.pers_dob) - case when extract(month from v.cppr_cp_review_date) * 100 + extract(day from v.cppr_cp_review_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 4);

-- SSD-3085 (query): Child protection review does not say how the child took part
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3085', 'query', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Child protection review does not say how the child took part' FROM ssd_cp_reviews v JOIN ssd_person p ON p.pers_person_id = v.cppr_person_id WHERE v.cppr_cp_review_participation IS NULL AND (extract(year from v.cppr_cp_review_date) - extract(year from p.pers_dob) - case when extract(month from v.cppr_cp_review_date) * 100 + extract(day from v.cppr_cp_review_date) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 4;

-- SSD-3086 (query): Decision of the child protection review does not fit the end of the plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3086', 'query', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Decision of the child protection review does not fit the end of the plan' FROM ssd_cp_reviews v JOIN ssd_cp_plans p ON p.cppl_cp_plan_id = v.cppr_cp_plan_id AND p.cppl_person_id = v.cppr_person_id WHERE ((v.cppr_cp_review_outcome_continue_cp = 1) AND p.cppl_cp_plan_end_date = v.cppr_cp_review_date) OR ((v.cppr_cp_review_outcome_continue_cp = 0) AND NOT v.cppr_cp_review_date IS NULL AND (p.cppl_cp_plan_end_date IS NULL OR p.cppl_cp_plan_end_date > v.cppr_cp_review_date));

-- SSD-3087 (note): Too few agencies took part in a child protection review
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3087', 'note', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as varchar2(200)), cast(ssd_cp_reviews.cppr_person_id as varchar2(200)), 'Too few agencies took part in a child protection review' FROM ssd_cp_reviews ssd_cp_reviews WHERE (ssd_cp_reviews.cppr_cp_review_quorate = 0) AND NOT ssd_cp_reviews.cppr_cp_review_date IS NULL;

-- SSD-3088 (query): Child protection plan was reviewed twice on one day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3088', 'query', 'ssd_cp_reviews', cast(v.cppr_cp_review_id as varchar2(200)), cast(v.cppr_person_id as varchar2(200)), 'Child protection plan was reviewed twice on one day' FROM ssd_cp_reviews v WHERE EXISTS(SELECT 1 AS "1" FROM ssd_cp_reviews other WHERE other.cppr_person_id = v.cppr_person_id AND other.cppr_cp_plan_id = v.cppr_cp_plan_id AND other.cppr_cp_review_date = v.cppr_cp_review_date AND other.cppr_cp_review_id < v.cppr_cp_review_id);

-- SSD-3089 (error): Section 47 enquiry names a referral that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3089', 'error', 'ssd_s47_enquiry', cast(a.s47e_s47_enquiry_id as varchar2(200)), cast(a.s47e_person_id as varchar2(200)), 'Section 47 enquiry names a referral that the child does not have' FROM ssd_s47_enquiry a WHERE NOT a.s47e_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes b WHERE b.cine_referral_id = a.s47e_referral_id AND b.cine_person_id = a.s47e_person_id);

-- SSD-3090 (error): Initial conference names an enquiry that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3090', 'error', 'ssd_initial_cp_conference', cast(a.icpc_icpc_id as varchar2(200)), cast(a.icpc_person_id as varchar2(200)), 'Initial conference names an enquiry that the child does not have' FROM ssd_initial_cp_conference a WHERE NOT a.icpc_s47_enquiry_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_s47_enquiry b WHERE b.s47e_s47_enquiry_id = a.icpc_s47_enquiry_id AND b.s47e_person_id = a.icpc_person_id);

-- SSD-3091 (error): Initial conference names a plan that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3091', 'error', 'ssd_initial_cp_conference', cast(a.icpc_icpc_id as varchar2(200)), cast(a.icpc_person_id as varchar2(200)), 'Initial conference names a plan that the child does not have' FROM ssd_initial_cp_conference a WHERE NOT a.icpc_cp_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans b WHERE b.cppl_cp_plan_id = a.icpc_cp_plan_id AND b.cppl_person_id = a.icpc_person_id);

-- SSD-3092 (error): Initial conference names a referral that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3092', 'error', 'ssd_initial_cp_conference', cast(a.icpc_icpc_id as varchar2(200)), cast(a.icpc_person_id as varchar2(200)), 'Initial conference names a referral that the child does not have' FROM ssd_initial_cp_conference a WHERE NOT a.icpc_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes b WHERE b.cine_referral_id = a.icpc_referral_id AND b.cine_person_id = a.icpc_person_id);

-- SSD-3093 (error): Child protection plan names a referral that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3093', 'error', 'ssd_cp_plans', cast(a.cppl_cp_plan_id as varchar2(200)), cast(a.cppl_person_id as varchar2(200)), 'Child protection plan names a referral that the child does not have' FROM ssd_cp_plans a WHERE NOT a.cppl_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes b WHERE b.cine_referral_id = a.cppl_referral_id AND b.cine_person_id = a.cppl_person_id);

-- SSD-3094 (error): Child protection plan names a conference that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3094', 'error', 'ssd_cp_plans', cast(a.cppl_cp_plan_id as varchar2(200)), cast(a.cppl_person_id as varchar2(200)), 'Child protection plan names a conference that the child does not have' FROM ssd_cp_plans a WHERE NOT a.cppl_icpc_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_initial_cp_conference b WHERE b.icpc_icpc_id = a.cppl_icpc_id AND b.icpc_person_id = a.cppl_person_id);

-- SSD-3095 (error): Child protection visit names a plan that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3095', 'error', 'ssd_cp_visits', cast(a.cppv_cp_visit_id as varchar2(200)), cast(a.cppv_person_id as varchar2(200)), 'Child protection visit names a plan that the child does not have' FROM ssd_cp_visits a WHERE NOT a.cppv_cp_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans b WHERE b.cppl_cp_plan_id = a.cppv_cp_plan_id AND b.cppl_person_id = a.cppv_person_id);

-- SSD-3096 (error): Child protection review names a plan that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3096', 'error', 'ssd_cp_reviews', cast(a.cppr_cp_review_id as varchar2(200)), cast(a.cppr_person_id as varchar2(200)), 'Child protection review names a plan that the child does not have' FROM ssd_cp_reviews a WHERE NOT a.cppr_cp_plan_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cp_plans b WHERE b.cppl_cp_plan_id = a.cppr_cp_plan_id AND b.cppl_person_id = a.cppr_person_id);

-- SSD-3097 (query): Section 47 enquiry names a worker or team that is not listed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3097', 'query', 'ssd_s47_enquiry', cast(a.s47e_s47_enquiry_id as varchar2(200)), cast(a.s47e_person_id as varchar2(200)), 'Section 47 enquiry names a worker or team that is not listed' FROM ssd_s47_enquiry a WHERE (NOT a.s47e_s47_completed_by_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals p WHERE p.prof_professional_id = a.s47e_s47_completed_by_worker_id)) OR (NOT a.s47e_s47_completed_by_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department d WHERE d.dept_team_id = a.s47e_s47_completed_by_team));

-- SSD-3098 (query): Initial conference names a worker or team that is not listed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3098', 'query', 'ssd_initial_cp_conference', cast(a.icpc_icpc_id as varchar2(200)), cast(a.icpc_person_id as varchar2(200)), 'Initial conference names a worker or team that is not listed' FROM ssd_initial_cp_conference a WHERE (NOT a.icpc_icpc_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals p WHERE p.prof_professional_id = a.icpc_icpc_worker_id)) OR (NOT a.icpc_icpc_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department d WHERE d.dept_team_id = a.icpc_icpc_team));

-- SSD-3099 (error): Two child protection reviews have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3099', 'error', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as varchar2(200)), cast(ssd_cp_reviews.cppr_person_id as varchar2(200)), 'Two child protection reviews have the same identifier' FROM ssd_cp_reviews ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_review_id IN (SELECT ssd_cp_reviews.cppr_cp_review_id AS cppr_cp_review_id FROM ssd_cp_reviews ssd_cp_reviews GROUP BY ssd_cp_reviews.cppr_cp_review_id HAVING COUNT(*) > 1);

-- SSD-3100 (query): Child protection visit names no plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3100', 'query', 'ssd_cp_visits', cast(ssd_cp_visits.cppv_cp_visit_id as varchar2(200)), cast(ssd_cp_visits.cppv_person_id as varchar2(200)), 'Child protection visit names no plan' FROM ssd_cp_visits ssd_cp_visits WHERE ssd_cp_visits.cppv_cp_plan_id IS NULL;

-- SSD-3101 (query): Child protection review names no plan
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3101', 'query', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as varchar2(200)), cast(ssd_cp_reviews.cppr_person_id as varchar2(200)), 'Child protection review names no plan' FROM ssd_cp_reviews ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_plan_id IS NULL;

-- SSD-3102 (query): Initial conference names no referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3102', 'query', 'ssd_initial_cp_conference', cast(ssd_initial_cp_conference.icpc_icpc_id as varchar2(200)), cast(ssd_initial_cp_conference.icpc_person_id as varchar2(200)), 'Initial conference names no referral' FROM ssd_initial_cp_conference ssd_initial_cp_conference WHERE ssd_initial_cp_conference.icpc_referral_id IS NULL;

-- SSD-3103 (error): Due date of a child protection review is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-3103', 'error', 'ssd_cp_reviews', cast(ssd_cp_reviews.cppr_cp_review_id as varchar2(200)), cast(ssd_cp_reviews.cppr_person_id as varchar2(200)), 'Due date of a child protection review is a filler such as 1 January 1900' FROM ssd_cp_reviews ssd_cp_reviews WHERE ssd_cp_reviews.cppr_cp_review_due_date < date '1901-01-01';

-- SSD-5001 (error): Placement ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5001', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement ends before it starts' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_end_date < ssd_cla_placement.clap_cla_placement_start_date;

-- SSD-5002 (error): Placement type was not in use when the placement began
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5002', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placement type was not in use when the placement began' FROM ssd_cla_placement p WHERE NOT (case when p.clap_cla_placement_type = 'H5' and p.clap_cla_placement_start_date > date '2025-03-31' then 0 when p.clap_cla_placement_type = 'K3' and p.clap_cla_placement_start_date < date '2024-04-01' then 0 when p.clap_cla_placement_type = 'P2' and p.clap_cla_placement_start_date > date '2023-10-27' then 0 when p.clap_cla_placement_type = 'Z1' and p.clap_cla_placement_start_date > date '2025-03-31' then 0 when p.clap_cla_placement_type = 'Z11' and p.clap_cla_placement_start_date < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z12' and p.clap_cla_placement_start_date < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z13' and p.clap_cla_placement_start_date < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z14' and p.clap_cla_placement_start_date < date '2025-04-01' then 0 else 1 end = 1);

-- SSD-5003 (error): Placement has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5003', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement has no start date' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_start_date IS NULL;

-- SSD-5004 (error): Placement has no type
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5004', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement has no type' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_type IS NULL;

-- SSD-5005 (query): Two placements of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5005', 'query', 'ssd_cla_placement', cast(b.clap_cla_placement_id as varchar2(200)), cast(b.clap_person_id as varchar2(200)), 'Two placements of one child overlap' FROM ssd_cla_placement b JOIN ssd_cla_placement a ON a.clap_person_id = b.clap_person_id AND a.clap_cla_placement_id <> b.clap_cla_placement_id WHERE (a.clap_cla_placement_start_date < b.clap_cla_placement_start_date OR (a.clap_cla_placement_start_date = b.clap_cla_placement_start_date AND a.clap_cla_placement_id < b.clap_cla_placement_id)) AND (a.clap_cla_placement_end_date IS NULL OR a.clap_cla_placement_end_date > b.clap_cla_placement_start_date) AND NOT COALESCE(a.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT COALESCE(b.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = b.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= b.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= b.clap_cla_placement_start_date));

-- SSD-5006 (error): Placement starts before the period of care it belongs to
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5006', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placement starts before the period of care it belongs to' FROM ssd_cla_placement p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id WHERE p.clap_cla_placement_start_date < c.poca_start_date;

-- SSD-5007 (error): Placement goes on after the child left care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5007', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placement goes on after the child left care' FROM ssd_cla_placement p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id WHERE NOT c.poca_end_date IS NULL AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > c.poca_end_date);

-- SSD-5008 (query): Placement goes on under a type that is no longer in use
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5008', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placement goes on under a type that is no longer in use' FROM ssd_cla_placement p WHERE (case when p.clap_cla_placement_type = 'H5' and p.clap_cla_placement_start_date > date '2025-03-31' then 0 when p.clap_cla_placement_type = 'K3' and p.clap_cla_placement_start_date < date '2024-04-01' then 0 when p.clap_cla_placement_type = 'P2' and p.clap_cla_placement_start_date > date '2023-10-27' then 0 when p.clap_cla_placement_type = 'Z1' and p.clap_cla_placement_start_date > date '2025-03-31' then 0 when p.clap_cla_placement_type = 'Z11' and p.clap_cla_placement_start_date < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z12' and p.clap_cla_placement_start_date < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z13' and p.clap_cla_placement_start_date < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z14' and p.clap_cla_placement_start_date < date '2025-04-01' then 0 else 1 end = 1) AND NOT (case when p.clap_cla_placement_type = 'H5' and COALESCE(p.clap_cla_placement_end_date, trunc(sysdate)) > date '2025-03-31' then 0 when p.clap_cla_placement_type = 'K3' and COALESCE(p.clap_cla_placement_end_date, trunc(sysdate)) < date '2024-04-01' then 0 when p.clap_cla_placement_type = 'P2' and COALESCE(p.clap_cla_placement_end_date, trunc(sysdate)) > date '2023-10-27' then 0 when p.clap_cla_placement_type = 'Z1' and COALESCE(p.clap_cla_placement_end_date, trunc(sysdate)) > date '2025-03-31' then 0 when p.clap_cla_placement_type = 'Z11' and COALESCE(p.clap_cla_placement_end_date, trunc(sysdate)) < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z12' and COALESCE(p.clap_cla_placement_end_date, trunc(sysdate)) < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z13' and COALESCE(p.clap_cla_placement_end_date, trunc(sysdate)) < date '2025-04-01' then 0 when p.clap_cla_placement_type = 'Z14' and COALESCE(p.clap_cla_placement_end_date, trunc(sysdate)) < date '2025-04-01' then 0 else 1 end = 1);

-- SSD-5009 (query): Ofsted number of a placement is missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5009', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Ofsted number of a placement is missing' FROM ssd_cla_placement p WHERE p.clap_cla_placement_urn IS NULL AND p.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'K3', 'R3', 'S1', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6') AND NOT COALESCE(p.clap_placement_local_authority, '-') IN ('CON', 'NIR', 'NUK', 'SCO', 'WAL') AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5010 (query): Children's home or supported accommodation has a filler for its Ofsted number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5010', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Children''s home or supported accommodation has a filler for its Ofsted number' FROM ssd_cla_placement p WHERE p.clap_cla_placement_urn = 'XXXXXXX' AND p.clap_cla_placement_type IN ('K1', 'K2', 'K3') AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT COALESCE(p.clap_placement_local_authority, 'CON') IN ('CON', 'NIR', 'NUK', 'SCO', 'WAL');

-- SSD-5011 (query): Ofsted number given for a placement type that Ofsted does not register
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5011', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Ofsted number given for a placement type that Ofsted does not register' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_urn <> 'XXXXXXX' AND ssd_cla_placement.clap_cla_placement_type IN ('P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z1');

-- SSD-5012 (query): Ofsted number given for a placement outside England
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5012', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Ofsted number given for a placement outside England' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_urn <> 'XXXXXXX' AND ssd_cla_placement.clap_placement_local_authority IN ('NIR', 'NUK', 'SCO', 'WAL');

-- SSD-5013 (query): Distance from home to placement is missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5013', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Distance from home to placement is missing' FROM ssd_cla_placement p WHERE p.clap_cla_placement_distance IS NULL AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_immigration_status i WHERE i.immi_person_id = p.clap_person_id AND i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5014 (query): Distance to placement stands as unknown
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5014', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Distance to placement stands as unknown' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_distance >= 999;

-- SSD-5015 (query): Placement is more than 350 miles from home
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5015', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement is more than 350 miles from home' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_distance > 350 AND ssd_cla_placement.clap_cla_placement_distance < 999;

-- SSD-5016 (note): Distance given for a child who seeks asylum alone
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5016', 'note', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Distance given for a child who seeks asylum alone' FROM ssd_cla_placement p WHERE NOT p.clap_cla_placement_distance IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_immigration_status i WHERE i.immi_person_id = p.clap_person_id AND i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child');

-- SSD-5017 (note): Place of a short break is given, which the return does not want
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5017', 'note', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Place of a short break is given, which the return does not want' FROM ssd_cla_placement p JOIN ssd_legal_status s ON s.lega_person_id = p.clap_person_id WHERE s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > p.clap_cla_placement_start_date) AND (NOT p.clap_cla_placement_distance IS NULL OR NOT p.clap_cla_placement_postcode IS NULL OR NOT p.clap_cla_placement_urn IS NULL OR NOT p.clap_placement_local_authority IS NULL);

-- SSD-5018 (query): Placement postcode is missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5018', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placement postcode is missing' FROM ssd_cla_placement p WHERE p.clap_cla_placement_postcode IS NULL AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5019 (query): Placement has the postcode of the home that the child left
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5019', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placement has the postcode of the home that the child left' FROM ssd_cla_placement p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id JOIN ssd_address a ON a.addr_person_id = p.clap_person_id AND a.addr_address_postcode = p.clap_cla_placement_postcode WHERE p.clap_cla_placement_type <> 'P1' AND COALESCE(a.addr_address_type, '-') <> 'Placement' AND a.addr_address_start_date < c.poca_start_date AND (a.addr_address_end_date IS NULL OR a.addr_address_end_date >= c.poca_start_date);

-- SSD-5020 (query): Area of a placement is missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5020', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Area of a placement is missing' FROM ssd_cla_placement p WHERE p.clap_placement_local_authority IS NULL AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5021 (error): Placed for adoption under a placement order that is not recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5021', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placed for adoption under a placement order that is not recorded' FROM ssd_cla_placement p WHERE p.clap_cla_placement_type IN ('A5', 'A6') AND NOT p.clap_cla_placement_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status = 'E1' AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_start_date));

-- SSD-5022 (query): Placed for adoption with consent although a placement order is in force
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5022', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placed for adoption with consent although a placement order is in force' FROM ssd_cla_placement p JOIN ssd_legal_status s ON s.lega_person_id = p.clap_person_id WHERE p.clap_cla_placement_type IN ('A3', 'A4') AND s.lega_legal_status = 'E1' AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > p.clap_cla_placement_start_date);

-- SSD-5023 (query): Placed for adoption with foster carers the child did not live with
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5023', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placed for adoption with foster carers the child did not live with' FROM ssd_cla_placement p JOIN (SELECT ssd_cla_placement.clap_person_id AS clap_person_id, ssd_cla_placement.clap_cla_placement_id AS clap_cla_placement_id, LAG(ssd_cla_placement.clap_cla_placement_type) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date, ssd_cla_placement.clap_cla_placement_id) AS placement_before FROM ssd_cla_placement ssd_cla_placement WHERE NOT ssd_cla_placement.clap_cla_placement_start_date IS NULL AND NOT ssd_cla_placement.clap_cla_placement_type IS NULL) w ON w.clap_person_id = p.clap_person_id AND w.clap_cla_placement_id = p.clap_cla_placement_id WHERE p.clap_cla_placement_type IN ('A3', 'A5') AND NOT w.placement_before IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6');

-- SSD-5024 (error): Placed with parents while accommodated by agreement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5024', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placed with parents while accommodated by agreement' FROM ssd_cla_placement p JOIN ssd_legal_status s ON s.lega_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'P1' AND s.lega_legal_status = 'V2' AND (p.clap_cla_placement_end_date IS NULL OR s.lega_legal_status_start_date < p.clap_cla_placement_end_date) AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > p.clap_cla_placement_start_date);

-- SSD-5025 (error): Parents are the provider of a placement that is not with parents
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5025', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Parents are the provider of a placement that is not with parents' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_provider = 'PR0' AND ssd_cla_placement.clap_cla_placement_type <> 'P1';

-- SSD-5026 (error): Placement with parents has another provider than the parents
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5026', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement with parents has another provider than the parents' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_type = 'P1' AND ssd_cla_placement.clap_cla_placement_provider <> 'PR0';

-- SSD-5027 (error): Placement provider cannot provide a placement of this type
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5027', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement provider cannot provide a placement of this type' FROM ssd_cla_placement ssd_cla_placement WHERE (ssd_cla_placement.clap_cla_placement_provider IN ('PR1', 'PR2') AND ssd_cla_placement.clap_cla_placement_type IN ('R2', 'R5')) OR (ssd_cla_placement.clap_cla_placement_provider = 'PR3' AND ssd_cla_placement.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'));

-- SSD-5028 (query): Placement provider is missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5028', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement provider is missing' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_provider IS NULL AND NOT ssd_cla_placement.clap_cla_placement_type IS NULL AND (ssd_cla_placement.clap_cla_placement_end_date IS NULL OR ssd_cla_placement.clap_cla_placement_end_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT ssd_cla_placement.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14');

-- SSD-5029 (note): Provider given for a placement that needs none
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5029', 'note', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Provider given for a placement that needs none' FROM ssd_cla_placement ssd_cla_placement WHERE NOT ssd_cla_placement.clap_cla_placement_provider IS NULL AND ssd_cla_placement.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14');

-- SSD-5030 (query): Reason for a move to another placement is missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5030', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Reason for a move to another placement is missing' FROM ssd_cla_placement p JOIN ssd_cla_placement n ON n.clap_person_id = p.clap_person_id AND n.clap_cla_placement_start_date = p.clap_cla_placement_end_date AND n.clap_cla_placement_id <> p.clap_cla_placement_id WHERE p.clap_cla_placement_change_reason IS NULL AND p.clap_cla_placement_end_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4') AND NOT COALESCE(n.clap_cla_placement_type, '-') IN ('T0', 'T1', 'T2', 'T3', 'T4');

-- SSD-5031 (error): Reason for a move is given while the placement goes on
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5031', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Reason for a move is given while the placement goes on' FROM ssd_cla_placement ssd_cla_placement WHERE NOT ssd_cla_placement.clap_cla_placement_change_reason IS NULL AND ssd_cla_placement.clap_cla_placement_end_date IS NULL;

-- SSD-5032 (query): Reason for a move is given although the child left care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5032', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Reason for a move is given although the child left care' FROM ssd_cla_placement p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id AND c.poca_end_date = p.clap_cla_placement_end_date WHERE NOT p.clap_cla_placement_change_reason IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement n WHERE n.clap_person_id = p.clap_person_id AND n.clap_cla_placement_start_date >= p.clap_cla_placement_end_date AND n.clap_cla_placement_id <> p.clap_cla_placement_id);

-- SSD-5033 (note): Reason for a move is given for a temporary placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5033', 'note', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Reason for a move is given for a temporary placement' FROM ssd_cla_placement p JOIN ssd_cla_placement n ON n.clap_person_id = p.clap_person_id AND n.clap_cla_placement_start_date = p.clap_cla_placement_end_date AND n.clap_cla_placement_id <> p.clap_cla_placement_id WHERE NOT p.clap_cla_placement_change_reason IS NULL AND (p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') OR n.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4'));

-- SSD-5034 (error): Reason for a move was not in use when the placement ended
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5034', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Reason for a move was not in use when the placement ended' FROM ssd_cla_placement p WHERE NOT (case when p.clap_cla_placement_change_reason = 'CUSTOD' and p.clap_cla_placement_end_date < date '2018-04-01' then 0 else 1 end = 1);

-- SSD-5035 (error): Child under ten moved because of custody
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5035', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child under ten moved because of custody' FROM ssd_cla_placement p JOIN ssd_person c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_change_reason = 'CUSTOD' AND (extract(year from p.clap_cla_placement_end_date) - extract(year from c.pers_dob) - case when extract(month from p.clap_cla_placement_end_date) * 100 + extract(day from p.clap_cla_placement_end_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 10;

-- SSD-5036 (query): Child under 16 in supported accommodation or independent living
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5036', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child under 16 in supported accommodation or independent living' FROM ssd_cla_placement p JOIN ssd_person c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type IN ('P2', 'H5', 'K3') AND (extract(year from p.clap_cla_placement_start_date) - extract(year from c.pers_dob) - case when extract(month from p.clap_cla_placement_start_date) * 100 + extract(day from p.clap_cla_placement_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 16;

-- SSD-5037 (error): Child under ten in youth custody
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5037', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child under ten in youth custody' FROM ssd_cla_placement p JOIN ssd_person c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'R5' AND (extract(year from p.clap_cla_placement_start_date) - extract(year from c.pers_dob) - case when extract(month from p.clap_cla_placement_start_date) * 100 + extract(day from p.clap_cla_placement_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 10;

-- SSD-5038 (query): Child under four in a residential school
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5038', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child under four in a residential school' FROM ssd_cla_placement p JOIN ssd_person c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'S1' AND (extract(year from p.clap_cla_placement_start_date) - extract(year from c.pers_dob) - case when extract(month from p.clap_cla_placement_start_date) * 100 + extract(day from p.clap_cla_placement_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 4;

-- SSD-5039 (query): Child under 14 in residential employment
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5039', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child under 14 in residential employment' FROM ssd_cla_placement p JOIN ssd_person c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'P3' AND (extract(year from p.clap_cla_placement_start_date) - extract(year from c.pers_dob) - case when extract(month from p.clap_cla_placement_start_date) * 100 + extract(day from p.clap_cla_placement_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 14;

-- SSD-5040 (error): Temporary placement lasts longer than its type allows
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5040', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Temporary placement lasts longer than its type allows' FROM ssd_cla_placement p WHERE (p.clap_cla_placement_type = 'T1' AND (trunc(COALESCE(p.clap_cla_placement_end_date, trunc(sysdate))) - trunc(p.clap_cla_placement_start_date)) > 42) OR (p.clap_cla_placement_type = 'T3' AND (trunc(COALESCE(p.clap_cla_placement_end_date, trunc(sysdate))) - trunc(p.clap_cla_placement_start_date)) > 21) OR (p.clap_cla_placement_type = 'T4' AND (trunc(COALESCE(p.clap_cla_placement_end_date, trunc(sysdate))) - trunc(p.clap_cla_placement_start_date)) > 7);

-- SSD-5041 (query): More than two temporary placements for a carer's holiday within a year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5041', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'More than two temporary placements for a carer''s holiday within a year' FROM ssd_cla_placement p JOIN (SELECT a.clap_person_id AS clap_person_id, a.clap_cla_placement_id AS clap_cla_placement_id, COUNT(*) AS times FROM ssd_cla_placement a JOIN ssd_cla_placement b ON b.clap_person_id = a.clap_person_id WHERE a.clap_cla_placement_type = 'T3' AND b.clap_cla_placement_type = 'T3' AND b.clap_cla_placement_start_date <= a.clap_cla_placement_start_date AND b.clap_cla_placement_start_date > least(add_months(a.clap_cla_placement_start_date, (-1 * 12)), add_months(trunc(a.clap_cla_placement_start_date, 'MM'), (-1 * 12)) + extract(day from a.clap_cla_placement_start_date) - 1) GROUP BY a.clap_person_id, a.clap_cla_placement_id HAVING COUNT(*) > 2) w ON w.clap_person_id = p.clap_person_id AND w.clap_cla_placement_id = p.clap_cla_placement_id;

-- SSD-5042 (error): Care begins with a temporary placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5042', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Care begins with a temporary placement' FROM ssd_cla_placement p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id AND c.poca_start_date = p.clap_cla_placement_start_date WHERE p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4');

-- SSD-5043 (error): Care ends with a temporary placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5043', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Care ends with a temporary placement' FROM ssd_cla_placement p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id AND c.poca_end_date = p.clap_cla_placement_end_date WHERE p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4');

-- SSD-5044 (query): Child does not go back to the earlier home after a temporary placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5044', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child does not go back to the earlier home after a temporary placement' FROM ssd_cla_placement p JOIN (SELECT ssd_cla_placement.clap_person_id AS clap_person_id, ssd_cla_placement.clap_cla_placement_id AS clap_cla_placement_id, LAG(ssd_cla_placement.clap_cla_placement_type) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date, ssd_cla_placement.clap_cla_placement_id) AS type_before, LEAD(ssd_cla_placement.clap_cla_placement_type) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date, ssd_cla_placement.clap_cla_placement_id) AS type_after, LAG(ssd_cla_placement.clap_cla_placement_postcode) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date, ssd_cla_placement.clap_cla_placement_id) AS postcode_before, LEAD(ssd_cla_placement.clap_cla_placement_postcode) OVER (PARTITION BY ssd_cla_placement.clap_person_id ORDER BY ssd_cla_placement.clap_cla_placement_start_date, ssd_cla_placement.clap_cla_placement_id) AS postcode_after FROM ssd_cla_placement ssd_cla_placement WHERE NOT ssd_cla_placement.clap_cla_placement_start_date IS NULL) w ON w.clap_person_id = p.clap_person_id AND w.clap_cla_placement_id = p.clap_cla_placement_id WHERE p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AND (w.type_before <> w.type_after OR w.postcode_before <> w.postcode_after);

-- SSD-5045 (error): Short break is recorded as a temporary or long-term placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5045', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Short break is recorded as a temporary or long-term placement' FROM ssd_cla_placement p JOIN ssd_legal_status s ON s.lega_person_id = p.clap_person_id WHERE p.clap_cla_placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4', 'U1', 'U4') AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > p.clap_cla_placement_start_date);

-- SSD-5046 (query): Child under 13 in a secure children's home
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5046', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child under 13 in a secure children''s home' FROM ssd_cla_placement p JOIN ssd_person c ON c.pers_person_id = p.clap_person_id WHERE p.clap_cla_placement_type = 'K1' AND (extract(year from p.clap_cla_placement_start_date) - extract(year from c.pers_dob) - case when extract(month from p.clap_cla_placement_start_date) * 100 + extract(day from p.clap_cla_placement_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 13;

-- SSD-5047 (query): Placement date is after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5047', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement date is after the day of the data' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_start_date > trunc(sysdate) OR ssd_cla_placement.clap_cla_placement_end_date > trunc(sysdate);

-- SSD-5048 (query): Child stays in care after a placement ended, with no other placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5048', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child stays in care after a placement ended, with no other placement' FROM ssd_cla_placement p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id WHERE p.clap_cla_placement_end_date < trunc(sysdate) AND (c.poca_end_date IS NULL OR c.poca_end_date > p.clap_cla_placement_end_date) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement n WHERE n.clap_person_id = p.clap_person_id AND n.clap_cla_placement_id <> p.clap_cla_placement_id AND n.clap_cla_placement_start_date <= (p.clap_cla_placement_end_date + 1) AND (n.clap_cla_placement_end_date IS NULL OR n.clap_cla_placement_end_date > p.clap_cla_placement_end_date)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = p.clap_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= p.clap_cla_placement_end_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= p.clap_cla_placement_end_date));

-- SSD-5049 (error): Placement names a period of care that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5049', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placement names a period of care that the child does not have' FROM ssd_cla_placement p WHERE NOT p.clap_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_cla_id = p.clap_cla_id AND c.poca_person_id = p.clap_person_id);

-- SSD-5050 (error): Placement names a foster household that is not in the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5050', 'error', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Placement names a foster household that is not in the data' FROM ssd_cla_placement p WHERE NOT p.clap_foster_household_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_foster_households h WHERE h.foho_foster_household_id = p.clap_foster_household_id);

-- SSD-5051 (error): Two placements have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5051', 'error', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Two placements have the same identifier' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_placement_id IN (SELECT ssd_cla_placement.clap_cla_placement_id AS clap_cla_placement_id FROM ssd_cla_placement ssd_cla_placement GROUP BY ssd_cla_placement.clap_cla_placement_id HAVING COUNT(*) > 1);

-- SSD-5052 (error): Placement starts before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5052', 'error', 'ssd_cla_placement', cast(t.clap_cla_placement_id as varchar2(200)), cast(t.clap_person_id as varchar2(200)), 'Placement starts before the child was born' FROM ssd_cla_placement t JOIN ssd_person c ON c.pers_person_id = t.clap_person_id WHERE t.clap_cla_placement_start_date < c.pers_dob;

-- SSD-5053 (query): Placement names no period of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5053', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement names no period of care' FROM ssd_cla_placement ssd_cla_placement WHERE ssd_cla_placement.clap_cla_id IS NULL;

-- SSD-5101 (error): Episode of care ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5101', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Episode of care ends before it starts' FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_ceased_date < ssd_cla_episodes.clae_cla_episode_start_date;

-- SSD-5102 (query): Episode of care starts and ends on the same day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5102', 'query', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Episode of care starts and ends on the same day' FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_ceased_date = ssd_cla_episodes.clae_cla_episode_start_date;

-- SSD-5103 (error): Episode of care began while an earlier one has no end
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5103', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care began while an earlier one has no end' FROM ssd_cla_episodes e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_episode_start_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS start_before, LAG(ssd_cla_episodes.clae_cla_episode_ceased_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS end_before FROM ssd_cla_episodes ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE NOT w.start_before IS NULL AND w.end_before IS NULL;

-- SSD-5104 (error): Episodes of care overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5104', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episodes of care overlap' FROM ssd_cla_episodes e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_episode_ceased_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS end_before FROM ssd_cla_episodes ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE w.end_before > e.clae_cla_episode_start_date;

-- SSD-5105 (error): Episode of care has an end date or a reason for ending, but not both
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5105', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Episode of care has an end date or a reason for ending, but not both' FROM ssd_cla_episodes ssd_cla_episodes WHERE (ssd_cla_episodes.clae_cla_episode_ceased_date IS NULL AND NOT ssd_cla_episodes.clae_cla_episode_ceased_reason IS NULL) OR (NOT ssd_cla_episodes.clae_cla_episode_ceased_date IS NULL AND ssd_cla_episodes.clae_cla_episode_ceased_reason IS NULL);

-- SSD-5106 (error): Episode of care lacks its start date, reason for starting or main need
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5106', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Episode of care lacks its start date, reason for starting or main need' FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_date IS NULL OR ssd_cla_episodes.clae_cla_episode_start_reason IS NULL OR ssd_cla_episodes.clae_cla_primary_need_code IS NULL;

-- SSD-5107 (error): First episode of a stay in care is not marked as the start
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5107', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'First episode of a stay in care is not marked as the start' FROM ssd_cla_episodes e JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id AND c.poca_start_date = e.clae_cla_episode_start_date WHERE e.clae_cla_episode_start_reason <> 'S';

-- SSD-5108 (error): Child starts to be looked after on the day the last episode ended
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5108', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child starts to be looked after on the day the last episode ended' FROM ssd_cla_episodes e WHERE e.clae_cla_episode_start_reason = 'S' AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes b WHERE b.clae_person_id = e.clae_person_id AND b.clae_cla_episode_id <> e.clae_cla_episode_id AND b.clae_cla_episode_ceased_date = e.clae_cla_episode_start_date);

-- SSD-5109 (error): Child had left care, but the next episode is not marked as a start
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5109', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child had left care, but the next episode is not marked as a start' FROM ssd_cla_episodes e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_episode_ceased_reason) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS reason_before, LAG(ssd_cla_episodes.clae_cla_episode_ceased_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS end_before FROM ssd_cla_episodes ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE w.reason_before <> 'X1' AND e.clae_cla_episode_start_reason <> 'S';

-- SSD-5110 (error): Episode of care says that another follows, but none begins that day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5110', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care says that another follows, but none begins that day' FROM ssd_cla_episodes e WHERE e.clae_cla_episode_ceased_reason = 'X1' AND NOT e.clae_cla_episode_ceased_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes n WHERE n.clae_person_id = e.clae_person_id AND n.clae_cla_episode_id <> e.clae_cla_episode_id AND n.clae_cla_episode_start_date = e.clae_cla_episode_ceased_date);

-- SSD-5111 (error): Episode of care goes on from one that ended on another day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5111', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care goes on from one that ended on another day' FROM ssd_cla_episodes e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_episode_ceased_date) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS end_before FROM ssd_cla_episodes ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE e.clae_cla_episode_start_reason <> 'S' AND w.end_before < e.clae_cla_episode_start_date;

-- SSD-5112 (error): Child died or was found to be an adult, but later episodes of care follow
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5112', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child died or was found to be an adult, but later episodes of care follow' FROM ssd_cla_episodes e JOIN ssd_cla_episodes n ON n.clae_person_id = e.clae_person_id AND n.clae_cla_episode_id <> e.clae_cla_episode_id WHERE e.clae_cla_episode_ceased_reason IN ('E2', 'E15') AND n.clae_cla_episode_start_date >= e.clae_cla_episode_ceased_date;

-- SSD-5113 (query): Only the legal status is said to change, but the placement changes too
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5113', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Only the legal status is said to change, but the placement changes too' FROM ssd_cla_episodes e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_placement_id) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS placement_before FROM ssd_cla_episodes ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE e.clae_cla_episode_start_reason = 'L' AND w.placement_before <> e.clae_cla_placement_id;

-- SSD-5114 (query): The placement is said to change, but it is the same as before
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5114', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'The placement is said to change, but it is the same as before' FROM ssd_cla_episodes e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_placement_id) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS placement_before FROM ssd_cla_episodes ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE e.clae_cla_episode_start_reason IN ('P', 'T', 'B', 'U') AND w.placement_before = e.clae_cla_placement_id;

-- SSD-5115 (query): The legal status is said to change, but no legal status begins that day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5115', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'The legal status is said to change, but no legal status begins that day' FROM ssd_cla_episodes e WHERE e.clae_cla_episode_start_reason IN ('L', 'B', 'U') AND NOT e.clae_cla_episode_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status_start_date = e.clae_cla_episode_start_date);

-- SSD-5116 (query): Only the placement is said to change, but the legal status changes too
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5116', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Only the placement is said to change, but the legal status changes too' FROM ssd_cla_episodes e JOIN ssd_legal_status s ON s.lega_person_id = e.clae_person_id AND s.lega_legal_status_start_date = e.clae_cla_episode_start_date JOIN ssd_legal_status b ON b.lega_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_reason IN ('P', 'T') AND b.lega_legal_status <> s.lega_legal_status AND b.lega_legal_status_end_date BETWEEN (e.clae_cla_episode_start_date + -1) AND e.clae_cla_episode_start_date;

-- SSD-5117 (error): Adoption by the foster carer is recorded as a change of carer
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5117', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Adoption by the foster carer is recorded as a change of carer' FROM ssd_cla_episodes e JOIN ssd_cla_placement p ON p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id AND p.clap_cla_placement_start_date = e.clae_cla_episode_start_date WHERE p.clap_cla_placement_type IN ('A3', 'A5') AND e.clae_cla_episode_start_reason IN ('P', 'B');

-- SSD-5118 (error): Main need changes within one stay in care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5118', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Main need changes within one stay in care' FROM ssd_cla_episodes e JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id, LAG(ssd_cla_episodes.clae_cla_primary_need_code) OVER (PARTITION BY ssd_cla_episodes.clae_person_id ORDER BY ssd_cla_episodes.clae_cla_episode_start_date, ssd_cla_episodes.clae_cla_episode_id) AS need_before FROM ssd_cla_episodes ssd_cla_episodes WHERE NOT ssd_cla_episodes.clae_cla_episode_start_date IS NULL) w ON w.clae_person_id = e.clae_person_id AND w.clae_cla_episode_id = e.clae_cla_episode_id WHERE e.clae_cla_episode_start_reason <> 'S' AND w.need_before <> e.clae_cla_primary_need_code;

-- SSD-5119 (error): Adult is recorded as adopted from care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5119', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Adult is recorded as adopted from care' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND (extract(year from e.clae_cla_episode_ceased_date) - extract(year from c.pers_dob) - case when extract(month from e.clae_cla_episode_ceased_date) * 100 + extract(day from e.clae_cla_episode_ceased_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 18;

-- SSD-5120 (error): Adult is recorded as leaving care for special guardianship
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5120', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Adult is recorded as leaving care for special guardianship' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E43', 'E44', 'E45', 'E46', 'E47', 'E48') AND (extract(year from e.clae_cla_episode_ceased_date) - extract(year from c.pers_dob) - case when extract(month from e.clae_cla_episode_ceased_date) * 100 + extract(day from e.clae_cla_episode_ceased_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 18;

-- SSD-5121 (error): Child under 14 left care to live independently
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5121', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child under 14 left care to live independently' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E5', 'E6') AND (extract(year from e.clae_cla_episode_ceased_date) - extract(year from c.pers_dob) - case when extract(month from e.clae_cla_episode_ceased_date) * 100 + extract(day from e.clae_cla_episode_ceased_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 14;

-- SSD-5122 (error): Child under 16 left care for adult social care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5122', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child under 16 left care for adult social care' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason = 'E7' AND (extract(year from e.clae_cla_episode_ceased_date) - extract(year from c.pers_dob) - case when extract(month from e.clae_cla_episode_ceased_date) * 100 + extract(day from e.clae_cla_episode_ceased_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 16;

-- SSD-5123 (error): Child under 18 is said to stay with carers as an adult
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5123', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child under 18 is said to stay with carers as an adult' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason = 'E17' AND (extract(year from e.clae_cla_episode_ceased_date) - extract(year from c.pers_dob) - case when extract(month from e.clae_cla_episode_ceased_date) * 100 + extract(day from e.clae_cla_episode_ceased_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 18;

-- SSD-5124 (error): Child was adopted without having been placed for adoption
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5124', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child was adopted without having been placed for adoption' FROM ssd_cla_episodes e JOIN ssd_cla_placement p ON p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND NOT p.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6');

-- SSD-5125 (error): Former foster carer became guardian, but the child was not in foster care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5125', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Former foster carer became guardian, but the child was not in foster care' FROM ssd_cla_episodes e JOIN ssd_cla_placement p ON p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason IN ('E45', 'E46') AND NOT p.clap_cla_placement_type IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6');

-- SSD-5126 (error): Reason for leaving care was not in use that day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5126', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Reason for leaving care was not in use that day' FROM ssd_cla_episodes e WHERE NOT (case when e.clae_cla_episode_ceased_reason = 'E43' and e.clae_cla_episode_ceased_date > date '2018-03-31' then 0 when e.clae_cla_episode_ceased_reason = 'E44' and e.clae_cla_episode_ceased_date > date '2018-03-31' then 0 when e.clae_cla_episode_ceased_reason = 'E45' and e.clae_cla_episode_ceased_date < date '2018-04-01' then 0 when e.clae_cla_episode_ceased_reason = 'E46' and e.clae_cla_episode_ceased_date < date '2018-04-01' then 0 when e.clae_cla_episode_ceased_reason = 'E47' and e.clae_cla_episode_ceased_date < date '2018-04-01' then 0 when e.clae_cla_episode_ceased_reason = 'E48' and e.clae_cla_episode_ceased_date < date '2018-04-01' then 0 else 1 end = 1);

-- SSD-5127 (query): Remand is said to have ended, but the child was not on remand
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5127', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Remand is said to have ended, but the child was not on remand' FROM ssd_cla_episodes e WHERE e.clae_cla_episode_ceased_reason = 'E14' AND NOT e.clae_cla_episode_ceased_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status = 'J1' AND s.lega_legal_status_start_date <= e.clae_cla_episode_ceased_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= (e.clae_cla_episode_ceased_date + -1)));

-- SSD-5128 (query): Care ended by death, but the date of death is missing or another
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5128', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Care ended by death, but the date of death is missing or another' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_reason = 'E2' AND (c.pers_death_date IS NULL OR c.pers_death_date <> e.clae_cla_episode_ceased_date);

-- SSD-5129 (error): Child is looked after beyond the date of death
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5129', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child is looked after beyond the date of death' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE NOT c.pers_death_date IS NULL AND (e.clae_cla_episode_ceased_date IS NULL OR e.clae_cla_episode_ceased_date > c.pers_death_date);

-- SSD-5130 (error): Episode of care starts before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5130', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care starts before the child was born' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_date < c.pers_dob;

-- SSD-5131 (error): Young person came into care at 18 or over
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5131', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Young person came into care at 18 or over' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_reason = 'S' AND (extract(year from e.clae_cla_episode_start_date) - extract(year from c.pers_dob) - case when extract(month from e.clae_cla_episode_start_date) * 100 + extract(day from e.clae_cla_episode_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 18;

-- SSD-5132 (error): Episode of care starts before the law on it did
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5132', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Episode of care starts before the law on it did' FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_date < date '1991-10-14';

-- SSD-5133 (query): Date of an episode of care is after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5133', 'query', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Date of an episode of care is after the day of the data' FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_date > trunc(sysdate) OR ssd_cla_episodes.clae_cla_episode_ceased_date > trunc(sysdate) OR ssd_cla_episodes.clae_cla_last_iro_contact_date > trunc(sysdate);

-- SSD-5134 (error): Episode of care is outside its period of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5134', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care is outside its period of care' FROM ssd_cla_episodes e JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_date < c.poca_start_date OR e.clae_cla_episode_start_date > c.poca_end_date OR e.clae_cla_episode_ceased_date > c.poca_end_date;

-- SSD-5135 (error): Episode of care is open although the child has left care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5135', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care is open although the child has left care' FROM ssd_cla_episodes e JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id WHERE e.clae_cla_episode_ceased_date IS NULL AND NOT c.poca_end_date IS NULL;

-- SSD-5136 (error): Date of entering care differs from the start of the period of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5136', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Date of entering care differs from the start of the period of care' FROM ssd_cla_episodes e JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id WHERE e.clae_entered_care_date <> c.poca_start_date;

-- SSD-5137 (error): Episode of care is outside the placement that it names
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5137', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care is outside the placement that it names' FROM ssd_cla_episodes e JOIN ssd_cla_placement p ON p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_date < p.clap_cla_placement_start_date OR e.clae_cla_episode_start_date > p.clap_cla_placement_end_date OR e.clae_cla_episode_ceased_date > p.clap_cla_placement_end_date OR (e.clae_cla_episode_ceased_date IS NULL AND NOT p.clap_cla_placement_end_date IS NULL);

-- SSD-5138 (error): No legal status on the first day of an episode of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5138', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'No legal status on the first day of an episode of care' FROM ssd_cla_episodes e WHERE NOT e.clae_cla_episode_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status_start_date <= e.clae_cla_episode_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date >= e.clae_cla_episode_start_date));

-- SSD-5139 (error): Placement changes during a short break
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5139', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Placement changes during a short break' FROM ssd_cla_episodes e JOIN ssd_legal_status s ON s.lega_person_id = e.clae_person_id WHERE e.clae_cla_episode_start_reason IN ('P', 'T', 'B', 'U') AND s.lega_legal_status = 'V3' AND s.lega_legal_status_start_date <= e.clae_cla_episode_start_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > e.clae_cla_episode_start_date);

-- SSD-5140 (error): Episode of care names a period of care that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5140', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care names a period of care that the child does not have' FROM ssd_cla_episodes e WHERE NOT e.clae_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_cla_id = e.clae_cla_id AND c.poca_person_id = e.clae_person_id);

-- SSD-5141 (error): Episode of care names a placement that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5141', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care names a placement that the child does not have' FROM ssd_cla_episodes e WHERE NOT e.clae_cla_placement_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement p WHERE p.clap_cla_placement_id = e.clae_cla_placement_id AND p.clap_person_id = e.clae_person_id);

-- SSD-5142 (query): Episode of care names a referral that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5142', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Episode of care names a referral that the child does not have' FROM ssd_cla_episodes e WHERE NOT e.clae_referral_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cin_episodes r WHERE r.cine_referral_id = e.clae_referral_id AND r.cine_person_id = e.clae_person_id);

-- SSD-5143 (query): Child in care outside school age has no pupil number and no reason why not
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5143', 'query', 'ssd_person', cast(c.pers_person_id as varchar2(200)), cast(c.pers_person_id as varchar2(200)), 'Child in care outside school age has no pupil number and no reason why not' FROM ssd_person c WHERE c.pers_upn IS NULL AND c.pers_upn_unknown IS NULL AND NOT (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) BETWEEN 5 AND 15 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = c.pers_person_id AND NOT e.clae_cla_episode_start_date IS NULL AND e.clae_cla_episode_ceased_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL));

-- SSD-5144 (query): Child in care for more than a week has a pupil number still to be found
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5144', 'query', 'ssd_person', cast(c.pers_person_id as varchar2(200)), cast(c.pers_person_id as varchar2(200)), 'Child in care for more than a week has a pupil number still to be found' FROM ssd_person c JOIN ssd_cla_episodes e ON e.clae_person_id = c.pers_person_id WHERE c.pers_upn_unknown = 'UN4' AND e.clae_cla_episode_start_reason = 'S' AND (trunc(trunc(sysdate)) - trunc(e.clae_cla_episode_start_date)) > 7 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes o WHERE o.clae_person_id = c.pers_person_id AND o.clae_cla_id = e.clae_cla_id AND o.clae_cla_episode_ceased_date IS NULL);

-- SSD-5145 (query): Child in care who seeks asylum alone is under 11
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5145', 'query', 'ssd_person', cast(c.pers_person_id as varchar2(200)), cast(c.pers_person_id as varchar2(200)), 'Child in care who seeks asylum alone is under 11' FROM ssd_person c JOIN ssd_immigration_status i ON i.immi_person_id = c.pers_person_id WHERE i.immi_immigration_status = 'Unaccompanied Asylum Seeking Child' AND (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 11 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = c.pers_person_id AND e.clae_cla_episode_ceased_date IS NULL);

-- SSD-5146 (query): It is not said whether a girl in care is a mother
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5146', 'query', 'ssd_person', cast(c.pers_person_id as varchar2(200)), cast(c.pers_person_id as varchar2(200)), 'It is not said whether a girl in care is a mother' FROM ssd_person c WHERE c.pers_sex = 'F' AND c.pers_is_mother IS NULL AND (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 13 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = c.pers_person_id AND NOT e.clae_cla_episode_start_date IS NULL AND (e.clae_cla_episode_ceased_date IS NULL OR e.clae_cla_episode_ceased_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)));

-- SSD-5147 (query): Child who was adopted from care is in care again under the same record
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5147', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Child who was adopted from care is in care again under the same record' FROM ssd_cla_episodes e JOIN ssd_cla_episodes a ON a.clae_person_id = e.clae_person_id WHERE a.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND e.clae_cla_episode_start_date >= a.clae_cla_episode_ceased_date AND e.clae_cla_episode_id <> a.clae_cla_episode_id;

-- SSD-5148 (error): Two episodes of care have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5148', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Two episodes of care have the same identifier' FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_id IN (SELECT ssd_cla_episodes.clae_cla_episode_id AS clae_cla_episode_id FROM ssd_cla_episodes ssd_cla_episodes GROUP BY ssd_cla_episodes.clae_cla_episode_id HAVING COUNT(*) > 1);

-- SSD-5149 (query): Episode of care names no period of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5149', 'query', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Episode of care names no period of care' FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_id IS NULL;

-- SSD-5150 (error): Last contact with the reviewing officer is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5150', 'error', 'ssd_cla_episodes', cast(ssd_cla_episodes.clae_cla_episode_id as varchar2(200)), cast(ssd_cla_episodes.clae_person_id as varchar2(200)), 'Last contact with the reviewing officer is a filler such as 1 January 1900' FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_last_iro_contact_date < date '1901-01-01';

-- SSD-5201 (error): Period of care ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5201', 'error', 'ssd_cla_periods_of_care', cast(ssd_cla_periods_of_care.poca_cla_id as varchar2(200)), cast(ssd_cla_periods_of_care.poca_person_id as varchar2(200)), 'Period of care ends before it starts' FROM ssd_cla_periods_of_care ssd_cla_periods_of_care WHERE ssd_cla_periods_of_care.poca_end_date < ssd_cla_periods_of_care.poca_start_date;

-- SSD-5202 (error): Two periods of care of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5202', 'error', 'ssd_cla_periods_of_care', cast(b.poca_cla_id as varchar2(200)), cast(b.poca_person_id as varchar2(200)), 'Two periods of care of one child overlap' FROM ssd_cla_periods_of_care b JOIN ssd_cla_periods_of_care a ON a.poca_person_id = b.poca_person_id AND a.poca_cla_id <> b.poca_cla_id WHERE (a.poca_start_date < b.poca_start_date OR (a.poca_start_date = b.poca_start_date AND a.poca_cla_id < b.poca_cla_id)) AND (a.poca_end_date IS NULL OR a.poca_end_date > b.poca_start_date);

-- SSD-5203 (error): Period of care has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5203', 'error', 'ssd_cla_periods_of_care', cast(ssd_cla_periods_of_care.poca_cla_id as varchar2(200)), cast(ssd_cla_periods_of_care.poca_person_id as varchar2(200)), 'Period of care has no start date' FROM ssd_cla_periods_of_care ssd_cla_periods_of_care WHERE ssd_cla_periods_of_care.poca_start_date IS NULL;

-- SSD-5204 (error): Period of care is open, but none of its episodes is
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5204', 'error', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Period of care is open, but none of its episodes is' FROM ssd_cla_periods_of_care c WHERE c.poca_end_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = c.poca_person_id AND e.clae_cla_id = c.poca_cla_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes o WHERE o.clae_person_id = c.poca_person_id AND o.clae_cla_id = c.poca_cla_id AND o.clae_cla_episode_ceased_date IS NULL);

-- SSD-5205 (error): Period of care ends on a day on which none of its episodes ends
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5205', 'error', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Period of care ends on a day on which none of its episodes ends' FROM ssd_cla_periods_of_care c WHERE NOT c.poca_end_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = c.poca_person_id AND e.clae_cla_id = c.poca_cla_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes o WHERE o.clae_person_id = c.poca_person_id AND o.clae_cla_id = c.poca_cla_id AND o.clae_cla_episode_ceased_date = c.poca_end_date);

-- SSD-5206 (error): Period of care starts on a day on which none of its episodes starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5206', 'error', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Period of care starts on a day on which none of its episodes starts' FROM ssd_cla_periods_of_care c WHERE NOT c.poca_start_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = c.poca_person_id AND e.clae_cla_id = c.poca_cla_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes o WHERE o.clae_person_id = c.poca_person_id AND o.clae_cla_id = c.poca_cla_id AND o.clae_cla_episode_start_date = c.poca_start_date);

-- SSD-5207 (query): Period of care has no episodes
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5207', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Period of care has no episodes' FROM ssd_cla_periods_of_care c WHERE NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = c.poca_person_id AND e.clae_cla_id = c.poca_cla_id);

-- SSD-5208 (query): Young person is looked after beyond the eighteenth birthday
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5208', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Young person is looked after beyond the eighteenth birthday' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id WHERE (extract(year from (COALESCE(c.poca_end_date, trunc(sysdate)) + -1)) - extract(year from p.pers_dob) - case when extract(month from (COALESCE(c.poca_end_date, trunc(sysdate)) + -1)) * 100 + extract(day from (COALESCE(c.poca_end_date, trunc(sysdate)) + -1)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 18 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement k WHERE k.clap_person_id = c.poca_person_id AND k.clap_cla_placement_type = 'K2' AND (k.clap_cla_placement_end_date IS NULL OR k.clap_cla_placement_end_date > least(add_months(p.pers_dob, (18 * 12)), add_months(trunc(p.pers_dob, 'MM'), (18 * 12)) + extract(day from p.pers_dob) - 1)));

-- SSD-5209 (query): Child is in care but has no placement now
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5209', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child is in care but has no placement now' FROM ssd_cla_periods_of_care c WHERE c.poca_end_date IS NULL AND c.poca_start_date < trunc(sysdate) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement p WHERE p.clap_person_id = c.poca_person_id AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date >= trunc(sysdate))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5210 (error): Period of care starts before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5210', 'error', 'ssd_cla_periods_of_care', cast(t.poca_cla_id as varchar2(200)), cast(t.poca_person_id as varchar2(200)), 'Period of care starts before the child was born' FROM ssd_cla_periods_of_care t JOIN ssd_person c ON c.pers_person_id = t.poca_person_id WHERE t.poca_start_date < c.pers_dob;

-- SSD-5211 (error): Two periods of care have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5211', 'error', 'ssd_cla_periods_of_care', cast(ssd_cla_periods_of_care.poca_cla_id as varchar2(200)), cast(ssd_cla_periods_of_care.poca_person_id as varchar2(200)), 'Two periods of care have the same identifier' FROM ssd_cla_periods_of_care ssd_cla_periods_of_care WHERE ssd_cla_periods_of_care.poca_cla_id IN (SELECT ssd_cla_periods_of_care.poca_cla_id AS poca_cla_id FROM ssd_cla_periods_of_care ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_cla_id HAVING COUNT(*) > 1);

-- SSD-5251 (error): Legal status ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5251', 'error', 'ssd_legal_status', cast(ssd_legal_status.lega_legal_status_id as varchar2(200)), cast(ssd_legal_status.lega_person_id as varchar2(200)), 'Legal status ends before it starts' FROM ssd_legal_status ssd_legal_status WHERE ssd_legal_status.lega_legal_status_end_date < ssd_legal_status.lega_legal_status_start_date;

-- SSD-5252 (error): Legal status lacks its code or start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5252', 'error', 'ssd_legal_status', cast(ssd_legal_status.lega_legal_status_id as varchar2(200)), cast(ssd_legal_status.lega_person_id as varchar2(200)), 'Legal status lacks its code or start date' FROM ssd_legal_status ssd_legal_status WHERE ssd_legal_status.lega_legal_status IS NULL OR ssd_legal_status.lega_legal_status_start_date IS NULL;

-- SSD-5253 (query): Two legal statuses of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5253', 'query', 'ssd_legal_status', cast(b.lega_legal_status_id as varchar2(200)), cast(b.lega_person_id as varchar2(200)), 'Two legal statuses of one child overlap' FROM ssd_legal_status b JOIN ssd_legal_status a ON a.lega_person_id = b.lega_person_id AND a.lega_legal_status_id <> b.lega_legal_status_id WHERE (a.lega_legal_status_start_date < b.lega_legal_status_start_date OR (a.lega_legal_status_start_date = b.lega_legal_status_start_date AND a.lega_legal_status_id < b.lega_legal_status_id)) AND (a.lega_legal_status_end_date IS NULL OR a.lega_legal_status_end_date > b.lega_legal_status_start_date);

-- SSD-5254 (error): Legal status was not in use when it began
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5254', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Legal status was not in use when it began' FROM ssd_legal_status s WHERE NOT (case when s.lega_legal_status = 'D1' and s.lega_legal_status_start_date > date '2005-12-31' then 0 when s.lega_legal_status = 'E1' and s.lega_legal_status_start_date < date '2005-12-01' then 0 else 1 end = 1);

-- SSD-5255 (query): Legal status ended while care went on, and no other took over
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5255', 'query', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Legal status ended while care went on, and no other took over' FROM ssd_legal_status s JOIN ssd_cla_periods_of_care c ON c.poca_person_id = s.lega_person_id WHERE s.lega_legal_status_end_date < trunc(sysdate) AND c.poca_start_date <= s.lega_legal_status_end_date AND (c.poca_end_date IS NULL OR c.poca_end_date > s.lega_legal_status_end_date) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status n WHERE n.lega_person_id = s.lega_person_id AND n.lega_legal_status_start_date <= (s.lega_legal_status_end_date + 1) AND (n.lega_legal_status_end_date IS NULL OR n.lega_legal_status_end_date > s.lega_legal_status_end_date));

-- SSD-5256 (error): Child under ten has a legal status of youth justice
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5256', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Child under ten has a legal status of youth justice' FROM ssd_legal_status s JOIN ssd_person c ON c.pers_person_id = s.lega_person_id WHERE s.lega_legal_status IN ('J1', 'J2', 'J3') AND (extract(year from s.lega_legal_status_start_date) - extract(year from c.pers_dob) - case when extract(month from s.lega_legal_status_start_date) * 100 + extract(day from s.lega_legal_status_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 10;

-- SSD-5257 (error): Police protection lasted longer than 72 hours
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5257', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Police protection lasted longer than 72 hours' FROM ssd_legal_status s WHERE s.lega_legal_status = 'L1' AND (trunc(COALESCE(s.lega_legal_status_end_date, trunc(sysdate))) - trunc(s.lega_legal_status_start_date)) > 3;

-- SSD-5258 (error): Emergency protection order lasted longer than 21 days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5258', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Emergency protection order lasted longer than 21 days' FROM ssd_legal_status s WHERE s.lega_legal_status = 'L2' AND (trunc(COALESCE(s.lega_legal_status_end_date, trunc(sysdate))) - trunc(s.lega_legal_status_start_date)) > 21;

-- SSD-5259 (error): Child assessment order lasted longer than seven days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5259', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Child assessment order lasted longer than seven days' FROM ssd_legal_status s WHERE s.lega_legal_status = 'L3' AND (trunc(COALESCE(s.lega_legal_status_end_date, trunc(sysdate))) - trunc(s.lega_legal_status_start_date)) > 7;

-- SSD-5260 (error): Police custody in council accommodation lasted longer than 21 days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5260', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Police custody in council accommodation lasted longer than 21 days' FROM ssd_legal_status s WHERE s.lega_legal_status = 'J2' AND (trunc(COALESCE(s.lega_legal_status_end_date, trunc(sysdate))) - trunc(s.lega_legal_status_start_date)) > 21;

-- SSD-5261 (error): Single short break lasted longer than 17 days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5261', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Single short break lasted longer than 17 days' FROM ssd_legal_status s WHERE s.lega_legal_status = 'V3' AND (trunc(COALESCE(s.lega_legal_status_end_date, trunc(sysdate))) - trunc(s.lega_legal_status_start_date)) > 17;

-- SSD-5262 (query): Short breaks add up to more than 75 days within a year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5262', 'query', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Short breaks add up to more than 75 days within a year' FROM ssd_legal_status s JOIN (SELECT a.lega_person_id AS lega_person_id, a.lega_legal_status_id AS lega_legal_status_id, SUM((trunc(b.lega_legal_status_end_date) - trunc(b.lega_legal_status_start_date))) AS days FROM ssd_legal_status a JOIN ssd_legal_status b ON b.lega_person_id = a.lega_person_id WHERE a.lega_legal_status = 'V3' AND b.lega_legal_status = 'V3' AND b.lega_legal_status_end_date <= a.lega_legal_status_end_date AND b.lega_legal_status_start_date >= least(add_months(a.lega_legal_status_end_date, (-1 * 12)), add_months(trunc(a.lega_legal_status_end_date, 'MM'), (-1 * 12)) + extract(day from a.lega_legal_status_end_date) - 1) GROUP BY a.lega_person_id, a.lega_legal_status_id HAVING SUM((trunc(b.lega_legal_status_end_date) - trunc(b.lega_legal_status_start_date))) > 75) w ON w.lega_person_id = s.lega_person_id AND w.lega_legal_status_id = s.lega_legal_status_id;

-- SSD-5263 (error): Both kinds of short breaks are recorded in one year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5263', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Both kinds of short breaks are recorded in one year' FROM ssd_legal_status s JOIN ssd_legal_status o ON o.lega_person_id = s.lega_person_id WHERE s.lega_legal_status = 'V3' AND o.lega_legal_status = 'V4' AND extract(year from least(add_months(s.lega_legal_status_start_date, -3), add_months(trunc(s.lega_legal_status_start_date, 'MM'), -3) + extract(day from s.lega_legal_status_start_date) - 1)) = extract(year from least(add_months(o.lega_legal_status_start_date, -3), add_months(trunc(o.lega_legal_status_start_date, 'MM'), -3) + extract(day from o.lega_legal_status_start_date) - 1));

-- SSD-5264 (query): Care order begins when the young person is 17 or over
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5264', 'query', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Care order begins when the young person is 17 or over' FROM ssd_legal_status s JOIN ssd_person c ON c.pers_person_id = s.lega_person_id WHERE s.lega_legal_status IN ('C1', 'C2') AND (extract(year from s.lega_legal_status_start_date) - extract(year from c.pers_dob) - case when extract(month from s.lega_legal_status_start_date) * 100 + extract(day from s.lega_legal_status_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 17;

-- SSD-5265 (query): Date of a legal status is after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5265', 'query', 'ssd_legal_status', cast(ssd_legal_status.lega_legal_status_id as varchar2(200)), cast(ssd_legal_status.lega_person_id as varchar2(200)), 'Date of a legal status is after the day of the data' FROM ssd_legal_status ssd_legal_status WHERE ssd_legal_status.lega_legal_status_start_date > trunc(sysdate) OR ssd_legal_status.lega_legal_status_end_date > trunc(sysdate);

-- SSD-5266 (error): Legal status starts before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5266', 'error', 'ssd_legal_status', cast(t.lega_legal_status_id as varchar2(200)), cast(t.lega_person_id as varchar2(200)), 'Legal status starts before the child was born' FROM ssd_legal_status t JOIN ssd_person c ON c.pers_person_id = t.lega_person_id WHERE t.lega_legal_status_start_date < c.pers_dob;

-- SSD-5267 (error): Two legal statuses have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5267', 'error', 'ssd_legal_status', cast(ssd_legal_status.lega_legal_status_id as varchar2(200)), cast(ssd_legal_status.lega_person_id as varchar2(200)), 'Two legal statuses have the same identifier' FROM ssd_legal_status ssd_legal_status WHERE ssd_legal_status.lega_legal_status_id IN (SELECT ssd_legal_status.lega_legal_status_id AS lega_legal_status_id FROM ssd_legal_status ssd_legal_status GROUP BY ssd_legal_status.lega_legal_status_id HAVING COUNT(*) > 1);

-- SSD-5301 (error): Child under ten is recorded with an offence
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5301', 'error', 'ssd_cla_convictions', cast(o.clac_cla_conviction_id as varchar2(200)), cast(o.clac_person_id as varchar2(200)), 'Child under ten is recorded with an offence' FROM ssd_cla_convictions o JOIN ssd_person c ON c.pers_person_id = o.clac_person_id WHERE (extract(year from o.clac_cla_conviction_date) - extract(year from c.pers_dob) - case when extract(month from o.clac_cla_conviction_date) * 100 + extract(day from o.clac_cla_conviction_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 10;

-- SSD-5302 (error): Offence is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5302', 'error', 'ssd_cla_convictions', cast(ssd_cla_convictions.clac_cla_conviction_id as varchar2(200)), cast(ssd_cla_convictions.clac_person_id as varchar2(200)), 'Offence is dated after the day of the data' FROM ssd_cla_convictions ssd_cla_convictions WHERE ssd_cla_convictions.clac_cla_conviction_date > trunc(sysdate);

-- SSD-5303 (query): Offence was committed while the child was not looked after
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5303', 'query', 'ssd_cla_convictions', cast(o.clac_cla_conviction_id as varchar2(200)), cast(o.clac_person_id as varchar2(200)), 'Offence was committed while the child was not looked after' FROM ssd_cla_convictions o WHERE NOT o.clac_cla_conviction_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = o.clac_person_id AND c.poca_start_date <= o.clac_cla_conviction_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= o.clac_cla_conviction_date));

-- SSD-5304 (query): Offence has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5304', 'query', 'ssd_cla_convictions', cast(ssd_cla_convictions.clac_cla_conviction_id as varchar2(200)), cast(ssd_cla_convictions.clac_person_id as varchar2(200)), 'Offence has no date' FROM ssd_cla_convictions ssd_cla_convictions WHERE ssd_cla_convictions.clac_cla_conviction_date IS NULL;

-- SSD-5305 (error): Two recorded offences have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5305', 'error', 'ssd_cla_convictions', cast(ssd_cla_convictions.clac_cla_conviction_id as varchar2(200)), cast(ssd_cla_convictions.clac_person_id as varchar2(200)), 'Two recorded offences have the same identifier' FROM ssd_cla_convictions ssd_cla_convictions WHERE ssd_cla_convictions.clac_cla_conviction_id IN (SELECT ssd_cla_convictions.clac_cla_conviction_id AS clac_cla_conviction_id FROM ssd_cla_convictions ssd_cla_convictions GROUP BY ssd_cla_convictions.clac_cla_conviction_id HAVING COUNT(*) > 1);

-- SSD-5311 (note): First review was held later than 20 working days after care began
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5311', 'note', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'First review was held later than 20 working days after care began' FROM ssd_cla_reviews r JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id WHERE c.poca_start_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0)) AND (trunc(r.clar_cla_review_date) - trunc(c.poca_start_date)) > 25 AND (((((trunc(r.clar_cla_review_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(r.clar_cla_review_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(r.clar_cla_review_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(r.clar_cla_review_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= r.clar_cla_review_date) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > r.clar_cla_review_date and bank_holiday <= c.poca_start_date)) > 20 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_reviews f WHERE f.clar_cla_person_id = r.clar_cla_person_id AND f.clar_cla_id = r.clar_cla_id AND f.clar_cla_review_date < r.clar_cla_review_date AND (f.clar_cla_review_cancelled IS NULL OR (f.clar_cla_review_cancelled = 0))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = r.clar_cla_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date >= c.poca_start_date);

-- SSD-5312 (query): No review was held within 20 working days of coming into care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5312', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'No review was held within 20 working days of coming into care' FROM ssd_cla_periods_of_care c WHERE c.poca_start_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (((((trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(date '1900-01-01')) + 1) - mod(((trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= COALESCE(c.poca_end_date, trunc(sysdate))) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > COALESCE(c.poca_end_date, trunc(sysdate)) and bank_holiday <= c.poca_start_date)) > 20 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_reviews r WHERE r.clar_cla_person_id = c.poca_person_id AND r.clar_cla_id = c.poca_cla_id AND NOT r.clar_cla_review_date IS NULL AND (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date >= c.poca_start_date);

-- SSD-5313 (note): Second review was held more than three months after the first
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5313', 'note', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Second review was held more than three months after the first' FROM ssd_cla_reviews r JOIN (SELECT ssd_cla_reviews.clar_cla_person_id AS clar_cla_person_id, ssd_cla_reviews.clar_cla_review_id AS clar_cla_review_id, LAG(ssd_cla_reviews.clar_cla_review_date) OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id, ssd_cla_reviews.clar_cla_id ORDER BY ssd_cla_reviews.clar_cla_review_date, ssd_cla_reviews.clar_cla_review_id) AS review_before, ROW_NUMBER() OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id, ssd_cla_reviews.clar_cla_id ORDER BY ssd_cla_reviews.clar_cla_review_date, ssd_cla_reviews.clar_cla_review_id) AS place FROM ssd_cla_reviews ssd_cla_reviews WHERE NOT ssd_cla_reviews.clar_cla_review_date IS NULL AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0))) w ON w.clar_cla_person_id = r.clar_cla_person_id AND w.clar_cla_review_id = r.clar_cla_review_id JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id WHERE w.place = 2 AND r.clar_cla_review_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND w.review_before <= least(add_months(c.poca_start_date, 2), add_months(trunc(c.poca_start_date, 'MM'), 2) + extract(day from c.poca_start_date) - 1) AND r.clar_cla_review_date > least(add_months(w.review_before, 3), add_months(trunc(w.review_before, 'MM'), 3) + extract(day from w.review_before) - 1) AND r.clar_cla_review_date <= least(add_months(w.review_before, 6), add_months(trunc(w.review_before, 'MM'), 6) + extract(day from w.review_before) - 1);

-- SSD-5314 (note): More than six months between two reviews
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5314', 'note', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'More than six months between two reviews' FROM ssd_cla_reviews r JOIN (SELECT ssd_cla_reviews.clar_cla_person_id AS clar_cla_person_id, ssd_cla_reviews.clar_cla_review_id AS clar_cla_review_id, LAG(ssd_cla_reviews.clar_cla_review_date) OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id, ssd_cla_reviews.clar_cla_id ORDER BY ssd_cla_reviews.clar_cla_review_date, ssd_cla_reviews.clar_cla_review_id) AS review_before FROM ssd_cla_reviews ssd_cla_reviews WHERE NOT ssd_cla_reviews.clar_cla_review_date IS NULL AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0))) w ON w.clar_cla_person_id = r.clar_cla_person_id AND w.clar_cla_review_id = r.clar_cla_review_id WHERE r.clar_cla_review_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND r.clar_cla_review_date > least(add_months(w.review_before, 6), add_months(trunc(w.review_before, 'MM'), 6) + extract(day from w.review_before) - 1);

-- SSD-5315 (query): Child in care has had no review for more than six months
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5315', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care has had no review for more than six months' FROM ssd_cla_periods_of_care c LEFT JOIN (SELECT ssd_cla_reviews.clar_cla_person_id AS clar_cla_person_id, ssd_cla_reviews.clar_cla_id AS clar_cla_id, MAX(ssd_cla_reviews.clar_cla_review_date) AS last_review FROM ssd_cla_reviews ssd_cla_reviews WHERE NOT ssd_cla_reviews.clar_cla_review_date IS NULL AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0)) GROUP BY ssd_cla_reviews.clar_cla_person_id, ssd_cla_reviews.clar_cla_id) w ON w.clar_cla_person_id = c.poca_person_id AND w.clar_cla_id = c.poca_cla_id WHERE c.poca_end_date IS NULL AND (least(add_months(w.last_review, 6), add_months(trunc(w.last_review, 'MM'), 6) + extract(day from w.last_review) - 1) < trunc(sysdate) OR (w.last_review IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5316 (query): Review is overdue, with neither a date nor a cancellation
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5316', 'query', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Review is overdue, with neither a date nor a cancellation' FROM ssd_cla_reviews r WHERE r.clar_cla_review_due_date < trunc(sysdate) AND r.clar_cla_review_date IS NULL AND (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id AND c.poca_end_date <= r.clar_cla_review_due_date);

-- SSD-5317 (query): Review does not say how the child took part
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5317', 'query', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as varchar2(200)), cast(ssd_cla_reviews.clar_cla_person_id as varchar2(200)), 'Review does not say how the child took part' FROM ssd_cla_reviews ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_participation IS NULL AND ssd_cla_reviews.clar_cla_review_date <= trunc(sysdate) AND ssd_cla_reviews.clar_cla_review_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0));

-- SSD-5318 (error): Child of four or over is recorded as too young to take part in a review
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5318', 'error', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Child of four or over is recorded as too young to take part in a review' FROM ssd_cla_reviews r JOIN ssd_person c ON c.pers_person_id = r.clar_cla_person_id WHERE r.clar_cla_review_participation = 'PN0' AND (extract(year from r.clar_cla_review_date) - extract(year from c.pers_dob) - case when extract(month from r.clar_cla_review_date) * 100 + extract(day from r.clar_cla_review_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 4;

-- SSD-5319 (error): Child under four is recorded as taking part in a review like an older child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5319', 'error', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Child under four is recorded as taking part in a review like an older child' FROM ssd_cla_reviews r JOIN ssd_person c ON c.pers_person_id = r.clar_cla_person_id WHERE r.clar_cla_review_participation <> 'PN0' AND (extract(year from r.clar_cla_review_date) - extract(year from c.pers_dob) - case when extract(month from r.clar_cla_review_date) * 100 + extract(day from r.clar_cla_review_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 4;

-- SSD-5320 (error): Review is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5320', 'error', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as varchar2(200)), cast(ssd_cla_reviews.clar_cla_person_id as varchar2(200)), 'Review is dated after the day of the data' FROM ssd_cla_reviews ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_date > trunc(sysdate) AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0));

-- SSD-5321 (query): Child took part in a review that was cancelled
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5321', 'query', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as varchar2(200)), cast(ssd_cla_reviews.clar_cla_person_id as varchar2(200)), 'Child took part in a review that was cancelled' FROM ssd_cla_reviews ssd_cla_reviews WHERE (ssd_cla_reviews.clar_cla_review_cancelled = 1) AND NOT ssd_cla_reviews.clar_cla_review_participation IS NULL;

-- SSD-5322 (query): Review has neither a due date nor a date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5322', 'query', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as varchar2(200)), cast(ssd_cla_reviews.clar_cla_person_id as varchar2(200)), 'Review has neither a due date nor a date' FROM ssd_cla_reviews ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_date IS NULL AND ssd_cla_reviews.clar_cla_review_due_date IS NULL;

-- SSD-5323 (error): Review was held outside the period of care it belongs to
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5323', 'error', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Review was held outside the period of care it belongs to' FROM ssd_cla_reviews r JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id WHERE (r.clar_cla_review_date < c.poca_start_date OR r.clar_cla_review_date > c.poca_end_date) AND (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0));

-- SSD-5324 (query): Two reviews of one child on the same day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5324', 'query', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Two reviews of one child on the same day' FROM ssd_cla_reviews r JOIN ssd_cla_reviews f ON f.clar_cla_person_id = r.clar_cla_person_id AND f.clar_cla_review_date = r.clar_cla_review_date AND f.clar_cla_review_id < r.clar_cla_review_id WHERE (r.clar_cla_review_cancelled IS NULL OR (r.clar_cla_review_cancelled = 0)) AND (f.clar_cla_review_cancelled IS NULL OR (f.clar_cla_review_cancelled = 0));

-- SSD-5325 (error): Review names a period of care that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5325', 'error', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Review names a period of care that the child does not have' FROM ssd_cla_reviews r WHERE NOT r.clar_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_cla_id = r.clar_cla_id AND c.poca_person_id = r.clar_cla_person_id);

-- SSD-5326 (error): Review of a child in care was held before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5326', 'error', 'ssd_cla_reviews', cast(t.clar_cla_review_id as varchar2(200)), cast(t.clar_cla_person_id as varchar2(200)), 'Review of a child in care was held before the child was born' FROM ssd_cla_reviews t JOIN ssd_person c ON c.pers_person_id = t.clar_cla_person_id WHERE t.clar_cla_review_date < c.pers_dob;

-- SSD-5327 (error): Two looked-after reviews have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5327', 'error', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as varchar2(200)), cast(ssd_cla_reviews.clar_cla_person_id as varchar2(200)), 'Two looked-after reviews have the same identifier' FROM ssd_cla_reviews ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_id IN (SELECT ssd_cla_reviews.clar_cla_review_id AS clar_cla_review_id FROM ssd_cla_reviews ssd_cla_reviews GROUP BY ssd_cla_reviews.clar_cla_review_id HAVING COUNT(*) > 1);

-- SSD-5328 (note): Review is recorded for a child on short breaks, which the return does not want
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5328', 'note', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Review is recorded for a child on short breaks, which the return does not want' FROM ssd_cla_reviews r JOIN ssd_legal_status s ON s.lega_person_id = r.clar_cla_person_id WHERE s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date <= r.clar_cla_review_date AND (s.lega_legal_status_end_date IS NULL OR s.lega_legal_status_end_date > r.clar_cla_review_date);

-- SSD-5329 (query): Review names no period of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5329', 'query', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as varchar2(200)), cast(ssd_cla_reviews.clar_cla_person_id as varchar2(200)), 'Review names no period of care' FROM ssd_cla_reviews ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_id IS NULL;

-- SSD-5330 (error): Due date of a review is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5330', 'error', 'ssd_cla_reviews', cast(ssd_cla_reviews.clar_cla_review_id as varchar2(200)), cast(ssd_cla_reviews.clar_cla_person_id as varchar2(200)), 'Due date of a review is a filler such as 1 January 1900' FROM ssd_cla_reviews ssd_cla_reviews WHERE ssd_cla_reviews.clar_cla_review_due_date < date '1901-01-01';

-- SSD-5341 (error): Care plan ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5341', 'error', 'ssd_cla_care_plan', cast(ssd_cla_care_plan.lacp_table_id as varchar2(200)), cast(ssd_cla_care_plan.lacp_person_id as varchar2(200)), 'Care plan ends before it starts' FROM ssd_cla_care_plan ssd_cla_care_plan WHERE ssd_cla_care_plan.lacp_cla_care_plan_end_date < ssd_cla_care_plan.lacp_cla_care_plan_start_date;

-- SSD-5342 (query): Two care plans of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5342', 'query', 'ssd_cla_care_plan', cast(b.lacp_table_id as varchar2(200)), cast(b.lacp_person_id as varchar2(200)), 'Two care plans of one child overlap' FROM ssd_cla_care_plan b JOIN ssd_cla_care_plan a ON a.lacp_person_id = b.lacp_person_id AND a.lacp_table_id <> b.lacp_table_id WHERE (a.lacp_cla_care_plan_start_date < b.lacp_cla_care_plan_start_date OR (a.lacp_cla_care_plan_start_date = b.lacp_cla_care_plan_start_date AND a.lacp_table_id < b.lacp_table_id)) AND (a.lacp_cla_care_plan_end_date IS NULL OR a.lacp_cla_care_plan_end_date > b.lacp_cla_care_plan_start_date);

-- SSD-5343 (error): Care plan has no start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5343', 'error', 'ssd_cla_care_plan', cast(ssd_cla_care_plan.lacp_table_id as varchar2(200)), cast(ssd_cla_care_plan.lacp_person_id as varchar2(200)), 'Care plan has no start date' FROM ssd_cla_care_plan ssd_cla_care_plan WHERE ssd_cla_care_plan.lacp_cla_care_plan_start_date IS NULL;

-- SSD-5344 (query): Child in care has no care plan in force
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5344', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care has no care plan in force' FROM ssd_cla_periods_of_care c WHERE c.poca_end_date IS NULL AND (((((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1) - mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(trunc(sysdate)) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= trunc(sysdate)) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > trunc(sysdate) and bank_holiday <= c.poca_start_date)) > 10 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_care_plan k WHERE k.lacp_person_id = c.poca_person_id AND k.lacp_cla_care_plan_start_date <= trunc(sysdate) AND (k.lacp_cla_care_plan_end_date IS NULL OR k.lacp_cla_care_plan_end_date >= trunc(sysdate))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5345 (query): Care plan goes on after the child left care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5345', 'query', 'ssd_cla_care_plan', cast(k.lacp_table_id as varchar2(200)), cast(k.lacp_person_id as varchar2(200)), 'Care plan goes on after the child left care' FROM ssd_cla_care_plan k JOIN (SELECT ssd_cla_periods_of_care.poca_person_id AS poca_person_id, MAX(ssd_cla_periods_of_care.poca_end_date) AS last_day FROM ssd_cla_periods_of_care ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_person_id HAVING COUNT(*) = COUNT(ssd_cla_periods_of_care.poca_end_date)) w ON w.poca_person_id = k.lacp_person_id WHERE k.lacp_cla_care_plan_start_date <= w.last_day AND (k.lacp_cla_care_plan_end_date IS NULL OR k.lacp_cla_care_plan_end_date > w.last_day);

-- SSD-5346 (query): Care plan has no long-term aim four months into care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5346', 'query', 'ssd_cla_care_plan', cast(k.lacp_table_id as varchar2(200)), cast(k.lacp_person_id as varchar2(200)), 'Care plan has no long-term aim four months into care' FROM ssd_cla_care_plan k JOIN ssd_cla_periods_of_care c ON c.poca_person_id = k.lacp_person_id WHERE c.poca_end_date IS NULL AND k.lacp_cla_care_plan_end_date IS NULL AND k.lacp_cla_care_plan_start_date >= c.poca_start_date AND least(add_months(c.poca_start_date, 4), add_months(trunc(c.poca_start_date, 'MM'), 4) + extract(day from c.poca_start_date) - 1) < trunc(sysdate) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_care_plan_options o WHERE o.lacp_table_id = k.lacp_table_id);

-- SSD-5347 (query): Care plan still aims at a return home whose time has passed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5347', 'query', 'ssd_cla_care_plan', cast(k.lacp_table_id as varchar2(200)), cast(k.lacp_person_id as varchar2(200)), 'Care plan still aims at a return home whose time has passed' FROM ssd_cla_care_plan k JOIN ssd_cla_care_plan_options o ON o.lacp_table_id = k.lacp_table_id WHERE k.lacp_cla_care_plan_end_date IS NULL AND ((o.lacp_cla_care_plan_option = 'RETURN1M' AND least(add_months(k.lacp_cla_care_plan_start_date, 3), add_months(trunc(k.lacp_cla_care_plan_start_date, 'MM'), 3) + extract(day from k.lacp_cla_care_plan_start_date) - 1) < trunc(sysdate)) OR (o.lacp_cla_care_plan_option = 'RETURN6M' AND least(add_months(k.lacp_cla_care_plan_start_date, 9), add_months(trunc(k.lacp_cla_care_plan_start_date, 'MM'), 9) + extract(day from k.lacp_cla_care_plan_start_date) - 1) < trunc(sysdate))) AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = k.lacp_person_id AND c.poca_end_date IS NULL);

-- SSD-5348 (error): Care plan starts before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5348', 'error', 'ssd_cla_care_plan', cast(t.lacp_table_id as varchar2(200)), cast(t.lacp_person_id as varchar2(200)), 'Care plan starts before the child was born' FROM ssd_cla_care_plan t JOIN ssd_person c ON c.pers_person_id = t.lacp_person_id WHERE t.lacp_cla_care_plan_start_date < c.pers_dob;

-- SSD-5349 (error): Two care plans have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5349', 'error', 'ssd_cla_care_plan', cast(ssd_cla_care_plan.lacp_table_id as varchar2(200)), cast(ssd_cla_care_plan.lacp_person_id as varchar2(200)), 'Two care plans have the same identifier' FROM ssd_cla_care_plan ssd_cla_care_plan WHERE ssd_cla_care_plan.lacp_table_id IN (SELECT ssd_cla_care_plan.lacp_table_id AS lacp_table_id FROM ssd_cla_care_plan ssd_cla_care_plan GROUP BY ssd_cla_care_plan.lacp_table_id HAVING COUNT(*) > 1);

-- SSD-5351 (query): Child was not visited within a week of coming into care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5351', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child was not visited within a week of coming into care' FROM ssd_cla_periods_of_care c WHERE c.poca_start_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(c.poca_start_date)) > 7 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_visits v WHERE v.clav_person_id = c.poca_person_id AND v.clav_cla_visit_date BETWEEN c.poca_start_date AND (c.poca_start_date + 7)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date >= c.poca_start_date);

-- SSD-5352 (note): More than six weeks between two visits in the first year of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5352', 'note', 'ssd_cla_visits', cast(v.clav_cla_visit_id as varchar2(200)), cast(v.clav_person_id as varchar2(200)), 'More than six weeks between two visits in the first year of care' FROM ssd_cla_visits v JOIN (SELECT ssd_cla_visits.clav_person_id AS clav_person_id, ssd_cla_visits.clav_cla_visit_id AS clav_cla_visit_id, LAG(ssd_cla_visits.clav_cla_visit_date) OVER (PARTITION BY ssd_cla_visits.clav_person_id, ssd_cla_visits.clav_cla_id ORDER BY ssd_cla_visits.clav_cla_visit_date, ssd_cla_visits.clav_cla_visit_id) AS visit_before FROM ssd_cla_visits ssd_cla_visits WHERE NOT ssd_cla_visits.clav_cla_visit_date IS NULL) w ON w.clav_person_id = v.clav_person_id AND w.clav_cla_visit_id = v.clav_cla_visit_id JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = v.clav_cla_id AND c.poca_person_id = v.clav_person_id WHERE v.clav_cla_visit_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND v.clav_cla_visit_date <= least(add_months(c.poca_start_date, (1 * 12)), add_months(trunc(c.poca_start_date, 'MM'), (1 * 12)) + extract(day from c.poca_start_date) - 1) AND (trunc(v.clav_cla_visit_date) - trunc(w.visit_before)) BETWEEN 43 AND 91;

-- SSD-5353 (note): More than three months between two visits
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5353', 'note', 'ssd_cla_visits', cast(v.clav_cla_visit_id as varchar2(200)), cast(v.clav_person_id as varchar2(200)), 'More than three months between two visits' FROM ssd_cla_visits v JOIN (SELECT ssd_cla_visits.clav_person_id AS clav_person_id, ssd_cla_visits.clav_cla_visit_id AS clav_cla_visit_id, LAG(ssd_cla_visits.clav_cla_visit_date) OVER (PARTITION BY ssd_cla_visits.clav_person_id, ssd_cla_visits.clav_cla_id ORDER BY ssd_cla_visits.clav_cla_visit_date, ssd_cla_visits.clav_cla_visit_id) AS visit_before FROM ssd_cla_visits ssd_cla_visits WHERE NOT ssd_cla_visits.clav_cla_visit_date IS NULL) w ON w.clav_person_id = v.clav_person_id AND w.clav_cla_visit_id = v.clav_cla_visit_id WHERE v.clav_cla_visit_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (trunc(v.clav_cla_visit_date) - trunc(w.visit_before)) > 91;

-- SSD-5354 (query): Visit to a child in care is overdue
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5354', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Visit to a child in care is overdue' FROM ssd_cla_periods_of_care c LEFT JOIN (SELECT ssd_cla_visits.clav_person_id AS clav_person_id, MAX(ssd_cla_visits.clav_cla_visit_date) AS last_visit FROM ssd_cla_visits ssd_cla_visits WHERE NOT ssd_cla_visits.clav_cla_visit_date IS NULL GROUP BY ssd_cla_visits.clav_person_id) w ON w.clav_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND (w.last_visit >= c.poca_start_date OR c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND (w.last_visit IS NULL OR (trunc(trunc(sysdate)) - trunc(w.last_visit)) > 91 OR ((trunc(trunc(sysdate)) - trunc(w.last_visit)) > 42 AND trunc(sysdate) <= least(add_months(c.poca_start_date, (1 * 12)), add_months(trunc(c.poca_start_date, 'MM'), (1 * 12)) + extract(day from c.poca_start_date) - 1))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5355 (error): Child was seen alone on a visit but not seen
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5355', 'error', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as varchar2(200)), cast(ssd_cla_visits.clav_person_id as varchar2(200)), 'Child was seen alone on a visit but not seen' FROM ssd_cla_visits ssd_cla_visits WHERE (ssd_cla_visits.clav_cla_visit_seen_alone = 1) AND (ssd_cla_visits.clav_cla_visit_seen = 0);

-- SSD-5356 (query): Visit does not say whether the child was seen, or seen alone
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5356', 'query', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as varchar2(200)), cast(ssd_cla_visits.clav_person_id as varchar2(200)), 'Visit does not say whether the child was seen, or seen alone' FROM ssd_cla_visits ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (ssd_cla_visits.clav_cla_visit_seen IS NULL OR ((ssd_cla_visits.clav_cla_visit_seen = 1) AND ssd_cla_visits.clav_cla_visit_seen_alone IS NULL));

-- SSD-5357 (error): Visit was made outside the period of care it belongs to
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5357', 'error', 'ssd_cla_visits', cast(v.clav_cla_visit_id as varchar2(200)), cast(v.clav_person_id as varchar2(200)), 'Visit was made outside the period of care it belongs to' FROM ssd_cla_visits v JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = v.clav_cla_id AND c.poca_person_id = v.clav_person_id WHERE v.clav_cla_visit_date < c.poca_start_date OR v.clav_cla_visit_date > c.poca_end_date;

-- SSD-5358 (error): Visit to a child in care is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5358', 'error', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as varchar2(200)), cast(ssd_cla_visits.clav_person_id as varchar2(200)), 'Visit to a child in care is dated after the day of the data' FROM ssd_cla_visits ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_date > trunc(sysdate);

-- SSD-5359 (error): Visit to a child in care has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5359', 'error', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as varchar2(200)), cast(ssd_cla_visits.clav_person_id as varchar2(200)), 'Visit to a child in care has no date' FROM ssd_cla_visits ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_date IS NULL;

-- SSD-5360 (error): Visit names a period of care that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5360', 'error', 'ssd_cla_visits', cast(v.clav_cla_visit_id as varchar2(200)), cast(v.clav_person_id as varchar2(200)), 'Visit names a period of care that the child does not have' FROM ssd_cla_visits v WHERE NOT v.clav_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_cla_id = v.clav_cla_id AND c.poca_person_id = v.clav_person_id);

-- SSD-5361 (error): Visit to a child in care was made before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5361', 'error', 'ssd_cla_visits', cast(t.clav_cla_visit_id as varchar2(200)), cast(t.clav_person_id as varchar2(200)), 'Visit to a child in care was made before the child was born' FROM ssd_cla_visits t JOIN ssd_person c ON c.pers_person_id = t.clav_person_id WHERE t.clav_cla_visit_date < c.pers_dob;

-- SSD-5362 (error): Two looked-after visits have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5362', 'error', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as varchar2(200)), cast(ssd_cla_visits.clav_person_id as varchar2(200)), 'Two looked-after visits have the same identifier' FROM ssd_cla_visits ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_id IN (SELECT ssd_cla_visits.clav_cla_visit_id AS clav_cla_visit_id FROM ssd_cla_visits ssd_cla_visits GROUP BY ssd_cla_visits.clav_cla_visit_id HAVING COUNT(*) > 1);

-- SSD-5363 (query): Visit to a child in care names no period of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5363', 'query', 'ssd_cla_visits', cast(ssd_cla_visits.clav_cla_visit_id as varchar2(200)), cast(ssd_cla_visits.clav_person_id as varchar2(200)), 'Visit to a child in care names no period of care' FROM ssd_cla_visits ssd_cla_visits WHERE ssd_cla_visits.clav_cla_id IS NULL;

-- SSD-5371 (error): Deprivation of liberty ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5371', 'error', 'ssd_cla_deprivation_of_liberty', cast(ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id as varchar2(200)), cast(ssd_cla_deprivation_of_liberty.dolo_person_id as varchar2(200)), 'Deprivation of liberty ends before it starts' FROM ssd_cla_deprivation_of_liberty ssd_cla_deprivation_of_liberty WHERE ssd_cla_deprivation_of_liberty.dolo_end_date < ssd_cla_deprivation_of_liberty.dolo_start_date;

-- SSD-5372 (error): Two orders depriving one child of liberty overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5372', 'error', 'ssd_cla_deprivation_of_liberty', cast(b.dolo_deprivation_of_liberty_id as varchar2(200)), cast(b.dolo_person_id as varchar2(200)), 'Two orders depriving one child of liberty overlap' FROM ssd_cla_deprivation_of_liberty b JOIN ssd_cla_deprivation_of_liberty a ON a.dolo_person_id = b.dolo_person_id AND a.dolo_deprivation_of_liberty_id <> b.dolo_deprivation_of_liberty_id WHERE (a.dolo_start_date < b.dolo_start_date OR (a.dolo_start_date = b.dolo_start_date AND a.dolo_deprivation_of_liberty_id < b.dolo_deprivation_of_liberty_id)) AND (a.dolo_end_date IS NULL OR a.dolo_end_date > b.dolo_start_date);

-- SSD-5373 (error): Deprivation of liberty starts before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5373', 'error', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as varchar2(200)), cast(d.dolo_person_id as varchar2(200)), 'Deprivation of liberty starts before the child was born' FROM ssd_cla_deprivation_of_liberty d JOIN ssd_person c ON c.pers_person_id = d.dolo_person_id WHERE d.dolo_start_date < c.pers_dob;

-- SSD-5374 (error): Deprivation of liberty goes on after the child left care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5374', 'error', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as varchar2(200)), cast(d.dolo_person_id as varchar2(200)), 'Deprivation of liberty goes on after the child left care' FROM ssd_cla_deprivation_of_liberty d JOIN (SELECT ssd_cla_periods_of_care.poca_person_id AS poca_person_id, MAX(ssd_cla_periods_of_care.poca_end_date) AS last_day FROM ssd_cla_periods_of_care ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_person_id HAVING COUNT(*) = COUNT(ssd_cla_periods_of_care.poca_end_date)) w ON w.poca_person_id = d.dolo_person_id WHERE d.dolo_start_date <= w.last_day AND (d.dolo_end_date IS NULL OR d.dolo_end_date > w.last_day);

-- SSD-5375 (error): Child deprived of liberty lives where no such order is needed or allowed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5375', 'error', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as varchar2(200)), cast(d.dolo_person_id as varchar2(200)), 'Child deprived of liberty lives where no such order is needed or allowed' FROM ssd_cla_deprivation_of_liberty d JOIN ssd_cla_placement p ON p.clap_person_id = d.dolo_person_id WHERE p.clap_cla_placement_type IN ('K1', 'K3', 'P1', 'R5') AND (d.dolo_end_date IS NULL OR p.clap_cla_placement_start_date < d.dolo_end_date) AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > d.dolo_start_date);

-- SSD-5376 (query): Child deprived of liberty lives in an unusual kind of placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5376', 'query', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as varchar2(200)), cast(d.dolo_person_id as varchar2(200)), 'Child deprived of liberty lives in an unusual kind of placement' FROM ssd_cla_deprivation_of_liberty d JOIN ssd_cla_placement p ON p.clap_person_id = d.dolo_person_id WHERE NOT p.clap_cla_placement_type IN ('K1', 'K2', 'K3', 'P1', 'R5', 'Z1', 'Z12', 'Z13') AND (d.dolo_end_date IS NULL OR p.clap_cla_placement_start_date < d.dolo_end_date) AND (p.clap_cla_placement_end_date IS NULL OR p.clap_cla_placement_end_date > d.dolo_start_date);

-- SSD-5377 (query): Child was deprived of liberty while not looked after
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5377', 'query', 'ssd_cla_deprivation_of_liberty', cast(d.dolo_deprivation_of_liberty_id as varchar2(200)), cast(d.dolo_person_id as varchar2(200)), 'Child was deprived of liberty while not looked after' FROM ssd_cla_deprivation_of_liberty d WHERE NOT d.dolo_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = d.dolo_person_id AND c.poca_start_date <= d.dolo_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= d.dolo_start_date));

-- SSD-5378 (error): Deprivation of liberty has no start date, or dates after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5378', 'error', 'ssd_cla_deprivation_of_liberty', cast(ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id as varchar2(200)), cast(ssd_cla_deprivation_of_liberty.dolo_person_id as varchar2(200)), 'Deprivation of liberty has no start date, or dates after the day of the data' FROM ssd_cla_deprivation_of_liberty ssd_cla_deprivation_of_liberty WHERE ssd_cla_deprivation_of_liberty.dolo_start_date IS NULL OR ssd_cla_deprivation_of_liberty.dolo_start_date > trunc(sysdate) OR ssd_cla_deprivation_of_liberty.dolo_end_date > trunc(sysdate);

-- SSD-5379 (error): Two deprivations of liberty have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5379', 'error', 'ssd_cla_deprivation_of_liberty', cast(ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id as varchar2(200)), cast(ssd_cla_deprivation_of_liberty.dolo_person_id as varchar2(200)), 'Two deprivations of liberty have the same identifier' FROM ssd_cla_deprivation_of_liberty ssd_cla_deprivation_of_liberty WHERE ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id IN (SELECT ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id AS dolo_deprivation_of_liberty_id FROM ssd_cla_deprivation_of_liberty ssd_cla_deprivation_of_liberty GROUP BY ssd_cla_deprivation_of_liberty.dolo_deprivation_of_liberty_id HAVING COUNT(*) > 1);

-- SSD-5391 (query): Child in care has no allocated case worker now
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5391', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care has no allocated case worker now' FROM ssd_cla_periods_of_care c WHERE c.poca_end_date IS NULL AND c.poca_start_date <= trunc(sysdate) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_involvements i WHERE i.invo_person_id = c.poca_person_id AND i.invo_professional_role_id = 'CW' AND (i.invo_involvement_end_date IS NULL OR i.invo_involvement_end_date >= trunc(sysdate)));

-- SSD-5392 (query): It is not said why the social worker of a child in care changed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5392', 'query', 'ssd_involvements', cast(i.invo_involvements_id as varchar2(200)), cast(i.invo_person_id as varchar2(200)), 'It is not said why the social worker of a child in care changed' FROM ssd_involvements i WHERE i.invo_professional_role_id = 'CW' AND i.invo_worker_change_reason IS NULL AND i.invo_involvement_start_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = i.invo_person_id AND c.poca_end_date IS NULL AND c.poca_start_date <= trunc(sysdate));

-- SSD-5393 (query): Social worker had the case of a child in care for less than a day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5393', 'query', 'ssd_involvements', cast(i.invo_involvements_id as varchar2(200)), cast(i.invo_person_id as varchar2(200)), 'Social worker had the case of a child in care for less than a day' FROM ssd_involvements i WHERE i.invo_professional_role_id = 'CW' AND i.invo_involvement_end_date = i.invo_involvement_start_date AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = i.invo_person_id AND c.poca_start_date <= i.invo_involvement_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= i.invo_involvement_start_date));

-- SSD-5501 (query): Health check lacks its type or status
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5501', 'query', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as varchar2(200)), cast(ssd_cla_health.clah_person_id as varchar2(200)), 'Health check lacks its type or status' FROM ssd_cla_health ssd_cla_health WHERE ssd_cla_health.clah_health_check_type IS NULL OR ssd_cla_health.clah_health_check_status IS NULL;

-- SSD-5502 (error): Health check was completed but has no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5502', 'error', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as varchar2(200)), cast(ssd_cla_health.clah_person_id as varchar2(200)), 'Health check was completed but has no date' FROM ssd_cla_health ssd_cla_health WHERE ssd_cla_health.clah_health_check_status = 'Completed' AND ssd_cla_health.clah_health_check_date IS NULL;

-- SSD-5503 (error): Health check was completed after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5503', 'error', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as varchar2(200)), cast(ssd_cla_health.clah_person_id as varchar2(200)), 'Health check was completed after the day of the data' FROM ssd_cla_health ssd_cla_health WHERE ssd_cla_health.clah_health_check_status = 'Completed' AND ssd_cla_health.clah_health_check_date > trunc(sysdate);

-- SSD-5504 (error): Health check is dated before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5504', 'error', 'ssd_cla_health', cast(h.clah_health_check_id as varchar2(200)), cast(h.clah_person_id as varchar2(200)), 'Health check is dated before the child was born' FROM ssd_cla_health h JOIN ssd_person c ON c.pers_person_id = h.clah_person_id WHERE h.clah_health_check_date < c.pers_dob;

-- SSD-5505 (query): Planned health check is more than three months overdue
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5505', 'query', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as varchar2(200)), cast(ssd_cla_health.clah_person_id as varchar2(200)), 'Planned health check is more than three months overdue' FROM ssd_cla_health ssd_cla_health WHERE ssd_cla_health.clah_health_check_status = 'Planned' AND least(add_months(ssd_cla_health.clah_health_check_date, 3), add_months(trunc(ssd_cla_health.clah_health_check_date, 'MM'), 3) + extract(day from ssd_cla_health.clah_health_check_date) - 1) < trunc(sysdate);

-- SSD-5506 (query): Child in care for over a year has had no health assessment for a year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5506', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care for over a year has had no health assessment for a year' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 18 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Health Assessment' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date >= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5507 (query): Child in care under five has had no health assessment for seven months
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5507', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care under five has had no health assessment for seven months' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), -7), add_months(trunc(trunc(sysdate), 'MM'), -7) + extract(day from trunc(sysdate)) - 1) AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 5 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Health Assessment' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date >= least(add_months(trunc(sysdate), -7), add_months(trunc(trunc(sysdate), 'MM'), -7) + extract(day from trunc(sysdate)) - 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5508 (query): No health assessment within 20 working days of coming into care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5508', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'No health assessment within 20 working days of coming into care' FROM ssd_cla_periods_of_care c WHERE c.poca_start_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (((((trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(date '1900-01-01')) + 1) - mod(((trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(COALESCE(c.poca_end_date, trunc(sysdate))) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= COALESCE(c.poca_end_date, trunc(sysdate))) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > COALESCE(c.poca_end_date, trunc(sysdate)) and bank_holiday <= c.poca_start_date)) > 20 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Health Assessment' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date BETWEEN (c.poca_start_date + -28) AND (c.poca_start_date + 31) AND (((((trunc(h.clah_health_check_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(h.clah_health_check_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(h.clah_health_check_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(h.clah_health_check_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - ((((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1) - mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7)) / 7 * 5 + case when mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) < 5 then mod(((trunc(c.poca_start_date) - trunc(date '1900-01-01')) + 1), 7) else 5 end) - (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > c.poca_start_date and bank_holiday <= h.clah_health_check_date) + (select count(*) from ora$ptt_ssd_bank_holidays where bank_holiday > h.clah_health_check_date and bank_holiday <= c.poca_start_date)) <= 20) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date >= c.poca_start_date);

-- SSD-5509 (query): Child in care for over a year has had no dental check for a year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5509', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care for over a year has had no dental check for a year' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) BETWEEN 2 AND 17 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Dental Check' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date >= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5510 (query): Child in care under five has had no development check for a year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5510', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care under five has had no development check for a year' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 5 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_health h WHERE h.clah_person_id = c.poca_person_id AND h.clah_health_check_type = 'Health surveillance checks' AND h.clah_health_check_status IN ('Completed', 'Refused') AND h.clah_health_check_date >= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5511 (query): Development check for under fives was done on an older child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5511', 'query', 'ssd_cla_health', cast(h.clah_health_check_id as varchar2(200)), cast(h.clah_person_id as varchar2(200)), 'Development check for under fives was done on an older child' FROM ssd_cla_health h JOIN ssd_person c ON c.pers_person_id = h.clah_person_id WHERE h.clah_health_check_type = 'Health surveillance checks' AND (extract(year from h.clah_health_check_date) - extract(year from c.pers_dob) - case when extract(month from h.clah_health_check_date) * 100 + extract(day from h.clah_health_check_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 5;

-- SSD-5512 (error): Two health checks have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5512', 'error', 'ssd_cla_health', cast(ssd_cla_health.clah_health_check_id as varchar2(200)), cast(ssd_cla_health.clah_person_id as varchar2(200)), 'Two health checks have the same identifier' FROM ssd_cla_health ssd_cla_health WHERE ssd_cla_health.clah_health_check_id IN (SELECT ssd_cla_health.clah_health_check_id AS clah_health_check_id FROM ssd_cla_health ssd_cla_health GROUP BY ssd_cla_health.clah_health_check_id HAVING COUNT(*) > 1);

-- SSD-5521 (query): Nothing is recorded on the immunisations of a child in care for over a year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5521', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Nothing is recorded on the immunisations of a child in care for over a year' FROM ssd_cla_periods_of_care c WHERE c.poca_end_date IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_immunisations i WHERE i.clai_person_id = c.poca_person_id AND NOT i.clai_immunisations_status IS NULL) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5522 (error): Child has more than one immunisation record
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5522', 'error', 'ssd_cla_immunisations', cast(i.clai_person_id as varchar2(200)), cast(i.clai_person_id as varchar2(200)), 'Child has more than one immunisation record' FROM ssd_cla_immunisations i JOIN (SELECT ssd_cla_immunisations.clai_person_id AS clai_person_id, COUNT(*) AS records FROM ssd_cla_immunisations ssd_cla_immunisations GROUP BY ssd_cla_immunisations.clai_person_id HAVING COUNT(*) > 1) w ON w.clai_person_id = i.clai_person_id;

-- SSD-5523 (error): Immunisations were recorded before birth or after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5523', 'error', 'ssd_cla_immunisations', cast(i.clai_person_id as varchar2(200)), cast(i.clai_person_id as varchar2(200)), 'Immunisations were recorded before birth or after the day of the data' FROM ssd_cla_immunisations i LEFT JOIN ssd_person c ON c.pers_person_id = i.clai_person_id WHERE i.clai_immunisations_status_date > trunc(sysdate) OR i.clai_immunisations_status_date < c.pers_dob;

-- SSD-5531 (error): Help with substance misuse was received but not offered
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5531', 'error', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as varchar2(200)), cast(ssd_cla_substance_misuse.clas_person_id as varchar2(200)), 'Help with substance misuse was received but not offered' FROM ssd_cla_substance_misuse ssd_cla_substance_misuse WHERE (ssd_cla_substance_misuse.clas_intervention_received = 1) AND (ssd_cla_substance_misuse.clas_intervention_offered = 0);

-- SSD-5532 (query): Child misused a substance and was offered no help
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5532', 'query', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as varchar2(200)), cast(ssd_cla_substance_misuse.clas_person_id as varchar2(200)), 'Child misused a substance and was offered no help' FROM ssd_cla_substance_misuse ssd_cla_substance_misuse WHERE (ssd_cla_substance_misuse.clas_intervention_received = 0) AND (ssd_cla_substance_misuse.clas_intervention_offered = 0);

-- SSD-5533 (query): It is not said whether help with substance misuse was received or offered
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5533', 'query', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as varchar2(200)), cast(ssd_cla_substance_misuse.clas_person_id as varchar2(200)), 'It is not said whether help with substance misuse was received or offered' FROM ssd_cla_substance_misuse ssd_cla_substance_misuse WHERE ssd_cla_substance_misuse.clas_intervention_received IS NULL OR ((ssd_cla_substance_misuse.clas_intervention_received = 0) AND ssd_cla_substance_misuse.clas_intervention_offered IS NULL);

-- SSD-5534 (query): Child under nine is recorded with substance misuse
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5534', 'query', 'ssd_cla_substance_misuse', cast(m.clas_substance_misuse_id as varchar2(200)), cast(m.clas_person_id as varchar2(200)), 'Child under nine is recorded with substance misuse' FROM ssd_cla_substance_misuse m JOIN ssd_person c ON c.pers_person_id = m.clas_person_id WHERE (extract(year from m.clas_substance_misuse_date) - extract(year from c.pers_dob) - case when extract(month from m.clas_substance_misuse_date) * 100 + extract(day from m.clas_substance_misuse_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 9;

-- SSD-5535 (error): Substance misuse is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5535', 'error', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as varchar2(200)), cast(ssd_cla_substance_misuse.clas_person_id as varchar2(200)), 'Substance misuse is dated after the day of the data' FROM ssd_cla_substance_misuse ssd_cla_substance_misuse WHERE ssd_cla_substance_misuse.clas_substance_misuse_date > trunc(sysdate);

-- SSD-5536 (error): Two substance misuse concerns have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5536', 'error', 'ssd_cla_substance_misuse', cast(ssd_cla_substance_misuse.clas_substance_misuse_id as varchar2(200)), cast(ssd_cla_substance_misuse.clas_person_id as varchar2(200)), 'Two substance misuse concerns have the same identifier' FROM ssd_cla_substance_misuse ssd_cla_substance_misuse WHERE ssd_cla_substance_misuse.clas_substance_misuse_id IN (SELECT ssd_cla_substance_misuse.clas_substance_misuse_id AS clas_substance_misuse_id FROM ssd_cla_substance_misuse ssd_cla_substance_misuse GROUP BY ssd_cla_substance_misuse.clas_substance_misuse_id HAVING COUNT(*) > 1);

-- SSD-5541 (error): Questionnaire has a score as well as a reason for having none
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5541', 'error', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as varchar2(200)), cast(ssd_sdq_scores.csdq_person_id as varchar2(200)), 'Questionnaire has a score as well as a reason for having none' FROM ssd_sdq_scores ssd_sdq_scores WHERE NOT ssd_sdq_scores.csdq_sdq_score IS NULL AND NOT ssd_sdq_scores.csdq_sdq_reason IS NULL;

-- SSD-5542 (query): Questionnaire has neither a score nor a reason
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5542', 'query', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as varchar2(200)), cast(ssd_sdq_scores.csdq_person_id as varchar2(200)), 'Questionnaire has neither a score nor a reason' FROM ssd_sdq_scores ssd_sdq_scores WHERE ssd_sdq_scores.csdq_sdq_score IS NULL AND ssd_sdq_scores.csdq_sdq_reason IS NULL;

-- SSD-5543 (query): Questionnaire was filled in for a child outside the ages it is for
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5543', 'query', 'ssd_sdq_scores', cast(q.csdq_table_id as varchar2(200)), cast(q.csdq_person_id as varchar2(200)), 'Questionnaire was filled in for a child outside the ages it is for' FROM ssd_sdq_scores q JOIN ssd_person c ON c.pers_person_id = q.csdq_person_id WHERE NOT q.csdq_sdq_score IS NULL AND NOT (extract(year from q.csdq_sdq_completed_date) - extract(year from c.pers_dob) - case when extract(month from q.csdq_sdq_completed_date) * 100 + extract(day from q.csdq_sdq_completed_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) BETWEEN 4 AND 16;

-- SSD-5544 (error): Age is given as the reason for no score, but the child is of the right age
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5544', 'error', 'ssd_sdq_scores', cast(q.csdq_table_id as varchar2(200)), cast(q.csdq_person_id as varchar2(200)), 'Age is given as the reason for no score, but the child is of the right age' FROM ssd_sdq_scores q JOIN ssd_person c ON c.pers_person_id = q.csdq_person_id JOIN (SELECT ssd_cla_periods_of_care.poca_person_id AS poca_person_id, MIN(ssd_cla_periods_of_care.poca_start_date) AS first_day FROM ssd_cla_periods_of_care ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_person_id) w ON w.poca_person_id = q.csdq_person_id WHERE q.csdq_sdq_reason = 'SDQ1' AND (extract(year from w.first_day) - extract(year from c.pers_dob) - case when extract(month from w.first_day) * 100 + extract(day from w.first_day) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 4 AND (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) <= 16;

-- SSD-5545 (query): Child in care for over a year has no questionnaire for the year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5545', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care for over a year has no questionnaire for the year' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (extract(year from least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) - extract(year from p.pers_dob) - case when extract(month from least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) * 100 + extract(day from least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 4 AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) <= 16 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_sdq_scores q WHERE q.csdq_person_id = c.poca_person_id AND (NOT q.csdq_sdq_reason IS NULL OR q.csdq_sdq_completed_date >= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1))) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-5546 (query): Questionnaire has a score but no date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5546', 'query', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as varchar2(200)), cast(ssd_sdq_scores.csdq_person_id as varchar2(200)), 'Questionnaire has a score but no date' FROM ssd_sdq_scores ssd_sdq_scores WHERE NOT ssd_sdq_scores.csdq_sdq_score IS NULL AND ssd_sdq_scores.csdq_sdq_completed_date IS NULL;

-- SSD-5547 (error): Questionnaire is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5547', 'error', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as varchar2(200)), cast(ssd_sdq_scores.csdq_person_id as varchar2(200)), 'Questionnaire is dated after the day of the data' FROM ssd_sdq_scores ssd_sdq_scores WHERE ssd_sdq_scores.csdq_sdq_completed_date > trunc(sysdate);

-- SSD-5548 (error): Four part scores of a questionnaire do not add up to its total
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5548', 'error', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as varchar2(200)), cast(ssd_sdq_scores.csdq_person_id as varchar2(200)), 'Four part scores of a questionnaire do not add up to its total' FROM ssd_sdq_scores ssd_sdq_scores WHERE ssd_sdq_scores.csdq_sdq_score <> ssd_sdq_scores.csdq_emotional_score + ssd_sdq_scores.csdq_conduct_score + ssd_sdq_scores.csdq_hyperactivity_score + ssd_sdq_scores.csdq_peer_score;

-- SSD-5549 (note): Questionnaire was not filled in by the carer, and none of the year was
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5549', 'note', 'ssd_sdq_scores', cast(q.csdq_table_id as varchar2(200)), cast(q.csdq_person_id as varchar2(200)), 'Questionnaire was not filled in by the carer, and none of the year was' FROM ssd_sdq_scores q WHERE q.csdq_respondent IN ('TEACHER', 'SELF') AND NOT q.csdq_sdq_score IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_sdq_scores o WHERE o.csdq_person_id = q.csdq_person_id AND o.csdq_respondent = 'CARER' AND o.csdq_sdq_completed_date BETWEEN least(add_months(q.csdq_sdq_completed_date, (-1 * 12)), add_months(trunc(q.csdq_sdq_completed_date, 'MM'), (-1 * 12)) + extract(day from q.csdq_sdq_completed_date) - 1) AND least(add_months(q.csdq_sdq_completed_date, (1 * 12)), add_months(trunc(q.csdq_sdq_completed_date, 'MM'), (1 * 12)) + extract(day from q.csdq_sdq_completed_date) - 1));

-- SSD-5550 (error): Two strengths and difficulties questionnaires have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5550', 'error', 'ssd_sdq_scores', cast(ssd_sdq_scores.csdq_table_id as varchar2(200)), cast(ssd_sdq_scores.csdq_person_id as varchar2(200)), 'Two strengths and difficulties questionnaires have the same identifier' FROM ssd_sdq_scores ssd_sdq_scores WHERE ssd_sdq_scores.csdq_table_id IN (SELECT ssd_sdq_scores.csdq_table_id AS csdq_table_id FROM ssd_sdq_scores ssd_sdq_scores GROUP BY ssd_sdq_scores.csdq_table_id HAVING COUNT(*) > 1);

-- SSD-5561 (error): Mental health referral was decided, begun or closed before it was made
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5561', 'error', 'ssd_mental_health_referrals', cast(ssd_mental_health_referrals.mhre_referral_id as varchar2(200)), cast(ssd_mental_health_referrals.mhre_person_id as varchar2(200)), 'Mental health referral was decided, begun or closed before it was made' FROM ssd_mental_health_referrals ssd_mental_health_referrals WHERE ssd_mental_health_referrals.mhre_decision_date < ssd_mental_health_referrals.mhre_referral_date OR ssd_mental_health_referrals.mhre_first_contact_date < ssd_mental_health_referrals.mhre_referral_date OR ssd_mental_health_referrals.mhre_closed_date < ssd_mental_health_referrals.mhre_referral_date;

-- SSD-5562 (error): Mental health referral was closed before its first appointment
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5562', 'error', 'ssd_mental_health_referrals', cast(ssd_mental_health_referrals.mhre_referral_id as varchar2(200)), cast(ssd_mental_health_referrals.mhre_person_id as varchar2(200)), 'Mental health referral was closed before its first appointment' FROM ssd_mental_health_referrals ssd_mental_health_referrals WHERE ssd_mental_health_referrals.mhre_closed_date < ssd_mental_health_referrals.mhre_first_contact_date;

-- SSD-5563 (query): Outcome of a mental health referral does not fit its dates
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5563', 'query', 'ssd_mental_health_referrals', cast(ssd_mental_health_referrals.mhre_referral_id as varchar2(200)), cast(ssd_mental_health_referrals.mhre_person_id as varchar2(200)), 'Outcome of a mental health referral does not fit its dates' FROM ssd_mental_health_referrals ssd_mental_health_referrals WHERE (ssd_mental_health_referrals.mhre_outcome IN ('WAITING', 'ACCEPTED') AND NOT ssd_mental_health_referrals.mhre_closed_date IS NULL) OR (ssd_mental_health_referrals.mhre_outcome IN ('WAITING', 'NOTACCEPTED') AND NOT ssd_mental_health_referrals.mhre_first_contact_date IS NULL) OR (ssd_mental_health_referrals.mhre_outcome IN ('ACCEPTED', 'NOTACCEPTED') AND ssd_mental_health_referrals.mhre_decision_date IS NULL) OR (ssd_mental_health_referrals.mhre_outcome IN ('ENDEDSERVICE', 'ENDEDCHILD') AND ssd_mental_health_referrals.mhre_closed_date IS NULL);

-- SSD-5564 (error): Mental health referral has no date, or dates before birth or after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5564', 'error', 'ssd_mental_health_referrals', cast(m.mhre_referral_id as varchar2(200)), cast(m.mhre_person_id as varchar2(200)), 'Mental health referral has no date, or dates before birth or after the day of the data' FROM ssd_mental_health_referrals m LEFT JOIN ssd_person c ON c.pers_person_id = m.mhre_person_id WHERE m.mhre_referral_date IS NULL OR m.mhre_referral_date > trunc(sysdate) OR m.mhre_decision_date > trunc(sysdate) OR m.mhre_first_contact_date > trunc(sysdate) OR m.mhre_closed_date > trunc(sysdate) OR m.mhre_referral_date < c.pers_dob;

-- SSD-5565 (error): Mental health referral names an organisation that is not in the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5565', 'error', 'ssd_mental_health_referrals', cast(m.mhre_referral_id as varchar2(200)), cast(m.mhre_person_id as varchar2(200)), 'Mental health referral names an organisation that is not in the data' FROM ssd_mental_health_referrals m WHERE NOT m.mhre_organisation_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_organisations o WHERE o.orga_organisation_id = m.mhre_organisation_id);

-- SSD-5566 (error): Two mental health referrals have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-5566', 'error', 'ssd_mental_health_referrals', cast(ssd_mental_health_referrals.mhre_referral_id as varchar2(200)), cast(ssd_mental_health_referrals.mhre_person_id as varchar2(200)), 'Two mental health referrals have the same identifier' FROM ssd_mental_health_referrals ssd_mental_health_referrals WHERE ssd_mental_health_referrals.mhre_referral_id IN (SELECT ssd_mental_health_referrals.mhre_referral_id AS mhre_referral_id FROM ssd_mental_health_referrals ssd_mental_health_referrals GROUP BY ssd_mental_health_referrals.mhre_referral_id HAVING COUNT(*) > 1);

-- SSD-6001 (error): Child was matched with adopters before the decision for adoption
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6001', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Child was matched with adopters before the decision for adoption' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_matched_date < ssd_permanence.perm_adm_decision_date;

-- SSD-6002 (error): Child was placed for adoption before being matched
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6002', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Child was placed for adoption before being matched' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_placed_for_adoption_date < ssd_permanence.perm_matched_date;

-- SSD-6003 (error): Child was placed for adoption before the decision for adoption
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6003', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Child was placed for adoption before the decision for adoption' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_placed_for_adoption_date < ssd_permanence.perm_adm_decision_date;

-- SSD-6004 (error): Adoption order was made before the child was placed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6004', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Adoption order was made before the child was placed' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_permanence_order_type = 'Adoption' AND ssd_permanence.perm_permanence_order_date < ssd_permanence.perm_placed_for_adoption_date;

-- SSD-6005 (query): Child was matched on the day of the adoption order
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6005', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Child was matched on the day of the adoption order' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_permanence_order_type = 'Adoption' AND ssd_permanence.perm_matched_date = ssd_permanence.perm_permanence_order_date;

-- SSD-6006 (error): Adoption plan was given up before it was made
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6006', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Adoption plan was given up before it was made' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_decision_reversed_date < ssd_permanence.perm_adm_decision_date;

-- SSD-6007 (error): Adoption plan given up has a date or a reason, but not both
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6007', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Adoption plan given up has a date or a reason, but not both' FROM ssd_permanence ssd_permanence WHERE (ssd_permanence.perm_decision_reversed_date IS NULL AND NOT ssd_permanence.perm_decision_reversed_reason IS NULL) OR (NOT ssd_permanence.perm_decision_reversed_date IS NULL AND ssd_permanence.perm_decision_reversed_reason IS NULL);

-- SSD-6008 (error): Adoption plan was given up, but never decided on
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6008', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Adoption plan was given up, but never decided on' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_adm_decision_date IS NULL AND (NOT ssd_permanence.perm_decision_reversed_date IS NULL OR NOT ssd_permanence.perm_decision_reversed_reason IS NULL);

-- SSD-6009 (error): Child was adopted although the plan for adoption was given up
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6009', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Child was adopted although the plan for adoption was given up' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_permanence_order_type = 'Adoption' AND NOT ssd_permanence.perm_permanence_order_date IS NULL AND NOT ssd_permanence.perm_decision_reversed_date IS NULL;

-- SSD-6010 (error): Placement order was made before the decision for adoption
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6010', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Placement order was made before the decision for adoption' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_placement_order_date < ssd_permanence.perm_adm_decision_date;

-- SSD-6011 (error): Placement order is in force, but nobody had decided for adoption
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6011', 'error', 'ssd_legal_status', cast(s.lega_legal_status_id as varchar2(200)), cast(s.lega_person_id as varchar2(200)), 'Placement order is in force, but nobody had decided for adoption' FROM ssd_legal_status s WHERE s.lega_legal_status = 'E1' AND NOT s.lega_legal_status_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_permanence p WHERE p.perm_person_id = s.lega_person_id AND p.perm_adm_decision_date <= s.lega_legal_status_start_date);

-- SSD-6012 (error): Placement for adoption began without a decision for adoption
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6012', 'error', 'ssd_cla_placement', cast(a.clap_cla_placement_id as varchar2(200)), cast(a.clap_person_id as varchar2(200)), 'Placement for adoption began without a decision for adoption' FROM ssd_cla_placement a WHERE a.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6') AND NOT a.clap_cla_placement_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_permanence p WHERE p.perm_person_id = a.clap_person_id AND p.perm_adm_decision_date <= a.clap_cla_placement_start_date);

-- SSD-6013 (query): Child left care unadopted while the plan for adoption stands
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6013', 'query', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Child left care unadopted while the plan for adoption stands' FROM ssd_permanence p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.perm_cla_id AND c.poca_person_id = p.perm_person_id WHERE NOT p.perm_adm_decision_date IS NULL AND p.perm_decision_reversed_date IS NULL AND NOT c.poca_end_date IS NULL AND (p.perm_permanence_order_date IS NULL OR p.perm_permanence_order_type <> 'Adoption') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = p.perm_person_id AND e.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND e.clae_cla_episode_ceased_date >= p.perm_adm_decision_date);

-- SSD-6014 (error): Adoption was decided on or given up while the child was not in that period of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6014', 'error', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Adoption was decided on or given up while the child was not in that period of care' FROM ssd_permanence p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.perm_cla_id AND c.poca_person_id = p.perm_person_id WHERE p.perm_adm_decision_date < c.poca_start_date OR p.perm_adm_decision_date > c.poca_end_date OR p.perm_decision_reversed_date < c.poca_start_date OR p.perm_decision_reversed_date > c.poca_end_date;

-- SSD-6015 (error): Adoption was decided on before the child was born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6015', 'error', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Adoption was decided on before the child was born' FROM ssd_permanence p JOIN ssd_person c ON c.pers_person_id = p.perm_person_id WHERE p.perm_adm_decision_date < c.pers_dob;

-- SSD-6016 (error): Step on the way to a permanent home is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6016', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Step on the way to a permanent home is dated after the day of the data' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_adm_decision_date > trunc(sysdate) OR ssd_permanence.perm_placement_order_date > trunc(sysdate) OR ssd_permanence.perm_matched_date > trunc(sysdate) OR ssd_permanence.perm_placed_for_adoption_date > trunc(sysdate) OR ssd_permanence.perm_decision_reversed_date > trunc(sysdate) OR ssd_permanence.perm_permanence_order_date > trunc(sysdate);

-- SSD-6017 (error): New decision for adoption was made while an earlier one stood
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6017', 'error', 'ssd_permanence', cast(b.perm_table_id as varchar2(200)), cast(b.perm_person_id as varchar2(200)), 'New decision for adoption was made while an earlier one stood' FROM ssd_permanence b JOIN ssd_permanence a ON a.perm_person_id = b.perm_person_id AND a.perm_table_id <> b.perm_table_id WHERE (a.perm_adm_decision_date < b.perm_adm_decision_date OR (a.perm_adm_decision_date = b.perm_adm_decision_date AND a.perm_table_id < b.perm_table_id)) AND (a.perm_decision_reversed_date IS NULL OR a.perm_decision_reversed_date > b.perm_adm_decision_date) AND (a.perm_permanence_order_date IS NULL OR a.perm_permanence_order_date > b.perm_adm_decision_date);

-- SSD-6018 (error): Care ended in adoption, but no adoption order is recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6018', 'error', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Care ended in adoption, but no adoption order is recorded' FROM ssd_cla_episodes e WHERE e.clae_cla_episode_ceased_reason IN ('E11', 'E12') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_permanence p WHERE p.perm_person_id = e.clae_person_id AND p.perm_permanence_order_type = 'Adoption' AND NOT p.perm_permanence_order_date IS NULL);

-- SSD-6019 (error): Adoption order is recorded, but care did not end in adoption
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6019', 'error', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Adoption order is recorded, but care did not end in adoption' FROM ssd_permanence p WHERE p.perm_permanence_order_type = 'Adoption' AND NOT p.perm_permanence_order_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes a WHERE a.clae_person_id = p.perm_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes e WHERE e.clae_person_id = p.perm_person_id AND e.clae_cla_episode_ceased_reason IN ('E11', 'E12'));

-- SSD-6020 (query): Details of an adoption are not complete
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6020', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Details of an adoption are not complete' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_permanence_order_type = 'Adoption' AND NOT ssd_permanence.perm_permanence_order_date IS NULL AND (ssd_permanence.perm_adm_decision_date IS NULL OR ssd_permanence.perm_matched_date IS NULL OR ssd_permanence.perm_adopted_by_carer_flag IS NULL OR ssd_permanence.perm_number_of_adopters IS NULL OR ssd_permanence.perm_adopter_sex IS NULL OR ssd_permanence.perm_adopter_legal_status IS NULL);

-- SSD-6021 (error): Number of adopters does not fit their sex
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6021', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Number of adopters does not fit their sex' FROM ssd_permanence ssd_permanence WHERE (ssd_permanence.perm_number_of_adopters = 2 AND ssd_permanence.perm_adopter_sex IN ('M1', 'F1')) OR (ssd_permanence.perm_number_of_adopters = 1 AND ssd_permanence.perm_adopter_sex IN ('MM', 'FF', 'MF'));

-- SSD-6022 (error): Legal status of the adopters does not fit their sex
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6022', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Legal status of the adopters does not fit their sex' FROM ssd_permanence ssd_permanence WHERE (ssd_permanence.perm_adopter_legal_status = 'L0' AND ssd_permanence.perm_adopter_sex IN ('MM', 'FF', 'MF')) OR (ssd_permanence.perm_adopter_legal_status IN ('L11', 'L3') AND ssd_permanence.perm_adopter_sex <> 'MF') OR (ssd_permanence.perm_adopter_legal_status IN ('L12', 'L4') AND NOT ssd_permanence.perm_adopter_sex IN ('MM', 'FF')) OR (ssd_permanence.perm_adopter_legal_status = 'L2' AND ssd_permanence.perm_adopter_sex IN ('M1', 'F1'));

-- SSD-6023 (query): Adopters are described although there is no adoption order
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6023', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Adopters are described although there is no adoption order' FROM ssd_permanence ssd_permanence WHERE (NOT ssd_permanence.perm_number_of_adopters IS NULL OR NOT ssd_permanence.perm_adopter_sex IS NULL OR NOT ssd_permanence.perm_adopter_legal_status IS NULL) AND (ssd_permanence.perm_permanence_order_date IS NULL OR COALESCE(ssd_permanence.perm_permanence_order_type, '-') <> 'Adoption');

-- SSD-6024 (error): Adoption by the former carer does not fit the last placement
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6024', 'error', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Adoption by the former carer does not fit the last placement' FROM ssd_permanence p JOIN ssd_cla_placement a ON a.clap_person_id = p.perm_person_id AND a.clap_cla_placement_end_date = p.perm_permanence_order_date WHERE p.perm_permanence_order_type = 'Adoption' AND (((p.perm_adopted_by_carer_flag = 1) AND a.clap_cla_placement_type IN ('A4', 'A6')) OR ((p.perm_adopted_by_carer_flag = 0) AND a.clap_cla_placement_type IN ('A3', 'A5')));

-- SSD-6025 (error): Final order has a date or a type, but not both
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6025', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Final order has a date or a type, but not both' FROM ssd_permanence ssd_permanence WHERE (ssd_permanence.perm_permanence_order_date IS NULL AND NOT ssd_permanence.perm_permanence_order_type IS NULL) OR (NOT ssd_permanence.perm_permanence_order_date IS NULL AND ssd_permanence.perm_permanence_order_type IS NULL);

-- SSD-6026 (query): Final order is of another kind than the reason for leaving care that day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6026', 'query', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Final order is of another kind than the reason for leaving care that day' FROM ssd_permanence p JOIN ssd_cla_episodes e ON e.clae_person_id = p.perm_person_id AND e.clae_cla_episode_ceased_date = p.perm_permanence_order_date WHERE e.clae_cla_episode_ceased_reason <> 'X1' AND ((p.perm_permanence_order_type = 'Adoption' AND NOT e.clae_cla_episode_ceased_reason IN ('E11', 'E12')) OR (p.perm_permanence_order_type = 'Special Guardianship Order' AND NOT e.clae_cla_episode_ceased_reason IN ('E43', 'E44', 'E45', 'E46', 'E47', 'E48')) OR (p.perm_permanence_order_type = 'Child Arrangements/ Residence Order' AND e.clae_cla_episode_ceased_reason <> 'E41'));

-- SSD-6027 (query): Adoption order was made on a day on which care did not end
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6027', 'query', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Adoption order was made on a day on which care did not end' FROM ssd_permanence p JOIN ssd_cla_periods_of_care c ON c.poca_cla_id = p.perm_cla_id AND c.poca_person_id = p.perm_person_id WHERE p.perm_permanence_order_type = 'Adoption' AND NOT p.perm_permanence_order_date IS NULL AND (c.poca_end_date IS NULL OR c.poca_end_date <> p.perm_permanence_order_date);

-- SSD-6028 (error): Child was placed with carers who may adopt before that was decided
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6028', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Child was placed with carers who may adopt before that was decided' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_placed_ffa_cp_date < ssd_permanence.perm_ffa_cp_decision_date;

-- SSD-6029 (error): Child was fostered by the adopters only after being placed with them for adoption
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6029', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Child was fostered by the adopters only after being placed with them for adoption' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_placed_ffa_cp_date > ssd_permanence.perm_placed_for_adoption_date OR ssd_permanence.perm_placed_foster_carer_date > ssd_permanence.perm_placed_for_adoption_date;

-- SSD-6030 (error): Date of moving in with the foster carer is a filler
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6030', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Date of moving in with the foster carer is a filler' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_placed_foster_carer_date < date '1902-01-01';

-- SSD-6031 (query): Child was adopted by the former carer, but not since when the child lived there
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6031', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Child was adopted by the former carer, but not since when the child lived there' FROM ssd_permanence ssd_permanence WHERE (ssd_permanence.perm_adopted_by_carer_flag = 1) AND ssd_permanence.perm_placed_foster_carer_date IS NULL;

-- SSD-6032 (query): Brothers and sisters were placed with a child who is not part of a group
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6032', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Brothers and sisters were placed with a child who is not part of a group' FROM ssd_permanence ssd_permanence WHERE (ssd_permanence.perm_part_of_sibling_group = 0) AND (ssd_permanence.perm_siblings_placed_together > 1 OR ssd_permanence.perm_siblings_placed_apart > 0);

-- SSD-6033 (query): No placement for adoption begins on the day the child was placed
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6033', 'query', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'No placement for adoption begins on the day the child was placed' FROM ssd_permanence p WHERE NOT p.perm_placed_for_adoption_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement o WHERE o.clap_person_id = p.perm_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement a WHERE a.clap_person_id = p.perm_person_id AND a.clap_cla_placement_type IN ('A3', 'A4', 'A5', 'A6') AND a.clap_cla_placement_start_date = p.perm_placed_for_adoption_date);

-- SSD-6034 (query): Placement order does not begin as a legal status on its day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6034', 'query', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Placement order does not begin as a legal status on its day' FROM ssd_permanence p WHERE NOT p.perm_placement_order_date IS NULL AND EXISTS(SELECT 1 AS "1" FROM ssd_legal_status o WHERE o.lega_person_id = p.perm_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = p.perm_person_id AND s.lega_legal_status = 'E1' AND s.lega_legal_status_start_date = p.perm_placement_order_date);

-- SSD-6035 (query): Permanence record holds no decision, placement or order
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6035', 'query', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Permanence record holds no decision, placement or order' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_adm_decision_date IS NULL AND ssd_permanence.perm_ffa_cp_decision_date IS NULL AND ssd_permanence.perm_placed_ffa_cp_date IS NULL AND ssd_permanence.perm_placement_order_date IS NULL AND ssd_permanence.perm_matched_date IS NULL AND ssd_permanence.perm_placed_for_adoption_date IS NULL AND ssd_permanence.perm_decision_reversed_date IS NULL AND ssd_permanence.perm_permanence_order_date IS NULL;

-- SSD-6036 (error): Permanence record names a period of care that the child does not have
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6036', 'error', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Permanence record names a period of care that the child does not have' FROM ssd_permanence p WHERE NOT p.perm_cla_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_cla_id = p.perm_cla_id AND c.poca_person_id = p.perm_person_id);

-- SSD-6037 (error): Adoption worker is not among the professionals
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6037', 'error', 'ssd_permanence', cast(p.perm_table_id as varchar2(200)), cast(p.perm_person_id as varchar2(200)), 'Adoption worker is not among the professionals' FROM ssd_permanence p WHERE NOT p.perm_adoption_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals w WHERE w.prof_professional_id = p.perm_adoption_worker_id);

-- SSD-6038 (error): Two permanence records have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6038', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Two permanence records have the same identifier' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_table_id IN (SELECT ssd_permanence.perm_table_id AS perm_table_id FROM ssd_permanence ssd_permanence GROUP BY ssd_permanence.perm_table_id HAVING COUNT(*) > 1);

-- SSD-6039 (error): Decision for early permanence is a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6039', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Decision for early permanence is a filler such as 1 January 1900' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_ffa_cp_decision_date < date '1901-01-01';

-- SSD-6040 (error): Final order is dated with a filler such as 1 January 1900
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6040', 'error', 'ssd_permanence', cast(ssd_permanence.perm_table_id as varchar2(200)), cast(ssd_permanence.perm_person_id as varchar2(200)), 'Final order is dated with a filler such as 1 January 1900' FROM ssd_permanence ssd_permanence WHERE ssd_permanence.perm_permanence_order_date < date '1901-01-01';

-- SSD-6051 (query): It is not said whether the child had a permanent home before coming into care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6051', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'It is not said whether the child had a permanent home before coming into care' FROM ssd_cla_episodes e WHERE e.clae_cla_episode_start_reason = 'S' AND e.clae_cla_episode_start_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_previous_permanence p WHERE p.lapp_person_id = e.clae_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = e.clae_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_start_date = e.clae_cla_episode_start_date);

-- SSD-6052 (error): Child had no permanent home before, but its date or authority is given
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6052', 'error', 'ssd_cla_previous_permanence', cast(ssd_cla_previous_permanence.lapp_table_id as varchar2(200)), cast(ssd_cla_previous_permanence.lapp_person_id as varchar2(200)), 'Child had no permanent home before, but its date or authority is given' FROM ssd_cla_previous_permanence ssd_cla_previous_permanence WHERE ssd_cla_previous_permanence.lapp_previous_permanence_option = 'Z1' AND (NOT ssd_cla_previous_permanence.lapp_previous_permanence_order_date IS NULL OR NOT ssd_cla_previous_permanence.lapp_previous_permanence_la IS NULL);

-- SSD-6053 (query): Earlier permanent home lacks its kind, date or authority
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6053', 'query', 'ssd_cla_previous_permanence', cast(ssd_cla_previous_permanence.lapp_table_id as varchar2(200)), cast(ssd_cla_previous_permanence.lapp_person_id as varchar2(200)), 'Earlier permanent home lacks its kind, date or authority' FROM ssd_cla_previous_permanence ssd_cla_previous_permanence WHERE ssd_cla_previous_permanence.lapp_previous_permanence_option IS NULL OR (ssd_cla_previous_permanence.lapp_previous_permanence_option IN ('P1', 'P2', 'P3') AND (ssd_cla_previous_permanence.lapp_previous_permanence_order_date IS NULL OR ssd_cla_previous_permanence.lapp_previous_permanence_la IS NULL));

-- SSD-6054 (error): Earlier permanent home is dated before birth or after the last time care began
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6054', 'error', 'ssd_cla_previous_permanence', cast(v.lapp_table_id as varchar2(200)), cast(v.lapp_person_id as varchar2(200)), 'Earlier permanent home is dated before birth or after the last time care began' FROM ssd_cla_previous_permanence v JOIN ssd_person c ON c.pers_person_id = v.lapp_person_id LEFT JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, MAX(ssd_cla_episodes.clae_cla_episode_start_date) AS last_start FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_reason = 'S' GROUP BY ssd_cla_episodes.clae_person_id) w ON w.clae_person_id = v.lapp_person_id WHERE SUBSTR(v.lapp_previous_permanence_order_date, 7, 4) <> 'zzzz' AND (1000 * (INSTR('0123456789', SUBSTR(v.lapp_previous_permanence_order_date, 7, 1)) - 1) + 100 * (INSTR('0123456789', SUBSTR(v.lapp_previous_permanence_order_date, 8, 1)) - 1) + 10 * (INSTR('0123456789', SUBSTR(v.lapp_previous_permanence_order_date, 9, 1)) - 1) + (INSTR('0123456789', SUBSTR(v.lapp_previous_permanence_order_date, 10, 1)) - 1) < extract(year from c.pers_dob) OR 1000 * (INSTR('0123456789', SUBSTR(v.lapp_previous_permanence_order_date, 7, 1)) - 1) + 100 * (INSTR('0123456789', SUBSTR(v.lapp_previous_permanence_order_date, 8, 1)) - 1) + 10 * (INSTR('0123456789', SUBSTR(v.lapp_previous_permanence_order_date, 9, 1)) - 1) + (INSTR('0123456789', SUBSTR(v.lapp_previous_permanence_order_date, 10, 1)) - 1) > extract(year from w.last_start));

-- SSD-6055 (query): Smaller part of an order's date is known, but not the larger
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6055', 'query', 'ssd_cla_previous_permanence', cast(ssd_cla_previous_permanence.lapp_table_id as varchar2(200)), cast(ssd_cla_previous_permanence.lapp_person_id as varchar2(200)), 'Smaller part of an order''s date is known, but not the larger' FROM ssd_cla_previous_permanence ssd_cla_previous_permanence WHERE (SUBSTR(ssd_cla_previous_permanence.lapp_previous_permanence_order_date, 1, 2) <> 'zz' AND SUBSTR(ssd_cla_previous_permanence.lapp_previous_permanence_order_date, 4, 2) = 'zz') OR (SUBSTR(ssd_cla_previous_permanence.lapp_previous_permanence_order_date, 4, 2) <> 'zz' AND SUBSTR(ssd_cla_previous_permanence.lapp_previous_permanence_order_date, 7, 4) = 'zzzz');

-- SSD-6056 (note): Earlier permanent home is given for a child in care since before April 2016
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6056', 'note', 'ssd_cla_previous_permanence', cast(v.lapp_table_id as varchar2(200)), cast(v.lapp_person_id as varchar2(200)), 'Earlier permanent home is given for a child in care since before April 2016' FROM ssd_cla_previous_permanence v JOIN (SELECT ssd_cla_episodes.clae_person_id AS clae_person_id, MAX(ssd_cla_episodes.clae_cla_episode_start_date) AS last_start FROM ssd_cla_episodes ssd_cla_episodes WHERE ssd_cla_episodes.clae_cla_episode_start_reason = 'S' GROUP BY ssd_cla_episodes.clae_person_id) w ON w.clae_person_id = v.lapp_person_id WHERE v.lapp_previous_permanence_option <> 'Z1' AND w.last_start < date '2016-04-01';

-- SSD-6057 (error): Two previous permanence records have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6057', 'error', 'ssd_cla_previous_permanence', cast(ssd_cla_previous_permanence.lapp_table_id as varchar2(200)), cast(ssd_cla_previous_permanence.lapp_person_id as varchar2(200)), 'Two previous permanence records have the same identifier' FROM ssd_cla_previous_permanence ssd_cla_previous_permanence WHERE ssd_cla_previous_permanence.lapp_table_id IN (SELECT ssd_cla_previous_permanence.lapp_table_id AS lapp_table_id FROM ssd_cla_previous_permanence ssd_cla_previous_permanence GROUP BY ssd_cla_previous_permanence.lapp_table_id HAVING COUNT(*) > 1);

-- SSD-6071 (error): Steps towards the approval of an adopter are out of order
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6071', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'Steps towards the approval of an adopter are out of order' FROM ssd_adopters ssd_adopters WHERE ssd_adopters.adpt_stage_1_start_date < ssd_adopters.adpt_enquiry_date OR ssd_adopters.adpt_stage_1_end_date < ssd_adopters.adpt_stage_1_start_date OR ssd_adopters.adpt_stage_2_start_date < ssd_adopters.adpt_stage_1_end_date OR ssd_adopters.adpt_stage_2_end_date < ssd_adopters.adpt_stage_2_start_date OR ssd_adopters.adpt_application_date < ssd_adopters.adpt_enquiry_date OR ssd_adopters.adpt_approval_date < ssd_adopters.adpt_application_date OR ssd_adopters.adpt_approval_date < ssd_adopters.adpt_stage_2_start_date OR ssd_adopters.adpt_approval_date < ssd_adopters.adpt_enquiry_date;

-- SSD-6072 (error): Adopter was approved, matched, given a child or granted an order in the wrong order
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6072', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'Adopter was approved, matched, given a child or granted an order in the wrong order' FROM ssd_adopters ssd_adopters WHERE ssd_adopters.adpt_matched_date < ssd_adopters.adpt_approval_date OR ssd_adopters.adpt_child_placed_date < ssd_adopters.adpt_matched_date OR ssd_adopters.adpt_adoption_order_date < ssd_adopters.adpt_child_placed_date OR ssd_adopters.adpt_adoption_order_date < ssd_adopters.adpt_matched_date;

-- SSD-6073 (query): Adopter was matched or given a child without having been approved
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6073', 'query', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'Adopter was matched or given a child without having been approved' FROM ssd_adopters ssd_adopters WHERE ssd_adopters.adpt_approval_date IS NULL AND (NOT ssd_adopters.adpt_matched_date IS NULL OR NOT ssd_adopters.adpt_child_placed_date IS NULL OR NOT ssd_adopters.adpt_adoption_order_date IS NULL);

-- SSD-6074 (error): Adopter left with a date or a reason, but not both
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6074', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'Adopter left with a date or a reason, but not both' FROM ssd_adopters ssd_adopters WHERE (ssd_adopters.adpt_left_date IS NULL AND NOT ssd_adopters.adpt_leaving_reason IS NULL) OR (NOT ssd_adopters.adpt_left_date IS NULL AND ssd_adopters.adpt_leaving_reason IS NULL);

-- SSD-6075 (error): Adopter left the process and adopted a child
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6075', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'Adopter left the process and adopted a child' FROM ssd_adopters ssd_adopters WHERE NOT ssd_adopters.adpt_left_date IS NULL AND NOT ssd_adopters.adpt_adoption_order_date IS NULL;

-- SSD-6076 (query): Number of children placed with an adopter does not fit the day of placing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6076', 'query', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'Number of children placed with an adopter does not fit the day of placing' FROM ssd_adopters ssd_adopters WHERE (ssd_adopters.adpt_children_placed_count > 0 AND ssd_adopters.adpt_child_placed_date IS NULL) OR (NOT ssd_adopters.adpt_child_placed_date IS NULL AND COALESCE(ssd_adopters.adpt_children_placed_count, 0) = 0);

-- SSD-6077 (query): More than two adopters share one family number
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6077', 'query', 'ssd_adopters', cast(a.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'More than two adopters share one family number' FROM ssd_adopters a JOIN (SELECT ssd_adopters.adpt_family_id AS adpt_family_id, COUNT(*) AS adopters FROM ssd_adopters ssd_adopters WHERE NOT ssd_adopters.adpt_family_id IS NULL GROUP BY ssd_adopters.adpt_family_id HAVING COUNT(*) > 2) w ON w.adpt_family_id = a.adpt_family_id;

-- SSD-6078 (error): Step of an adopter is dated in 1900 or after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6078', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'Step of an adopter is dated in 1900 or after the day of the data' FROM ssd_adopters ssd_adopters WHERE ssd_adopters.adpt_enquiry_date > trunc(sysdate) OR ssd_adopters.adpt_approval_date > trunc(sysdate) OR ssd_adopters.adpt_matched_date > trunc(sysdate) OR ssd_adopters.adpt_child_placed_date > trunc(sysdate) OR ssd_adopters.adpt_adoption_order_date > trunc(sysdate) OR ssd_adopters.adpt_left_date > trunc(sysdate) OR ssd_adopters.adpt_enquiry_date < date '1902-01-01' OR ssd_adopters.adpt_approval_date < date '1902-01-01' OR ssd_adopters.adpt_matched_date < date '1902-01-01' OR ssd_adopters.adpt_child_placed_date < date '1902-01-01' OR ssd_adopters.adpt_adoption_order_date < date '1902-01-01' OR ssd_adopters.adpt_left_date < date '1902-01-01';

-- SSD-6079 (error): Two adopters have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6079', 'error', 'ssd_adopters', cast(ssd_adopters.adpt_adopter_id as varchar2(200)), cast(null as varchar2(200)), 'Two adopters have the same identifier' FROM ssd_adopters ssd_adopters WHERE ssd_adopters.adpt_adopter_id IN (SELECT ssd_adopters.adpt_adopter_id AS adpt_adopter_id FROM ssd_adopters ssd_adopters GROUP BY ssd_adopters.adpt_adopter_id HAVING COUNT(*) > 1);

-- SSD-6101 (error): Care leaver is under 16
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6101', 'error', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver is under 16' FROM ssd_care_leavers l JOIN ssd_person c ON c.pers_person_id = l.clea_person_id WHERE (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 16;

-- SSD-6102 (query): Care leaver is over 25
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6102', 'query', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver is over 25' FROM ssd_care_leavers l JOIN ssd_person c ON c.pers_person_id = l.clea_person_id WHERE (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) > 25;

-- SSD-6103 (error): Care leaver's eligibility does not fit the age
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6103', 'error', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver''s eligibility does not fit the age' FROM ssd_care_leavers l JOIN ssd_person c ON c.pers_person_id = l.clea_person_id WHERE (l.clea_care_leaver_eligibility IN ('Eligible', 'Relevant') AND (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 18) OR (l.clea_care_leaver_eligibility = 'Former Relevant' AND (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 18);

-- SSD-6104 (error): Care leaver's eligibility does not fit whether they are in care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6104', 'error', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver''s eligibility does not fit whether they are in care' FROM ssd_care_leavers l JOIN (SELECT ssd_cla_periods_of_care.poca_person_id AS poca_person_id, COUNT(*) - COUNT(ssd_cla_periods_of_care.poca_end_date) AS open_periods FROM ssd_cla_periods_of_care ssd_cla_periods_of_care GROUP BY ssd_cla_periods_of_care.poca_person_id) w ON w.poca_person_id = l.clea_person_id WHERE (l.clea_care_leaver_eligibility = 'Eligible' AND w.open_periods = 0) OR (l.clea_care_leaver_eligibility IN ('Relevant', 'Former Relevant') AND w.open_periods > 0);

-- SSD-6105 (query): Care leaver was never looked after
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6105', 'query', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver was never looked after' FROM ssd_care_leavers l WHERE COALESCE(l.clea_care_leaver_eligibility, '-') <> 'No Current Eligibility' AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = l.clea_person_id);

-- SSD-6106 (query): Care leaver was not in care for 13 weeks from the age of 14 on
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6106', 'query', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver was not in care for 13 weeks from the age of 14 on' FROM ssd_care_leavers l JOIN ssd_person c ON c.pers_person_id = l.clea_person_id JOIN (SELECT p.poca_person_id AS poca_person_id, SUM(CASE WHEN COALESCE(p.poca_end_date, trunc(sysdate)) <= least(add_months(b.pers_dob, (14 * 12)), add_months(trunc(b.pers_dob, 'MM'), (14 * 12)) + extract(day from b.pers_dob) - 1) THEN 0 WHEN p.poca_start_date >= least(add_months(b.pers_dob, (14 * 12)), add_months(trunc(b.pers_dob, 'MM'), (14 * 12)) + extract(day from b.pers_dob) - 1) THEN (trunc(COALESCE(p.poca_end_date, trunc(sysdate))) - trunc(p.poca_start_date)) ELSE (trunc(COALESCE(p.poca_end_date, trunc(sysdate))) - trunc(least(add_months(b.pers_dob, (14 * 12)), add_months(trunc(b.pers_dob, 'MM'), (14 * 12)) + extract(day from b.pers_dob) - 1))) END) AS days FROM ssd_cla_periods_of_care p JOIN ssd_person b ON b.pers_person_id = p.poca_person_id WHERE NOT p.poca_start_date IS NULL GROUP BY p.poca_person_id) w ON w.poca_person_id = l.clea_person_id WHERE l.clea_care_leaver_eligibility IN ('Eligible', 'Relevant', 'Former Relevant') AND w.days < 91;

-- SSD-6107 (query): Care leaver died in care, was adopted or went to another authority's care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6107', 'query', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver died in care, was adopted or went to another authority''s care' FROM ssd_care_leavers l JOIN ssd_cla_episodes e ON e.clae_person_id = l.clea_person_id WHERE COALESCE(l.clea_care_leaver_eligibility, '-') <> 'No Current Eligibility' AND e.clae_cla_episode_ceased_reason IN ('E2', 'E3', 'E11', 'E12') AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_episodes n WHERE n.clae_person_id = e.clae_person_id AND n.clae_cla_episode_start_date > e.clae_cla_episode_start_date);

-- SSD-6108 (error): Young person has more than one care leaver record
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6108', 'error', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Young person has more than one care leaver record' FROM ssd_care_leavers l JOIN (SELECT ssd_care_leavers.clea_person_id AS clea_person_id, COUNT(*) AS records FROM ssd_care_leavers ssd_care_leavers GROUP BY ssd_care_leavers.clea_person_id HAVING COUNT(*) > 1) w ON w.clea_person_id = l.clea_person_id;

-- SSD-6109 (query): Care leaver's home or activity is given, but not whether they are in touch
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6109', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Care leaver''s home or activity is given, but not whether they are in touch' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch IS NULL AND COALESCE(ssd_care_leavers.clea_care_leaver_eligibility, '-') <> 'Eligible' AND (NOT ssd_care_leavers.clea_care_leaver_accommodation IS NULL OR NOT ssd_care_leavers.clea_care_leaver_activity IS NULL);

-- SSD-6110 (error): Care leaver died or went home for good, but home or activity is given
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6110', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Care leaver died or went home for good, but home or activity is given' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch IN ('DIED', 'RHOM') AND (NOT ssd_care_leavers.clea_care_leaver_accommodation IS NULL OR (NOT ssd_care_leavers.clea_care_leaver_activity IS NULL AND ssd_care_leavers.clea_care_leaver_activity <> '0'));

-- SSD-6111 (query): Authority is in touch, but does not know the care leaver's home or activity
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6111', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Authority is in touch, but does not know the care leaver''s home or activity' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch = 'YES' AND (ssd_care_leavers.clea_care_leaver_accommodation IS NULL OR ssd_care_leavers.clea_care_leaver_activity IS NULL OR ssd_care_leavers.clea_care_leaver_activity = '0');

-- SSD-6112 (query): Care leaver under 18 lives in a foyer
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6112', 'query', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver under 18 lives in a foyer' FROM ssd_care_leavers l JOIN ssd_person c ON c.pers_person_id = l.clea_person_id WHERE l.clea_care_leaver_accommodation = 'T' AND (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 18;

-- SSD-6113 (query): Care leaver under 18 stays with former foster carers
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6113', 'query', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver under 18 stays with former foster carers' FROM ssd_care_leavers l JOIN ssd_person c ON c.pers_person_id = l.clea_person_id WHERE l.clea_care_leaver_accommodation = 'Z' AND (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 18;

-- SSD-6114 (query): It is not said whether the care leaver's home is suitable
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6114', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'It is not said whether the care leaver''s home is suitable' FROM ssd_care_leavers ssd_care_leavers WHERE NOT ssd_care_leavers.clea_care_leaver_accommodation IS NULL AND ssd_care_leavers.clea_care_leaver_accom_suitable IS NULL;

-- SSD-6115 (error): Care leaver's home is judged without saying what it is
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6115', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Care leaver''s home is judged without saying what it is' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_accommodation IS NULL AND NOT ssd_care_leavers.clea_care_leaver_accom_suitable IS NULL;

-- SSD-6116 (error): Homelessness or custody is judged to be a suitable home
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6116', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Homelessness or custody is judged to be a suitable home' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_accommodation IN ('S', 'X') AND ssd_care_leavers.clea_care_leaver_accom_suitable = '1';

-- SSD-6117 (error): Care leaver's activity code was not in use at the latest contact
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6117', 'error', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver''s activity code was not in use at the latest contact' FROM ssd_care_leavers l WHERE NOT (case when l.clea_care_leaver_activity = 'F3' and l.clea_care_leaver_latest_contact > date '2021-03-31' then 0 when l.clea_care_leaver_activity = 'P3' and l.clea_care_leaver_latest_contact > date '2021-03-31' then 0 when l.clea_care_leaver_activity = 'F4' and l.clea_care_leaver_latest_contact < date '2021-04-01' then 0 when l.clea_care_leaver_activity = 'P4' and l.clea_care_leaver_latest_contact < date '2021-04-01' then 0 when l.clea_care_leaver_activity = 'F5' and l.clea_care_leaver_latest_contact < date '2021-04-01' then 0 when l.clea_care_leaver_activity = 'P5' and l.clea_care_leaver_latest_contact < date '2021-04-01' then 0 else 1 end = 1);

-- SSD-6118 (query): Authority is said to be in touch, but the latest contact is long ago
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6118', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Authority is said to be in touch, but the latest contact is long ago' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch = 'YES' AND (ssd_care_leavers.clea_care_leaver_latest_contact IS NULL OR least(add_months(ssd_care_leavers.clea_care_leaver_latest_contact, 3), add_months(trunc(ssd_care_leavers.clea_care_leaver_latest_contact, 'MM'), 3) + extract(day from ssd_care_leavers.clea_care_leaver_latest_contact) - 1) < trunc(sysdate));

-- SSD-6119 (query): Authority is said not to be in touch, but had contact in the last month
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6119', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Authority is said not to be in touch, but had contact in the last month' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_in_touch = 'NO' AND least(add_months(ssd_care_leavers.clea_care_leaver_latest_contact, 1), add_months(trunc(ssd_care_leavers.clea_care_leaver_latest_contact, 'MM'), 1) + extract(day from ssd_care_leavers.clea_care_leaver_latest_contact) - 1) > trunc(sysdate);

-- SSD-6120 (error): Contact or review of a care leaver is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6120', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Contact or review of a care leaver is dated after the day of the data' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_latest_contact > trunc(sysdate) OR ssd_care_leavers.clea_pathway_plan_review_date > trunc(sysdate);

-- SSD-6121 (query): Care leaver is recorded as having died in one place only
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6121', 'query', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver is recorded as having died in one place only' FROM ssd_care_leavers l JOIN ssd_person c ON c.pers_person_id = l.clea_person_id WHERE (l.clea_care_leaver_in_touch = 'DIED' AND c.pers_death_date IS NULL) OR (l.clea_care_leaver_in_touch <> 'DIED' AND NOT c.pers_death_date IS NULL);

-- SSD-6122 (query): Pathway plan has not been reviewed for more than six months
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6122', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Pathway plan has not been reviewed for more than six months' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_eligibility IN ('Relevant', 'Former Relevant') AND ssd_care_leavers.clea_care_leaver_in_touch = 'YES' AND (ssd_care_leavers.clea_pathway_plan_review_date IS NULL OR (ssd_care_leavers.clea_pathway_plan_review_date > date '1901-12-31' AND least(add_months(ssd_care_leavers.clea_pathway_plan_review_date, 6), add_months(trunc(ssd_care_leavers.clea_pathway_plan_review_date, 'MM'), 6) + extract(day from ssd_care_leavers.clea_pathway_plan_review_date) - 1) < trunc(sysdate)));

-- SSD-6123 (error): Date of the pathway plan's review or of the latest contact is a filler
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6123', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Date of the pathway plan''s review or of the latest contact is a filler' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_pathway_plan_review_date < date '1902-01-01' OR ssd_care_leavers.clea_care_leaver_latest_contact < date '1902-01-01';

-- SSD-6124 (query): Care leaver has no personal adviser
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6124', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Care leaver has no personal adviser' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_personal_adviser IS NULL AND ssd_care_leavers.clea_care_leaver_eligibility IN ('Relevant', 'Former Relevant') AND ssd_care_leavers.clea_care_leaver_in_touch = 'YES';

-- SSD-6125 (query): Care leaver record does not say to which group the young person belongs
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6125', 'query', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Care leaver record does not say to which group the young person belongs' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_care_leaver_eligibility IS NULL;

-- SSD-6126 (query): Young person of 16 or 17 in care has no care leaver record
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6126', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Young person of 16 or 17 in care has no care leaver record' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND (trunc(trunc(sysdate)) - trunc(c.poca_start_date)) > 182 AND (extract(year from least(add_months(trunc(sysdate), -3), add_months(trunc(trunc(sysdate), 'MM'), -3) + extract(day from trunc(sysdate)) - 1)) - extract(year from p.pers_dob) - case when extract(month from least(add_months(trunc(sysdate), -3), add_months(trunc(trunc(sysdate), 'MM'), -3) + extract(day from trunc(sysdate)) - 1)) * 100 + extract(day from least(add_months(trunc(sysdate), -3), add_months(trunc(trunc(sysdate), 'MM'), -3) + extract(day from trunc(sysdate)) - 1)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 16 AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) < 18 AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_care_leavers l WHERE l.clea_person_id = c.poca_person_id) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_legal_status s WHERE s.lega_person_id = c.poca_person_id AND s.lega_legal_status IN ('V3', 'V4') AND s.lega_legal_status_end_date IS NULL);

-- SSD-6127 (error): Care leaver's worker or team is not in the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6127', 'error', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver''s worker or team is not in the data' FROM ssd_care_leavers l WHERE (NOT l.clea_care_leaver_worker_id IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_professionals p WHERE p.prof_professional_id = l.clea_care_leaver_worker_id)) OR (NOT l.clea_care_leaver_allocated_team IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_department d WHERE d.dept_team_id = l.clea_care_leaver_allocated_team));

-- SSD-6128 (note): Care leaver's home or activity is given while the young person is in care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6128', 'note', 'ssd_care_leavers', cast(l.clea_table_id as varchar2(200)), cast(l.clea_person_id as varchar2(200)), 'Care leaver''s home or activity is given while the young person is in care' FROM ssd_care_leavers l JOIN ssd_cla_periods_of_care c ON c.poca_person_id = l.clea_person_id WHERE c.poca_end_date IS NULL AND (NOT l.clea_care_leaver_accommodation IS NULL OR NOT l.clea_care_leaver_activity IS NULL);

-- SSD-6129 (error): Two care leaver records have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6129', 'error', 'ssd_care_leavers', cast(ssd_care_leavers.clea_table_id as varchar2(200)), cast(ssd_care_leavers.clea_person_id as varchar2(200)), 'Two care leaver records have the same identifier' FROM ssd_care_leavers ssd_care_leavers WHERE ssd_care_leavers.clea_table_id IN (SELECT ssd_care_leavers.clea_table_id AS clea_table_id FROM ssd_care_leavers ssd_care_leavers GROUP BY ssd_care_leavers.clea_table_id HAVING COUNT(*) > 1);

-- SSD-6202 (query): Child under four is recorded with answers to a survey
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6202', 'query', 'ssd_voice_of_child', cast(v.voch_table_id as varchar2(200)), cast(v.voch_person_id as varchar2(200)), 'Child under four is recorded with answers to a survey' FROM ssd_voice_of_child v JOIN ssd_person c ON c.pers_person_id = v.voch_person_id WHERE (extract(year from trunc(sysdate)) - extract(year from c.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 4;

-- SSD-6203 (error): Child chose not to answer, but answers are recorded
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6203', 'error', 'ssd_voice_responses', cast(ssd_voice_responses.vore_response_id as varchar2(200)), cast(ssd_voice_responses.vore_person_id as varchar2(200)), 'Child chose not to answer, but answers are recorded' FROM ssd_voice_responses ssd_voice_responses WHERE (ssd_voice_responses.vore_declined = 1) AND (NOT ssd_voice_responses.vore_feels_safe IS NULL OR NOT ssd_voice_responses.vore_feels_settled IS NULL OR NOT ssd_voice_responses.vore_happy_scale IS NULL);

-- SSD-6204 (query): Child neither answered nor declined
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6204', 'query', 'ssd_voice_responses', cast(ssd_voice_responses.vore_response_id as varchar2(200)), cast(ssd_voice_responses.vore_person_id as varchar2(200)), 'Child neither answered nor declined' FROM ssd_voice_responses ssd_voice_responses WHERE (ssd_voice_responses.vore_declined IS NULL OR (ssd_voice_responses.vore_declined = 0)) AND ssd_voice_responses.vore_feels_safe IS NULL AND ssd_voice_responses.vore_feels_settled IS NULL AND ssd_voice_responses.vore_happy_scale IS NULL;

-- SSD-6205 (query): Child under four is said to have given the answers
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6205', 'query', 'ssd_voice_responses', cast(v.vore_response_id as varchar2(200)), cast(v.vore_person_id as varchar2(200)), 'Child under four is said to have given the answers' FROM ssd_voice_responses v JOIN ssd_person c ON c.pers_person_id = v.vore_person_id WHERE v.vore_given_how = 'CHILD' AND (v.vore_declined IS NULL OR (v.vore_declined = 0)) AND (extract(year from v.vore_response_date) - extract(year from c.pers_dob) - case when extract(month from v.vore_response_date) * 100 + extract(day from v.vore_response_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) < 4;

-- SSD-6206 (error): Child's answers have no date, or one before birth or after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6206', 'error', 'ssd_voice_responses', cast(v.vore_response_id as varchar2(200)), cast(v.vore_person_id as varchar2(200)), 'Child''s answers have no date, or one before birth or after the day of the data' FROM ssd_voice_responses v LEFT JOIN ssd_person c ON c.pers_person_id = v.vore_person_id WHERE v.vore_response_date IS NULL OR v.vore_response_date > trunc(sysdate) OR v.vore_response_date < c.pers_dob;

-- SSD-6207 (query): Same questions were answered twice on one day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6207', 'query', 'ssd_voice_responses', cast(v.vore_response_id as varchar2(200)), cast(v.vore_person_id as varchar2(200)), 'Same questions were answered twice on one day' FROM ssd_voice_responses v JOIN ssd_voice_responses o ON o.vore_person_id = v.vore_person_id AND o.vore_response_date = v.vore_response_date AND o.vore_tool = v.vore_tool AND o.vore_domain = v.vore_domain AND o.vore_response_id < v.vore_response_id;

-- SSD-6208 (query): Child's views were missing from two reviews of care running
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6208', 'query', 'ssd_cla_reviews', cast(r.clar_cla_review_id as varchar2(200)), cast(r.clar_cla_person_id as varchar2(200)), 'Child''s views were missing from two reviews of care running' FROM ssd_cla_reviews r JOIN (SELECT ssd_cla_reviews.clar_cla_person_id AS clar_cla_person_id, ssd_cla_reviews.clar_cla_review_id AS clar_cla_review_id, LAG(ssd_cla_reviews.clar_cla_review_date) OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id ORDER BY ssd_cla_reviews.clar_cla_review_date, ssd_cla_reviews.clar_cla_review_id) AS review_before, LAG(ssd_cla_reviews.clar_cla_review_participation) OVER (PARTITION BY ssd_cla_reviews.clar_cla_person_id ORDER BY ssd_cla_reviews.clar_cla_review_date, ssd_cla_reviews.clar_cla_review_id) AS participation_before FROM ssd_cla_reviews ssd_cla_reviews WHERE NOT ssd_cla_reviews.clar_cla_review_date IS NULL AND (ssd_cla_reviews.clar_cla_review_cancelled IS NULL OR (ssd_cla_reviews.clar_cla_review_cancelled = 0))) w ON w.clar_cla_person_id = r.clar_cla_person_id AND w.clar_cla_review_id = r.clar_cla_review_id WHERE r.clar_cla_review_participation = 'PN7' AND w.participation_before = 'PN7' AND r.clar_cla_review_date > least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1);

-- SSD-6209 (query): Child in care for over a year gave no views at any review of the year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6209', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care for over a year gave no views at any review of the year' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (extract(year from least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) - extract(year from p.pers_dob) - case when extract(month from least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) * 100 + extract(day from least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 4 AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_reviews h WHERE h.clar_cla_person_id = c.poca_person_id AND h.clar_cla_review_participation IN ('PN4', 'PN7') AND h.clar_cla_review_date >= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1)) AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_reviews r WHERE r.clar_cla_person_id = c.poca_person_id AND r.clar_cla_review_participation IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6') AND r.clar_cla_review_date >= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1));

-- SSD-6210 (query): Child in care was not seen alone on any visit of the year
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6210', 'query', 'ssd_cla_periods_of_care', cast(c.poca_cla_id as varchar2(200)), cast(c.poca_person_id as varchar2(200)), 'Child in care was not seen alone on any visit of the year' FROM ssd_cla_periods_of_care c JOIN ssd_person p ON p.pers_person_id = c.poca_person_id JOIN (SELECT ssd_cla_visits.clav_person_id AS clav_person_id, COUNT(*) AS visits, SUM(CASE WHEN (ssd_cla_visits.clav_cla_visit_seen_alone = 1) THEN 1 ELSE 0 END) AS alone FROM ssd_cla_visits ssd_cla_visits WHERE ssd_cla_visits.clav_cla_visit_date >= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) GROUP BY ssd_cla_visits.clav_person_id) w ON w.clav_person_id = c.poca_person_id WHERE c.poca_end_date IS NULL AND c.poca_start_date <= least(add_months(trunc(sysdate), (-1 * 12)), add_months(trunc(trunc(sysdate), 'MM'), (-1 * 12)) + extract(day from trunc(sysdate)) - 1) AND (extract(year from trunc(sysdate)) - extract(year from p.pers_dob) - case when extract(month from trunc(sysdate)) * 100 + extract(day from trunc(sysdate)) < extract(month from p.pers_dob) * 100 + extract(day from p.pers_dob) then 1 else 0 end) >= 5 AND w.visits >= 4 AND w.alone = 0;

-- SSD-6211 (error): Two survey records have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6211', 'error', 'ssd_voice_of_child', cast(ssd_voice_of_child.voch_table_id as varchar2(200)), cast(ssd_voice_of_child.voch_person_id as varchar2(200)), 'Two survey records have the same identifier' FROM ssd_voice_of_child ssd_voice_of_child WHERE ssd_voice_of_child.voch_table_id IN (SELECT ssd_voice_of_child.voch_table_id AS voch_table_id FROM ssd_voice_of_child ssd_voice_of_child GROUP BY ssd_voice_of_child.voch_table_id HAVING COUNT(*) > 1);

-- SSD-6212 (error): Two voice responses have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6212', 'error', 'ssd_voice_responses', cast(ssd_voice_responses.vore_response_id as varchar2(200)), cast(ssd_voice_responses.vore_person_id as varchar2(200)), 'Two voice responses have the same identifier' FROM ssd_voice_responses ssd_voice_responses WHERE ssd_voice_responses.vore_response_id IN (SELECT ssd_voice_responses.vore_response_id AS vore_response_id FROM ssd_voice_responses ssd_voice_responses GROUP BY ssd_voice_responses.vore_response_id HAVING COUNT(*) > 1);

-- SSD-6301 (error): Steps of a foster household are out of order
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6301', 'error', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Steps of a foster household are out of order' FROM ssd_foster_households ssd_foster_households WHERE ssd_foster_households.foho_application_date < ssd_foster_households.foho_enquiry_date OR ssd_foster_households.foho_approval_date < ssd_foster_households.foho_application_date OR ssd_foster_households.foho_approval_date < ssd_foster_households.foho_enquiry_date OR ssd_foster_households.foho_deregistered_date < ssd_foster_households.foho_approval_date;

-- SSD-6302 (error): Foster household's stage does not fit its day of approval
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6302', 'error', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Foster household''s stage does not fit its day of approval' FROM ssd_foster_households ssd_foster_households WHERE (ssd_foster_households.foho_application_stage = 'APPROVED' AND ssd_foster_households.foho_approval_date IS NULL) OR (ssd_foster_households.foho_application_stage <> 'APPROVED' AND NOT ssd_foster_households.foho_approval_date IS NULL);

-- SSD-6303 (query): Foster household withdrew without a reason, or has a reason without withdrawing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6303', 'query', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Foster household withdrew without a reason, or has a reason without withdrawing' FROM ssd_foster_households ssd_foster_households WHERE (ssd_foster_households.foho_application_stage = 'WITHDRAWN' AND ssd_foster_households.foho_withdrawn_reason IS NULL) OR (ssd_foster_households.foho_application_stage <> 'WITHDRAWN' AND NOT ssd_foster_households.foho_withdrawn_reason IS NULL);

-- SSD-6304 (query): Foster household stopped fostering with a date or a reason, but not both
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6304', 'query', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Foster household stopped fostering with a date or a reason, but not both' FROM ssd_foster_households ssd_foster_households WHERE (ssd_foster_households.foho_deregistered_date IS NULL AND NOT ssd_foster_households.foho_deregistration_reason IS NULL) OR (NOT ssd_foster_households.foho_deregistered_date IS NULL AND ssd_foster_households.foho_deregistration_reason IS NULL);

-- SSD-6305 (error): Approval of a foster household ended, but never began
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6305', 'error', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Approval of a foster household ended, but never began' FROM ssd_foster_households ssd_foster_households WHERE NOT ssd_foster_households.foho_deregistered_date IS NULL AND ssd_foster_households.foho_approval_date IS NULL;

-- SSD-6306 (query): Foster household is approved for more than three children
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6306', 'query', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Foster household is approved for more than three children' FROM ssd_foster_households ssd_foster_households WHERE ssd_foster_households.foho_approved_places > 3;

-- SSD-6307 (query): Approved foster household lacks its places or its kind of approval
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6307', 'query', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Approved foster household lacks its places or its kind of approval' FROM ssd_foster_households ssd_foster_households WHERE ssd_foster_households.foho_application_stage = 'APPROVED' AND ssd_foster_households.foho_deregistered_date IS NULL AND (ssd_foster_households.foho_approved_places IS NULL OR ssd_foster_households.foho_approval_type IS NULL);

-- SSD-6308 (query): More children live with a foster household than it is approved for
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6308', 'query', 'ssd_foster_households', cast(h.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'More children live with a foster household than it is approved for' FROM ssd_foster_households h JOIN (SELECT ssd_cla_placement.clap_foster_household_id AS clap_foster_household_id, COUNT(DISTINCT ssd_cla_placement.clap_person_id) AS children FROM ssd_cla_placement ssd_cla_placement WHERE NOT ssd_cla_placement.clap_foster_household_id IS NULL AND ssd_cla_placement.clap_cla_placement_end_date IS NULL GROUP BY ssd_cla_placement.clap_foster_household_id) w ON w.clap_foster_household_id = h.foho_foster_household_id WHERE w.children > h.foho_approved_places;

-- SSD-6309 (query): Child lives with a foster household outside the time of its approval
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6309', 'query', 'ssd_cla_placement', cast(p.clap_cla_placement_id as varchar2(200)), cast(p.clap_person_id as varchar2(200)), 'Child lives with a foster household outside the time of its approval' FROM ssd_cla_placement p JOIN ssd_foster_households h ON h.foho_foster_household_id = p.clap_foster_household_id WHERE (h.foho_approval_date IS NULL AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('U1', 'U2', 'U3')) OR (p.clap_cla_placement_start_date < h.foho_approval_date AND NOT COALESCE(p.clap_cla_placement_type, '-') IN ('U1', 'U2', 'U3')) OR p.clap_cla_placement_end_date > h.foho_deregistered_date OR (NOT h.foho_deregistered_date IS NULL AND p.clap_cla_placement_end_date IS NULL);

-- SSD-6310 (query): Placement that is not with foster carers names a foster household
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6310', 'query', 'ssd_cla_placement', cast(ssd_cla_placement.clap_cla_placement_id as varchar2(200)), cast(ssd_cla_placement.clap_person_id as varchar2(200)), 'Placement that is not with foster carers names a foster household' FROM ssd_cla_placement ssd_cla_placement WHERE NOT ssd_cla_placement.clap_foster_household_id IS NULL AND ssd_cla_placement.clap_cla_placement_type IN ('H5', 'K1', 'K2', 'K3', 'P1', 'P2', 'P3', 'R1', 'R2', 'R3', 'R5', 'S1');

-- SSD-6311 (error): Step of a foster household is dated in 1900 or after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6311', 'error', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Step of a foster household is dated in 1900 or after the day of the data' FROM ssd_foster_households ssd_foster_households WHERE ssd_foster_households.foho_enquiry_date > trunc(sysdate) OR ssd_foster_households.foho_application_date > trunc(sysdate) OR ssd_foster_households.foho_approval_date > trunc(sysdate) OR ssd_foster_households.foho_deregistered_date > trunc(sysdate) OR ssd_foster_households.foho_enquiry_date < date '1902-01-01' OR ssd_foster_households.foho_application_date < date '1902-01-01' OR ssd_foster_households.foho_approval_date < date '1902-01-01' OR ssd_foster_households.foho_deregistered_date < date '1902-01-01';

-- SSD-6312 (error): Two foster households have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6312', 'error', 'ssd_foster_households', cast(ssd_foster_households.foho_foster_household_id as varchar2(200)), cast(null as varchar2(200)), 'Two foster households have the same identifier' FROM ssd_foster_households ssd_foster_households WHERE ssd_foster_households.foho_foster_household_id IN (SELECT ssd_foster_households.foho_foster_household_id AS foho_foster_household_id FROM ssd_foster_households ssd_foster_households GROUP BY ssd_foster_households.foho_foster_household_id HAVING COUNT(*) > 1);

-- SSD-6321 (error): Kinship arrangement ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6321', 'error', 'ssd_kinship_arrangements', cast(ssd_kinship_arrangements.kins_arrangement_id as varchar2(200)), cast(ssd_kinship_arrangements.kins_person_id as varchar2(200)), 'Kinship arrangement ends before it starts' FROM ssd_kinship_arrangements ssd_kinship_arrangements WHERE ssd_kinship_arrangements.kins_end_date < ssd_kinship_arrangements.kins_start_date;

-- SSD-6322 (error): Kinship arrangement has no start date, or one before birth or after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6322', 'error', 'ssd_kinship_arrangements', cast(k.kins_arrangement_id as varchar2(200)), cast(k.kins_person_id as varchar2(200)), 'Kinship arrangement has no start date, or one before birth or after the day of the data' FROM ssd_kinship_arrangements k LEFT JOIN ssd_person c ON c.pers_person_id = k.kins_person_id WHERE k.kins_start_date IS NULL OR k.kins_start_date > trunc(sysdate) OR k.kins_start_date < c.pers_dob;

-- SSD-6323 (query): Two kinship arrangements of one child overlap
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6323', 'query', 'ssd_kinship_arrangements', cast(b.kins_arrangement_id as varchar2(200)), cast(b.kins_person_id as varchar2(200)), 'Two kinship arrangements of one child overlap' FROM ssd_kinship_arrangements b JOIN ssd_kinship_arrangements a ON a.kins_person_id = b.kins_person_id AND a.kins_arrangement_id <> b.kins_arrangement_id WHERE (a.kins_start_date < b.kins_start_date OR (a.kins_start_date = b.kins_start_date AND a.kins_arrangement_id < b.kins_arrangement_id)) AND (a.kins_end_date IS NULL OR a.kins_end_date > b.kins_start_date);

-- SSD-6324 (query): Kinship arrangement rests on an order whose day is missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6324', 'query', 'ssd_kinship_arrangements', cast(ssd_kinship_arrangements.kins_arrangement_id as varchar2(200)), cast(ssd_kinship_arrangements.kins_person_id as varchar2(200)), 'Kinship arrangement rests on an order whose day is missing' FROM ssd_kinship_arrangements ssd_kinship_arrangements WHERE ssd_kinship_arrangements.kins_type IN ('CAO', 'SGO', 'ADOPT') AND ssd_kinship_arrangements.kins_order_date IS NULL;

-- SSD-6325 (query): Kinship arrangement that rests on no order has the day of one
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6325', 'query', 'ssd_kinship_arrangements', cast(ssd_kinship_arrangements.kins_arrangement_id as varchar2(200)), cast(ssd_kinship_arrangements.kins_person_id as varchar2(200)), 'Kinship arrangement that rests on no order has the day of one' FROM ssd_kinship_arrangements ssd_kinship_arrangements WHERE ssd_kinship_arrangements.kins_type IN ('INFORMAL', 'SHORT', 'PF') AND NOT ssd_kinship_arrangements.kins_order_date IS NULL;

-- SSD-6326 (error): Short private arrangement has lasted for 28 days or more
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6326', 'error', 'ssd_kinship_arrangements', cast(ssd_kinship_arrangements.kins_arrangement_id as varchar2(200)), cast(ssd_kinship_arrangements.kins_person_id as varchar2(200)), 'Short private arrangement has lasted for 28 days or more' FROM ssd_kinship_arrangements ssd_kinship_arrangements WHERE ssd_kinship_arrangements.kins_type = 'SHORT' AND (trunc(COALESCE(ssd_kinship_arrangements.kins_end_date, trunc(sysdate))) - trunc(ssd_kinship_arrangements.kins_start_date)) >= 28;

-- SSD-6327 (query): Private fostering ended before its 28 days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6327', 'query', 'ssd_kinship_arrangements', cast(ssd_kinship_arrangements.kins_arrangement_id as varchar2(200)), cast(ssd_kinship_arrangements.kins_person_id as varchar2(200)), 'Private fostering ended before its 28 days' FROM ssd_kinship_arrangements ssd_kinship_arrangements WHERE ssd_kinship_arrangements.kins_type = 'PF' AND (trunc(ssd_kinship_arrangements.kins_end_date) - trunc(ssd_kinship_arrangements.kins_start_date)) < 28;

-- SSD-6328 (error): Close relative is recorded as a private foster carer
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6328', 'error', 'ssd_kinship_arrangements', cast(ssd_kinship_arrangements.kins_arrangement_id as varchar2(200)), cast(ssd_kinship_arrangements.kins_person_id as varchar2(200)), 'Close relative is recorded as a private foster carer' FROM ssd_kinship_arrangements ssd_kinship_arrangements WHERE ssd_kinship_arrangements.kins_type IN ('PF', 'SHORT') AND ssd_kinship_arrangements.kins_relationship IN ('GRANDPARENT', 'SIBLING', 'AUNTUNCLE');

-- SSD-6329 (query): Young person of 16 or over began to be privately fostered
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6329', 'query', 'ssd_kinship_arrangements', cast(k.kins_arrangement_id as varchar2(200)), cast(k.kins_person_id as varchar2(200)), 'Young person of 16 or over began to be privately fostered' FROM ssd_kinship_arrangements k JOIN ssd_person c ON c.pers_person_id = k.kins_person_id WHERE k.kins_type = 'PF' AND (extract(year from k.kins_start_date) - extract(year from c.pers_dob) - case when extract(month from k.kins_start_date) * 100 + extract(day from k.kins_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 16;

-- SSD-6330 (error): Child is in kinship foster care but was not looked after
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6330', 'error', 'ssd_kinship_arrangements', cast(k.kins_arrangement_id as varchar2(200)), cast(k.kins_person_id as varchar2(200)), 'Child is in kinship foster care but was not looked after' FROM ssd_kinship_arrangements k WHERE k.kins_type = 'KFC' AND NOT k.kins_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = k.kins_person_id AND c.poca_start_date <= k.kins_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= k.kins_start_date));

-- SSD-6331 (query): Child lives with relatives or friends privately while looked after
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6331', 'query', 'ssd_kinship_arrangements', cast(k.kins_arrangement_id as varchar2(200)), cast(k.kins_person_id as varchar2(200)), 'Child lives with relatives or friends privately while looked after' FROM ssd_kinship_arrangements k JOIN ssd_cla_periods_of_care c ON c.poca_person_id = k.kins_person_id WHERE k.kins_type IN ('INFORMAL', 'SHORT', 'PF') AND c.poca_start_date <= k.kins_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date > k.kins_start_date);

-- SSD-6332 (query): Whether the child had been looked after does not fit the periods of care
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6332', 'query', 'ssd_kinship_arrangements', cast(k.kins_arrangement_id as varchar2(200)), cast(k.kins_person_id as varchar2(200)), 'Whether the child had been looked after does not fit the periods of care' FROM ssd_kinship_arrangements k JOIN (SELECT a.kins_person_id AS kins_person_id, a.kins_arrangement_id AS kins_arrangement_id, COUNT(c.poca_cla_id) AS ended FROM ssd_kinship_arrangements a LEFT JOIN ssd_cla_periods_of_care c ON c.poca_person_id = a.kins_person_id AND c.poca_end_date BETWEEN least(add_months(a.kins_start_date, -1), add_months(trunc(a.kins_start_date, 'MM'), -1) + extract(day from a.kins_start_date) - 1) AND a.kins_start_date GROUP BY a.kins_person_id, a.kins_arrangement_id) w ON w.kins_person_id = k.kins_person_id AND w.kins_arrangement_id = k.kins_arrangement_id WHERE k.kins_type IN ('CAO', 'SGO') AND (((k.kins_previously_looked_after = 1) AND w.ended = 0) OR ((k.kins_previously_looked_after = 0) AND w.ended > 0));

-- SSD-6333 (query): Kinship arrangement begins or goes on for an adult
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6333', 'query', 'ssd_kinship_arrangements', cast(k.kins_arrangement_id as varchar2(200)), cast(k.kins_person_id as varchar2(200)), 'Kinship arrangement begins or goes on for an adult' FROM ssd_kinship_arrangements k JOIN ssd_person c ON c.pers_person_id = k.kins_person_id WHERE k.kins_type <> 'ADOPT' AND ((extract(year from k.kins_start_date) - extract(year from c.pers_dob) - case when extract(month from k.kins_start_date) * 100 + extract(day from k.kins_start_date) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 18 OR (k.kins_end_date IS NULL AND (extract(year from least(add_months(trunc(sysdate), -1), add_months(trunc(trunc(sysdate), 'MM'), -1) + extract(day from trunc(sysdate)) - 1)) - extract(year from c.pers_dob) - case when extract(month from least(add_months(trunc(sysdate), -1), add_months(trunc(trunc(sysdate), 'MM'), -1) + extract(day from trunc(sysdate)) - 1)) * 100 + extract(day from least(add_months(trunc(sysdate), -1), add_months(trunc(trunc(sysdate), 'MM'), -1) + extract(day from trunc(sysdate)) - 1)) < extract(month from c.pers_dob) * 100 + extract(day from c.pers_dob) then 1 else 0 end) >= 18));

-- SSD-6334 (error): Two kinship arrangements have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6334', 'error', 'ssd_kinship_arrangements', cast(ssd_kinship_arrangements.kins_arrangement_id as varchar2(200)), cast(ssd_kinship_arrangements.kins_person_id as varchar2(200)), 'Two kinship arrangements have the same identifier' FROM ssd_kinship_arrangements ssd_kinship_arrangements WHERE ssd_kinship_arrangements.kins_arrangement_id IN (SELECT ssd_kinship_arrangements.kins_arrangement_id AS kins_arrangement_id FROM ssd_kinship_arrangements ssd_kinship_arrangements GROUP BY ssd_kinship_arrangements.kins_arrangement_id HAVING COUNT(*) > 1);

-- SSD-6335 (error): Order behind a kinship arrangement is dated before birth or after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6335', 'error', 'ssd_kinship_arrangements', cast(k.kins_arrangement_id as varchar2(200)), cast(k.kins_person_id as varchar2(200)), 'Order behind a kinship arrangement is dated before birth or after the day of the data' FROM ssd_kinship_arrangements k JOIN ssd_person p ON p.pers_person_id = k.kins_person_id WHERE k.kins_order_date < p.pers_dob OR k.kins_order_date > trunc(sysdate);

-- SSD-6401 (error): Missing episode ends before it starts
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6401', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Missing episode ends before it starts' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_missing_episode_end_date < ssd_missing.miss_missing_episode_start_date;

-- SSD-6402 (error): Child went missing while already missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6402', 'error', 'ssd_missing', cast(b.miss_table_id as varchar2(200)), cast(b.miss_person_id as varchar2(200)), 'Child went missing while already missing' FROM ssd_missing b JOIN ssd_missing a ON a.miss_person_id = b.miss_person_id AND a.miss_table_id <> b.miss_table_id WHERE (a.miss_missing_episode_start_date < b.miss_missing_episode_start_date OR (a.miss_missing_episode_start_date = b.miss_missing_episode_start_date AND a.miss_table_id < b.miss_table_id)) AND (a.miss_missing_episode_end_date IS NULL OR a.miss_missing_episode_end_date > b.miss_missing_episode_start_date);

-- SSD-6403 (error): Missing episode lacks its type or start date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6403', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Missing episode lacks its type or start date' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_missing_episode_type IS NULL OR ssd_missing.miss_missing_episode_start_date IS NULL;

-- SSD-6404 (error): Missing episode is dated after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6404', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Missing episode is dated after the day of the data' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_missing_episode_start_date > trunc(sysdate) OR ssd_missing.miss_missing_episode_end_date > trunc(sysdate);

-- SSD-6405 (error): Child went missing before being born
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6405', 'error', 'ssd_missing', cast(m.miss_table_id as varchar2(200)), cast(m.miss_person_id as varchar2(200)), 'Child went missing before being born' FROM ssd_missing m JOIN ssd_person c ON c.pers_person_id = m.miss_person_id WHERE m.miss_missing_episode_start_date < c.pers_dob;

-- SSD-6406 (error): Child was away from placement while not looked after
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6406', 'error', 'ssd_missing', cast(m.miss_table_id as varchar2(200)), cast(m.miss_person_id as varchar2(200)), 'Child was away from placement while not looked after' FROM ssd_missing m WHERE m.miss_missing_episode_type = 'A' AND NOT m.miss_missing_episode_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = m.miss_person_id AND c.poca_start_date <= m.miss_missing_episode_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= m.miss_missing_episode_start_date));

-- SSD-6407 (error): Child left care but is still missing from it
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6407', 'error', 'ssd_missing', cast(m.miss_table_id as varchar2(200)), cast(m.miss_person_id as varchar2(200)), 'Child left care but is still missing from it' FROM ssd_missing m JOIN ssd_cla_periods_of_care c ON c.poca_person_id = m.miss_person_id WHERE m.miss_missing_episode_end_date IS NULL AND c.poca_end_date < trunc(sysdate) AND c.poca_start_date <= m.miss_missing_episode_start_date AND c.poca_end_date >= m.miss_missing_episode_start_date;

-- SSD-6408 (query): Placement that the child went missing from has ended, but the child is still missing
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6408', 'query', 'ssd_missing', cast(m.miss_table_id as varchar2(200)), cast(m.miss_person_id as varchar2(200)), 'Placement that the child went missing from has ended, but the child is still missing' FROM ssd_missing m JOIN ssd_cla_placement p ON p.clap_person_id = m.miss_person_id WHERE m.miss_missing_episode_end_date IS NULL AND p.clap_cla_placement_start_date <= m.miss_missing_episode_start_date AND p.clap_cla_placement_end_date > m.miss_missing_episode_start_date AND EXISTS(SELECT 1 AS "1" FROM ssd_cla_placement n WHERE n.clap_person_id = m.miss_person_id AND n.clap_cla_placement_start_date >= p.clap_cla_placement_end_date);

-- SSD-6409 (query): Child has stood as missing for more than four weeks
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6409', 'query', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Child has stood as missing for more than four weeks' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_missing_episode_end_date IS NULL AND (trunc(trunc(sysdate)) - trunc(ssd_missing.miss_missing_episode_start_date)) > 28;

-- SSD-6410 (query): Child was gone for more than a day and was offered no return interview
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6410', 'query', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Child was gone for more than a day and was offered no return interview' FROM ssd_missing ssd_missing WHERE (trunc(ssd_missing.miss_missing_episode_end_date) - trunc(ssd_missing.miss_missing_episode_start_date)) > 1 AND (ssd_missing.miss_missing_rhi_offered IS NULL OR ssd_missing.miss_missing_rhi_offered = 'N') AND (trunc(trunc(sysdate)) - trunc(ssd_missing.miss_missing_episode_end_date)) > 3;

-- SSD-6411 (error): Return interview was accepted but not offered
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6411', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Return interview was accepted but not offered' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_missing_rhi_accepted = 'Y' AND COALESCE(ssd_missing.miss_missing_rhi_offered, 'N') <> 'Y';

-- SSD-6412 (query): Return interview was offered, but not whether it was accepted
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6412', 'query', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Return interview was offered, but not whether it was accepted' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_missing_rhi_offered = 'Y' AND (ssd_missing.miss_missing_rhi_accepted IS NULL OR ssd_missing.miss_missing_rhi_accepted = 'NA');

-- SSD-6413 (query): Young person turned 18 while missing, but care ended for another reason than E8
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6413', 'query', 'ssd_cla_episodes', cast(e.clae_cla_episode_id as varchar2(200)), cast(e.clae_person_id as varchar2(200)), 'Young person turned 18 while missing, but care ended for another reason than E8' FROM ssd_cla_episodes e JOIN ssd_person c ON c.pers_person_id = e.clae_person_id JOIN ssd_missing m ON m.miss_person_id = e.clae_person_id AND m.miss_missing_episode_end_date = e.clae_cla_episode_ceased_date WHERE e.clae_cla_episode_ceased_date = least(add_months(c.pers_dob, (18 * 12)), add_months(trunc(c.pers_dob, 'MM'), (18 * 12)) + extract(day from c.pers_dob) - 1) AND e.clae_cla_episode_ceased_reason <> 'E8' AND m.miss_missing_episode_start_date < m.miss_missing_episode_end_date;

-- SSD-6414 (error): Child went missing from care while not looked after
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6414', 'error', 'ssd_missing', cast(m.miss_table_id as varchar2(200)), cast(m.miss_person_id as varchar2(200)), 'Child went missing from care while not looked after' FROM ssd_missing m WHERE m.miss_missing_from = 'CARE' AND NOT m.miss_missing_episode_start_date IS NULL AND NOT EXISTS(SELECT 1 AS "1" FROM ssd_cla_periods_of_care c WHERE c.poca_person_id = m.miss_person_id AND c.poca_start_date <= m.miss_missing_episode_start_date AND (c.poca_end_date IS NULL OR c.poca_end_date >= m.miss_missing_episode_start_date));

-- SSD-6415 (query): Child away from placement is said to be missing from home or school
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6415', 'query', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Child away from placement is said to be missing from home or school' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_missing_episode_type = 'A' AND ssd_missing.miss_missing_from IN ('HOME', 'SCHOOL');

-- SSD-6416 (error): Return interview was held although it was not offered or accepted
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6416', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Return interview was held although it was not offered or accepted' FROM ssd_missing ssd_missing WHERE NOT ssd_missing.miss_return_interview_date IS NULL AND (ssd_missing.miss_missing_rhi_offered IN ('N', 'NA') OR ssd_missing.miss_missing_rhi_accepted IN ('N', 'NA'));

-- SSD-6417 (error): Return interview was held before the child came back
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6417', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Return interview was held before the child came back' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_return_interview_date < ssd_missing.miss_missing_episode_end_date OR (NOT ssd_missing.miss_return_interview_date IS NULL AND ssd_missing.miss_missing_episode_end_date IS NULL);

-- SSD-6418 (query): Return interview was held late or not at all
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6418', 'query', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Return interview was held late or not at all' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_missing_rhi_accepted = 'Y' AND (trunc(COALESCE(ssd_missing.miss_return_interview_date, trunc(sysdate))) - trunc(ssd_missing.miss_missing_episode_end_date)) > 3;

-- SSD-6419 (error): Two missing episodes have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6419', 'error', 'ssd_missing', cast(ssd_missing.miss_table_id as varchar2(200)), cast(ssd_missing.miss_person_id as varchar2(200)), 'Two missing episodes have the same identifier' FROM ssd_missing ssd_missing WHERE ssd_missing.miss_table_id IN (SELECT ssd_missing.miss_table_id AS miss_table_id FROM ssd_missing ssd_missing GROUP BY ssd_missing.miss_table_id HAVING COUNT(*) > 1);

-- SSD-6451 (query): Assessment of exploitation lacks its kind of risk, level or date
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6451', 'query', 'ssd_exploitation_risks', cast(ssd_exploitation_risks.exri_risk_id as varchar2(200)), cast(ssd_exploitation_risks.exri_person_id as varchar2(200)), 'Assessment of exploitation lacks its kind of risk, level or date' FROM ssd_exploitation_risks ssd_exploitation_risks WHERE ssd_exploitation_risks.exri_risk_type IS NULL OR ssd_exploitation_risks.exri_level IS NULL OR ssd_exploitation_risks.exri_assessed_date IS NULL;

-- SSD-6452 (error): Exploitation was assessed or referred before birth or after the day of the data
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6452', 'error', 'ssd_exploitation_risks', cast(r.exri_risk_id as varchar2(200)), cast(r.exri_person_id as varchar2(200)), 'Exploitation was assessed or referred before birth or after the day of the data' FROM ssd_exploitation_risks r LEFT JOIN ssd_person c ON c.pers_person_id = r.exri_person_id WHERE r.exri_assessed_date > trunc(sysdate) OR r.exri_national_referral_date > trunc(sysdate) OR r.exri_assessed_date < c.pers_dob OR r.exri_national_referral_date < c.pers_dob;

-- SSD-6453 (query): Child was referred as a possible victim, but no risk is known
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6453', 'query', 'ssd_exploitation_risks', cast(ssd_exploitation_risks.exri_risk_id as varchar2(200)), cast(ssd_exploitation_risks.exri_person_id as varchar2(200)), 'Child was referred as a possible victim, but no risk is known' FROM ssd_exploitation_risks ssd_exploitation_risks WHERE ssd_exploitation_risks.exri_level = 'NOKNOWNRISK' AND NOT ssd_exploitation_risks.exri_national_referral_date IS NULL;

-- SSD-6454 (error): Decision on a possible victim is given, but no referral
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6454', 'error', 'ssd_exploitation_risks', cast(ssd_exploitation_risks.exri_risk_id as varchar2(200)), cast(ssd_exploitation_risks.exri_person_id as varchar2(200)), 'Decision on a possible victim is given, but no referral' FROM ssd_exploitation_risks ssd_exploitation_risks WHERE ssd_exploitation_risks.exri_national_referral_date IS NULL AND (NOT ssd_exploitation_risks.exri_reasonable_grounds IS NULL OR NOT ssd_exploitation_risks.exri_conclusive_grounds IS NULL);

-- SSD-6455 (error): Final decision on a victim was made without a positive first one
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6455', 'error', 'ssd_exploitation_risks', cast(ssd_exploitation_risks.exri_risk_id as varchar2(200)), cast(ssd_exploitation_risks.exri_person_id as varchar2(200)), 'Final decision on a victim was made without a positive first one' FROM ssd_exploitation_risks ssd_exploitation_risks WHERE ssd_exploitation_risks.exri_conclusive_grounds IN ('POSITIVE', 'NEGATIVE') AND COALESCE(ssd_exploitation_risks.exri_reasonable_grounds, 'PENDING') <> 'POSITIVE';

-- SSD-6456 (error): One kind of exploitation has two levels of risk on one day
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6456', 'error', 'ssd_exploitation_risks', cast(r.exri_risk_id as varchar2(200)), cast(r.exri_person_id as varchar2(200)), 'One kind of exploitation has two levels of risk on one day' FROM ssd_exploitation_risks r JOIN ssd_exploitation_risks o ON o.exri_person_id = r.exri_person_id AND o.exri_risk_type = r.exri_risk_type AND o.exri_assessed_date = r.exri_assessed_date WHERE o.exri_level <> r.exri_level;

-- SSD-6457 (query): First decision on a possible victim has been awaited for more than 90 days
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6457', 'query', 'ssd_exploitation_risks', cast(ssd_exploitation_risks.exri_risk_id as varchar2(200)), cast(ssd_exploitation_risks.exri_person_id as varchar2(200)), 'First decision on a possible victim has been awaited for more than 90 days' FROM ssd_exploitation_risks ssd_exploitation_risks WHERE COALESCE(ssd_exploitation_risks.exri_reasonable_grounds, 'PENDING') = 'PENDING' AND (trunc(trunc(sysdate)) - trunc(ssd_exploitation_risks.exri_national_referral_date)) > 90;

-- SSD-6458 (error): Two exploitation assessments have the same identifier
insert into ora$ptt_ssd_rule_problems (rule_code, severity, table_name, record_id, person_id, title)
SELECT DISTINCT 'SSD-6458', 'error', 'ssd_exploitation_risks', cast(ssd_exploitation_risks.exri_risk_id as varchar2(200)), cast(ssd_exploitation_risks.exri_person_id as varchar2(200)), 'Two exploitation assessments have the same identifier' FROM ssd_exploitation_risks ssd_exploitation_risks WHERE ssd_exploitation_risks.exri_risk_id IN (SELECT ssd_exploitation_risks.exri_risk_id AS exri_risk_id FROM ssd_exploitation_risks ssd_exploitation_risks GROUP BY ssd_exploitation_risks.exri_risk_id HAVING COUNT(*) > 1);

select rule_code, severity, table_name, record_id, person_id, title from ora$ptt_ssd_rule_problems order by rule_code, person_id, record_id;
