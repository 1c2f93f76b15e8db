use std::env;
use std::io::Result;
use std::net::UdpSocket;
use std::time::Duration;

fn main() -> Result<()> {
    let port = env::args().nth(1).unwrap_or_else(|| "12345".to_string());
    let text = env::args().nth(2).unwrap_or_else(|| "hello".to_string());
    // Port 0 asks the system for any free port.
    let client = UdpSocket::bind("127.0.0.1:0")?;
    // Datagrams can get lost, so never wait for ever.
    client.set_read_timeout(Some(Duration::from_secs(5)))?;
    // connect() sends nothing in UDP: it only notes the other side.
    client.connect(format!("127.0.0.1:{port}"))?;
    client.send(text.as_bytes())?;
    let mut buffer = [0; 2048];
    let length = client.recv(&mut buffer)?;
    println!("{}", String::from_utf8_lossy(&buffer[..length]));
    Ok(())
}
