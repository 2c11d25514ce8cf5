// Package pool says who may enter a pool of review experts (科技专家库), by the place whose pool it is, and how an expert stands in
// it on a day.
//
// # Documents, places and editions
//
// [National]: the notice of 2015 on completing the national pool; the measures of 2017 (国科办创〔2017〕25号) were not read, so that the
// criteria of 2015 are assumed to go on. [Zhongshan], [Jiangmen], [Dongguan] (its science association, 2014), [Guangzhou] (its science
// association, 2024): calls for experts. [Meizhou]: no rule was found; what most of those cities ask is assumed. First days of calls
// without a day are taken as 2021-01-01, the editions say so. The day of application picks the edition.
//
// # What is computed
//
// [GroupsOf] tells the groups (tiers) of the national pool: science (a title of deputy-senior level with five years in the field, a
// centrally funded project led or a national award, ten indexed papers, ten years in policy, an international post or standards), industry
// (technical director or backbone of a listed technology company, or of a national high-tech enterprise with an output of 20,000,000 yuan
// or more; technical director of any national high-tech enterprise), the economic circles. What industry asks further on and all that the
// economic circles ask was not seen, and is a fact that is judged.
//
// [Scheme]: age within the limit, the limit itself included (completed years; for the national pool by calendar year, as born on or
// after 1 January of the year is printed), academicians free of it; no misconduct; in post where asked; the least years in the field;
// and one way in: title, title and years, doctorate, certificate, backbone of a firm, middle title and years for the grass roots, led
// project or national award, papers, years in policy, international post, licence as accountant, tax agent or valuer, manager of
// a fund or bank. [StatusOn]: pending, in the pool, frozen (not confirmed for two years, or under inquiry), suspended (a ban
// runs, both days included), removed (age, death, own wish, violation).
//
// # What is left to people
//
// Whether a title, post or firm counts, "in principle", publication of names, inquiries, the statutory age of retirement, which
// prevails in Zhongshan once it is later.
//
// # Not covered
//
// Types of experts but by their way in, how fields are coded. Shenzhen's two pools (ordinary, and major
// for projects of 10,000,000 yuan or more) are for the package panel.
//
// # To be confirmed
//
//   - The conditions of industry beyond the third and of the economic circles; which year's output counts after 2015 (the year before is
//     taken, since the notice of 2015 names 2014).
//   - Meizhou's and the province's own rules; the measures of 2017; the days of the calls.
//   - That an academician is free of the age limit outside Jiangmen and Guangzhou.
//   - That both days of a ban are included.
package pool
