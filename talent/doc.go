// Package talent holds what the packages on people share; the rules are in the packages below it.
//
//   - foreigner: the tier of a foreigner working in China (外国人来华工作分类, A, B, C) by every route; below it permit (the life of
//     a work permit and its papers), visit (tasks of at most 90 days, R visas, invitation letters, whether a visa lets one work) and graduate
//     (outstanding foreign graduates).
//   - highend: high-level foreign, Hong Kong, Macao and Taiwan talent in Guangdong, and the talent cards A and B (优粤卡).
//   - commissioner: rural and enterprise science and technology commissioners (科技特派员).
//   - reviewer: review experts (科技评审专家); below it pool (entry and standing), recusal (ties to an application), panel (what a panel
//     must be), draw (a draw that anybody can replay), fee (what may be paid) and credit (what misconduct costs).
//
// They know nothing of each other but for their own subpackages: a result of one enters another as a fact with its evidence,
// as the recognition of a graduate enters the classification. Which authority decides is a fact, since it differs by place and
// changed with the reform of 2023.
//
// # Personal data
//
// No application of these packages holds a name or the number of a passport; experts stand under keys, and identity numbers are refused as
// keys. Days of birth show as ages. What a caller passes for display, such as a file number, is printed where it was asked for and nowhere else; no error repeats a value of the input.
package talent
