// Package reviewer holds what the packages on review experts (科技评审专家) share; the rules are in the packages below it.
//
//   - recusal: which experts must recuse from an application, every tie named and cited.
//   - panel: what a panel must be, and whether one is so.
//   - draw: a draw of panels that is random and that anybody can replay.
//
// They work together by the keys that the caller gives to experts, units and applications: what recusal bars is a list of keys
// for the draw, and panel says the quota.
package reviewer
