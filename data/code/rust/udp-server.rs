use std::env;
use std::io::Result;
use std::net::UdpSocket;

fn main() -> Result<()> {
    let port = env::args().nth(1).unwrap_or_else(|| "12345".to_string());
    // UDP has no listen and no accept: after bind() datagrams come in.
    let server = UdpSocket::bind(format!("127.0.0.1:{port}"))?;
    println!("listening on {}", server.local_addr()?);
    let mut buffer = [0; 2048];
    loop {
        // One socket serves everybody; the address says whom to answer.
        let (length, client) = server.recv_from(&mut buffer)?;
        server.send_to(&[b"echo: ", &buffer[..length]].concat(), client)?;
    }
}
