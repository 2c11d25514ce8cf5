//go:build race

package notice

const stride = 29 // days between two that are tried: the race detector is slow
