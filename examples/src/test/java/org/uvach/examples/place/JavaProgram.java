package org.uvach.examples.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to start a program of these tests in a Java of its own.
 *
 * @param home where that Java is
 * @param options what it is told, with the class path
 * @param environment what else is set
 */
record JavaProgram(Path home, List<String> options, Map<String, String> environment) {

  private static final Path OWN_HOME = Path.of(System.getProperty("java.home"));

  /** What the library needs, by the names of the files. */
  private static final Pattern LIBRARY =
      Pattern.compile("(uvach|guava|failureaccess|icu4j|jackson-core)-.*(?<!-tests)\\.jar");

  /** How a program ended. */
  record Ended(int status, String printed, String complained) {}

  /** This Java, with everything on the class path. */
  static JavaProgram onClassPath() {
    return new JavaProgram(
        OWN_HOME, List.of("-cp", path(classPath().toList())), Map.of("LC_ALL", "C.UTF-8"));
  }

  /** This Java, with the library as modules, and no other modules than these need. */
  static JavaProgram onModulePath() {
    var others = classPath().filter(entry -> !isOfLibrary(entry)).toList();
    return new JavaProgram(
        OWN_HOME,
        List.of(
            "--module-path",
            library(),
            "--add-modules",
            "org.uvach.models",
            "--limit-modules",
            "org.uvach.models",
            "-cp",
            path(others)),
        Map.of("LC_ALL", "C.UTF-8"));
  }

  /** The same in another Java. */
  JavaProgram in(Path otherHome) {
    return new JavaProgram(otherHome, options, environment);
  }

  /** The same with further options. */
  JavaProgram with(String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(options);
    return new JavaProgram(home, all, environment);
  }

  /** The same in another locale of the operating system. */
  JavaProgram inLocale(String locale) {
    return new JavaProgram(home, options, Map.of("LC_ALL", locale));
  }

  /**
   * A Java of a version, if it is installed beside the own one or the environment says where.
   *
   * @param version the version, for example 25
   */
  static Optional<Path> home(int version) throws IOException {
    Optional<Path> told =
        Optional.ofNullable(System.getenv("JAVA_HOME_%d_X64".formatted(version))).map(Path::of);
    try (Stream<Path> beside = Files.list(OWN_HOME.toRealPath().getParent())) {
      return Stream.concat(told.stream(), beside.sorted())
          .filter(home -> isOfVersion(home, version))
          .findFirst();
    }
  }

  private static boolean isOfVersion(Path home, int version) {
    try {
      return Files.isExecutable(home.resolve("bin/java"))
          && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Runs a program in an empty folder, with no folder for temporary files.
   *
   * @param folder the folder, and the user's own
   * @param main the program's class
   * @param args what it is given
   */
  Ended run(Path folder, Class<?> main, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xmx1g",
            "-Duser.home=" + folder,
            "-Djava.io.tmpdir=" + folder.resolve("none"),
            NoNetwork.option()));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(Arrays.asList(args));
    Path complaints = Files.createTempFile("uvach", ".txt");
    try {
      var builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectError(complaints.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Ended(process.waitFor(), printed, complaints(complaints));
    } finally {
      Files.delete(complaints);
    }
  }

  /** What a program complained of, but for the missing folder, which newer Javas mention. */
  private static String complaints(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.equals("WARNING: java.io.tmpdir directory does not exist"))
        .collect(Collectors.joining("\n"));
  }

  /** The files of the library and of what it needs. */
  static String library() {
    return path(classPath().filter(JavaProgram::isOfLibrary).toList());
  }

  private static Stream<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath());
  }

  private static boolean isOfLibrary(Path entry) {
    return LIBRARY.matcher(entry.getFileName().toString()).matches();
  }

  private static String path(List<Path> entries) {
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }
}
