//go:build !race

package pool

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
