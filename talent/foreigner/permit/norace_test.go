//go:build !race

package permit

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
