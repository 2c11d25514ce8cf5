package performance

import "testing"

// size is how many random cases a test takes: few in short runs and under the race detector.
func size(n int) int {
	if testing.Short() {
		n /= 100
	}
	return n/sizeDivisor + 5
}
