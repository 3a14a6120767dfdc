package org.sena.scoring.service;

import java.util.concurrent.CompletableFuture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles the active matrices in the background of a start, so that the first resident does not
 * wait for it.
 */
@Component(service = {})
public class MatricesAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(MatricesAtStart.class);

    @Activate
    public MatricesAtStart(@Reference ActiveMatrices matrices) {
        CompletableFuture.runAsync(matrices::compileAll).exceptionally(MatricesAtStart::log);
    }

    private static Void log(Throwable cause) {
        LOG.warn("The active matrices will be compiled when they are first asked for", cause);

        return null;
    }
}
