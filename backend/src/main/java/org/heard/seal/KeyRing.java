package org.heard.seal;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that seal words, by number: the highest seals, all open. They lie in the database, sealed with a master key; every
 * node knows a new one within {@value #KNOWN_FOR_SECONDS} seconds, or at once when it meets it.
 */
@Singleton
class KeyRing {
    static final int KNOWN_FOR_SECONDS = 5;

    private final DataKeyRepository rows;
    private final MasterKeys masters;
    private final InstantSource time;
    private final Map<Integer, SecretKey> known = new ConcurrentSkipListMap<>();
    private final Semaphore reading = new Semaphore(1);
    private volatile long readAt;
    private volatile int current;

    KeyRing(DataKeyRepository rows, MasterKeys masters, InstantSource time) {
        this.rows = rows;
        this.masters = masters;
        this.time = time;
    }

    /** The number of the key that seals now; the very first is made when something is first sealed. */
    int current() {
        if (current == 0) {
            begin();
        } else if (System.nanoTime() - readAt > KNOWN_FOR_SECONDS * 1_000_000_000L && reading.tryAcquire()) {
            // One looks; whoever comes meanwhile goes on with what is known, instead of waiting for a connection.
            try {
                begin();
            } finally {
                reading.release();
            }
        }
        return current;
    }

    private void begin() {
        read();
        if (current == 0) {
            makeNew();
        }
        readAt = System.nanoTime();
    }

    Optional<SecretKey> key(int number) {
        if (!known.containsKey(number)) {
            read();
        }
        return Optional.ofNullable(known.get(number));
    }

    /** Makes a key that seals from now on, and seals every key with the first master key. */
    synchronized int makeNew() {
        read();
        int number =
                1 + known.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        MasterKeys.Master master = masters.all().getFirst();
        rows.addOnce(number, wrapped(master, number, Cipher.newKey()), master.name(), time.instant());
        known.forEach((old, key) -> rows.wrapAnew(old, wrapped(master, old, key.getEncoded()), master.name()));
        read();
        return number;
    }

    /** Without a lock: whoever waits for one may hold the connection that its holder needs. What is known only grows. */
    private void read() {
        Map<String, SecretKey> by = new TreeMap<>();
        List<DataKeyRow> keys = rows.findAllOrderById();
        if (!keys.isEmpty()) {
            masters.all().forEach(master -> by.put(master.name(), master.key()));
        }
        for (DataKeyRow row : keys) {
            SecretKey master = by.get(row.master());
            if (!known.containsKey(row.id()) && master != null) {
                known.put(row.id(), opened(master, row));
            }
        }
        current = keys.isEmpty() ? 0 : Math.max(current, keys.getLast().id());
        if (current != 0 && !known.containsKey(current)) {
            throw new IllegalStateException("what is kept here needs the master key "
                    + keys.getLast().master() + ", which is not among those in HEARD_KEY or HEARD_KEY_FILE");
        }
    }

    private static SecretKey opened(SecretKey master, DataKeyRow row) {
        return Cipher.open(
                        master,
                        Base64.getDecoder().decode(row.wrapped()),
                        0,
                        place(row.id()).bytes())
                .map(key -> new SecretKeySpec(key, "AES"))
                .orElseThrow(() -> new IllegalStateException("key " + row.id() + " in the database was changed"));
    }

    private static String wrapped(MasterKeys.Master master, int number, byte[] key) {
        return Base64.getEncoder()
                .encodeToString(Cipher.seal(master.key(), key, place(number).bytes()));
    }

    private static Place place(int number) {
        return Place.of("data_key", "wrapped", number);
    }
}
