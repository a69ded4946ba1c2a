package org.heard.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Curves under one another over the same minutes, as SVG; restarts are dashed lines. */
final class SoakChart {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 120;
    private static final int LEFT = 70;
    private static final int CURVES = 5;

    private final int minutes;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Point> alive = new ArrayList<>();
    private final List<Double> restarts = new ArrayList<>();

    private record Point(double at, double value) {}

    private record Sample(double at, double heap, double memory, double connections, double bytes) {}

    SoakChart(int minutes) {
        this.minutes = minutes;
    }

    void at(double minute, double heap, double memory, double connections, double bytes) {
        samples.add(new Sample(minute, heap, memory, connections, bytes));
    }

    /** The heap in use right after a collection. */
    void alive(double minute, double heap) {
        alive.add(new Point(minute, heap));
    }

    void restarted(double minute) {
        restarts.add(minute);
    }

    void write(Path file) throws IOException {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH + LEFT + 20,
                CURVES * (HEIGHT + 50) + 20));
        curve(svg, 0, "Heap in use, MB", all(Sample::heap));
        curve(svg, 1, "Heap in use right after a collection that was asked for, MB", alive);
        curve(svg, 2, "Resident memory, MB", all(Sample::memory));
        curve(svg, 3, "Connections to the database", all(Sample::connections));
        curve(svg, 4, "Bytes in the database for each answer", all(Sample::bytes));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg.append("</svg>\n"));
    }

    private List<Point> all(ToDoubleFunction<Sample> value) {
        return samples.stream()
                .map(sample -> new Point(sample.at(), value.applyAsDouble(sample)))
                .toList();
    }

    private void curve(StringBuilder svg, int row, String title, List<Point> points) {
        double most = points.stream().mapToDouble(Point::value).max().orElse(1) * 1.1 + 1e-9;
        int top = 30 + row * (HEIGHT + 50);
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\">%s</text><text x=\"4\" y=\"%d\">%.0f</text><text x=\"4\" y=\"%d\">0</text>%n"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#999\"/>%n",
                LEFT,
                top - 6,
                title,
                top + 12,
                most,
                top + HEIGHT,
                LEFT,
                top,
                WIDTH,
                HEIGHT));
        for (double restart : restarts) {
            double x = LEFT + restart / minutes * WIDTH;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#c33\" stroke-dasharray=\"4\"/>%n",
                    x,
                    x,
                    top,
                    top + HEIGHT));
        }
        svg.append("<polyline fill=\"none\" stroke=\"#0a6b74\" stroke-width=\"1.5\" points=\"");
        for (Point point : points) {
            svg.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    LEFT + Math.min(1, point.at() / minutes) * WIDTH,
                    top + HEIGHT - point.value() / most * HEIGHT));
        }
        svg.append(String.format(
                Locale.ROOT,
                "\"/>%n<text x=\"%d\" y=\"%d\">%d min</text>%n",
                LEFT + WIDTH - 45,
                top + HEIGHT + 15,
                minutes));
    }
}
