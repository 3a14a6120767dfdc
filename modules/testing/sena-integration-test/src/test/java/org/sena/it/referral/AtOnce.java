package org.sena.it.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several people do something at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each got: a result, or what was thrown. */
    static List<Object> all(List<Callable<?>> deeds) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<?> deed : deeds) {
                running.add(
                        threads.submit(
                                () -> {
                                    start.await(30, TimeUnit.SECONDS);
                                    return deed.call();
                                }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> one : running) {
                results.add(result(one));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object result(Future<Object> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    static long count(List<Object> results, Class<?> type) {
        return results.stream().filter(type::isInstance).count();
    }
}
