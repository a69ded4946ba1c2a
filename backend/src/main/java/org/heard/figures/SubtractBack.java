package org.heard.figures;

import static org.heard.figures.Suppression.isSmall;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be had by adding and subtracting shown sums of some counts. A sum is a row of zeros and ones; whatever lies in the
 * span of the shown rows can be had. Exact, by fractions of a large prime.
 */
final class SubtractBack {
    private static final long PRIME = 2_147_483_647L;

    private final List<boolean[]> secrets = new ArrayList<>();
    private List<long[]> span = new ArrayList<>();

    /** @param counts of which every sum that is small is to stay unknown; at most about ten */
    SubtractBack(int[] counts) {
        for (int set = 1; set < 1 << counts.length; set++) {
            boolean[] row = new boolean[counts.length];
            int sum = 0;
            for (int i = 0; i < counts.length; i++) {
                row[i] = (set >> i & 1) != 0;
                sum += row[i] ? counts[i] : 0;
            }
            if (isSmall(sum)) {
                secrets.add(row);
            }
        }
    }

    /** Shows a sum if that gives no secret away. Whether it is shown now. */
    boolean show(boolean[] sum) {
        List<long[]> more = with(span, row(sum));
        for (boolean[] secret : secrets) {
            if (isZero(reduced(more, row(secret)))) {
                return false;
            }
        }
        span = more;
        return true;
    }

    private static List<long[]> with(List<long[]> span, long[] row) {
        long[] rest = reduced(span, row);
        if (isZero(rest)) {
            return span;
        }
        long inverse = power(rest[first(rest)], PRIME - 2);
        for (int i = 0; i < rest.length; i++) {
            rest[i] = rest[i] * inverse % PRIME;
        }
        List<long[]> more = new ArrayList<>(span);
        more.add(rest);
        return more;
    }

    private static long[] reduced(List<long[]> span, long[] row) {
        long[] rest = row.clone();
        for (long[] one : span) {
            long factor = rest[first(one)];
            for (int i = 0; factor != 0 && i < rest.length; i++) {
                rest[i] = Math.floorMod(rest[i] - factor * one[i] % PRIME, PRIME);
            }
        }
        return rest;
    }

    private static int first(long[] row) {
        int i = 0;
        while (row[i] == 0) {
            i++;
        }
        return i;
    }

    private static boolean isZero(long[] row) {
        for (long number : row) {
            if (number != 0) {
                return false;
            }
        }
        return true;
    }

    private static long[] row(boolean[] sum) {
        long[] row = new long[sum.length];
        for (int i = 0; i < sum.length; i++) {
            row[i] = sum[i] ? 1 : 0;
        }
        return row;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long b = base, e = exponent; e > 0; e >>= 1, b = b * b % PRIME) {
            if ((e & 1) != 0) {
                result = result * b % PRIME;
            }
        }
        return result;
    }
}
