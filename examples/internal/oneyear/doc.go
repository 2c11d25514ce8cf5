// Package oneyear is the program of the same name: one plan year of a municipal bureau, from the call to the acceptance, over
// all five domains of the library. Whatever is decided, reckoned or refused in it is answered by the library; the facts are an
// embedded file and invented.
package oneyear
