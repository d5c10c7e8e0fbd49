package org.uvach.examples.place;

import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.uvach.spec.GeneratedNews;

/**
 * A program that loads the library as a web application or plug-in does, reads with it in threads
 * that live on, drops it, and says whether its class loader is gone.
 */
final class DroppedLoader {

  private static final int TRIES = 50;

  /** A record of a program that lives on. */
  private record Other(String name) {}

  private DroppedLoader() {}

  /**
   * Runs it.
   *
   * @param args the class path of the library
   */
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    WeakReference<ClassLoader> dropped = useAndDrop(args[0], pool);
    forgetRecords();
    for (int i = 0; i < TRIES && dropped.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    System.out.print(dropped.get() == null ? "gone" : "held");
    pool.shutdown();
  }

  private static WeakReference<ClassLoader> useAndDrop(String classPath, ExecutorService pool)
      throws Exception {
    List<URL> library = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      library.add(Path.of(entry).toUri().toURL());
    }
    try (var loader =
        new URLClassLoader(library.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass("org.uvach.Extractor");
      Object extractor = type.getMethod("create").invoke(null);
      Method extract = type.getMethod("extract", String.class);
      String text = GeneratedNews.article(1, 2_000);
      Runnable reading = () -> read(extract, extractor, text);
      reading.run();
      pool.submit(reading).get();
      ForkJoinPool.commonPool().submit(reading).get();
      if (Runtime.version().feature() >= 21) {
        ((Thread)
                Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, reading))
            .join();
      }
      return new WeakReference<>(loader);
    }
  }

  private static void read(Method extract, Object extractor, String text) {
    try {
      Object document = extract.invoke(extractor, text);
      if (!document.equals(extract.invoke(extractor, text)) || document.hashCode() == 0) {
        throw new IllegalStateException("read otherwise");
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Before Java 19 the JDK itself keeps the class of the record that was compared last. */
  private static void forgetRecords() {
    Other other = new Other("a");
    if (other.equals(new Other("b")) || other.hashCode() == 0 || other.toString().isEmpty()) {
      throw new IllegalStateException();
    }
  }
}
