package org.heard.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.heard.outbox.Channel;
import org.heard.outbox.Courier;
import org.heard.outbox.Delivery;
import org.heard.outbox.OutboxMessage;

/** Hands emails to the mail server that the environment names (SMTP, RFC 5321; STARTTLS where the server offers it). */
@Singleton
@Requires(property = "heard.mail.host", pattern = ".+")
final class MailCourier implements Courier {
    private static final String MILLIS = "20000";

    private final Session session;
    private final String from;

    MailCourier(
            @Value("${heard.mail.host}") String host,
            @Value("${heard.mail.port}") int port,
            @Value("${heard.mail.user}") String user,
            @Value("${heard.mail.password}") String password,
            @Value("${heard.mail.from}") String from,
            @Value("${heard.mail.tls}") boolean tls) {
        Properties how = new Properties();
        how.put("mail.smtp.host", host);
        how.put("mail.smtp.port", String.valueOf(port));
        how.put("mail.smtp.starttls.enable", "true");
        how.put("mail.smtp.starttls.required", String.valueOf(tls));
        how.put("mail.smtp.ssl.checkserveridentity", "true");
        how.put("mail.smtp.auth", String.valueOf(!user.isBlank()));
        how.put("mail.smtp.connectiontimeout", MILLIS);
        how.put("mail.smtp.timeout", MILLIS);
        how.put("mail.smtp.writetimeout", MILLIS);
        this.session = Session.getInstance(how, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    /** The server knows it by its Message-ID, and an email twice does little harm; an alert not sent does. */
    @Override
    public boolean mayRepeat() {
        return true;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        try {
            MimeMessage email = new MimeMessage(session);
            email.setFrom(new InternetAddress(from));
            email.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.address(), true));
            email.setSubject(message.subject(), "UTF-8");
            email.setText(message.body(), "UTF-8");
            email.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(email);
            return new Delivery.HandedOver(email.getMessageID());
        } catch (AddressException e) {
            return new Delivery.Refused("not an email address");
        } catch (SendFailedException e) {
            return new Delivery.Refused("the mail server refused it");
        } catch (MessagingException e) {
            return new Delivery.TryAgain("the mail server could not be reached", null);
        }
    }
}
