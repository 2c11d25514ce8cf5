package hnte

import (
	"github.com/keji-rules/keji/certification/internal/hntelaw"
	"github.com/keji-rules/keji/certification/internal/taxlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	measures     = hntelaw.Measures2016()
	guide        = hntelaw.Guide2016()
	measures2008 = hntelaw.Measures2008()
	guide2008    = hntelaw.Guide2008()
	guangdong    = hntelaw.GuangdongCalls()
	taxNotice    = taxlaw.SAT2017No24() // lets the tax authority ask for a re-examination while the benefit is enjoyed
)

// item11 cites an item of the article that holds the conditions; article10 that of 2008, whose items are not known.
func item11(n int) rule.Citation { return measures.Article(11).Item(n) }

func article10() rule.Citation { return measures2008.Article(10) }
