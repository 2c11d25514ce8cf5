//go:build !race

package notice

const stride = 1 // every day
