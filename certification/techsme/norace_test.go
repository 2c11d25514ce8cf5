//go:build !race

package techsme

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
