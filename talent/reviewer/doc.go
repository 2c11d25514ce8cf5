// Package reviewer holds what the packages on review experts (科技评审专家) share; the rules are in the packages below it.
//
//   - pool: who may enter a pool of experts, by place, and how an expert stands in it on a day.
//   - recusal: which experts must recuse from an application, every tie named and cited.
//   - panel: what a panel must be, and whether one is so.
//   - draw: a draw of panels that is random and that anybody can replay.
//   - fee: what an expert may be paid, after tax and before it.
//   - credit: what misconduct costs an expert, or one who solicits an expert.
//
// They work together by the keys that the caller gives to experts, units and applications: what recusal bars is a list of keys
// for the draw, and panel says the quota.
package reviewer
