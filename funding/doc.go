// Package funding holds what the rules on fiscal money for science and technology (财政科技资金) share: what money is spent
// on, which uses are prohibited, and the directions of central guidance funds with their modes. The rules themselves are in its
// subpackages.
//
//   - budget: what a project's budget may be composed of, the ceiling on indirect costs, who may approve a change
//   - disbursement: the stages of payment, what may be paid on a day, amounts from plan to settlement in order; in its
//     subpackages spending against the calendar (progress), and the days for budgets and transfers on their way (transfer)
//   - allocation: the split of an amount with floors and caps; in its subpackages the factor method, awards by
//     rank and growth, competitive grants, subsidies after the event, vouchers, rewards for certificates
//   - performance: the score and grade of an evaluation (绩效评价), the monitoring of goals and spending
//   - recovery: carried-over money, surplus, refunds; in its subpackages what follows on misuse, and safety checks
package funding
