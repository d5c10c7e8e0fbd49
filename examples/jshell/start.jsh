// Opens JShell on Uvach: names imported, an extractor ready. The README has the command.
import java.nio.file.*
import java.util.*
import java.util.stream.*
import org.uvach.*
import org.uvach.document.*
import org.uvach.format.*

var extractor = Extractor.create()

/** Reads the article in a file. */
Document read(String file) throws java.io.IOException {
  return extractor.extract(Files.readString(Path.of(file)));
}

/** Prints a document: who is named, who said what. */
void show(Document document) {
  System.out.println(document);
  System.out.println();
  System.out.println(Table.entities(document.entities()));
  System.out.println();
  System.out.println(Table.quotations(document));
}

/** Prints some of a document's quotations as a table. */
void show(List<Quotation> quotations) {
  System.out.println(Table.quotations(quotations));
}

/** Prints anything else. */
void show(Object value) {
  System.out.println(value);
}
