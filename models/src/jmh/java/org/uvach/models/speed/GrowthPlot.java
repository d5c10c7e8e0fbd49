package org.uvach.models.speed;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.List;
import java.util.Locale;

/** Draws times against lengths, both on logarithmic scales, as SVG. */
final class GrowthPlot {

  private static final int WIDTH = 860;
  private static final int HEIGHT = 520;
  private static final int LEFT = 70;
  private static final int RIGHT = 190;
  private static final int TOP = 20;
  private static final int BOTTOM = 50;
  private static final int FIRST_LENGTH = 3;
  private static final int LAST_LENGTH = 7;
  private static final int FIRST_TIME = -1;
  private static final int LAST_TIME = 6;
  private static final List<String> COLOURS =
      List.of(
          "#000000", "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2",
          "#7f7f7f", "#bcbd22", "#17becf");

  private final StringBuilder svg = new StringBuilder();

  private GrowthPlot() {}

  static String of(List<Growth> growths) {
    GrowthPlot plot = new GrowthPlot();
    plot.frame();
    for (int i = 0; i < growths.size(); i++) {
      plot.line(growths.get(i), COLOURS.get(i % COLOURS.size()), i);
    }
    return plot.svg.append("</svg>\n").toString();
  }

  private void frame() {
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='sans-serif'"
            + " font-size='12'>",
        WIDTH, HEIGHT);
    add("<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
    for (int power = FIRST_LENGTH; power <= LAST_LENGTH; power++) {
      double x = x(Math.pow(10, power));
      add("<path d='M%.1f %d V%.1f' stroke='#ddd'/>", x, TOP, y(Math.pow(10, FIRST_TIME)));
      add(
          "<text x='%.1f' y='%d' text-anchor='middle'>10<tspan dy='-5'"
              + " font-size='9'>%d</tspan></text>",
          x, HEIGHT - 30, power);
    }
    for (int power = FIRST_TIME; power <= LAST_TIME; power++) {
      double y = y(Math.pow(10, power));
      add("<path d='M%d %.1f H%d' stroke='#ddd'/>", LEFT, y, WIDTH - RIGHT);
      add(
          "<text x='%d' y='%.1f' text-anchor='end'>10<tspan dy='-5'"
              + " font-size='9'>%d</tspan></text>",
          LEFT - 8, y + 4, power);
    }
    add(
        "<text x='%d' y='%d' text-anchor='middle'>code units of the text</text>",
        (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8);
    add(
        "<text transform='translate(18 %d) rotate(-90)' text-anchor='middle'>milliseconds</text>",
        (TOP + HEIGHT - BOTTOM) / 2);
    add(
        "<path d='M%.1f %.1f L%.1f %.1f' stroke='#999' stroke-dasharray='6 4'/>",
        x(1e3), y(1), x(1e7), y(1e4));
    legend("linear: ×10 for ×10", "#999", 0);
  }

  private void line(Growth growth, String colour, int number) {
    StringBuilder path = new StringBuilder();
    for (Growth.Point point : growth.points()) {
      path.append(path.isEmpty() ? "M" : " L");
      path.append(format("%.1f %.1f", x(point.length()), y(point.milliseconds())));
    }
    add(
        "<path d='%s' fill='none' stroke='%s' stroke-width='%s'/>",
        path, colour, number == 0 ? "2.5" : "1.2");
    legend("%s %s".formatted(growth.name(), format("%.2f", growth.exponent())), colour, number + 1);
  }

  private void legend(String words, String colour, int number) {
    int y = TOP + 14 + number * 20;
    int x = WIDTH - RIGHT + 12;
    add("<path d='M%d %d h18' stroke='%s' stroke-width='2'/>", x, y - 4, colour);
    add("<text x='%d' y='%d' font-size='10'>%s</text>", x + 24, y, words);
  }

  @FormatMethod
  private void add(@FormatString String format, Object... values) {
    svg.append(format(format, values)).append('\n');
  }

  @FormatMethod
  private static String format(@FormatString String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static double x(double length) {
    double share = (Math.log10(length) - FIRST_LENGTH) / (LAST_LENGTH - FIRST_LENGTH);
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double milliseconds) {
    double share = (Math.log10(milliseconds) - FIRST_TIME) / (LAST_TIME - FIRST_TIME);
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }
}
