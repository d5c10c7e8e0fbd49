// First lines: one article, who is named in it, and where the text says so.
var document = read("examples/articles/nadi-ka-pani.txt")
show(document)

// The same person goes by several names; each mention is a span of the text as given.
Entity first = document.people().get(0)
show("\n" + first.name() + ": " + first.aliases())
for (Mention mention : first.mentions()) show(mention.span())
