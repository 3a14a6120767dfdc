package org.sena.it.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.sena.arquillian.InFramework;

@InFramework
@RunAsClient
class ClientIT {

    @ArquillianResource private URI base;

    @Test
    void a_client_stays_outside() {
        assertNull(FrameworkUtil.getBundle(ClientIT.class));
    }

    @Test
    void a_client_knows_the_address_of_the_site() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("web/sena/no-such-page")).build();

        int status =
                HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();

        assertEquals(404, status);
    }
}
