//go:build !race

package foreigner

// sizeDivisor leaves sizes as they are without the race detector.
const sizeDivisor = 1
