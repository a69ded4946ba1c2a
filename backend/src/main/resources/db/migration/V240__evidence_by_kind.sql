-- Lists of what is late ask for a few kinds of evidence across all children: adjournments, answers, disagreements.
CREATE INDEX evidence_by_kind ON evidence (kind, happened_on);
