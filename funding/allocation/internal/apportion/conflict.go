package apportion

import (
	"cmp"
	"slices"
)

// Conflict returns the fewest claims whose floors alone sum to more than the total: without any one of them the others
// would fit, so that the set cannot be reduced. It is empty where all floors fit. Between equal floors the key that comes
// first is named; the order of the claims changes nothing. The indexes ascend.
func Conflict(total int64, claims []Claim) []int {
	order := make([]int, 0, len(claims))
	for i := range claims {
		if claims[i].Floor > 0 {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		if c := cmp.Compare(claims[b].Floor, claims[a].Floor); c != 0 {
			return c
		}
		return cmp.Compare(claims[a].Key, claims[b].Key)
	})
	left := total
	for n, i := range order {
		if left -= claims[i].Floor; left < 0 {
			set := order[:n+1]
			slices.Sort(set)
			return set
		}
	}
	return nil
}
