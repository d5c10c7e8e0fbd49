// Exploring a folder: who speaks most in all its articles.
Map<String, Document> documents = new TreeMap<>()
try (var files = Files.list(Path.of("examples/articles"))) {
  for (Path file : files.sorted().toList()) documents.put(file.getFileName().toString(), read(file.toString()));
}
show(new Table(List.of("article", "people", "quotations"), documents.entrySet().stream().map(e -> List.of(e.getKey(), "" + e.getValue().people().size(), "" + e.getValue().quotations().size())).toList()))

// Statements by speaker, the most talkative first.
var bySpeaker = documents.values().stream().flatMap(d -> d.quotations().stream()).flatMap(q -> q.speaker().stream()).collect(Collectors.groupingBy(Entity::name, TreeMap::new, Collectors.counting()))
show("")
show(new Table(List.of("speaker", "statements"), bySpeaker.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(e -> List.of(e.getKey(), e.getValue().toString())).toList()))
