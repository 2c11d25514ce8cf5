//go:build race

package contract

const stride = 29 // days between two that are tried: the race detector is slow
