// Package foreigner
package foreigner
