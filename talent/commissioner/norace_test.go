//go:build !race

package commissioner

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
