package org.heard.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Four curves under one another over the same minutes, as SVG; restarts are dashed lines. */
final class SoakChart {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 120;
    private static final int LEFT = 70;

    private final int minutes;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Double> restarts = new ArrayList<>();

    private record Sample(double at, double heap, double memory, double connections, double bytes) {}

    SoakChart(int minutes) {
        this.minutes = minutes;
    }

    void at(double minute, double heap, double memory, double connections, double bytes) {
        samples.add(new Sample(minute, heap, memory, connections, bytes));
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
                4 * (HEIGHT + 50) + 20));
        curve(svg, 0, "Heap in use, MB", Sample::heap);
        curve(svg, 1, "Resident memory, MB", Sample::memory);
        curve(svg, 2, "Connections to the database", Sample::connections);
        curve(svg, 3, "Bytes in the database for each answer", Sample::bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg.append("</svg>\n"));
    }

    private void curve(StringBuilder svg, int row, String title, ToDoubleFunction<Sample> value) {
        double most = samples.stream().mapToDouble(value).max().orElse(1) * 1.1 + 1e-9;
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
        for (Sample sample : samples) {
            svg.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    LEFT + Math.min(1, sample.at() / minutes) * WIDTH,
                    top + HEIGHT - value.applyAsDouble(sample) / most * HEIGHT));
        }
        svg.append(String.format(
                Locale.ROOT,
                "\"/>%n<text x=\"%d\" y=\"%d\">%d min</text>%n",
                LEFT + WIDTH - 45,
                top + HEIGHT + 15,
                minutes));
    }
}
