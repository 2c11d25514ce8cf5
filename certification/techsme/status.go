package techsme

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Status says what a registration number is worth on a day.
type Status string

// The statuses.
const (
	NumberNotYet  Status = "not_yet" // before the announcement
	NumberValid   Status = "valid"   // from the announcement to the last day, both inclusive
	NumberExpired Status = "expired" // after the last day
	NumberRevoked Status = "revoked" // from the day on which the revocation was announced
)

var statuses = map[Status]rule.Text{
	NumberNotYet: rule.T("尚未生效", "not yet valid"), NumberValid: rule.T("有效", "valid"),
	NumberExpired: rule.T("已失效", "expired"), NumberRevoked: rule.T("已撤销", "revoked"),
}

// Valid reports whether s is a status.
func (s Status) Valid() bool { return slices.Contains(s.Choices(), string(s)) }

// Choices lists what can be written.
func (Status) Choices() []string {
	return []string{string(NumberNotYet), string(NumberValid), string(NumberExpired), string(NumberRevoked)}
}

// Text names the status in one language.
func (s Status) Text(l rule.Lang) string { return statuses[s].In(l) }
