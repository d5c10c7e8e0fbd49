package org.uvach.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * File names in UTF-8 whatever the locale. Under another one (LC_ALL=C in a cron job or a
 * container) Java 17 hands a program its arguments with each foreign byte replaced, and refuses
 * paths with foreign letters. On Linux the bytes are to be had all the same: those of the arguments
 * in {@code /proc}, and a path can be made of bytes that a URI spells out.
 */
final class FileName {

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final String WORKING_DIRECTORY = "/proc/self/cwd/";

  private FileName() {}

  /**
   * The arguments of this process as they were given.
   *
   * @param args the arguments as Java decoded them
   * @return the arguments, decoded as UTF-8
   */
  static String[] given(String[] args) {
    if (!isLost()) {
      return args;
    }
    try {
      List<String> all = List.of(Files.readString(COMMAND_LINE, UTF_8).split("\0", -1));
      int end = all.size() - 1; // each ends with a NUL, the last too
      return all.subList(end - args.length, end).toArray(String[]::new);
    } catch (IOException e) {
      return args; // a name that is not UTF-8 either
    }
  }

  /**
   * The path to a file.
   *
   * @param name its name, relative to the working directory or absolute
   * @return the path
   * @throws IOException if the system has no file of such a name
   */
  static Path path(String name) throws IOException {
    try {
      return isLost() ? Path.of(uri(name)) : Path.of(name);
    } catch (InvalidPathException e) {
      throw new IOException("no file can have this name: " + e.getReason(), e);
    }
  }

  /**
   * The name of a file as {@link #path} takes it.
   *
   * @param path the absolute path to a file that is there
   * @return its name, without a slash at the end
   */
  static String name(Path path) {
    String name = isLost() ? path.toUri().getPath() : path.toString();
    return name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private static URI uri(String name) {
    var uri = new StringBuilder("file://");
    String absolute = name.startsWith("/") ? name : WORKING_DIRECTORY + name;
    for (byte part : absolute.getBytes(UTF_8)) {
      uri.append(part == '/' ? "/" : "%%%02X".formatted(part));
    }
    return URI.create(uri.toString());
  }

  private static boolean isLost() {
    return !System.getProperty("sun.jnu.encoding", UTF_8.name()).equalsIgnoreCase(UTF_8.name())
        && Files.isReadable(COMMAND_LINE);
  }
}
