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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.uvach.Extractor;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "standard error and passed over; the other articles are read all the same.",
      "",
      "Completion in bash and zsh: source <(uvach generate-completion)"
    },
    subcommands = GenerateCompletion.class,
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
    record Page(String id, List<OutputForm.Part> parts) implements Result {}

    record PassedOver(String message) implements Result {}
  }

  /** The ways to say how output is written, of which one is taken. */
  private static final class Form {

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = {
          "text: a page for people (default)",
          "json: for each article one JSON object, indented, one after the other",
          "jsonl: for each article one line of JSON",
          "csv: a table of the quotations",
          "mentions: a table of the mentions of names, in CSV too",
          "annotations: W3C Web Annotations, one line of JSON-LD for each article",
          "claims: statements for a ClaimReview in schema.org's terms, one line of JSON-LD",
          "conll: names in columns, tagged in BIO2",
          "brat: stand-off annotations for brat",
          "html: a page to look at"
        })
    private Optional<OutputForm> format = Optional.empty();

    @Option(names = "--people", description = "a short table of the people")
    private boolean people;

    @Option(names = "--quotes", description = "a short table of who said what")
    private boolean quotes;

    private OutputForm chosen() {
      return people
          ? OutputForm.PEOPLE
          : quotes ? OutputForm.QUOTES : format.orElse(OutputForm.TEXT);
    }
  }

  @ArgGroup private Form form = new Form();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write a file for each article into this folder, which is made if need be")
  private Optional<String> folder = Optional.empty();

  @Option(
      names = "--input",
      paramLabel = "text|jsonl",
      defaultValue = "text",
      description = {
        "text: each file is one article; a first line before a blank line is its headline"
            + " (default)",
        "jsonl: each line is one article {\"id\": \"...\", \"text\": \"...\"}; read as a stream"
      })
  private InputForm input = InputForm.TEXT;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      defaultValue = InputForm.STANDARD_INPUT,
      description = {
        "Files to read; - is standard input (default). Of a folder all .txt files in it and its",
        "folders (.jsonl with --input jsonl); of a pattern like 'news/**/*.txt' those that fit"
      })
  private List<String> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

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
    var command = new CommandLine(new Uvach(in, out, errors, watched));
    for (CommandLine completion : command.getSubcommands().values()) {
      completion.getCommandSpec().usageMessage().hidden(true);
    }
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(out, true, UTF_8))
        .setErr(errors)
        .execute(args);
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Input.Broken> missing = new ArrayList<>();
    List<InputFile> inputs = inputs(missing);
    if (form.chosen().isOnePerFile() && folder.isEmpty() && !isOneArticle(inputs)) {
      throw new ParameterException(
          spec.commandLine(),
          "--format %s makes a file for each article: add --out DIR".formatted(form.chosen()));
    }
    try {
      return read(Extractor.create(), inputs, missing);
    } catch (IllegalStateException | UncheckedIOException e) {
      err.println("uvach: " + e.getMessage());
      return FAILED;
    }
  }

  private boolean isOneArticle(List<InputFile> inputs) {
    return input == InputForm.TEXT && inputs.size() < 2;
  }

  private List<InputFile> inputs(List<Input.Broken> missing) {
    List<InputFile> inputs = new ArrayList<>();
    for (String file : files) {
      try {
        inputs.addAll(InputFile.named(file, input.extension()));
      } catch (IOException e) {
        missing.add(InputForm.broken(file, e));
      } catch (UncheckedIOException e) {
        missing.add(InputForm.broken(file, Objects.requireNonNull(e.getCause())));
      }
    }
    return inputs;
  }

  private int read(Extractor extractor, List<InputFile> inputs, List<Input.Broken> missing)
      throws InterruptedException {
    var progress = progress(inputs);
    Destination destination = destination();
    var code = new int[] {missing.isEmpty() ? 0 : PASSED_OVER};
    missing.forEach(broken -> progress.say("uvach: " + broken.message()));
    InOrder.<Result>forEach(
        sink ->
            inputs.forEach(
                file -> input.read(file, in, next -> sink.accept(() -> read(next, extractor)))),
        result -> {
          if (result instanceof Result.Page page) {
            destination.write(page.id(), page.parts());
            progress.articleDone();
          } else if (result instanceof Result.PassedOver passedOver) {
            progress.say("uvach: " + passedOver.message());
            code[0] = PASSED_OVER;
          }
        });
    progress.end();
    return code[0];
  }

  private Progress progress(List<InputFile> inputs) {
    boolean lines = input == InputForm.JSONL;
    boolean shown = (lines || inputs.size() > 1) && watched.getAsBoolean();
    return new Progress(err, shown, lines ? OptionalInt.empty() : OptionalInt.of(inputs.size()));
  }

  private Destination destination() {
    return folder
        .map(name -> Destination.folder(name, form.chosen()))
        .orElseGet(() -> Destination.stream(out, form.chosen()));
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
      return new Result.Page(
          article.id(), form.chosen().parts(article.id(), extractor.extract(article.text())));
    } catch (RuntimeException e) {
      return new Result.PassedOver(
          article.id() + ": Uvach failed on this article, which is a defect of Uvach: " + e);
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
