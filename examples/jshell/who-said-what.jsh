// Who said what: the statements of one speaker, and what stands behind an answer.
var document = read("examples/articles/nadi-ka-pani.txt")
show(document.quotationsBy("रहमान"))

// The source is what the text points with, the speaker is who that is.
show("")
for (Quotation quotation : document.quotations()) show(quotation.source().map(Span::text).orElse("-") + " -> " + quotation.speaker().map(Entity::name).orElse("-"))

// How sure it is, and which rules said so.
Quotation surest = document.quotations().stream().max(Comparator.comparing(Quotation::confidence)).get()
show("\n" + surest)
show(surest.evidence())
show(surest.attribution().evidence())

// Only the claims and the warnings.
show("")
show(document.quotations().stream().filter(q -> EnumSet.of(Stance.CLAIM, Stance.WARN).contains(q.stance())).toList())
