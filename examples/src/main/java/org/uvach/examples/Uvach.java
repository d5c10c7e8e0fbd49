package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.VerifyException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.uvach.Extractor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line: articles in, names and attributed quotations out. */
@Command(
    name = "uvach",
    mixinStandardHelpOptions = true,
    versionProvider = Uvach.Version.class,
    sortOptions = false,
    description = "Reads Hindi news articles and says who is named in them and who said what.",
    footer = {
      "",
      "Input and output are UTF-8, whatever the locale. What cannot be read is named on",
      "standard error and passed over; the other articles are read all the same."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:a file or a line could not be read and was passed over",
      "2:the command line is wrong",
      "3:Uvach could not start (a model is missing) or could not write"
    })
final class Uvach implements Callable<Integer> {

  static final int PASSED_OVER = 1;
  static final int FAILED = 3;

  /** What became of one input. */
  private sealed interface Result {
    record Page(String text) implements Result {}

    record PassedOver(String message) implements Result {}
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl",
      defaultValue = "text",
      description = {
        "text: a page for people (default)",
        "json: for each article one JSON object, indented, one after the other",
        "jsonl: for each article one line of JSON"
      })
  private OutputForm format = OutputForm.TEXT;

  @Option(
      names = "--input",
      paramLabel = "text|jsonl",
      defaultValue = "text",
      description = {
        "text: each file is one article; a first line before a blank line is its headline (default)",
        "jsonl: each line is one article {\"id\": \"...\", \"text\": \"...\"}; read as a stream"
      })
  private InputForm input = InputForm.TEXT;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      defaultValue = InputForm.STANDARD_INPUT,
      description = "Files to read; - is standard input (default)")
  private List<String> files = List.of();

  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;
  private final BooleanSupplier watched;

  private Uvach(InputStream in, OutputStream out, PrintWriter err, BooleanSupplier watched) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.watched = watched;
  }

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param args options and files
   */
  public static void main(String[] args) {
    System.exit(
        run(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Progress::isTerminal,
            FileName.given(args)));
  }

  /**
   * Runs the command line.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param watched whether standard error is a terminal
   * @param args options and files
   * @return the exit code
   */
  static int run(
      InputStream in, OutputStream out, OutputStream err, BooleanSupplier watched, String... args) {
    var errors = new PrintWriter(err, true, UTF_8);
    return new CommandLine(new Uvach(in, out, errors, watched))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(out, true, UTF_8))
        .setErr(errors)
        .execute(args);
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      return read(Extractor.create());
    } catch (IllegalStateException | UncheckedIOException e) {
      err.println("uvach: " + e.getMessage());
      return FAILED;
    }
  }

  private int read(Extractor extractor) throws InterruptedException {
    var progress = new Progress(err, input == InputForm.JSONL && watched.getAsBoolean());
    var code = new int[1];
    InOrder.<Result>forEach(
        sink ->
            files.forEach(
                file -> input.read(file, in, next -> sink.accept(() -> read(next, extractor)))),
        result -> {
          if (result instanceof Result.Page page) {
            write(page.text());
            progress.articleDone();
          } else if (result instanceof Result.PassedOver passedOver) {
            progress.say("uvach: " + passedOver.message());
            code[0] = PASSED_OVER;
          }
        });
    progress.end();
    return code[0];
  }

  private Result read(Supplier<Input> next, Extractor extractor) {
    Input read = next.get();
    if (read instanceof Input.Article article) {
      return page(article, extractor);
    }
    return new Result.PassedOver(((Input.Broken) read).message());
  }

  /**
   * An article on which the library fails, which no article should do, does not stop the others.
   */
  private Result page(Input.Article article, Extractor extractor) {
    try {
      return new Result.Page(format.write(article.id(), extractor.extract(article.text())));
    } catch (RuntimeException e) {
      return new Result.PassedOver(
          article.id() + ": Uvach failed on this article, which is a defect of Uvach: " + e);
    }
  }

  private void write(String page) {
    try {
      out.write(page.getBytes(UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
    }
  }

  /** The version of the build. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      var properties = new Properties();
      try (InputStream in = Uvach.class.getResourceAsStream("version.properties")) {
        if (in == null) {
          throw new VerifyException("version.properties is not beside Uvach.class");
        }
        properties.load(in);
      }
      return new String[] {"uvach " + properties.getProperty("version")};
    }
  }
}
