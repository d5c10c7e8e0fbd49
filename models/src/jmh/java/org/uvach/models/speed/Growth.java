package org.uvach.models.speed;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How the time for texts of one shape grows with their length.
 *
 * @param name what shape
 * @param points one for each length, the shortest first
 */
record Growth(String name, List<Point> points) {

  /**
   * One measurement.
   *
   * @param length code units of the text
   * @param milliseconds processor time
   */
  record Point(int length, double milliseconds) {}

  Growth {
    points = ImmutableList.copyOf(points);
  }

  /** Nanoseconds that this thread has run on a processor. */
  static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /**
   * The slope of the line of least squares through the logarithms; the first point, in which what
   * every text costs counts most, is left out.
   */
  double exponent() {
    List<Point> most = points.size() > 2 ? points.subList(1, points.size()) : points;
    double x = most.stream().mapToDouble(p -> Math.log(p.length())).average().orElseThrow();
    double y = most.stream().mapToDouble(p -> Math.log(p.milliseconds())).average().orElseThrow();
    double covariance = 0;
    double variance = 0;
    for (Point point : most) {
      double dx = Math.log(point.length()) - x;
      covariance += dx * (Math.log(point.milliseconds()) - y);
      variance += dx * dx;
    }
    return covariance / variance;
  }
}
