package certificate

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestContradictionsAreFoundAtOnce(t *testing.T) {
	_, err := Decode([]byte(`{
		"number": "GR2020x4010165", "issued_on": "2020-12-01", "registered_on": "2020-12-02", "first_time": true, "earlier_until": "2020-01-01",
		"reports": [{"year": 2020, "filed": false, "filed_on": "2021-05-01"}, {"year": 2020, "filed_on": "2021-05-01"}, {"filed": true}],
		"changes": [{"kind": "split", "on": "2020-11-30", "reported_on": "2020-11-29", "notice_from": "2021-01-01"}, {"on": "2021-01-01", "reported": false, "reported_on": "2021-02-01"}],
		"withdrawn": false, "withdrawn_on": "2020-11-30", "act_year": 2021,
		"incomes": [{"year": 2020, "taxable": "1.00"}, {"year": 2020, "taxable": "2.00"}],
		"recertified": false, "recertified_on": "2020-11-30"
	}`))
	found := pathsOf(t, err)
	for _, path := range []string{"number", "issued_on", "first_time", "reports[0].filed", "reports[1].year", "reports[2].year", "changes[0].on", "changes[0].reported_on",
		"changes[0].notice_from", "changes[1].reported", "withdrawn", "withdrawn_on", "incomes[1].year", "recertified", "recertified_on"} {
		require.Contains(t, found, path)
	}
}

func TestBoundsOfTheInput(t *testing.T) {
	for path, c := range map[string]Certificate{
		"issued_on":       {IssuedOn: ymd(1999, 12, 31)},
		"earlier_until":   {IssuedOn: ymd(2020, 1, 1), EarlierUntil: ymd(9001, 1, 1)},
		"act_year":        {IssuedOn: ymd(2020, 1, 1), ActYear: rule.Given(1999)},
		"ground":          {IssuedOn: ymd(2020, 1, 1), Ground: rule.Given[Ground]("whim")},
		"changes[0].kind": {IssuedOn: ymd(2020, 1, 1), Changes: rule.Given([]Change{{On: ymd(2020, 2, 1), Kind: rule.Given[ChangeKind]("mood")}})},
		"incomes[0].year": {IssuedOn: ymd(2020, 1, 1), Incomes: rule.Given([]Income{{}})},
		"reports":         {IssuedOn: ymd(2020, 1, 1), Reports: rule.Given(make([]Report, 101))},
		"changes[0].on":   {IssuedOn: ymd(2020, 1, 1), Changes: rule.Given([]Change{{}})},
		"withdrawn_on":    {IssuedOn: ymd(2020, 1, 1), WithdrawnOn: ymd(2020, 12, 31), ActYear: rule.Given(2021)},
	} {
		_, err := c.Validity()
		require.Contains(t, pathsOf(t, err), path)
	}
}

// The bound is that of certificates: the firm may be older.
func TestAFirmOlderThanCertificates(t *testing.T) {
	c, err := Decode([]byte(`{"registered_on":"1995-01-01","issued_on":"2024-12-01","withdrawn":false}`))
	require.NoError(t, err)
	require.Equal(t, []int{2023, 2024, 2025}, valueOf[Reexamination](t)(c.Reexamination(2025)).RDYears)
}

func FuzzDecodeAsk(f *testing.F) {
	for _, text := range []string{
		`{"number":"GR202044010165","issued_on":"2020-12-01","withdrawn":false,"changes":[],"reports":[]}`,
		`{"issued_on":"2020-02-29","withdrawn":true,"withdrawn_on":"2022-06-01","ground":"incident","act_year":2021,"incomes":[{"year":2021,"taxable":"-0.05"}]}`,
		`{"issued_on":"2012-10-10","changes":[{"kind":"renaming","on":"2013-01-31","notice_from":"2013-02-01"}],"moved_on":"2014-01-01","moved_across":true}`,
		`{"issued_on":"9000-12-31","first_time":false,"earlier_until":"8999-01-01","recertified":true,"recertified_on":"9000-12-31"}`,
		`{"issued_on":"2008-01-01","reports":[{"year":2015}],"renewal_by":"2010-10-01"}`, `{}`, ``, `null`, `[]`, `{"issued_on":1e9}`, `{"number":"ＧＲ202044010165"}`,
	} {
		f.Add([]byte(text), 2021, 150)
	}
	f.Fuzz(func(t *testing.T, data []byte, year, dayOfYear int) {
		c, err := Decode(data)
		if err != nil {
			pathsOf(t, err)
			return
		}
		text, err := json.Marshal(c)
		require.NoError(t, err)
		back, err := Decode(text)
		require.NoError(t, err, "what was read once is read again")
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(text), string(again))
		askEverything(t, c, rule.NewDate(year, 1, 1).AddDays(dayOfYear), year)
	})
}

// askEverything asks all there is to ask: an answer that says something in both languages, or an error.
func askEverything(t *testing.T, c Certificate, day rule.Date, year int) {
	t.Helper()
	answered(t)(asText(c.Validity()))
	answered(t)(asText(c.StatusOn(day)))
	answered(t)(asText(c.AnnualReports(day)))
	answered(t)(asText(c.MoveEffect()))
	answered(t)(asText(c.Reexamination(year)))
	answered(t)(asText(c.Recovery()))
	answered(t)(asText(c.FileAgain()))
	answered(t)(asText(c.TaxYears()))
	answered(t)(asText(c.RateOn(day)))
	answered(t)(asText(c.ExpiryYear()))
	answered(t)(asText(c.TopUp()))
	answered(t)(asText(c.Losses()))
	answered(t)(asText(c.Deadlines(day)))
	changes, _ := c.Changes.Get()
	for _, x := range changes {
		answered(t)(asText(c.ReportChange(x)))
		answered(t)(asText(c.ChangeEffect(x)))
	}
}

func asText[V any](a rule.Answer[V], err error) (string, error) {
	return a.FullText(rule.ZH) + a.Text(rule.EN), err
}

func answered(t *testing.T) func(string, error) {
	return func(text string, err error) {
		t.Helper()
		require.NotErrorIs(t, err, rule.ErrAnswer)
		require.NotErrorIs(t, err, rule.ErrBook)
		require.Equal(t, err == nil, text != "")
	}
}
