package org.sena.needs.rest;

import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Reads and writes JSON for SENA's application, whatever the host brings for others. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.extension=true",
            "osgi.jaxrs.name=sena-json"
        },
        scope = ServiceScope.PROTOTYPE,
        service = {MessageBodyReader.class, MessageBodyWriter.class})
public class SenaJson extends JacksonJsonProvider {}
