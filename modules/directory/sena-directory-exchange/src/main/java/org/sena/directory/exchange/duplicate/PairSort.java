package org.sena.directory.exchange.duplicate;

/** Sorts keys and takes what belongs to them along, without an object for each. */
final class PairSort {

    private PairSort() {}

    /** Heap sort: no worst case, no further memory. */
    static void sort(long[] keys, int[] values) {
        for (int start = keys.length / 2 - 1; start >= 0; start--) {
            sink(keys, values, start, keys.length);
        }

        for (int end = keys.length - 1; end > 0; end--) {
            swap(keys, values, 0, end);
            sink(keys, values, 0, end);
        }
    }

    private static void sink(long[] keys, int[] values, int start, int end) {
        int parent = start;

        while (2 * parent + 1 < end) {
            int child = 2 * parent + 1;

            if (child + 1 < end && keys[child] < keys[child + 1]) {
                child++;
            }

            if (keys[parent] >= keys[child]) {
                return;
            }

            swap(keys, values, parent, child);
            parent = child;
        }
    }

    private static void swap(long[] keys, int[] values, int first, int second) {
        long key = keys[first];
        int value = values[first];

        keys[first] = keys[second];
        values[first] = values[second];
        keys[second] = key;
        values[second] = value;
    }
}
