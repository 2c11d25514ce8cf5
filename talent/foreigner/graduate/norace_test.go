//go:build !race

package graduate

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
