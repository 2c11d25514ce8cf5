package quota_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

// A leader may run two projects of the plan at most, platforms aside: which of three count, and why not the others?
func ExampleQuota_Count() {
	on := rule.Switch{On: true}
	limit := quota.Quota{On: on, Max: rule.Limit{Value: rule.Int(2)}, Leads: on, Ongoing: on, SamePlan: on, NoPlatforms: on}
	running := func(plan quota.Plan, kind quota.Kind) quota.Holding {
		return quota.Holding{
			Holder: rule.Given(quota.Leader), Plan: rule.Given(plan), Role: rule.Given(quota.Lead), Status: rule.Given(quota.Ongoing), Kind: rule.Given(kind),
		}
	}
	held := []quota.Holding{running(quota.Municipal, quota.Research), running(quota.Municipal, quota.Platform), running(quota.County, quota.Research)}
	count := limit.Count(quota.Leader, quota.Setting{On: rule.NewDate(2025, 3, 3), Plan: quota.Municipal}, held)
	fmt.Println(count.Sure, "of at most", limit.Max.Value)
	for _, item := range count.Items {
		fmt.Println(item.Index, item.Why.ZH)
	}
	// Output:
	// 1 of at most 2
	// 0 计入
	// 1 此类项目不计
	// 2 不属于计数的计划
}
