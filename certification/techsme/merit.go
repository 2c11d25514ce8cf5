package techsme

import "github.com/keji-rules/keji/rule"

// failedMerit is what one failed line is worth; open lines are never worth as little.
const failedMerit = -100

func worth(v rule.Verdict) int {
	switch v {
	case rule.Failed:
		return failedMerit
	case rule.Undetermined:
		return -1
	}
	return 0
}

// verdictOf is what lines of that worth together come to.
func verdictOf(merit int) rule.Verdict {
	switch {
	case merit == 0:
		return rule.Passed
	case merit > failedMerit:
		return rule.Undetermined
	}
	return rule.Failed
}

// anyOf is what one of two achievements suffices for.
func anyOf(a, b rule.Verdict) rule.Verdict {
	switch {
	case a == rule.Passed || b == rule.Passed:
		return rule.Passed
	case a == rule.Undetermined || b == rule.Undetermined:
		return rule.Undetermined
	}
	return rule.Failed
}

func flagVerdict(v rule.Opt[bool]) rule.Verdict {
	value, given := v.Get()
	switch {
	case !given:
		return rule.Undetermined
	case value:
		return rule.Passed
	}
	return rule.Failed
}

func rankVerdict(rank rule.Opt[int], most *rule.Limit) rule.Verdict {
	n, given := rank.Get()
	switch {
	case !given:
		return rule.Undetermined
	case most.Value.IsInt() && int64(n) <= most.Value.Num():
		return rule.Passed
	case rule.Int(int64(n)).Cmp(most.Value) > 0:
		return rule.Failed
	}
	return rule.Passed
}
