package org.uvach.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file to read.
 *
 * @param name its name, as {@link FileName#path} takes it
 * @param id the name that an article goes by that is all of the file
 */
record InputFile(String name, String id) {

  private static final Pattern WILDCARD = Pattern.compile("\\*\\*/?|\\*|\\?");

  /** A file by its name alone. */
  static InputFile of(String name) {
    String last = new File(name).getName();
    return new InputFile(name, last.isEmpty() ? name : last);
  }

  /**
   * The files that an argument names, in the order of their names: all in a folder and the folders
   * in it, those that fit a pattern with {@code *}, {@code **} and {@code ?}, or the one file.
   *
   * @param argument what stands on the command line
   * @param extension how the names of files in a folder end that are meant
   * @return the files; the argument itself if it is no folder and no pattern
   * @throws IOException if there is no such folder, or nothing in it; the message says what
   */
  static List<InputFile> named(String argument, String extension) throws IOException {
    if (argument.equals(InputForm.STANDARD_INPUT)) {
      return List.of(of(argument));
    }
    Path path = FileName.path(argument);
    if (Files.isDirectory(path)) {
      return inFolder(
          argument, name -> name.endsWith(extension), "no " + extension + " file in it");
    }
    if (Files.exists(path) || !WILDCARD.matcher(argument).find()) {
      return List.of(of(argument));
    }
    return fitting(argument);
  }

  private static List<InputFile> fitting(String pattern) throws IOException {
    int slash = pattern.substring(0, firstWildcard(pattern)).lastIndexOf('/');
    String folder = slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash);
    Pattern names = Pattern.compile(expression(pattern.substring(slash + 1)), Pattern.DOTALL);
    return inFolder(folder, names.asMatchPredicate(), "no file fits " + pattern);
  }

  private static int firstWildcard(String pattern) {
    var matcher = WILDCARD.matcher(pattern);
    return matcher.find() ? matcher.start() : pattern.length();
  }

  private static String expression(String pattern) {
    var expression = new StringBuilder();
    var matcher = WILDCARD.matcher(pattern);
    int at = 0;
    while (matcher.find()) {
      expression.append(Pattern.quote(pattern.substring(at, matcher.start())));
      expression.append(
          switch (matcher.group()) {
            case "?" -> "[^/]";
            case "*" -> "[^/]*";
            case "**/" -> "(?:.*/)?";
            default -> ".*";
          });
      at = matcher.end();
    }
    return expression.append(Pattern.quote(pattern.substring(at))).toString();
  }

  private static List<InputFile> inFolder(String folder, Predicate<String> meant, String none)
      throws IOException {
    Path root = FileName.path(folder).toAbsolutePath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(folder);
    }
    int length = FileName.name(root).length();
    String prefix = folder.equals(".") ? "" : folder.endsWith("/") ? folder : folder + "/";
    try (Stream<Path> all = Files.walk(root)) {
      List<InputFile> files =
          all.filter(Files::isRegularFile)
              .map(path -> FileName.name(path).substring(length).replaceFirst("^/", ""))
              .filter(name -> !isHidden(name) && meant.test(name))
              .sorted()
              .map(name -> new InputFile(prefix + name, name))
              .toList();
      if (files.isEmpty()) {
        throw new IOException(none);
      }
      return files;
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }
}
